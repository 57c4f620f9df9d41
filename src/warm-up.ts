import { setTimeout as pause } from 'node:timers/promises';
import { exampleCommands } from './answer/help.ts';
import type { Question } from './answer/question.ts';
import type { BotOptions } from './discord/options.ts';
import type { Edition } from './edition/edition.ts';
import { LOCALES } from './language/locale.ts';

/** Milliseconds between two questions: a command that came meanwhile takes several turns to be answered. */
const PAUSE = 10;
/** Words enough to open every list that answering looks into. */
const LENGTH = 200;

/** One question of each command that works on this edition; what is asked is a sentence of its own. */
const questionsOf = (edition: Edition, parse: BotOptions['parse']): readonly Question[] => {
  const { dispatch, sentences } = edition.entries.find((entry) => entry.sentences.length > 0) ?? {};
  const start = sentences?.[0]?.start ?? 0;
  const words = dispatch?.text.slice(start, start + LENGTH) ?? '';
  return [
    { command: 'ask', question: words },
    { command: 'search', words },
    ...exampleCommands(edition).flatMap((line) => parse(line) ?? []),
  ];
};

/**
 * Asks an edition a few questions nobody waits for, at the start and before each publication: word tables are read at the first
 * question, and the first member to type one should not wait for that. `answers` answer from this edition.
 */
export const warmUp = async (
  edition: Edition,
  { ask, suggest, parse }: Pick<BotOptions, 'ask' | 'suggest' | 'parse'>,
): Promise<void> => {
  for (const locale of LOCALES)
    for (const question of questionsOf(edition, parse)) {
      await pause(PAUSE);
      await ask({ question, locale });
    }
  await pause(PAUSE);
  await suggest({ command: 'event', option: 'topic', typed: '', locale: 'fr' });
};
