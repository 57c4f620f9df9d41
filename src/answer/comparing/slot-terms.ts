import type { Slot } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import { nameKey } from '../../linking/name-key.ts';
import { fold } from '../../text/fold.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** Concepts of the authority that are slots of an event under the same or a near name. */
const TERM_SLOT: Readonly<Record<string, Slot>> = {
  zone: 'zone',
  'opposing-force': 'opposing-force',
  'us-backed-force': 'us-backed-force',
  'islamic-state-names': 'islamic-state',
  government: 'government',
};

/** Letters of an abbreviation that may be spelt like a word. */
const LETTERS = 2;

/** A word of a concept, as a key. */
interface TermKey {
  readonly slot: Slot;
  readonly key: string;
  readonly isClaimedTwice: boolean;
}

const termKeys = oncePerEdition(({ authority }): readonly TermKey[] => {
  const all = authority.terms.flatMap((term) => {
    const slot = TERM_SLOT[term.id];
    return slot ? [...new Set([...term.words.fr, ...term.words.en].map(nameKey))].map((key) => ({ slot, key })) : [];
  });
  return all
    .filter(({ key }) => key !== '')
    .map((one) => ({
      ...one,
      isClaimedTwice: all.some((other) => other.key === one.key && other.slot !== one.slot),
    }));
});

/** Words of the concepts that stand in a sentence, the longest of each; one that several concepts claim tells nothing. */
export const termSlots = (edition: Edition, { span, entry }: SlotSentence): readonly SlotDraft[] => {
  const text = fold(entry.dispatch.text.slice(span.start, span.end));
  const plain = ` ${text.text.replace(/[^\p{L}\p{N}]/gu, ' ')} `;
  const standing = termKeys(edition).flatMap(({ slot, key, isClaimedTwice }) => {
    const at = plain.indexOf(` ${key} `);
    if (at < 0) return [];
    // The verb "is" is no IS.
    const verb = key.length <= LETTERS && /^\p{Ll}/u.test(entry.dispatch.text.slice(span.start + text.original(at)));
    return verb ? [] : [{ slot, key, isClaimedTwice, at }];
  });
  return standing
    .filter(
      ({ slot, key, isClaimedTwice }) =>
        !isClaimedTwice &&
        !standing.some(
          (longer) => longer.slot === slot && longer.key.length > key.length && ` ${longer.key} `.includes(` ${key} `),
        ),
    )
    .map(({ slot, key, at }) => ({
      slot,
      span: { start: span.start + text.original(at), end: span.start + text.original(at + key.length) },
      key,
      comparable: true,
    }));
};
