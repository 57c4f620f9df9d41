import type { Bot } from './discord/bot.ts';
import type { Dealt } from './discord/options.ts';
import type { OperationsServer } from './operations/serve-operations.ts';
import type { Keeper } from './refresh/keeper.ts';

/** Lets operators look on a port of this machine; where none is set, nothing is loaded or counted. */
export const watching = async (
  port: number | undefined,
  keeper: Keeper,
): Promise<{
  readonly observe?: (dealt: Dealt) => void;
  readonly open: (bot: Bot) => Promise<OperationsServer | undefined>;
}> => {
  if (port === undefined) return { open: async () => undefined };
  const [{ createMetrics }, { serveOperations }] = await Promise.all([
    import('./operations/metrics.ts'),
    import('./operations/serve-operations.ts'),
  ]);
  let connected = (): boolean => false;
  const mark = async () => {
    const { current, counts } = await keeper.status();
    return { id: current.id, since: new Date(current.at), dispatches: counts.dispatches };
  };
  const metrics = createMetrics(mark, () => connected());
  return {
    observe: metrics.observe,
    open: async (bot) => {
      connected = bot.isConnected;
      return serveOperations(port, () => ({ connected: connected(), edition: keeper.current().id }), metrics);
    },
  };
};
