import type { Surroundings } from './describe.ts';
import type { Gender } from './gender.ts';

/** Somebody a dispatch speaks of, with a name or without, or some body: « le parquet », "Northgrid". */
export interface Referent {
  /** Index of the full name. */
  readonly mention?: number;
  readonly body: boolean;
  readonly plural: boolean;
  readonly gender?: Gender | undefined;
  /** All that describes it, as neutral words with a blank at either end. */
  readonly words: string;
  /** Of those, what it is, without what completes them: « chef » of « chef du parti ». */
  readonly heads: string;
}

/** Where a referent comes up outside quotation marks. */
export interface Occurrence {
  readonly token: number;
  readonly sentence: number;
  readonly referent: Referent;
  /** Not governed by a preposition nor an owner of what follows. */
  readonly subject: boolean;
  /** "his", "her": whose something is. */
  readonly owner?: boolean;
}

export interface Referents {
  readonly ofMention: (mention: number) => Referent | undefined;
  /** Who is meant by the noun at a token. */
  readonly at: (token: number) => Referent | undefined;
  readonly inSentence: (sentence: number) => readonly Occurrence[];
  /** Who came up last before a token, in order: as many as may still be meant. */
  readonly before: (token: number) => readonly Occurrence[];
  /** Number of a sentence among those with words outside quotation marks. */
  readonly turn: (sentence: number) => number;
}

/** What referents are read from; `bare` is false for a token in quotation marks. */
export interface ReferentSource extends Surroundings {
  readonly text: string;
  readonly bare: (token: number) => boolean;
}

export type Draft = { -readonly [K in keyof Referent]: Referent[K] };

/** Nobody who came up more mentions ago than this is meant by a noun or a pronoun: keeps long texts from costing more than their length. */
export const MOST_BACK = 200;
