import type { Locale } from '../language/locale.ts';
import type { Changed, Difference, GoldenChange, QuoteHead } from './difference.ts';
import type { OutlineEntry, OutlineHead } from './outline.ts';

/** What is known of an edition for comparing it. */
export interface Comparable {
  readonly edition: string;
  /** As `outlineLines` made them, without their ends. */
  readonly outline: AsyncIterable<string> | Iterable<string>;
  /** Golden answers it was asked for; empty where it never was. */
  readonly golden: readonly GoldenResult[];
}

/** Whether an edition gives a golden answer. */
export interface GoldenResult {
  readonly command: string;
  readonly locale: Locale;
  /** What is missing, or told though it must not be; empty where it is met. */
  readonly detail: readonly string[];
}

interface Outline {
  readonly head: OutlineHead;
  /** By file, unparsed: most lines of two editions are the same. */
  readonly lines: ReadonlyMap<string, string>;
}

const NO_OUTLINE: Outline = { head: { reports: [], events: [], setAside: [] }, lines: new Map() };

const FILE = /^\{"file":("(?:[^"\\]|\\.)*")/;

const readOutline = async (all: Comparable['outline']): Promise<Outline> => {
  let head: OutlineHead | undefined;
  const lines = new Map<string, string>();
  for await (const line of all) {
    if (head) lines.set(JSON.parse(FILE.exec(line)?.[1] ?? '""') as string, line);
    else head = JSON.parse(line) as OutlineHead;
  }
  return head ? { head, lines } : NO_OUTLINE;
};

const changed = (before: ReadonlySet<string>, after: ReadonlySet<string>): Changed => ({
  gained: [...after].filter((one) => !before.has(one)).sort(),
  lost: [...before].filter((one) => !after.has(one)).sort(),
});

const parse = (line: string | undefined): OutlineEntry | undefined =>
  line === undefined ? undefined : (JSON.parse(line) as OutlineEntry);

/** Quotations of the first that the second has not, as often as they stand there. */
const quotesMissing = (entry: OutlineEntry | undefined, from: OutlineEntry | undefined): readonly QuoteHead[] => {
  const left = new Map<string, number>();
  for (const quote of from?.quotes ?? []) {
    const key = JSON.stringify(quote);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return (entry?.quotes ?? []).flatMap(([speaker, text]) => {
    const key = JSON.stringify([speaker, text]);
    const held = left.get(key) ?? 0;
    left.set(key, held - 1);
    return held > 0 ? [] : [{ file: entry?.file ?? '', speaker, text }];
  });
};

/** Golden answers that the later one gives and the earlier does not, or the other way round. */
const goldenChanges = (before: Comparable | undefined, after: Comparable): readonly GoldenChange[] => {
  const known = new Map(
    before?.golden.map(({ command, locale, detail }) => [`${locale} ${command}`, detail.length === 0]),
  );
  return after.golden.flatMap(({ command, locale, detail }): GoldenChange[] => {
    const met = detail.length === 0;
    const was = known.get(`${locale} ${command}`);
    if (was === met || (was === undefined && met)) return [];
    return [{ command, locale, now: met ? 'met' : 'failed', detail }];
  });
};

const namesOf = ({ lines }: Outline): ReadonlySet<string> =>
  new Set([...lines.values()].flatMap((line) => parse(line)?.names ?? []));

/** What changed from one edition to another; from none, everything is new. */
export const differenceOf = async (before: Comparable | undefined, after: Comparable): Promise<Difference> => {
  const from = before ? await readOutline(before.outline) : NO_OUTLINE;
  const to = await readOutline(after.outline);
  const files = [...new Set([...from.lines.keys(), ...to.lines.keys()])].sort();
  const unlike = files.filter((file) => from.lines.get(file) !== to.lines.get(file));
  const pairs = unlike.map((file) => ({ file, was: parse(from.lines.get(file)), is: parse(to.lines.get(file)) }));
  const setAside = new Set(from.head.setAside.map((one) => JSON.stringify(one)));
  return {
    ...(before ? { from: before.edition } : {}),
    to: after.edition,
    reports: changed(new Set(from.head.reports), new Set(to.head.reports)),
    dispatches: {
      added: pairs.flatMap(({ file, was }) => (was ? [] : [file])),
      changed: pairs.flatMap(({ file, was, is }) => (was && is && was.digest !== is.digest ? [file] : [])),
      removed: pairs.flatMap(({ file, is }) => (is ? [] : [file])),
      setAside: to.head.setAside.filter((one) => !setAside.has(JSON.stringify(one))),
    },
    names: changed(namesOf(from), namesOf(to)),
    events: changed(new Set(from.head.events), new Set(to.head.events)),
    quotes: {
      gained: pairs.flatMap(({ was, is }) => quotesMissing(is, was)),
      lost: pairs.flatMap(({ was, is }) => quotesMissing(was, is)),
    },
    golden: goldenChanges(before, after),
  };
};
