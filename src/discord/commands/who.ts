import type { Command } from './command.ts';

/** Who someone is, what they said, what is said about them. */
export const who: Command = {
  name: 'who',
  shareable: true,
  question: (typed) => ({ command: 'who', name: typed('name') }),
};
