// A bot whose corpus can be refreshed from Discord, in a process of its own: see benchmark-while-building.ts.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answering } from '../src/answering.ts';
import { createBot } from '../src/discord/bot.ts';
import type { Edition } from '../src/edition/edition.ts';
import { moderating } from '../src/moderating.ts';
import { openKeeper } from '../src/refresh/open-keeper.ts';
import { workshopInWorker } from '../src/refresh/workshop-in-worker.ts';
import { remembering } from '../src/remembering.ts';
import { openStore } from '../src/store/open-store.ts';
import { warmUp } from '../src/warm-up.ts';

const [api = '', token = '', corpus = '', data = ''] = process.argv.slice(2);
const say = (message: string): void => console.error(message);

const warm = (edition: Edition): Promise<void> =>
  warmUp(
    edition,
    answering(() => edition),
  );

const keeper = await openKeeper({
  source: { corpus, shippedAuthority: fileURLToPath(new URL('../corpus/authority', import.meta.url)) },
  folder: data,
  temporary: data,
  workshop: workshopInWorker(new URL('../dist/worker.js', import.meta.url)),
  refreshes: 'manual',
  notice: say,
  prepare: warm,
});
const { store } = openStore(join(data, 'vigie.sqlite'));
const bot = createBot({
  ...{ token, api },
  log: {
    info() {},
    warn: (fields, message) => say(`${message} ${JSON.stringify(fields)}`),
    error: (fields, message) => say(`${message} ${JSON.stringify(fields)}`),
  },
  ...answering(keeper.current),
  ...remembering(store),
  ...moderating({}, keeper, store),
});
keeper.onChange(({ id }) => process.send?.(id));
process.on('message', async () => {
  await bot.stop();
  await keeper.close();
  store.close();
  process.exit(0);
});
await bot.start();
await warm(keeper.current());
process.send?.('ready');
