import { COMMON_ABBREVIATIONS } from '../../language/common-abbreviations.ts';
import { NAME_PARTICLES } from '../../language/particles.ts';
import type { Concept } from '../../search/concept.ts';
import { nationsOf } from '../../search/paraphrase.ts';

/** Letters between two names that belong to them: « Van den Eynde ». */
const PARTICLE = 6;

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** At the beginning anything has a capital, but only a short form is all in capitals: “SDF fighters”. */
const CAPITAL = { inside: /^\p{Lu}/u, first: /^\p{Lu}{2,6}(?!\p{L})(?=.*\p{Ll})/su } as const;

/** Capitals mark a name, except at the beginning; a particle between two names is part of one. */
export const withNames = (text: string, concepts: readonly Concept[]): readonly Concept[] => {
  const capital = concepts.map(
    ({ start, name, text: folded }) =>
      name ||
      (CAPITAL[start > 0 ? 'inside' : 'first'].test(text.slice(start)) && !COMMON_ABBREVIATIONS.has(folded)) ||
      nationsOf(folded).size > 0,
  );
  const between = (i: number): boolean => {
    const [before, after] = [concepts[i - 1], concepts[i + 1]];
    return (
      before !== undefined &&
      after !== undefined &&
      capital[i - 1] === true &&
      capital[i + 1] === true &&
      after.start - before.end <= PARTICLE &&
      particles.has(concepts[i]?.text ?? '')
    );
  };
  return concepts.map((concept, i) => ({ ...concept, name: capital[i] === true || between(i) }));
};
