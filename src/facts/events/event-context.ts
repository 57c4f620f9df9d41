import type { EventType, EventWords } from '../../language/event-words.ts';
import type { DateClaim, Mention } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What an event is looked for in: one sentence, and what its dispatch is about. */
export interface EventContext {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly words: EventWords;
  /** What each token can be, by index: a sum of `SCENE`. */
  readonly scenes: Int32Array;
  readonly about: About;
  /** Mentions and dates of the sentence, with their indexes into the facts. */
  readonly mentions: readonly (Mention & { readonly index: number })[];
  readonly dates: readonly (DateClaim & { readonly index: number })[];
  /** Dates of these indexes hang on an event and are no event's own. */
  readonly hanging: ReadonlySet<number>;
  /** The last possible day of publication. */
  readonly today: string | undefined;
  /** First and last token of the sentence, half open. */
  readonly from: number;
  readonly to: number;
  /** An event of war was told in this sentence or the two before. */
  readonly near: boolean;
  /** Kinds of events the dispatch has told of so far: "the deal", "the disaster" take one up. */
  readonly told: ReadonlySet<EventType>;
}

/** What a dispatch is about, by how many different words of each scene it has. */
export interface About {
  readonly conflict: boolean;
  readonly sport: boolean;
  readonly labour: boolean;
  readonly weather: boolean;
  readonly protest: boolean;
  readonly court: boolean;
}

/** True where a token from `from` to before `to`, the trigger aside, is of one of the scenes. */
export const holds = (
  { scenes }: EventContext,
  from: number,
  to: number,
  bits: number,
  except?: { readonly from: number; readonly to: number },
): boolean => {
  for (let at = from; at < to; at++)
    if (((scenes[at] ?? 0) & bits) !== 0 && !(except && at >= except.from && at < except.to)) return true;
  return false;
};
