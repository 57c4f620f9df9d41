import type { Slot } from '../../dispatch/dispatch.ts';

/** Slots whose values are words a source chose: another word is another term. */
export const TERM_SLOTS: ReadonlySet<Slot> = new Set([
  'zone',
  'opposing-force',
  'us-backed-force',
  'islamic-state',
  'government',
]);
