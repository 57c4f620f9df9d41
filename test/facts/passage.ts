/** A fictional passage with all that ought to be read out of it. Published on Wednesday 10 May 2023. */
export interface Passage {
  readonly text: string;
  /** Words, kind of speech, speaker: a name, `anonymous`, `-` for nobody, or the words of an institution. Scare quotes are not listed. */
  readonly quotes?: readonly (readonly [words: string, speech: 'direct' | 'mixed' | 'reported', speaker: string])[];
  readonly persons?: readonly string[];
  readonly places?: readonly string[];
  readonly organisations?: readonly string[];
  readonly unknown?: readonly string[];
  /** Text → value; `null` is a number that is not known. */
  readonly figures?: Readonly<Record<string, number | null>>;
  /** Text → EDTF, or `''` where nothing can be said. */
  readonly dates?: Readonly<Record<string, string>>;
}
