import type { APIMessage } from 'discord-api-types/v10';
import type { Place } from './places.ts';

/** A message where it was said. `audience` is the one user who sees an ephemeral message, null when everyone does. */
export interface StoredMessage {
  readonly message: APIMessage;
  readonly place: Place;
  readonly audience: string | null;
}

/** What happens to messages, for whoever draws them. */
export type MessageEvent =
  | { readonly kind: 'stored'; readonly stored: StoredMessage }
  | { readonly kind: 'removed'; readonly stored: StoredMessage };

/**
 * A channel forgets messages past this, so that a long run stays small: those first that nobody has written or edited for
 * longest. One that tells how a long work goes stays as long as it does.
 */
const KEPT_PER_CHANNEL = 300;

/** The messages of all channels, oldest first; ids sort by age. */
export class Messages {
  readonly #byId = new Map<string, StoredMessage>();
  /** Ids by channel, the one untouched for longest first. */
  readonly #untouched = new Map<string, Set<string>>();
  readonly #listeners = new Set<(event: MessageEvent) => void>();

  /** Adds a message, or puts a changed one in the place of the old. */
  store(stored: StoredMessage): void {
    const { id } = stored.message;
    this.#byId.set(id, stored);
    const channel = this.#untouched.get(stored.place.id) ?? new Set();
    this.#untouched.set(stored.place.id, channel);
    channel.delete(id);
    channel.add(id);
    this.#emit({ kind: 'stored', stored });
    const [longest] = channel;
    if (longest !== undefined && channel.size > KEPT_PER_CHANNEL) this.remove(longest);
  }

  get(id: string): StoredMessage | null {
    return this.#byId.get(id) ?? null;
  }

  /** True when there was something to remove. */
  remove(id: string): boolean {
    const stored = this.#byId.get(id);
    if (!stored) return false;
    this.#byId.delete(id);
    this.#untouched.get(stored.place.id)?.delete(id);
    this.#emit({ kind: 'removed', stored });
    return true;
  }

  /** What one user sees of a channel; null stands for somebody who sees public messages alone. */
  visibleTo(user: string | null, place?: Place): StoredMessage[] {
    return [...this.#byId.values()].filter((stored) => (!place || stored.place === place) && isVisible(stored, user));
  }

  /** Calls back on every change until the returned function is called. */
  onChange(listener: (event: MessageEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #emit(event: MessageEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** An ephemeral message is seen by the one it was meant for. */
export function isVisible(stored: StoredMessage, user: string | null): boolean {
  return stored.audience === null || stored.audience === user;
}
