import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isQuestion, type PageLine } from './page-line.ts';
import { bare } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';

const answers: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.pollAnswers));

/** A poll offers at least two answers, hardly more than this, each in so many words. */
const MIN_ANSWERS = 2;
const MAX_ANSWERS = 6;
const ANSWER_WORDS = 8;
/** "Yes 62%": the share of the votes behind an answer. */
const SHARE = /[\s:(]*\d{1,3}([.,]\d+)? ?%\)?$/;

const isAnswer = (line: PageLine | undefined): line is PageLine =>
  line !== undefined && line.words <= ANSWER_WORDS && !line.closed;
const isPlain = (line: PageLine): boolean => answers.has(bare(line.folded.replace(SHARE, '')));

/** Cuts a question with its answers to click on: two of them are « Oui », « Non » and the like, or shares of votes. */
export const cutPolls = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  lines.forEach((question, i) => {
    if (verdicts[i] || i === title || !isQuestion(question)) return;
    const offered: number[] = [];
    for (let k = i + 1; offered.length < MAX_ANSWERS; k++) {
      if (verdicts[k]) break;
      if (!isAnswer(lines[k])) break;
      offered.push(k);
    }
    const plain = offered.filter((k) => isPlain(lines[k] as PageLine) || SHARE.test(lines[k]?.folded ?? ''));
    if (plain.length < MIN_ANSWERS) return;
    const last = plain.at(-1) ?? i;
    for (let k = i; k <= last; k++) verdicts[k] = 'button';
  });
};
