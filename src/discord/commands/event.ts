import type { QuestionCommand } from './command.ts';

/** What happened, in order of date. */
export const event: QuestionCommand = {
  kind: 'question',
  name: 'event',
  shareable: true,
  question: (typed) => ({ command: 'event', topic: typed('topic') }),
};
