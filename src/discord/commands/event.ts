import type { Command } from './command.ts';

/** What happened, in order of date. */
export const event: Command = {
  name: 'event',
  shareable: true,
  question: (typed) => ({ command: 'event', topic: typed('topic') }),
};
