import { Client, Events, type Interaction, OAuth2Scopes, Options, Status } from 'discord.js';
import { CALL_WITHIN, STOP_WITHIN } from './defaults.ts';
import { errorFields, guarded } from './failure.ts';
import { KeptTexts } from './kept-texts.ts';
import type { BotOptions } from './options.ts';
import { registerOnce } from './register.ts';
import { route } from './route.ts';
import { SharedPages } from './shared-pages.ts';
import { whatDealt } from './what-dealt.ts';

/** A bot connected to Discord, or to the sandbox. */
export interface Bot {
  /** Logs in, registers the commands and resolves when ready. Rejects with discord.js's `TokenInvalid` for a wrong token. */
  start(): Promise<void>;
  /** Lets answers under way finish for a moment, then disconnects. */
  stop(): Promise<void>;
  /** True while Discord's gateway is connected. */
  isConnected(): boolean;
  /** Where a moderator adds the bot to a server; throws before `start` has resolved. */
  inviteUrl(): string;
}

/** Commands that could not be registered leave those of the last time in place, so the bot goes on. */
const registerCommands = async (client: Client<true>, options: BotOptions): Promise<void> => {
  const { log } = options;
  try {
    const reports = await registerOnce({ rest: client.rest, application: client.application.id }, options);
    for (const report of reports ?? []) log.info(report, 'commands registered');
  } catch (error) {
    log.error(errorFields(error), 'commands could not be registered');
  }
};

const newClient = ({ api, log, onLost }: BotOptions): Client => {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    // Nothing is kept: every interaction brings what it needs.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { timeout: CALL_WITHIN, ...(api ? { api } : {}) },
  });
  client.on(Events.Error, (error) => log.error(errorFields(error), 'the client reported an error'));
  client.on(Events.ShardError, (error) => log.warn(errorFields(error), 'the gateway connection failed'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error({ code }, 'Discord closed the connection for good');
    onLost?.(code);
  });
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'reconnecting to the gateway'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  return client;
};

/** Answers, and says how it went. */
const observed = async (interaction: Interaction, options: BotOptions, pages: SharedPages): Promise<void> => {
  const begun = performance.now();
  const outcome = await guarded(interaction, options.log, () => route(interaction, options, pages));
  options.observe?.({ ...whatDealt(interaction, options), outcome, milliseconds: performance.now() - begun });
};

/** A bot that answers with the functions it is given. Nothing is sent before `start`. */
export const createBot = (given: BotOptions): Bot => {
  const options = { texts: new KeptTexts(), ...given };
  const client = newClient(options);
  const pages = new SharedPages();
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const work = observed(interaction, options, pages).finally(() => underWay.delete(work));
    underWay.add(work);
  });
  return {
    async start() {
      const ready = new Promise<Client<true>>((resolve) => {
        client.once(Events.ClientReady, resolve);
      });
      await client.login(options.token);
      await registerCommands(await ready, options);
    },
    async stop() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, options.stopWithin ?? STOP_WITHIN);
      });
      await Promise.race([Promise.allSettled([...underWay]), late]);
      clearTimeout(timer);
      // Going on purpose closes the connection as a drop would; nobody is to hear of a reconnection.
      client.removeAllListeners(Events.ShardReconnecting);
      client.removeAllListeners(Events.ShardDisconnect);
      await client.destroy();
    },
    isConnected: () => client.isReady() && client.ws.status === Status.Ready,
    inviteUrl: () => client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands] }),
  };
};
