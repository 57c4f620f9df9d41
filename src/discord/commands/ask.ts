import type { QuestionCommand } from './command.ts';

/** The sentences that answer a question. */
export const ask: QuestionCommand = {
  kind: 'question',
  name: 'ask',
  shareable: true,
  question: (typed) => ({ command: 'ask', question: typed('question') }),
  longest: { question: 300 },
};
