import type { Command } from './command.ts';

/** What is read, and how its dates are known. */
export const sources: Command = {
  name: 'sources',
  shareable: true,
  question: () => ({ command: 'sources' }),
};
