import type { Quote } from '../../facts/facts.ts';

/** Something said, and where. */
export interface Said {
  /** Position of the entry in the edition. */
  readonly entry: number;
  readonly quote: Quote;
  /** Entity id, null when nobody can be named. */
  readonly speaker: string | null;
  /** First day its report may be of; empty where that is not known. */
  readonly published: string;
}
