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

/** A channel forgets its oldest messages past this, so that a long run stays small. */
const KEPT_PER_CHANNEL = 300;

/** The messages of all channels, oldest first; ids sort by age. */
export class Messages {
  readonly #byId = new Map<string, StoredMessage>();
  readonly #counts = new Map<string, number>();
  readonly #listeners = new Set<(event: MessageEvent) => void>();

  /** Adds a message, or puts a changed one in the place of the old. */
  store(stored: StoredMessage): void {
    const { id } = stored.message;
    if (!this.#byId.has(id)) this.#count(stored.place.id, 1);
    this.#byId.set(id, stored);
    this.#emit({ kind: 'stored', stored });
    if ((this.#counts.get(stored.place.id) ?? 0) > KEPT_PER_CHANNEL) this.#forgetOldest(stored.place.id);
  }

  get(id: string): StoredMessage | null {
    return this.#byId.get(id) ?? null;
  }

  /** True when there was something to remove. */
  remove(id: string): boolean {
    const stored = this.#byId.get(id);
    if (!stored) return false;
    this.#byId.delete(id);
    this.#count(stored.place.id, -1);
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

  #forgetOldest(channel: string): void {
    for (const stored of this.#byId.values()) {
      if (stored.place.id !== channel) continue;
      this.remove(stored.message.id);
      return;
    }
  }

  #count(channel: string, change: number): void {
    this.#counts.set(channel, (this.#counts.get(channel) ?? 0) + change);
  }

  #emit(event: MessageEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** An ephemeral message is seen by the one it was meant for. */
export function isVisible(stored: StoredMessage, user: string | null): boolean {
  return stored.audience === null || stored.audience === user;
}
