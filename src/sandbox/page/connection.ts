import type { Outcome } from '../outcome.ts';
import type { PageEvent, PageRequest } from '../page-protocol.ts';

/** A request that ends in an outcome. */
type Deed = Extract<PageRequest, { nonce: string }>;

/** The same before it has a nonce. */
export type Unsent = Deed extends infer One ? (One extends Deed ? Omit<One, 'nonce'> : never) : never;

/** What the sandbox tells the page without being asked. */
export type Told = Exclude<PageEvent, { op: 'sent' | 'outcome' }>;

/** Milliseconds between two tries to get the line back. */
const RETRY_MS = 1_000;

/** The line to the sandbox; it comes back by itself. */
export class Connection {
  readonly #outcomes = new Map<string, (outcome: Outcome) => void>();
  readonly #sent = new Map<string, (interaction: string) => void>();
  readonly #receive: (event: Told) => void;
  readonly #lost: () => void;
  #socket: WebSocket;
  #count = 0;

  constructor(receive: (event: Told) => void, lost: () => void) {
    this.#receive = receive;
    this.#lost = lost;
    this.#socket = this.#open();
  }

  send(request: PageRequest): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(request));
  }

  /** Sends what a person did; `sent` learns the interaction's id. `failed` where the line is cut meanwhile. */
  ask(request: Unsent, sent?: (interaction: string) => void): Promise<Outcome> {
    this.#count += 1;
    const nonce = `n${this.#count}`;
    if (sent) this.#sent.set(nonce, sent);
    const outcome = new Promise<Outcome>((resolve) => {
      this.#outcomes.set(nonce, resolve);
    });
    this.send({ ...request, nonce } as PageRequest);
    return outcome;
  }

  #open(): WebSocket {
    const socket = new WebSocket(`ws://${location.host}/page`);
    socket.addEventListener('message', ({ data }) => {
      const event = JSON.parse(String(data)) as PageEvent;
      if (event.op === 'outcome') this.#settle(event.nonce, event.outcome);
      else if (event.op === 'sent') this.#sent.get(event.nonce)?.(event.interaction);
      else this.#receive(event);
    });
    socket.addEventListener('close', () => {
      for (const nonce of this.#outcomes.keys()) {
        this.#settle(nonce, { kind: 'failed', reason: 'closed', ms: 0, settledMs: 0, interaction: '' });
      }
      this.#lost();
      setTimeout(() => {
        this.#socket = this.#open();
      }, RETRY_MS);
    });
    return socket;
  }

  #settle(nonce: string, outcome: Outcome): void {
    this.#outcomes.get(nonce)?.(outcome);
    this.#outcomes.delete(nonce);
    this.#sent.delete(nonce);
  }
}
