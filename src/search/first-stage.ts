import { rarity } from './build-index.ts';
import type { Concept } from './concept.ts';
import type { IndexData, Postings } from './index-data.ts';
import type { Contribution } from './top-k.ts';
import { COMMON_BEGINNING, COMMON_PARAPHRASE, PARAPHRASED, RARITY_STEPS } from './weights.ts';

/** What the concepts of a question find, and how rare each is in the collection. */
export interface Found {
  readonly lists: readonly Contribution[];
  /** By concept: rarity times emphasis. */
  readonly weights: Float64Array;
}

/** Makes the contributions of a question's concepts to the first stage: stem and beginning, or the group of translations. */
export const firstStage = (index: IndexData) => {
  const size = index.ids.length;
  const impactOf = new Uint8Array(size);

  const single = ({ offsets, documents, impacts, highest }: Postings, one: number): Omit<Contribution, 'weight'> => {
    const from = offsets[one] as number;
    const to = offsets[one + 1] as number;
    return {
      documents: documents.subarray(from, to),
      impacts: impacts.subarray(from, to),
      highest: highest[one] as number,
    };
  };

  /** A group counts as one word: a document has the impact of its weightiest member. */
  const group = (stems: readonly number[]): Omit<Contribution, 'weight'> => {
    const { offsets, documents, impacts } = index.stemPostings;
    const [first] = stems;
    if (stems.length === 1 && first !== undefined) return single(index.stemPostings, first);
    let room = 0;
    for (const stem of stems) room += (offsets[stem + 1] as number) - (offsets[stem] as number);
    const met = new Uint32Array(room);
    let count = 0;
    let highest = 0;
    for (const stem of stems)
      for (let i = offsets[stem] as number; i < (offsets[stem + 1] as number); i++) {
        const document = documents[i] as number;
        const impact = impacts[i] as number;
        const before = impactOf[document] as number;
        if (before === 0) met[count++] = document;
        if (impact > before) impactOf[document] = impact;
        if (impact > highest) highest = impact;
      }
    const merged = met.subarray(0, count).sort();
    const merits = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      merits[i] = impactOf[merged[i] as number] as number;
      impactOf[merged[i] as number] = 0;
    }
    return { documents: merged, impacts: merits, highest };
  };

  return (concepts: readonly Concept[]): Found => {
    const lists: Contribution[] = [];
    const weights = new Float64Array(concepts.length);
    concepts.forEach(({ stems, beginning, translations, paraphrases, emphasis }, i) => {
      const parts: Omit<Contribution, 'weight'>[] = [];
      if (stems.length) parts.push(group(stems));
      if (beginning >= 0) {
        const begun = single(index.prefixPostings, beginning);
        if (!stems.length || begun.documents.length <= size * COMMON_BEGINNING) parts.push(begun);
      }
      const own = stems.length ? (parts[0]?.documents.length ?? 0) : 0;
      const there = translations.length ? group(translations) : undefined;
      const add = (part: Omit<Contribution, 'weight'>, times: number): void => {
        const weight = Math.round(times * RARITY_STEPS * emphasis * rarity(part.documents.length, size));
        if (part.documents.length) lists.push({ ...part, weight: Math.max(1, weight) });
      };
      for (const part of parts) add(part, 1);
      // Once for the stem and once for the beginning, as a word of the question's own language counts.
      if (there) add(there, 2);
      const other = paraphrases.length ? group(paraphrases) : undefined;
      if (other && other.documents.length <= size * COMMON_PARAPHRASE) add(other, PARAPHRASED);
      weights[i] = emphasis * rarity(own + (there?.documents.length ?? 0), size);
    });
    return { lists, weights };
  };
};
