import type { CutRule } from './cut-rule.ts';
import { type PageLine, toPageLine } from './page-line.ts';
import { furnitureOf, readerHits, reports } from './phrases.ts';

/** Kinds in which a site speaks to its reader. */
const APPEALS: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'newsletter',
  'app',
  'paywall',
  'share',
  'comments',
  'footer',
]);
/** An appeal is no longer, and so many of its sentences are looked at. */
const APPEAL_WORDS = 45;
const SENTENCES = 5;
/** A call hardly has fewer letters; shorter beginnings stand in any sentence. */
const MIN_WORDS = 2;

/** "A: Save the data. Share the failures.": an answer of an interview. */
const SPEAKER = /^[\p{L}.’' -]{1,30}\s?:\s/u;

const sentencesOf = (line: PageLine): readonly PageLine[] =>
  line.text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}«“"])/u)
    .slice(0, SENTENCES)
    .map((text) => toPageLine({ text, start: line.start, end: line.end, number: line.number }));

/** Prose at the end of a page one of whose sentences begins as a call does: « Le Phare vit de ses lecteurs. Faites un don. » */
export const isAppeal = (line: PageLine): boolean => {
  if (line.words > APPEAL_WORDS || reports(line) || SPEAKER.test(line.text)) return false;
  const sentences = sentencesOf(line);
  return sentences.length > 1
    ? sentences.some((sentence) => sentence.words >= MIN_WORDS && APPEALS.has(furnitureOf(sentence)))
    : readerHits(line) > 1 && APPEALS.has(furnitureOf(line));
};

/** Capitalised words behind the first: names, for the most part. */
const NAME = /(?<=[\p{L}\p{N},;:'’] ?)\p{Lu}[\p{L}'’-]{4,}/gu;

/** True where a line that speaks to nobody names somebody or some place the story names: it may be the story's. */
export const sharesNames = (line: PageLine, story: readonly PageLine[]): boolean =>
  readerHits(line) === 0 &&
  (line.text.match(NAME) ?? []).some((name) => story.some((other) => other.text.includes(name)));
