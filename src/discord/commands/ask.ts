import type { Command } from './command.ts';

/** The sentences that answer a question. */
export const ask: Command = {
  name: 'ask',
  shareable: true,
  question: (typed) => ({ command: 'ask', question: typed('question') }),
  longest: { question: 300 },
};
