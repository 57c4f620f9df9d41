import type { QuestionCommand } from './command.ts';

/** Who someone is, what they said, what is said about them. */
export const who: QuestionCommand = {
  kind: 'question',
  name: 'who',
  shareable: true,
  question: (typed) => ({ command: 'who', name: typed('name') }),
};
