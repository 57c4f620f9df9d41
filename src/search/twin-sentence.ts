import type { Entry, SentenceRef } from '../linking/entry.ts';

/** How an entry is laid out: its paragraphs of text in order, and the sentences of each paragraph. */
interface Layout {
  readonly bodies: readonly number[];
  readonly sentences: ReadonlyMap<number, readonly number[]>;
}

const read = ({ dispatch, sentences }: Entry): Layout => {
  const byParagraph = new Map<number, number[]>();
  sentences.forEach(({ paragraph }, index) => {
    const here = byParagraph.get(paragraph);
    if (here) here.push(index);
    else byParagraph.set(paragraph, [index]);
  });
  return {
    bodies: dispatch.paragraphs.flatMap(({ role }, index) => (role === 'body' ? [index] : [])),
    sentences: byParagraph,
  };
};

const cache = new WeakMap<Entry, Layout>();

const layoutOf = (entry: Entry): Layout => {
  const known = cache.get(entry) ?? read(entry);
  cache.set(entry, known);
  return known;
};

/**
 * The sentence of a note's twin that stands where this one does: same paragraph, same place in it as far as the
 * paragraph reaches. The reference itself where the twin is the same entry.
 */
export const twinSentence = (entries: readonly Entry[], ref: SentenceRef, twin: number): SentenceRef => {
  const from = entries[ref.entry];
  const to = entries[twin];
  if (twin === ref.entry || !from || !to) return ref;
  const paragraph = from.sentences[ref.sentence]?.paragraph ?? -1;
  const [own, other] = [layoutOf(from), layoutOf(to)];
  const place = own.sentences.get(paragraph)?.indexOf(ref.sentence) ?? -1;
  const there = other.sentences.get(other.bodies[own.bodies.indexOf(paragraph)] ?? -1) ?? [];
  const sentence = there[Math.min(place, there.length - 1)];
  return sentence === undefined ? ref : { entry: twin, sentence };
};
