import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** One numbered event, as it goes over the wire. */
interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** Events kept for a client that resumes; Discord keeps minutes' worth, this is plenty. */
const REPLAY_LIMIT = 1_000;

/** A client's session: it outlives its socket, and what is sent meanwhile waits for a resume. */
export class Session {
  readonly id: string;
  readonly intents: number;
  #socket: WebSocket | null;
  #sequence = 0;
  #sent: Dispatch[] = [];

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.#socket = socket;
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  dispatch(name: string, data: unknown): void {
    this.#sequence += 1;
    const event: Dispatch = { op: GatewayOpcodes.Dispatch, s: this.#sequence, t: name, d: data };
    this.#sent.push(event);
    if (this.#sent.length > REPLAY_LIMIT) this.#sent.shift();
    this.#socket?.send(JSON.stringify(event));
  }

  /** A heartbeat says what has arrived; that need not be replayed any more. */
  acknowledge(sequence: number): void {
    this.#sent = this.#sent.filter((event) => event.s > sequence);
  }

  /** Takes a new socket, sends again what the client has not seen, then says that this was all. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const event of this.#sent.filter((one) => one.s > sequence)) socket.send(JSON.stringify(event));
    this.dispatch(GatewayDispatchEvents.Resumed, { _trace: [] });
  }

  /** The socket is gone; the session waits. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }
}
