// The bot of a benchmark in a process of its own: `fork`ed with the address and token of a sandbox; not run by hand.
import { fileURLToPath } from 'node:url';
import { answering } from '../src/answering.ts';
import { createBot } from '../src/discord/bot.ts';
import type { Dealt } from '../src/discord/options.ts';
import { loadEdition } from '../src/edition/load-edition.ts';
import { memoryInUse } from './memory.ts';

/** What the bot tells the benchmark. */
export type BotNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'dealt'; readonly dealt: Dealt; readonly at: number }
  | { readonly kind: 'logged'; readonly level: string; readonly message: string }
  | { readonly kind: 'use'; readonly megabytes: number; readonly cpuMs: number };

const [api = '', token = ''] = process.argv.slice(2);
const tell = (news: BotNews): void => {
  if (process.connected) process.send?.(news);
};
const at = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const edition = await loadEdition({ corpus: at('corpus'), shippedAuthority: at('corpus/authority') });
const log = (level: string) => (fields: object, message: string) => {
  const { error = '', code = '', status = '' } = fields as Readonly<Record<string, unknown>>;
  tell({ kind: 'logged', level, message: [message, error, code, status].filter(Boolean).join(' ') });
};
const bot = createBot({
  token,
  api,
  log: { info: log('info'), warn: log('warn'), error: log('error') },
  observe: (dealt) => tell({ kind: 'dealt', dealt, at: Date.now() }),
  ...answering(() => edition),
});
process.on('disconnect', () => process.exit(1));
process.on('message', (wish) => {
  const { user, system } = process.cpuUsage();
  if (wish === 'use') tell({ kind: 'use', megabytes: memoryInUse(), cpuMs: (user + system) / 1000 });
  if (wish === 'stop') void bot.stop().then(() => process.exit(0));
});
await bot.start();
tell({ kind: 'ready' });
