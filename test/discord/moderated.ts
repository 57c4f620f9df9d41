import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { newModeration } from '../../src/discord/moderation/moderation.ts';
import type { BotOptions } from '../../src/discord/options.ts';
import type { Keeper } from '../../src/refresh/keeper.ts';
import type { CommandDeed } from '../../src/sandbox/driver.ts';
import type { OptionValue } from '../../src/sandbox/option-data.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { GUILD } from '../../src/sandbox/places.ts';
import type { WatchedCall } from '../../src/sandbox/sandbox.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Files } from '../corpora.ts';
import { type Place, placeOf } from '../refresh/keeper-of.ts';
import { type Connected, connectBot } from './connected-bot.ts';

/** A bot with a corpus, a keeper and a store of its own, and moderators who use it. */
export interface Moderated {
  readonly place: Place;
  readonly keeper: Keeper;
  readonly store: Store;
  readonly world: Connected;
  /** Runs `/index …` as the moderator, in English where nothing else is said. */
  readonly index: (
    line: string,
    options?: Readonly<Record<string, OptionValue>>,
    more?: Partial<CommandDeed>,
  ) => Promise<Outcome>;
}

/** Opens one on files; all of it is gone after the test. `roles` are those that may moderate, `watch` sees every call of the bot. */
export const moderated = async (
  files: Files,
  {
    roles = [],
    watch,
    ...more
  }: Partial<BotOptions> & { readonly roles?: readonly string[]; readonly watch?: (call: WatchedCall) => void } = {},
): Promise<Moderated> => {
  const place = await placeOf(files);
  const keeper = await place.open();
  const { store } = openStore(join(place.data, 'vigie.sqlite'));
  const moderation = newModeration({ keeper, audit: store.audit, errors: store.errors, roles });
  const world = await connectBot(
    { home: GUILD.id, moderation, people: store.people, servers: store.servers, ...more },
    { acknowledge: 3000, settle: 15_000 },
    watch,
  );
  onTestFinished(async () => {
    await world.close();
    store.close();
  });
  const index: Moderated['index'] = (line, options = {}, deed = {}) =>
    world.sandbox.run({ command: `index ${line}`, options, user: 'moderator', locale: 'en-US', ...deed });
  return { place, keeper, store, world, index };
};

export const messageOf = (outcome: Outcome): APIMessage => {
  if (outcome.kind !== 'message') throw new Error(`expected a message, got ${JSON.stringify(outcome)}`);
  return outcome.message;
};

/** An outcome as it stands at last, where its message first showed how far a build has come. */
export const latest = async ({ world }: Moderated, outcome: Outcome): Promise<Outcome> => {
  const { id } = messageOf(outcome);
  const now = (): Outcome => {
    const message = world.sandbox.messages({ user: 'moderator' }).find((one) => one.id === id);
    return { ...outcome, ...(message ? { message } : {}) } as Outcome;
  };
  await expect.poll(() => textOf(now()), { timeout: 15_000 }).not.toMatch(/^Building an edition|^$/);
  return now();
};

/** Everything a message says. */
export const textOf = (outcome: Outcome): string => {
  const { content, embeds } = messageOf(outcome);
  return [content, ...embeds.flatMap(({ title, description }) => [title, description])].filter(Boolean).join('\n');
};

interface Part {
  readonly custom_id: string;
  readonly label?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** The buttons and menus of a message. */
export const partsOf = (outcome: Outcome): readonly Part[] =>
  (messageOf(outcome).components ?? []).flatMap((row) =>
    'components' in row ? (row.components as unknown as Part[]) : [],
  );

/** The custom_id of a button by its label. */
export const buttonOf = (outcome: Outcome, label: string): string => {
  const found = partsOf(outcome).find((part) => part.label === label);
  if (!found) throw new Error(`no button ${label} in ${JSON.stringify(partsOf(outcome))}`);
  return found.custom_id;
};
