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

/** Where a key stands in padded words, but within no longer one: « forces syriennes locales » are no « forces syriennes ». */
const standsAt = (plain: string, key: string, keys: readonly TermKey[]): number => {
  const longer = keys.filter((other) => other.key.length > key.length && ` ${other.key} `.includes(` ${key} `));
  const apart = longer.reduce((words, other) => words.replaceAll(other.key, '·'.repeat(other.key.length)), plain);
  return apart.indexOf(` ${key} `);
};

/** Words of the concepts that stand in a sentence, the longest of each; one that several concepts claim tells nothing. */
export const termSlots = (edition: Edition, { span, entry }: SlotSentence): readonly SlotDraft[] => {
  const text = fold(entry.dispatch.text.slice(span.start, span.end));
  const plain = ` ${text.text.replace(/[^\p{L}\p{N}]/gu, ' ')} `;
  const held = termKeys(edition).filter(({ key }) => plain.includes(` ${key} `));
  const standing = held.flatMap(({ slot, key, isClaimedTwice }) => {
    const at = standsAt(plain, key, held);
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
