import type { QuestionCommand } from './command.ts';

/** What *Find sources* asks of a message: never typed, so it is no slash command, and never shared, for the message is somebody's. */
export const foundSources: QuestionCommand = {
  kind: 'question',
  name: 'find-sources',
  shareable: false,
  question: (typed) => ({ command: 'find-sources', text: typed('text') }),
};
