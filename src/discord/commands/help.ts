import type { QuestionCommand } from './command.ts';

/** A short guide. */
export const help: QuestionCommand = {
  kind: 'question',
  name: 'help',
  shareable: true,
  question: () => ({ command: 'help' }),
};
