import type { IncomingMessage } from 'node:http';
import type { RawData, WebSocket } from 'ws';
import type { Driver } from './driver.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { SentInteraction } from './interactions/interactions.ts';
import { isVisible, type StoredMessage } from './messages.ts';
import type { PageEvent, PageRequest, SeenMessage, Welcome } from './page-protocol.ts';
import { PEOPLE, type Person } from './people.ts';
import { GUILD, PLACES, type Place } from './places.ts';
import { say } from './say.ts';
import type { World } from './world.ts';

/** A request that ends in an outcome. */
type Deed = Extract<PageRequest, { nonce: string }>;

/** The open pages: each sees what its person sees, and does what its person does. */
export class PageLink {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #driver: Driver;
  readonly #words: Pick<Welcome, 'labels' | 'hints'>;
  readonly #open = new Map<WebSocket, (event: PageEvent) => void>();

  constructor(world: World, gateway: Gateway, driver: Driver, words: Pick<Welcome, 'labels' | 'hints'>) {
    this.#world = world;
    this.#gateway = gateway;
    this.#driver = driver;
    this.#words = { labels: words.labels, hints: words.hints };
  }

  /** Other web pages must not drive the sandbox: a browser says where a request comes from. */
  mayOpen(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    return (
      origin === undefined ||
      origin === this.#world.origin ||
      origin === this.#world.origin.replace('127.0.0.1', 'localhost')
    );
  }

  /** Greets a page, then keeps it up to date until it closes. */
  accept(socket: WebSocket): void {
    const world = this.#world;
    const view: { person: Person; place: Place } = { person: PEOPLE.member, place: PLACES.general };
    const send = (event: PageEvent): void => socket.send(JSON.stringify(event));
    const commands = (): void =>
      send({ op: 'commands', commands: world.commands.availableTo(view.person, view.place) });
    const online = (): void => send({ op: 'online', online: this.#gateway.online });
    const stop = [
      world.commands.onChange(commands),
      this.#gateway.onChange(online),
      world.messages.onChange(({ kind, stored }) => {
        if (!isVisible(stored, view.person.user.id)) return;
        send(kind === 'stored' ? { op: 'message', seen: seen(stored) } : { op: 'removed', id: stored.message.id });
      }),
    ];
    this.#open.set(socket, send);
    socket.on('close', () => {
      for (const end of stop) end();
      this.#open.delete(socket);
    });
    socket.on('error', () => socket.terminate());
    const receive = (request: PageRequest): void => {
      if (request.op === 'view') {
        const [person, place] = [PEOPLE[request.user], PLACES[request.channel]];
        if (!person || !place) throw new Error(`There is no ${request.user} in ${request.channel}`);
        Object.assign(view, { person, place });
        commands();
        send({ op: 'messages', messages: world.messages.visibleTo(view.person.user.id).map(seen) });
      } else this.#act(request, send);
    };
    socket.on('message', (data: RawData) => {
      // The page is ours and taken at its word; whatever else talks here is cut off, and must not bring the sandbox down.
      try {
        receive(JSON.parse(String(data)) as PageRequest);
      } catch {
        socket.terminate();
      }
    });
    send(this.#welcome());
    send({ op: 'faults', faults: world.faults });
    online();
  }

  /** Closes every page's line. */
  close(): void {
    for (const socket of this.#open.keys()) socket.terminate();
  }

  #welcome(): Welcome {
    return {
      op: 'welcome',
      bot: { id: this.#world.id, name: this.#world.name },
      guild: GUILD.name,
      people: Object.values(PEOPLE),
      places: Object.values(PLACES),
      ...this.#words,
    };
  }

  #act(request: Exclude<PageRequest, { op: 'view' }>, send: (event: PageEvent) => void): void {
    if (!('nonce' in request)) {
      this.#do(request);
      return;
    }
    const sent = this.#send(request);
    if (!sent) {
      const nothing = { kind: 'failed', reason: 'gone', ms: 0, settledMs: 0, interaction: '' } as const;
      send({ op: 'outcome', nonce: request.nonce, outcome: nothing });
      return;
    }
    send({ op: 'sent', nonce: request.nonce, interaction: sent.id });
    void sent.outcome.then((outcome) => send({ op: 'outcome', nonce: request.nonce, outcome }));
  }

  /** What no interaction comes of. */
  #do(request: Exclude<PageRequest, Deed | { op: 'view' }>): void {
    switch (request.op) {
      case 'say':
        say(this.#world, request.content, request);
        break;
      case 'dismiss':
        this.#world.messages.remove(request.messageId);
        break;
      case 'faults':
        Object.assign(this.#world.faults, request.faults);
        for (const send of this.#open.values()) send({ op: 'faults', faults: this.#world.faults });
        break;
      case 'drop':
        this.#gateway.drop();
        break;
      case 'newSession':
        this.#gateway.invalidate();
    }
  }

  #send(request: Deed): SentInteraction | null {
    // The message may have gone between the drawing and the press.
    if ('messageId' in request && request.messageId && !this.#world.messages.get(request.messageId)) return null;
    switch (request.op) {
      case 'run':
        return this.#driver.run(request);
      case 'autocomplete':
        return this.#driver.autocomplete(request);
      case 'messageCommand':
        return this.#driver.messageCommand(request);
      case 'press':
        return this.#driver.press(request.messageId, request.customId, request);
      case 'select':
        return this.#driver.select(request.messageId, request.customId, request.values, request);
      case 'submitModal':
        return this.#driver.submitModal(request);
    }
  }
}

function seen({ message, place, audience }: StoredMessage): SeenMessage {
  return { message, channel: place.name, ephemeral: audience !== null };
}
