import type { QuestionCommand } from './command.ts';

/** One text in full: to be read, not to be posted, so it is private only. */
export const dispatch: QuestionCommand = {
  kind: 'question',
  name: 'dispatch',
  shareable: false,
  question: (typed) => ({ command: 'dispatch', id: typed('id') }),
};
