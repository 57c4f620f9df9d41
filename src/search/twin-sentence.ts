import type { Entry, SentenceRef } from '../linking/entry.ts';

const bodyOrdinals = ({ dispatch }: Entry): readonly number[] =>
  dispatch.paragraphs.flatMap((paragraph, index) => (paragraph.role === 'body' ? [index] : []));

const sentencesIn = ({ sentences }: Entry, paragraph: number | undefined): readonly number[] =>
  sentences.flatMap((sentence, index) => (sentence.paragraph === paragraph ? [index] : []));

/**
 * The sentence of a note's twin that stands where this one does: same paragraph, same place in it as far as the
 * paragraph reaches. The reference itself where the twin is the same entry.
 */
export const twinSentence = (entries: readonly Entry[], ref: SentenceRef, twin: number): SentenceRef => {
  const from = entries[ref.entry];
  const to = entries[twin];
  if (twin === ref.entry || !from || !to) return ref;
  const paragraph = from.sentences[ref.sentence]?.paragraph;
  const ordinal = bodyOrdinals(from).indexOf(paragraph ?? -1);
  const place = sentencesIn(from, paragraph).indexOf(ref.sentence);
  const there = sentencesIn(to, bodyOrdinals(to)[ordinal]);
  const sentence = there[Math.min(place, there.length - 1)];
  return sentence === undefined ? ref : { entry: twin, sentence };
};
