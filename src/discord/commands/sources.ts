import type { QuestionCommand } from './command.ts';

/** What is read, and how its dates are known. */
export const sources: QuestionCommand = {
  kind: 'question',
  name: 'sources',
  shareable: true,
  question: () => ({ command: 'sources' }),
};
