import type { EventType } from './event-words.ts';

/** A heading for each kind of event. */
export type EventNames = Readonly<Record<EventType, string>>;
