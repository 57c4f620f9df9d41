import type { Edition } from '../../edition/edition.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { SentenceRef } from '../../linking/entry.ts';
import { sentenceNumbers } from '../asking/sentence-number.ts';
import { oncePerEdition } from '../once-per-edition.ts';

const NONE: readonly AuthorityEvent[] = [];

const told = oncePerEdition((edition): ReadonlyMap<number, readonly AuthorityEvent[]> => {
  const numberOf = sentenceNumbers(edition);
  const events = new Map<number, AuthorityEvent[]>();
  for (const event of edition.links.known)
    for (const evidence of edition.links.events.get(event.id) ?? []) {
      const key = numberOf(evidence);
      const here = events.get(key);
      if (!here) events.set(key, [event]);
      else if (!here.includes(event)) here.push(event);
    }
  return events;
});

/** The events a sentence tells of; read out of an edition once. */
export const eventsTold = (edition: Edition, ref: SentenceRef): readonly AuthorityEvent[] =>
  told(edition).get(sentenceNumbers(edition)(ref)) ?? NONE;
