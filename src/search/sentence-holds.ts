import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import type { IndexData } from './index-data.ts';
import type { Forms } from './levels.ts';
import { nationsOf, paraphraseGroups } from './paraphrase.ts';
import { vocabularyOf, type Word, type Words, wordCount, wordSpan } from './vocabulary.ts';

/** How much of what is asked a word holds that meets it so closely, by level. */
const HELD = [0, 0.45, 0.4, 0.65, 0.95, 1] as const;
/** A word of the same group of paraphrases; a capital for its country. */
const PARAPHRASED = 0.5;
/** The same of the verb of a question: what is done is put in other words more often than who does it. */
const PARAPHRASED_VERB = 0.7;
const SAME_NATION = 0.8;

/** A word that holds so much of a concept. */
export interface Mark extends Span {
  readonly concept: number;
  readonly held: number;
}

/** Reads sentences for one question. */
interface SentenceReader {
  /** Per concept how much is held, 0–1. */
  readonly held: (own: Words) => readonly number[];
  /** The words that hold it; few sentences are asked for them. */
  readonly marks: (own: Words) => readonly Mark[];
}

type Met = readonly (readonly [concept: number, held: number])[];
const NOTHING: Met = [];
/** What is known of whether a word meets anything: a byte each, for hundreds of sentences are read for every question. */
const MEETS = { nothing: 0, perhaps: 1, something: 2 } as const;

/** Reads sentences for one question, whose verb may be known. */
export const sentenceReader = (index: IndexData, concepts: readonly Concept[], verb?: number): SentenceReader => {
  const groups = concepts.map(({ text, name }) => (name ? [] : paraphraseGroups(text)));
  const nations = concepts.map(({ text }) => nationsOf(text));
  const { words, ofForm, ofGroup, ofNation } = vocabularyOf(index);
  const meets = new Uint8Array(words.length);
  const met = new Map<number, Met>();
  const none: readonly number[] = concepts.map(() => 0);
  const mayMeet = (numbers: readonly number[]): void => {
    for (let i = 0; i < numbers.length; i++) meets[numbers[i] as number] = MEETS.perhaps;
  };
  // Most words meet none of many concepts: those that may are found from what is asked, and only they are looked at.
  for (const { forms } of concepts) for (const form of forms.keys()) mayMeet(ofForm(form));
  for (const group of new Set(groups.flat())) mayMeet(ofGroup(group));
  for (const own of nations) for (const nation of own) mayMeet(ofNation(nation));

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
    meets[number] = found.length > 0 ? MEETS.something : MEETS.nothing;
    if (found.length > 0) met.set(number, found);
    return found;
  };

  /** Words numbered since the question was asked are none of the bytes: they are read anew each time. */
  const metBy = (number: number): Met => {
    const known = meets[number];
    if (known === MEETS.nothing) return NOTHING;
    return known === MEETS.something ? (met.get(number) ?? NOTHING) : meet(number);
  };

  return {
    held: (own) => {
      let held: number[] | undefined;
      for (let i = 0, count = wordCount(own); i < count; i++) {
        const number = own[i] as number;
        if (meets[number] === MEETS.nothing) continue;
        for (const [concept, much] of metBy(number)) {
          held ??= none.slice();
          if (much > (held[concept] as number)) held[concept] = much;
        }
      }
      return held ?? none;
    },
    marks: (own) => {
      const marks: Mark[] = [];
      for (let i = 0, count = wordCount(own); i < count; i++)
        for (const [concept, held] of metBy(own[i] as number)) {
          const { start, end } = wordSpan(own, i);
          marks.push({ start, end, concept, held });
        }
      return marks;
    },
  };
};
