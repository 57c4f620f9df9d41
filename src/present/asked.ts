import type { Question } from '../answer/question.ts';
import { commandWords } from '../i18n/command-words.ts';
import type { Locale } from '../language/locale.ts';
import type { Asked } from './page.ts';

/** Longer typed words are no title; they stand in full below it. */
export const LONGEST_SUBJECT = 60;

/** The question of `/ask` in full, the filters of `/search`, the sides of `/compare`, and whatever is too long for a title. */
export const askedWords = (question: Question, locale: Locale): readonly Asked[] => {
  const { command, ...options } = question;
  return Object.entries(options)
    .filter(([, text], index) => text !== '' && (index > 0 || command === 'ask' || text.length > LONGEST_SUBJECT))
    .map(([option, text]) => ({ option, label: commandWords(command, locale).options[option]?.name ?? option, text }));
};
