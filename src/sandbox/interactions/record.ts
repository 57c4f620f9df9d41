import type { InteractionType } from 'discord-api-types/v10';
import type { StoredMessage } from '../messages.ts';
import type { Settled } from '../outcome.ts';
import type { Person } from '../people.ts';
import type { Place } from '../places.ts';

/** How far an interaction has come. `update` is the deferral that shows nothing. */
type InteractionState = 'waiting' | 'deferred' | 'update' | 'answered' | 'failed';

/** What a person did, before the gateway has carried it. */
export interface Deed {
  readonly type: InteractionType;
  readonly person: Person;
  readonly place: Place;
  readonly locale: string;
  readonly install: 'server' | 'person';
  /** The `data` of the interaction. */
  readonly data: unknown;
  /** The name of the command, kept with the message that answers it. */
  readonly command?: string;
  /** The message whose button, menu or modal was used. */
  readonly source?: StoredMessage;
}

/** An interaction on its way. Times are those of a monotonic clock, in milliseconds. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly deed: Deed;
  readonly sentAt: number;
  state: InteractionState;
  ephemeral: boolean;
  /** The message that `@original` stands for. */
  original: string | null;
  /** From the event to the callback. */
  ms: number;
  /** Ends the wait for an outcome; the first call counts. */
  settle(outcome: Settled): void;
}
