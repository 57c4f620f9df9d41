import type { APIUser } from 'discord-api-types/v10';
import { Commands } from './commands.ts';
import { type Faults, noFaults } from './faults.ts';
import { Messages } from './messages.ts';
import { USER_BASICS } from './people.ts';
import { createSnowflakes } from './snowflake.ts';
import { Uploads } from './uploads.ts';

/** How patient the sandbox is, in milliseconds. */
export interface Patience {
  /** An interaction not acknowledged by then has failed. */
  readonly acknowledge: number;
  /** How long an interaction's token is good for. */
  readonly token: number;
  /** After a deferral, how long the outcome waits for an edit before it says that none came. */
  readonly settle: number;
}

/** Discord's own times; after a deferral a person has given up long before ten seconds. */
export const PATIENCE_DEFAULTS = {
  acknowledge: 3_000,
  token: 15 * 60_000,
  settle: 10_000,
} as const satisfies Patience;

/** A REST call that came in, and what was done to it on demand. */
export interface WatchedCall {
  readonly method: string;
  readonly path: string;
  /** The JSON that came with it; null without. */
  readonly body: unknown;
  readonly faults: readonly ('delayed' | 'failed' | 'limited')[];
}

/** Everything the parts of the sandbox share. */
export interface World {
  /** The application's id, which is the bot's user id too. */
  readonly id: string;
  readonly name: string;
  readonly bot: APIUser;
  readonly token: string;
  readonly guildLocale: string;
  readonly patience: Patience;
  readonly faults: Faults;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly uploads: Uploads;
  readonly nextId: () => string;
  readonly now: () => number;
  readonly random: () => number;
  readonly watch: (call: WatchedCall) => void;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
}

/** What a world is made with. */
export interface WorldOptions {
  readonly name: string;
  readonly token: string;
  readonly guildLocale: string;
  readonly patience: Patience;
  readonly now: () => number;
  readonly random: () => number;
  readonly watch: (call: WatchedCall) => void;
}

const BOT_ID = '900000000000000100';

/** Starts an empty world: a server, three people, a bot, nothing said yet. */
export function createWorld(options: WorldOptions): World {
  const nextId = createSnowflakes(options.now);
  return {
    ...options,
    id: BOT_ID,
    bot: { id: BOT_ID, username: options.name, global_name: null, ...USER_BASICS, bot: true },
    faults: noFaults(),
    messages: new Messages(),
    commands: new Commands(BOT_ID, nextId),
    uploads: new Uploads(),
    nextId,
    origin: '',
  };
}
