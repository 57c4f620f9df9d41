import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleCommands } from './answer/help.ts';
import { answering } from './answering.ts';
import { readConfig } from './config.ts';
import { createBot } from './discord/bot.ts';
import { registrationFile } from './discord/registration-file.ts';
import { loadEdition } from './edition/load-edition.ts';
import { exitCodeOf, explain } from './operations/explain.ts';
import { createLog } from './operations/log.ts';
import { onStop } from './operations/on-stop.ts';
import { openSandbox } from './sandbox-of-vigie.ts';

const at = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const start = async (): Promise<void> => {
  const config = readConfig(at('.env'));
  const log = createLog(config.logLevel);
  const edition = await loadEdition({
    corpus: config.corpus ?? at('corpus'),
    shippedAuthority: at('corpus/authority'),
    ...(config.authority === undefined ? {} : { authority: config.authority }),
  });
  for (const file of edition.setAside) log.warn(file, 'set aside');
  const sandbox =
    config.token === undefined
      ? await openSandbox(config.sandboxPort, at('dist/page'), exampleCommands(edition))
      : undefined;
  const bot = createBot({
    token: config.token ?? sandbox?.token ?? '',
    // The sandbox forgets what was registered; Discord does not.
    ...(sandbox ? { api: sandbox.api } : { registered: registrationFile(join(config.data ?? at('data'), 'commands')) }),
    log,
    ...answering(() => edition),
  });
  onStop(async () => {
    await bot.stop();
    await sandbox?.close();
  });
  await bot.start();
  console.log(sandbox ? `Vigie is open at ${sandbox.url}` : `Vigie is connected. Invite it with ${bot.inviteUrl()}`);
};

start().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(exitCodeOf(error));
});
