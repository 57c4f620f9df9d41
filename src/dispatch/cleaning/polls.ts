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

/** "YesNoOnly the ringing ones": answers that ran together, and how many gave one. */
const gluedAnswers = new RegExp(`^(?:${[...answers].join('|')})(?=\\p{Lu})`, 'iu');
const isGlued = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.words <= ANSWER_WORDS &&
  !line.closed &&
  GLUED.test(line.text) &&
  gluedAnswers.test(line.text);
const GLUED = /^\p{Lu}\p{Ll}*\p{Lu}/u;
const votes: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.voteWords));
const VOTE_WORDS = 6;
const isVotes = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  /^\d/.test(line.text) &&
  line.words <= VOTE_WORDS &&
  line.tokens.some((word) => votes.has(word));

/** Cuts a question with its answers to click on: two of them are « Oui », « Non » and the like, or shares of votes. */
export const cutPolls = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  lines.forEach((question, i) => {
    if (verdicts[i] || i === title || !isQuestion(question)) return;
    if (isGlued(lines[i + 1])) {
      verdicts[i] = 'button';
      verdicts[i + 1] = 'button';
      if (isVotes(lines[i + 2])) verdicts[i + 2] = 'button';
      return;
    }
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
