import type { Span } from '../text/span.ts';
import type { Token } from './analyse.ts';
import { formKey } from './build-index.ts';
import type { Concept } from './concept.ts';
import type { IndexData } from './index-data.ts';
import { nationsOf, paraphraseGroups } from './paraphrase.ts';
import { findString } from './string-table.ts';

/** How much of what is asked a word holds that meets it so closely, by level. */
const HELD = [0, 0.45, 0.4, 0.65, 0.95, 1] as const;
/** A word of the same group of paraphrases; a capital for its country. */
const PARAPHRASED = 0.5;
const SAME_NATION = 0.8;

/** What a sentence holds of a question: per concept how much, 0–1, and the words that do. */
export interface Holds {
  readonly held: readonly number[];
  readonly marks: readonly (Span & { readonly concept: number; readonly held: number })[];
}

/** Reads sentences for one question. */
export const sentenceReader = (index: IndexData, concepts: readonly Concept[]) => {
  const groups = concepts.map(({ text, name }) => (name ? [] : paraphraseGroups(text)));
  const nations = concepts.map(({ text }) => nationsOf(text));
  type Met = readonly (readonly [concept: number, held: number])[];
  /** Per language and word the concepts it meets; most words meet none. */
  const byLanguage = new Map<string, Map<string, Met>>();

  const heldBy = (form: string, language: string, known: Map<string, Met>): Met => {
    const before = known.get(form);
    if (before) return before;
    const key = formKey(form, language);
    const word = findString(index.forms, key);
    const own = paraphraseGroups(form);
    const theirs = nationsOf(form);
    const held = concepts.map(({ forms }, i) => {
      const met = HELD[word < 0 ? 0 : (forms.get(word) ?? 0)] ?? 0;
      if (theirs.size && [...theirs].some((nation) => nations[i]?.has(nation))) return Math.max(met, SAME_NATION);
      return own.some((group) => groups[i]?.includes(group)) ? Math.max(met, PARAPHRASED) : met;
    });
    const met = held.flatMap((much, concept) => (much === 0 ? [] : [[concept, much] as const]));
    known.set(form, met);
    return met;
  };

  return (tokens: readonly Token[], language: string): Holds => {
    const held = concepts.map(() => 0);
    const marks: (Span & { concept: number; held: number })[] = [];
    const known = byLanguage.get(language) ?? new Map<string, Met>();
    byLanguage.set(language, known);
    for (const { form, start, end } of tokens)
      for (const [concept, much] of heldBy(form, language, known)) {
        held[concept] = Math.max(held[concept] ?? 0, much);
        marks.push({ start, end, concept, held: much });
      }
    return { held, marks };
  };
};
