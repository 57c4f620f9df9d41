import type { Span } from '../../text/span.ts';
import type { MentionType } from '../facts.ts';
import type { Votes } from './votes.ts';

/** A mention in the making: a token range. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** What speaks for each type; absent where the type is settled. */
  readonly votes?: Votes;
  /** Rank, title or apposition that goes with it. */
  readonly role?: Span | undefined;
  readonly apposition?: Span | undefined;
  /** Stands where a capital says nothing, and no rule saw a name. */
  readonly doubtful?: boolean | undefined;
}
