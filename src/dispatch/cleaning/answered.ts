import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isStory, type PageLine } from './page-line.ts';
import { bare } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';

const asked: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.askedLabels));
const answered: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.answeredLabels));

/** Who asks, for whom and when stand in so many lines at most between a label and its paragraph. */
const BETWEEN_LINES = 6;

/** Takes back the cut of "Question" and "Answer" where each heads a paragraph of the story, the one above the other. */
export const spareAnswered = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const labelled = (words: ReadonlySet<string>, from: number): number =>
    lines.findIndex((line, i) => i > from && words.has(bare(line.folded)));
  const question = labelled(asked, title);
  const answer = question < 0 ? -1 : labelled(answered, question);
  if (answer < 0) return;
  const heads = (i: number, end: number): boolean =>
    lines.slice(i + 1, Math.min(end, i + 1 + BETWEEN_LINES)).some((line, k) => !verdicts[i + 1 + k] && isStory(line));
  if (!heads(question, answer) || !heads(answer, lines.length)) return;
  verdicts[question] = undefined;
  verdicts[answer] = undefined;
};
