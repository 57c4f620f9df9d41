import type { MessageComponentInteraction } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Question } from '../answer/question.ts';
import type { Locale } from '../language/locale.ts';
import type { Showing } from './message.ts';
import { type BotOptions, offersOf } from './options.ts';
import { readBack } from './read-back.ts';
import type { State } from './state.ts';

/** A use of a button or a menu, by somebody who may. */
export interface Use {
  readonly interaction: MessageComponentInteraction;
  readonly state: State;
  readonly locale: Locale;
  readonly options: BotOptions;
}

/** A use of what belongs to a question that was asked before. */
export interface Reuse extends Use {
  readonly question: Question;
}

/** Asks again what a message answered. */
export const askAgain = async (
  { state, question, options }: Pick<Reuse, 'state' | 'question' | 'options'>,
  locale: Locale,
): Promise<Answer> => options.ask({ question, locale, ...(state.original ? { original: true } : {}) });

/** How the same page is shown again. */
export const sameShowing = (user: string, { page, edition, original, kept }: State, options: BotOptions): Showing => ({
  owner: user,
  page,
  earlier: edition,
  original,
  offers: offersOf(options),
  ...(kept ? { kept } : {}),
});

/** How an answer nobody has seen yet is shown. */
export const firstShowing = (user: string, options: Pick<BotOptions, 'export' | 'report'>): Showing => ({
  owner: user,
  page: 0,
  earlier: null,
  original: false,
  offers: offersOf(options),
});

/** The question of a message: from its button, from the texts that are kept, or read back; undefined where all of them are silent. */
export const questionOf = (
  { question, command, kept }: State,
  description: string | null | undefined,
  { texts }: Pick<BotOptions, 'texts'>,
): Question | undefined => {
  if (question) return question;
  if (kept === undefined) return readBack(command, description);
  const text = texts?.get(kept);
  return text === undefined ? undefined : { command: 'find-sources', text };
};
