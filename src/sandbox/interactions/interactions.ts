import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import type { Outcome, Settled } from '../outcome.ts';
import type { World } from '../world.ts';
import { interactionPayload } from './payload.ts';
import type { Deed, InteractionRecord } from './record.ts';

/** An interaction that was sent: its id, and what comes of it. */
export interface SentInteraction {
  readonly id: string;
  readonly outcome: Promise<Outcome>;
}

/** Nobody comes back to more than these: those that were used longest ago are given up before their tokens run out. */
const MOST_KEPT = 1_000;

/** The interactions whose tokens are still good. */
export class Interactions {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #byToken = new Map<string, InteractionRecord>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** Sends what a person did to the bot. The outcome never rejects: no answer in time is an outcome too. */
  send(deed: Deed): SentInteraction {
    this.#sweep();
    const id = this.#world.nextId();
    const token = randomBytes(32).toString('base64url');
    const outcome = new Promise<Outcome>((resolve) => {
      const settle = (settled: Settled): void => resolve({ ...settled, interaction: id });
      const sentAt = performance.now();
      const record: InteractionRecord = {
        ...{ id, token, deed, sentAt, settle },
        ...{ state: 'waiting', ephemeral: false, original: null, ms: 0 },
      };
      this.#byToken.set(token, record);
      this.#gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interactionPayload(this.#world, id, token, deed));
      this.after(this.#world.patience.acknowledge, () => this.#expire(record));
    });
    return { id, outcome };
  }

  /** Finds a live interaction; null for one that never was, or whose token has run out. */
  byToken(token: string): InteractionRecord | null {
    const record = this.#byToken.get(token);
    if (!record || performance.now() - record.sentAt > this.#world.patience.token) return null;
    // Whatever is still worked at goes to the end of those that may be given up.
    this.#byToken.delete(token);
    this.#byToken.set(token, record);
    return record;
  }

  /** Runs something later, unless the sandbox is closed before; keeps no process alive. */
  after(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, ms);
    timer.unref();
    this.#timers.add(timer);
  }

  /** Nobody will answer any more. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const record of this.#byToken.values()) {
      const waited = performance.now() - record.sentAt;
      record.settle({ kind: 'failed', reason: 'closed', ms: record.ms || waited, settledMs: waited });
    }
    this.#byToken.clear();
  }

  #expire(record: InteractionRecord): void {
    if (record.state !== 'waiting') return;
    record.state = 'failed';
    const waited = performance.now() - record.sentAt;
    record.settle({ kind: 'failed', reason: 'timeout', ms: waited, settledMs: waited });
  }

  /** Interactions stand in the order they were last used, so the dead ones are in front; one that waits for its answer is never let go. */
  #sweep(): void {
    for (const [token, record] of this.#byToken) {
      const isLive = performance.now() - record.sentAt <= this.#world.patience.token;
      const isWaiting = record.state === 'waiting' || record.state === 'deferred';
      if (isLive && (isWaiting || this.#byToken.size < MOST_KEPT)) return;
      this.#byToken.delete(token);
    }
  }
}
