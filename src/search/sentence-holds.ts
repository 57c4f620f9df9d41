import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import type { IndexData } from './index-data.ts';
import type { Forms } from './levels.ts';
import { nationsOf, paraphraseGroups } from './paraphrase.ts';
import { vocabularyOf, WORD_SIZE, type Word, type Words } from './vocabulary.ts';

/** How much of what is asked a word holds that meets it so closely, by level. */
const HELD = [0, 0.45, 0.4, 0.65, 0.95, 1] as const;
/** A word of the same group of paraphrases; a capital for its country. */
const PARAPHRASED = 0.5;
/** The same of the verb of a question: what is done is put in other words more often than who does it. */
const PARAPHRASED_VERB = 0.7;
const SAME_NATION = 0.8;

/** What a sentence holds of a question: per concept how much, 0–1, and the words that do. */
export interface Holds {
  readonly held: readonly number[];
  readonly marks: readonly (Span & { readonly concept: number; readonly held: number })[];
}

type Met = readonly (readonly [concept: number, held: number])[];
const NOTHING: Met = [];

/** Reads sentences for one question, whose verb may be known. */
export const sentenceReader = (index: IndexData, concepts: readonly Concept[], verb?: number) => {
  const groups = concepts.map(({ text, name }) => (name ? [] : paraphraseGroups(text)));
  const nations = concepts.map(({ text }) => nationsOf(text));
  const { words } = vocabularyOf(index);
  /** Per word of the vocabulary the concepts it meets; most words meet none. With room for all, or it would become a table. */
  const met = new Array<Met | undefined>(words.length);

  const heldBy = (i: number, forms: Forms, word: Word): number => {
    const held = HELD[word.form < 0 ? 0 : (forms.get(word.form) ?? 0)] ?? 0;
    for (const nation of word.nations) if (nations[i]?.has(nation)) return Math.max(held, SAME_NATION);
    for (const group of word.paraphrases)
      if (groups[i]?.includes(group)) return Math.max(held, i === verb ? PARAPHRASED_VERB : PARAPHRASED);
    return held;
  };

  const meet = (number: number): Met => {
    const word = words[number];
    const found: [concept: number, held: number][] = [];
    if (word)
      concepts.forEach(({ forms }, i) => {
        const held = heldBy(i, forms, word);
        if (held > 0) found.push([i, held]);
      });
    const meets = found.length > 0 ? found : NOTHING;
    met[number] = meets;
    return meets;
  };

  return (own: Words): Holds => {
    const held: number[] = [];
    for (let i = 0; i < concepts.length; i++) held.push(0);
    const marks: (Span & { concept: number; held: number })[] = [];
    for (let i = 0; i < own.length; i += WORD_SIZE) {
      const number = own[i] as number;
      const concepts = met[number] ?? meet(number);
      if (concepts === NOTHING) continue;
      const [start, end] = [own[i + 1] as number, own[i + 2] as number];
      for (const [concept, much] of concepts) {
        held[concept] = Math.max(held[concept] ?? 0, much);
        marks.push({ start, end, concept, held: much });
      }
    }
    return { held, marks };
  };
};
