import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { isObject, type Json } from '../rules/checker.ts';
import type { World } from '../world.ts';
import { guildPayload, readyPayload } from './ready.ts';
import { Session } from './session.ts';

/** What Discord tells clients. */
const HEARTBEAT_INTERVAL_MS = 41_250;

/** The gateway of one bot: sessions that outlive their sockets, and events sent to the latest of them. */
export class Gateway {
  readonly #world: World;
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Map<string, Session>();
  readonly #listeners = new Set<() => void>();
  #current: Session | null = null;

  constructor(world: World) {
    this.#world = world;
  }

  /** True while a bot is identified and connected. */
  get online(): boolean {
    return this.#current?.socket != null;
  }

  /** Speaks to a client from its first moment on. */
  accept(socket: WebSocket): void {
    let session: Session | null = null;
    this.#sockets.add(socket);
    socket.on('message', (data: RawData) => {
      session = this.#receive(socket, session, String(data));
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code: number) => {
      this.#sockets.delete(socket);
      session?.detach(socket);
      // A client that says goodbye does not come back for its session.
      if (session && (code === 1000 || code === 1001)) this.#forget(session);
      this.#changed();
    });
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL_MS, _trace: [] });
  }

  /** Sends an event, or keeps it for a client that is about to resume; false where no bot ever identified. */
  dispatch(name: GatewayDispatchEvents, data: unknown): boolean {
    this.#current?.dispatch(name, data);
    return this.#current !== null;
  }

  /** Cuts every connection: without a word, as a network does, or with a close code of Discord's. */
  drop(code?: number): void {
    for (const socket of this.#sockets) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** Forgets every session and says so: clients have to identify again. */
  invalidate(): void {
    for (const session of this.#sessions.values()) {
      if (session.socket) send(session.socket, GatewayOpcodes.InvalidSession, false);
      this.#forget(session);
    }
  }

  /** Calls back when a bot comes or goes, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #receive(socket: WebSocket, session: Session | null, text: string): Session | null {
    const packet = parse(text);
    if (!packet) return close(socket, session, GatewayCloseCodes.DecodeError);
    const data = isObject(packet.d) ? packet.d : {};
    switch (packet.op) {
      case GatewayOpcodes.Heartbeat:
        if (typeof packet.d === 'number') session?.acknowledge(packet.d);
        send(socket, GatewayOpcodes.HeartbeatAck, null);
        return session;
      case GatewayOpcodes.Identify:
        if (session) return close(socket, session, GatewayCloseCodes.AlreadyAuthenticated);
        return this.#identify(socket, data);
      case GatewayOpcodes.Resume:
        if (session) return close(socket, session, GatewayCloseCodes.AlreadyAuthenticated);
        return this.#resume(socket, data);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        return session ?? close(socket, session, GatewayCloseCodes.NotAuthenticated);
      default:
        return close(socket, session, GatewayCloseCodes.UnknownOpcode);
    }
  }

  #identify(socket: WebSocket, data: Json): Session | null {
    if (data.token !== this.#world.token) return close(socket, null, GatewayCloseCodes.AuthenticationFailed);
    const intents = typeof data.intents === 'number' ? data.intents : 0;
    const session = new Session(`session-${this.#world.nextId()}`, intents, socket);
    this.#sessions.set(session.id, session);
    this.#current = session;
    const url = `${this.#world.origin.replace('http', 'ws')}/gateway`;
    session.dispatch(GatewayDispatchEvents.Ready, readyPayload(this.#world, session.id, url));
    if (intents & GatewayIntentBits.Guilds)
      session.dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(this.#world));
    this.#changed();
    return session;
  }

  #resume(socket: WebSocket, data: Json): Session | null {
    if (data.token !== this.#world.token) return close(socket, null, GatewayCloseCodes.AuthenticationFailed);
    const session = this.#sessions.get(String(data.session_id));
    if (!session) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return null;
    }
    session.resume(socket, Number(data.seq));
    this.#current = session;
    this.#changed();
    return session;
  }

  #forget(session: Session): void {
    this.#sessions.delete(session.id);
    if (this.#current === session) this.#current = null;
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

function send(socket: WebSocket, op: GatewayOpcodes, data: unknown): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

function close(socket: WebSocket, session: Session | null, code: GatewayCloseCodes): Session | null {
  socket.close(code, GatewayCloseCodes[code]);
  return session;
}

function parse(text: string): Json | null {
  try {
    const packet: unknown = JSON.parse(text);
    return isObject(packet) ? packet : null;
  } catch {
    return null;
  }
}
