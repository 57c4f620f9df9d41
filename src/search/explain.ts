import type { Concept } from './concept.ts';
import { FEATURE_WEIGHTS } from './feature-weights.ts';
import { FEATURES, type Feature } from './features.ts';
import type { IndexData } from './index-data.ts';
import { LEVEL } from './levels.ts';
import type { PassageHit, PassageResult } from './passage-search.ts';
import { STREAM } from './stream.ts';
import { stringAt } from './string-table.ts';

/** How a word of a passage meets a word of a question. */
export type MatchKind = 'name' | 'form' | 'stem' | 'beginning' | 'related' | 'translation' | 'guess';

/** A word of a question and the words of a passage that met it. */
export interface ConceptMatch {
  readonly asked: string;
  /** Share of the question, 0–1. */
  readonly weight: number;
  readonly met: readonly { readonly word: string; readonly kind: MatchKind }[];
}

/** Why a passage stands where it stands. */
export interface Why {
  readonly matches: readonly ConceptMatch[];
  /** What each feature gave to the score; they add up to it. */
  readonly features: Readonly<Record<Feature, number>>;
}

const kindOf = ({ forms, guessed, stems }: Concept, key: string, form: number, stem: number): MatchKind => {
  if (key.startsWith('n@')) return 'name';
  const level = forms.get(form);
  if (level === LEVEL.form) return 'form';
  if (guessed && stems.includes(stem)) return 'guess';
  if (stems.includes(stem)) return 'stem';
  if (level === LEVEL.stem) return 'translation';
  return level === LEVEL.related ? 'related' : 'beginning';
};

/** Explains a hit: which words met which, how, and what each feature gave. */
export const explain = (index: IndexData, { concepts, weights }: PassageResult, hit: PassageHit): Why => {
  const document = index.ids.indexOf(hit.id);
  const words = new Set(
    Array.from(
      index.stream.subarray(index.streamOffsets[document], index.streamOffsets[document + 1]),
      (packed) => packed & STREAM.wordMask,
    ),
  );
  const matches = concepts.map((concept, i) => ({
    asked: concept.text,
    weight: weights[i] ?? 0,
    met: [...concept.forms.keys()]
      .filter((form) => words.has(form))
      .map((form) => {
        const key = stringAt(index.forms, form);
        return { word: key.slice(1), kind: kindOf(concept, key, form, index.stemOf[form] as number) };
      }),
  }));
  const given = FEATURES.map((feature, i) => [feature, (hit.features[i] ?? 0) * FEATURE_WEIGHTS[feature]]);
  return { matches, features: Object.fromEntries(given) as Record<Feature, number> };
};
