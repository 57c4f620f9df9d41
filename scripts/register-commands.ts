// Tells Discord the commands, whether they changed or not, and says what that changed: npm run register-commands [-- --api URL]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { answering } from '../src/answering.ts';
import { readConfig } from '../src/config.ts';
import { type RegistrationReport, register, registrarFor, registrationHash } from '../src/discord/register.ts';
import { registrationFile } from '../src/discord/registration-file.ts';
import { exitCodeOf, explain } from '../src/operations/explain.ts';
import { remembering } from '../src/remembering.ts';
import { openStore } from '../src/store/open-store.ts';

const at = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const LINES = ['added', 'changed', 'removed', 'unchanged'] as const;

const tell = ({ reach, ...names }: RegistrationReport): void => {
  console.log(reach === 'home' ? 'On the home server:' : 'Everywhere:');
  for (const line of LINES)
    console.log(`  ${line.padEnd(9)}  ${names[line].map((name) => `/${name}`).join(' ') || '–'}`);
};

const registerAll = async ({ api }: { readonly api?: string }): Promise<void> => {
  const config = readConfig(at('.env'));
  if (config.token === undefined) {
    console.error('DISCORD_TOKEN: is required to register commands; the sandbox registers them by itself');
    process.exitCode = 2;
    return;
  }
  const data = config.data ?? at('data');
  const registered = registrationFile(join(data, 'commands'));
  const { store } = openStore(join(data, 'vigie.sqlite'));
  const log = { info() {}, warn() {}, error() {} };
  const options = {
    token: config.token,
    ...(api ? { api } : {}),
    log,
    registered,
    ...answering(() => {
      throw new Error('registering asks nothing');
    }),
    ...remembering(store),
    ...(config.home ? { home: config.home } : {}),
  };
  const registrar = await registrarFor(options);
  for (const report of await register(registrar, options)) tell(report);
  store.close();
  await registered.write(registrationHash(registrar.application, options));
  console.log('Clients that are open may take a minute to show them.');
};

await new Command('register-commands')
  .description('Tells Discord the commands and says what that changed.')
  .option('--api <url>', 'another address than Discord’s, such as the sandbox’s')
  .action(registerAll)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(explain(error));
    process.exitCode = exitCodeOf(error);
  });
