// How well facts are read from single passages and the practice captures: npx tsx scripts/measure-facts.ts [--notes]
import type { Passage } from '../test/facts/passage.ts';
import { PASSAGES_EN } from '../test/facts/passages-en.ts';
import { PASSAGES_FR } from '../test/facts/passages-fr.ts';
import { countSpeakers, half, print, quotesOf, read, type Scores, scores } from './fact-scores.ts';
import { compare, overlap, type Wanted } from './score-facts.ts';
import { goldMissing, scoreGold } from './score-practice-gold.ts';

/** `--notes` lists every miss. */
const NOTES = process.argv.includes('--notes');

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
  const all = scores();
  for (const passage of passages) scorePassage(all, passage, language);
  print(`Passages ${language}`, all, NOTES);
}

const missing = goldMissing();
if (missing === undefined) print('Practice gold, no authority', scoreGold(), NOTES);
else console.log(`Practice gold skipped: ${missing} is not there`);
