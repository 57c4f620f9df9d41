import { createHash } from 'node:crypto';
import { type APIApplicationCommand, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Reach } from './commands/command.ts';
import { COMMANDS, isOffered } from './commands/commands.ts';
import { registrations } from './commands/registrations.ts';
import { errorFields } from './failure.ts';
import type { BotOptions } from './options.ts';
import { sameDefinition } from './same-definition.ts';

/** What a registration changed, by the names of the commands. */
export interface RegistrationReport {
  readonly reach: Reach;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Which application is told, and how. */
export interface Registrar {
  readonly rest: REST;
  readonly application: string;
}

/** Every list that is registered: what everybody gets, and what the home server gets besides. */
const lists = (options: BotOptions) => {
  const offered = COMMANDS.filter((command) => isOffered(command, options));
  const everywhere = { reach: 'everywhere', home: undefined, definitions: registrations(offered) } as const;
  if (options.home === undefined) return [everywhere];
  return [everywhere, { reach: 'home', home: options.home, definitions: registrations(offered, 'home') } as const];
};

/** Stands for the definitions of all commands and for whose they are: another application has registered nothing yet. */
export const registrationHash = (application: string, options: BotOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([application, lists(options)]))
    .digest('hex');

/** Tells Discord the commands, whatever it knows, and says what that changed. */
export const register = async (
  { rest, application }: Registrar,
  options: BotOptions,
): Promise<readonly RegistrationReport[]> => {
  const reports: RegistrationReport[] = [];
  for (const { reach, home, definitions } of lists(options)) {
    const route = home ? Routes.applicationGuildCommands(application, home) : Routes.applicationCommands(application);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const before = (await rest.get(route, { query })) as APIApplicationCommand[];
    await rest.put(route, { body: definitions });
    const earlier = (name: string, type = 1) => before.find((one) => one.name === name && one.type === type);
    const names = (those: typeof definitions) => those.map(({ name }) => name);
    const known = definitions.filter(({ name, type }) => earlier(name, type));
    const same = known.filter((one) => sameDefinition(one, earlier(one.name, one.type)));
    reports.push({
      reach,
      added: names(definitions.filter((one) => !known.includes(one))),
      changed: names(known.filter((one) => !same.includes(one))),
      removed: before
        .filter((one) => !definitions.some(({ name, type = 1 }) => name === one.name && type === one.type))
        .map(({ name }) => name),
      unchanged: names(same),
    });
  }
  return reports;
};

/** Registers unless the definitions are those of the last time; undefined where nothing was to do. */
export const registerOnce = async (
  registrar: Registrar,
  options: BotOptions,
): Promise<readonly RegistrationReport[] | undefined> => {
  const { registered } = options;
  const hash = registrationHash(registrar.application, options);
  if (registered && (await registered.read()) === hash) return undefined;
  const reports = await register(registrar, options);
  try {
    await registered?.write(hash);
  } catch (error) {
    options.log.warn(errorFields(error), 'the registration could not be remembered; it will be made again');
  }
  return reports;
};

/** Reaches Discord without a connection to its gateway. Rejects with the code `TokenInvalid` for a wrong token, as `start` does. */
export const registrarFor = async ({ token, api }: Pick<BotOptions, 'token' | 'api'>): Promise<Registrar> => {
  const rest = new REST(api ? { api } : {}).setToken(token);
  const { id } = (await rest.get(Routes.currentApplication()).catch((error: unknown) => {
    const isRefused = error instanceof DiscordAPIError && error.status === 401;
    throw isRefused
      ? Object.assign(new Error('the token is refused', { cause: error }), { code: 'TokenInvalid' })
      : error;
  })) as { readonly id: string };
  return { rest, application: id };
};
