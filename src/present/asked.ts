import type { Question } from '../answer/question.ts';
import type { Locale } from '../language/locale.ts';
import { optionName } from './command-line.ts';
import type { Asked } from './page.ts';

/** Longer typed words are no title; they stand in full below it. */
export const LONGEST_SUBJECT = 48;

/** The question of `/ask`, options beyond the first, and whatever is too long for a title: all of the question, or nothing. */
export const askedWords = (question: Question, locale: Locale): readonly Asked[] => {
  const { command, ...options } = question;
  // The message stands above its answer, and is not ours to repeat.
  if (command === 'find-sources') return [];
  const given = Object.entries(options).filter(([, text]) => text !== '');
  const inTitle = command !== 'ask' && given.length === 1 && given.every(([, text]) => text.length <= LONGEST_SUBJECT);
  if (inTitle) return [];
  return given.map(([option, text]) => ({ option, label: optionName(command, option, locale), text }));
};
