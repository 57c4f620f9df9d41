import type { Edition } from '../edition/edition.ts';
import { BEFORE_OUTLET, BEHIND_OUTLET, OUTLET_TAILS, WEAK_LEADS } from '../language/source-clauses.ts';
import { nameKey } from '../linking/name-key.ts';
import { fold, foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import { oncePerEdition } from './once-per-edition.ts';

/** An outlet or agency a question asks the report of. */
export interface AskedOutlet {
  /** Its names as the edition's reports have them: “RT” is “RT (English)” and « RT en français ». */
  readonly keys: ReadonlySet<string>;
  /** All that only says whose report is asked for: “, going by AP”. */
  readonly clause: Span;
}

/** A name of several words is known by its initials from so many on: « L'Orient-Le Jour », OLJ. */
const INITIALS_FROM = 3;
/** An outlet's name is no longer, in words. */
const LONGEST = 6;
const ARTICLES = /^(?:l|le|la|les|the) /u;

/** How a name may be typed: whole, without its article, without « News » or the like behind it, run together, by its initials. */
const shortNames = (name: string): readonly string[] => {
  const key = nameKey(name);
  const bare = key.replace(ARTICLES, '');
  const tail = OUTLET_TAILS.find((one) => bare.endsWith(` ${one}`));
  const short = tail ? bare.slice(0, -tail.length - 1) : bare;
  const words = bare.split(' ');
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  return [
    key,
    bare,
    short,
    bare.replaceAll(' ', ''),
    ...(words.length >= INITIALS_FROM ? [initials(words)] : []),
    ...(key !== bare && words.length + 1 >= INITIALS_FROM ? [initials(key.split(' '))] : []),
  ];
};

/** The outlets of an edition. */
interface Outlets {
  /** Of every way to type an outlet's name the keys of the names themselves. */
  readonly typed: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words these ways begin with: most words of a text begin none. */
  readonly first: ReadonlySet<string>;
}

const firstWord = (key: string): string => key.split(' ', 1)[0] ?? '';

const outletsOf = oncePerEdition((edition): Outlets => {
  const names = new Map<string, Set<string>>();
  for (const { report } of edition.links.entries)
    for (const name of [report.publisher, report.agency]) {
      if (!name) continue;
      const key = nameKey(name);
      const aliases = edition.links.gazetteer
        .scan(name)
        .filter(({ start, end }) => end - start === name.length)
        .flatMap(({ entity }) => [...Object.values(entity.names), ...entity.aliases]);
      for (const typed of [name, ...aliases].flatMap(shortNames))
        names.set(typed, (names.get(typed) ?? new Set()).add(key));
    }
  return { typed: names, first: new Set([...names.keys()].map(firstWord)) };
});

/** The outlet a question names as its source, and the words that say so; undefined where it names none or only speaks of one. */
export const askedOutlet = (edition: Edition, question: string): AskedOutlet | undefined => {
  const outlets = outletsOf(edition);
  const folded = fold(question);
  const words = splitWords(folded.text).flatMap(({ text, start }) =>
    Array.from(text.matchAll(/[^'’-]+/gu), (part) => ({
      start: start + part.index,
      end: start + part.index + part[0].length,
    })),
  );
  for (let first = 0; first < words.length; first++) {
    const opening = words[first] ?? { start: 0, end: 0 };
    const begins = firstWord(nameKey(folded.text.slice(opening.start, opening.end)));
    if (begins && !outlets.first.has(begins)) continue;
    for (let last = Math.min(words.length, first + LONGEST) - 1; last >= first; last--) {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      const keys = outlets.typed.get(nameKey(folded.text.slice(start, end).replaceAll(/['’-]/gu, ' ')));
      if (!keys) continue;
      const lead = BEFORE_OUTLET.exec(folded.text.slice(0, start));
      if (!lead) continue;
      const behind = BEHIND_OUTLET.exec(folded.text.slice(end))?.[0] ?? '';
      const atEdge = lead.index === 0 || /^\W*$/u.test(folded.text.slice(end + behind.length));
      if (WEAK_LEADS.test(lead[0]) && !(behind.length > 2) && !atEdge) continue;
      return { keys, clause: { start: folded.original(lead.index), end: folded.original(end + behind.length) } };
    }
  }
  return undefined;
};

/** True of a report that an outlet published, or that carries its words. */
export const isOf = (edition: Edition, entry: number, { keys }: AskedOutlet): boolean => {
  const { publisher, agency } = edition.links.entries[entry]?.report ?? {};
  return [publisher, agency].some((name) => name && keys.has(nameKey(name)));
};

/** A report that cites the outlet asked for is not of it, and may carry its words. */
const CITING = 0.6;

const places = new WeakMap<AskedOutlet, Map<number, number>>();

const placeOf = (edition: Edition, entry: number, outlet: AskedOutlet): number => {
  if (isOf(edition, entry, outlet)) return 0;
  const text = foldText(edition.entries[entry]?.dispatch.text ?? '');
  // Most do not so much as have its letters anywhere.
  const near = [...outlet.keys].filter((key) => key.split(' ').every((word) => text.includes(word)));
  if (near.length === 0) return 1;
  const words = ` ${splitWords(text)
    .map((word) => word.text)
    .join(' ')} `;
  return near.some((key) => words.includes(` ${key} `)) ? CITING : 1;
};

/** How far a report is from the outlet asked for: 0 its own, less than 1 where it cites it. */
export const elsewhere = (edition: Edition, entry: number, outlet: AskedOutlet): number => {
  const known = places.get(outlet) ?? new Map<number, number>();
  places.set(outlet, known);
  const place = known.get(entry) ?? placeOf(edition, entry, outlet);
  known.set(entry, place);
  return place;
};
