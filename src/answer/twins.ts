import type { Edition } from '../edition/edition.ts';
import type { Entry, SentenceRef } from '../linking/entry.ts';

interface Twins {
  /** The sentence of a note's other language that says the same, by `entry:sentence`. */
  readonly sentences: ReadonlyMap<string, SentenceRef>;
  /** Sentences of each paragraph, by entry and paragraph. */
  readonly paragraphs: readonly ReadonlyMap<number, readonly number[]>[];
}

const paragraphsOf = ({ sentences }: Entry): ReadonlyMap<number, readonly number[]> => {
  const paragraphs = new Map<number, number[]>();
  sentences.forEach(({ paragraph }, i) => {
    const here = paragraphs.get(paragraph);
    if (here) here.push(i);
    else paragraphs.set(paragraph, [i]);
  });
  return paragraphs;
};

const bodies = ({ dispatch }: Entry): readonly number[] =>
  dispatch.paragraphs.flatMap(({ role }, i) => (role === 'body' ? [i] : []));

const read = ({ entries }: Edition): Twins => {
  const paragraphs = entries.map(paragraphsOf);
  const sentences = new Map<string, SentenceRef>();
  const byId = new Map<string, number>();
  entries.forEach((own, position) => {
    const twin = byId.get(own.dispatch.id);
    const other = twin === undefined ? undefined : entries[twin];
    byId.set(own.dispatch.id, position);
    if (twin === undefined || !other) return;
    const theirs = bodies(other);
    bodies(own).forEach((paragraph, ordinal) => {
      const here = paragraphs[position]?.get(paragraph) ?? [];
      const there = paragraphs[twin]?.get(theirs[ordinal] ?? -1) ?? [];
      // Where one language took more sentences to say it, nobody knows which is which.
      if (here.length !== there.length) return;
      here.forEach((sentence, i) => {
        const same = there[i] ?? sentence;
        sentences.set(`${position}:${sentence}`, { entry: twin, sentence: same });
        sentences.set(`${twin}:${same}`, { entry: position, sentence });
      });
    });
  });
  return { sentences, paragraphs };
};

const cache = new WeakMap<Edition, Twins>();

/** Which sentences of note pairs say the same, and which stand in one paragraph; read out of an edition once. */
export const twinsOf = (edition: Edition): Twins => {
  const known = cache.get(edition) ?? read(edition);
  cache.set(edition, known);
  return known;
};
