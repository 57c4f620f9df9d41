import type { BotOptions } from './discord/options.ts';
import type { Store } from './store/store.ts';

/** What a bot remembers for people and servers, and where it takes the errors they report. */
export const remembering = ({ people, servers, errors }: Store): Pick<BotOptions, 'people' | 'servers' | 'report'> => ({
  people,
  servers,
  report: async ({ citation: { receipt, dispatch, start, end }, fault, edition, command, by }) =>
    errors.take({ receipt, dispatch, start, end, fault, edition, command }, by),
});
