import type { Edition } from '../../edition/edition.ts';
import type { SentenceRef } from '../../linking/entry.ts';
import { oncePerEdition } from '../once-per-edition.ts';

/** Number of the first sentence of each entry, where all sentences of an edition are counted through. */
const firstOf = oncePerEdition(({ entries }): Uint32Array => {
  const first = new Uint32Array(entries.length);
  let next = 0;
  entries.forEach(({ sentences }, entry) => {
    first[entry] = next;
    next += sentences.length;
  });
  return first;
});

/** Numbers sentences: as keys they cost a fraction of what `entry:sentence` does, and a question looks at hundreds. */
export const sentenceNumbers = (edition: Edition): ((ref: SentenceRef) => number) => {
  const first = firstOf(edition);
  return ({ entry, sentence }) => (first[entry] as number) + sentence;
};
