import type { Command } from './command.ts';

/** A short guide. */
export const help: Command = {
  name: 'help',
  shareable: true,
  question: () => ({ command: 'help' }),
};
