import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispatch, Paragraph } from '../src/dispatch/dispatch.ts';
import { extractFacts } from '../src/facts/extract.ts';
import type { Facts } from '../src/facts/facts.ts';
import { segment } from '../src/sentence/segment.ts';
import { edtfDays } from '../src/text/edtf.ts';
import { splitLines } from '../src/text/lines.ts';
import type { Passage } from '../test/facts/passage.ts';
import { PASSAGES_EN } from '../test/facts/passages-en.ts';
import { PASSAGES_FR } from '../test/facts/passages-fr.ts';
import { compare, line, overlap, type Score, score, speakerOf, type Wanted } from './score-facts.ts';

const GOLD = new URL('../../shared/gold/', import.meta.url).pathname;
const CAPTURES = new URL('../../shared/captures/', import.meta.url).pathname;
/** `--notes` lists every miss of the tuned half and of the practice gold; never of the unseen half. */
const NOTES = process.argv.includes('--notes');

interface Scores {
  readonly quotes: Score;
  readonly kinds: Score;
  readonly speakers: Score;
  /** Unnamed speakers: `extra` counts those a name was given for. */
  readonly named: Score;
  readonly names: Score;
  readonly figures: Score;
  readonly dates: Score;
}

const scores = (): Scores => ({
  quotes: score('quotes'),
  kinds: score('  kind of speech'),
  speakers: score('  right speaker'),
  named: score('  anonymous kept so'),
  names: score('names (span, type)'),
  figures: score('figures (value)'),
  dates: score('dates (edtf)'),
});

const print = (title: string, all: Scores, notes: boolean): void => {
  console.log(title);
  for (const one of Object.values(all) as Score[]) {
    console.log(line(one));
    if (notes) for (const note of one.notes) console.log(`      ${note}`);
  }
};

const read = (text: string, language: string, lines: ReadonlySet<number> | undefined, published: string): Facts => {
  const paragraphs: Paragraph[] = splitLines(text)
    .filter(({ text: words, number }) => words !== '' && (lines === undefined || lines.has(number)))
    .map(({ start, end, number }) => ({ start, end, line: number, role: 'body' as const }));
  const dispatch: Dispatch = {
    id: 'x',
    file: 'x.txt',
    form: 'capture',
    language,
    text,
    paragraphs,
    cuts: [],
    provenance: {},
    sha256: { file: '', text: '' },
  };
  return extractFacts(dispatch, segment(dispatch), { from: published, to: published });
};

const quotesOf = (text: string, facts: Facts): readonly { start: number; end: number; label: string }[] =>
  facts.quotes.flatMap((quote, index) =>
    quote.speech === 'scare'
      ? []
      : [{ start: quote.start, end: quote.end, label: `${quote.speech} ${speakerOf(text, facts, index)}` }],
  );

const half = 0.5;

const countSpeakers = (into: Scores, pairs: ReturnType<typeof compare>, text: string): void => {
  for (const [found, want] of pairs) {
    const [kind, ...said] = found.label.split(' ');
    const [wantedKind, ...wanted] = want.label.split(' ');
    const [who, whom] = [said.join(' '), wanted.join(' ')].map((name) => name.replace(/’/g, "'")) as [string, string];
    const tally = (target: Score, right: boolean, note: string): void => {
      if (right) target.hits++;
      else {
        target.extra++;
        target.missed++;
        target.notes.push(note);
      }
    };
    tally(into.kinds, kind === wantedKind, `${kind} for ${wantedKind}: ${text.slice(want.start, want.end)}`);
    if (whom === 'anonymous') {
      if (who === 'anonymous' || who === '-') into.named.hits++;
      else into.named.extra++;
    }
    tally(
      into.speakers,
      whom
        .split('|')
        .some(
          (name) =>
            who === name || (name !== '-' && name !== 'anonymous' && who.toLowerCase().includes(name.toLowerCase())),
        ),
      `${who} for ${whom}: ${text.slice(want.start, want.end)}`,
    );
  }
};

const place = (text: string, words: string, label: string, used: Set<number>): Wanted => {
  let start = text.indexOf(words);
  while (start >= 0 && used.has(start)) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`a passage does not hold its own words: ${words} in ${text}`);
  used.add(start);
  return { start, end: start + words.length, label };
};

const scorePassage = (into: Scores, passage: Passage, language: string): void => {
  const { text } = passage;
  const facts = read(text, language, undefined, '2023-05-10');
  const used = new Set<number>();
  const wantedQuotes = (passage.quotes ?? []).map(([words, speech, speaker]) =>
    place(text, words, `${speech} ${speaker}`, new Set()),
  );
  countSpeakers(
    into,
    compare(into.quotes, text, quotesOf(text, facts), wantedQuotes, (a, b) => overlap(a, b) >= half),
    text,
  );
  const names = (['person', 'place', 'organisation', 'unknown'] as const).flatMap((type) =>
    (passage[`${type}s` as 'persons'] ?? (type === 'unknown' ? passage.unknown : undefined) ?? []).map((name) =>
      place(text, name, type, used),
    ),
  );
  const mentions = facts.mentions
    .filter(({ type }) => type !== 'group')
    .map(({ start, end, type }) => ({ start, end, label: type as string }));
  compare(into.names, text, mentions, names, (a, b) => a.start === b.start && a.end === b.end && a.label === b.label);
  const figures = facts.figures.map((figure) => ({
    start: figure.start,
    end: figure.end,
    label: String(figure.value ?? figure.min ?? figure.max ?? null),
  }));
  const wantedFigures = Object.entries(passage.figures ?? {}).map(([words, value]) =>
    place(text, words, String(value), new Set()),
  );
  compare(into.figures, text, figures, wantedFigures, (a, b) => overlap(a, b) >= half && a.label === b.label);
  const dates = facts.dates.map((date) => ({ start: date.start, end: date.end, label: date.edtf ?? '' }));
  const wantedDates = Object.entries(passage.dates ?? {}).map(([words, edtf]) => place(text, words, edtf, new Set()));
  compare(into.dates, text, dates, wantedDates, (a, b) => overlap(a, b) > 0 && a.label === b.label);
};

for (const [language, passages] of [
  ['fr', PASSAGES_FR],
  ['en', PASSAGES_EN],
] as const) {
  for (const [title, parity] of [
    ['tuned half', 0],
    ['unseen half', 1],
  ] as const) {
    const all = scores();
    passages.forEach((passage, index) => {
      if (index % 2 === parity) scorePassage(all, passage, language);
    });
    print(`Passages ${language}, ${title}`, all, NOTES && parity === 0);
  }
}

interface GoldLine {
  readonly file: string;
  readonly line: number;
  readonly label: string;
}
interface GoldQuote extends Wanted {
  readonly file: string;
  readonly line: number;
  readonly type: string;
  readonly weak?: boolean;
  readonly speaker: { readonly id: string; readonly surface: string };
}
interface GoldMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly kind: string;
  readonly boilerplate: boolean;
}
interface GoldFigure {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly weak?: boolean;
  readonly vague?: boolean;
}
interface GoldDate {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly type: string;
}

const gold = <T>(name: string): T => JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as T;

/** Speakers' ids against the names found, by the words of the gold's own table. */
const scoreGold = (): void => {
  const { lines } = gold<{ lines: readonly GoldLine[] }>('lines.json');
  const { quotes } = gold<{ quotes: readonly GoldQuote[] }>('quotes.json');
  const { mentions, canonical } = gold<{
    mentions: readonly GoldMention[];
    canonical: Readonly<Record<string, { name: string }>>;
  }>('entities.json');
  const { figures } = gold<{ figures: readonly GoldFigure[] }>('figures.json');
  const { dates, dispatchDates } = gold<{
    dates: readonly GoldDate[];
    dispatchDates: Readonly<Record<string, { date: string }>>;
  }>('dates.json');
  const all = scores();
  for (const file of [...new Set(lines.map((one) => one.file))]) {
    const text = readFileSync(join(CAPTURES, file), 'utf8');
    const kept = lines.filter((one) => one.file === file && one.label === 'keep');
    const facts = read(
      text,
      'fr',
      new Set(kept.slice(kept[0]?.line === 1 && file.startsWith('002') ? 1 : 0).map((one) => one.line)),
      dispatchDates[file.slice(0, 3)]?.date ?? '',
    );
    const here = <T extends { readonly file: string }>(list: readonly T[]): readonly T[] =>
      list.filter((one) => one.file === file);
    const starts = new Set(facts.mentions.map((mention) => mention.start));
    const wanted = here(quotes).map(
      (quote): Wanted => ({
        start: quote.start,
        end: quote.end,
        optional: quote.weak ?? false,
        label: `${quote.type === 'indirect' ? 'reported' : quote.type} ${quote.speaker.id.startsWith('anon') ? 'anonymous' : `${canonical[quote.speaker.id]?.name ?? '?'}|${quote.speaker.surface}`}`,
      }),
    );
    countSpeakers(
      all,
      compare(all.quotes, text, quotesOf(text, facts), wanted, (a, b) => overlap(a, b) >= half),
      text,
    );
    const body = here(mentions).filter(
      (mention) =>
        !mention.boilerplate &&
        (starts.size === 0 ||
          kept.some(({ line: number }) => number === (mention as GoldMention & { line: number }).line)) &&
        !(file.startsWith('002') && mention.start < 100),
    );
    const found = facts.mentions
      .filter(({ type }) => type !== 'group')
      .map(({ start, end, type }) => ({ start, end, label: type as string }));
    compare(
      all.names,
      text,
      found,
      body.map((mention) => ({ ...mention, label: mention.type, optional: mention.kind !== 'name' })),
      (a, b) => a.start === b.start && a.end === b.end && a.label === b.label,
    );
    compare(
      all.figures,
      text,
      facts.figures.map((figure) => ({ start: figure.start, end: figure.end, label: String(figure.value ?? null) })),
      here(figures)
        .filter((figure) => !(file.startsWith('002') && figure.start < 100))
        .map((figure) => ({ ...figure, label: String(figure.value), optional: figure.weak ?? figure.vague ?? false })),
      (a, b) => overlap(a, b) >= half && a.label === b.label,
    );
    const range = (edtf: string | undefined): string => {
      const days = edtf === undefined ? undefined : edtfDays(edtf.replace(/^\.\.\//, '/'));
      return `${days?.from ?? ''}..${days?.to ?? ''}`;
    };
    compare(
      all.dates,
      text,
      facts.dates.map((date) => ({ start: date.start, end: date.end, label: range(date.edtf) })),
      here(dates).map((date) => ({ ...date, label: `${date.from ?? ''}..${date.to ?? ''}` })),
      (a, b) => overlap(a, b) > 0 && a.label === b.label,
    );
  }
  print('Practice gold, no authority', all, NOTES);
};

if (existsSync(GOLD) && existsSync(CAPTURES)) scoreGold();
else console.log(`Practice gold skipped: ${GOLD} is not there`);
