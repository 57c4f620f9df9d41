import type { LinkedMention } from './link-names.ts';
import type { Report } from './report.ts';

/** What linking adds to one entry. */
export interface EntryLinks {
  readonly report: Report;
  readonly mentions: readonly LinkedMention[];
  /** Entity per quote, in the order of `facts.quotes`; null where nobody can be named. */
  readonly speakers: readonly (string | null)[];
}
