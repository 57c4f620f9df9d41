import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleCommands } from './answer/help.ts';
import { answering } from './answering.ts';
import { readConfig } from './config.ts';
import { createBot } from './discord/bot.ts';
import { registrationFile } from './discord/registration-file.ts';
import type { Edition } from './edition/edition.ts';
import { moderating } from './moderating.ts';
import { exitCodeOf, explain } from './operations/explain.ts';
import { createLog } from './operations/log.ts';
import { onStop } from './operations/on-stop.ts';
import { openKeeper } from './refresh/open-keeper.ts';
import { workshopInWorker } from './refresh/workshop-in-worker.ts';
import { remembering } from './remembering.ts';
import { openSandbox } from './sandbox-of-vigie.ts';
import { openStore } from './store/open-store.ts';
import { warmUp } from './warm-up.ts';
import { watching } from './watching.ts';

const at = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const start = async (): Promise<void> => {
  const config = readConfig(at('.env'));
  const log = createLog(config.logLevel);
  const data = config.data ?? at('data');
  const corpus = config.corpus ?? at('corpus');
  const warm = (edition: Edition): Promise<void> =>
    warmUp(
      edition,
      answering(() => edition),
    );
  const keeper = await openKeeper({
    source: {
      corpus,
      shippedAuthority: at('corpus/authority'),
      ...(config.authority === undefined ? {} : { authority: config.authority }),
    },
    folder: data,
    temporary: tmpdir(),
    workshop: workshopInWorker(new URL('worker.js', import.meta.url)),
    refreshes: config.refreshes,
    follows: true,
    notice: (detail) => log.warn({ detail }, 'edition'),
    prepare: warm,
    // For whoever sits before a terminal; logs are one JSON object a line.
    onFirstBuild: () => {
      if (process.stderr.isTTY) console.error(`Vigie reads ${corpus} for the first time; the next start is quicker …`);
    },
  });
  for (const file of keeper.current().setAside) log.warn(file, 'set aside');
  const sandbox =
    config.token === undefined
      ? await openSandbox(config.sandboxPort, at('dist/page'), exampleCommands(keeper.current()))
      : undefined;
  const { store, setAside } = openStore(join(data, 'vigie.sqlite'));
  if (setAside) log.error(setAside, 'the store was damaged; a new one was begun');
  const answers = answering(keeper.current);
  const watch = await watching(config.metricsPort, keeper);
  const bot = createBot({
    token: config.token ?? sandbox?.token ?? '',
    // The sandbox forgets what was registered; Discord does not.
    ...(sandbox ? { api: sandbox.api } : { registered: registrationFile(join(data, 'commands')) }),
    log,
    onLost: (code) => {
      console.error(
        `Discord closed the connection for good (code ${code}): was the token reset, or the application deleted?`,
      );
      process.exit(2);
    },
    ...answers,
    ...remembering(store),
    ...moderating(config, keeper, store),
    observe: (dealt) => {
      log.info(dealt, 'dealt with');
      watch.observe?.(dealt);
    },
  });
  const operations = await watch.open(bot);
  if (operations) log.info({ port: operations.port }, 'health and metrics');
  onStop(async () => {
    await bot.stop();
    await operations?.close();
    await sandbox?.close();
    await keeper.close();
    store.close();
  });
  await bot.start();
  console.log(sandbox ? `Vigie is open at ${sandbox.url}` : `Vigie is connected. Invite it with ${bot.inviteUrl()}`);
  await warm(keeper.current());
};

start().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(exitCodeOf(error));
});
