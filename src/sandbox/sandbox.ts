import { createServer } from 'node:http';
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Actor, AutocompleteDeed, CommandDeed, ModalDeed } from './driver.ts';
import { createDriver } from './driver.ts';
import type { Faults } from './faults.ts';
import { Gateway } from './gateway/gateway.ts';
import { Interactions } from './interactions/interactions.ts';
import type { Hint, SandboxLabels } from './labels.ts';
import { LOOPBACK, listen } from './listen.ts';
import type { Outcome } from './outcome.ts';
import { PageLink } from './page-link.ts';
import { PEOPLE, type Person, type PersonName } from './people.ts';
import { PLACES } from './places.ts';
import { receiveFile } from './receive-file.ts';
import { serveRest } from './rest/serve.ts';
import { say } from './say.ts';
import { serveAttachment, servePage } from './serve-page.ts';

export type { WatchedCall } from './world.ts';

import { createWorld, PATIENCE_DEFAULTS, type Patience, type WatchedCall } from './world.ts';

/** How a sandbox is set up; everything has a default but the words of its page. */
export interface SandboxOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  /** The one token that is accepted. */
  readonly token?: string;
  /** What the bot is called. */
  readonly name?: string;
  /** The folder with the page's `index.html`, `main.js` and `style.css`; without it there is no page. */
  readonly assets?: string;
  /** The page's words by locale; the first is used where a person's locale has none. */
  readonly labels?: Readonly<Record<string, SandboxLabels>>;
  /** Things to try, by locale. */
  readonly hints?: Readonly<Record<string, readonly Hint[]>>;
  readonly guildLocale?: string;
  readonly patience?: Partial<Patience>;
  /** Told of every REST call and the fault it met. */
  readonly watch?: (call: WatchedCall) => void;
  readonly now?: () => number;
  readonly random?: () => number;
}

const SANDBOX_DEFAULTS = {
  port: 0,
  token: 'sandbox-token',
  name: 'Bot',
  labels: {},
  hints: {},
  guildLocale: 'fr',
} as const satisfies SandboxOptions;

/** A running sandbox: addresses for a client and a person, and a driver that stands for people. */
export interface Sandbox {
  /** The page. */
  readonly url: string;
  /** For `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  readonly users: Readonly<Record<PersonName, Person>>;
  /** Changeable while it runs. */
  readonly faults: Faults;
  /** True while a bot is connected. */
  readonly online: boolean;
  /** What is registered everywhere. */
  commands(): readonly APIApplicationCommand[];
  /** What a person sees of a channel, oldest first; by default the member in the general channel. */
  messages(view?: Pick<Actor, 'user' | 'channel'>): readonly APIMessage[];
  /** A person says something in a channel. */
  say(content: string, actor?: Actor): APIMessage;
  /** Holds a file ready, as Discord's app does for an option that takes one; the id is what the option is given. */
  upload(name: string, bytes: Uint8Array): string;
  run(deed: CommandDeed): Promise<Outcome>;
  autocomplete(deed: AutocompleteDeed): Promise<Outcome>;
  messageCommand(deed: Actor & { readonly command: string; readonly messageId: string }): Promise<Outcome>;
  press(messageId: string, customId: string, actor?: Actor): Promise<Outcome>;
  select(messageId: string, customId: string, values: readonly string[], actor?: Actor): Promise<Outcome>;
  submitModal(deed: ModalDeed): Promise<Outcome>;
  /** Cuts the gateway's sockets; a client comes back and resumes, unless Discord's close code tells it not to. */
  dropConnection(code?: number): void;
  /** Forgets the gateway's sessions; a client has to identify again. */
  invalidateSessions(): void;
  close(): Promise<void>;
}

/** Starts a small Discord on loopback. Rejects where the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = { ...SANDBOX_DEFAULTS, ...options };
  const world = createWorld({
    name: settings.name,
    token: settings.token,
    guildLocale: settings.guildLocale,
    patience: { ...PATIENCE_DEFAULTS, ...options.patience },
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    watch: options.watch ?? (() => undefined),
  });
  const gateway = new Gateway(world);
  const interactions = new Interactions(world, gateway);
  const driver = createDriver(world, interactions);
  const pages = new PageLink(world, gateway, driver, settings);

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/api/')) void serveRest(world, interactions, request, response);
    else if (path.startsWith('/attachments?') && request.method === 'POST' && pages.mayOpen(request))
      void receiveFile(world, request, response);
    else if (path.startsWith('/attachments/')) serveAttachment(world, path, response);
    else void servePage(options.assets ?? null, path, response);
  });
  // As patient with idle connections as Discord: a client that finds its own closed has to open another.
  server.keepAliveTimeout = 60_000;
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const path = (request.url ?? '/').split('?', 1)[0]?.replace(/\/$/, '');
    const accepts = path === '/gateway' ? gateway : path === '/page' && pages.mayOpen(request) ? pages : null;
    if (!accepts) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (client) => accepts.accept(client));
  });
  const port = await listen(server, settings.port);
  world.origin = `http://${LOOPBACK}:${port}`;

  return {
    url: `${world.origin}/`,
    api: `${world.origin}/api`,
    token: world.token,
    users: PEOPLE,
    faults: world.faults,
    get online() {
      return gateway.online;
    },
    commands: () => world.commands.list(null),
    messages: ({ user = 'member', channel = 'general' } = {}) =>
      world.messages.visibleTo(PEOPLE[user].user.id, PLACES[channel]).map(({ message }) => message),
    say: (content, actor = {}) => say(world, content, actor),
    upload(name, bytes) {
      const id = world.nextId();
      world.uploads.store(id, { part: '', name, type: 'application/octet-stream', bytes });
      return id;
    },
    run: (deed) => driver.run(deed).outcome,
    autocomplete: (deed) => driver.autocomplete(deed).outcome,
    messageCommand: (deed) => driver.messageCommand(deed).outcome,
    press: (messageId, customId, actor) => driver.press(messageId, customId, actor).outcome,
    select: (messageId, customId, values, actor) => driver.select(messageId, customId, values, actor).outcome,
    submitModal: (deed) => driver.submitModal(deed).outcome,
    dropConnection: (code) => gateway.drop(code),
    invalidateSessions: () => gateway.invalidate(),
    async close() {
      interactions.close();
      pages.close();
      gateway.drop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
