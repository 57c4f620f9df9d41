import type { EventType } from '../language/event-words.ts';
import type { Harm } from '../language/fact-words.ts';
import type { DateBasis } from '../text/edtf.ts';
import type { Span } from '../text/span.ts';

/** `group` is for peoples and demonyms (Américains, jihadistes); armies, agencies and coalitions are organisations. */
export type MentionType = 'person' | 'place' | 'organisation' | 'group' | 'unknown';

/** A name as the text has it, without title, rank or article. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: MentionType;
  /** Index into the dispatch's sentences. */
  readonly sentence: number;
  /** Rank, title or apposition that goes with it, as worded: « colonel », « porte-parole de la coalition ». */
  readonly role?: Span | undefined;
  /** Beside a rank or title, what stands in apposition as well: « porte-parole de X » of « le colonel Y, porte-parole de X ». */
  readonly apposition?: Span | undefined;
  /** Index of the earlier mention this one shortens: a surname, an acronym its text introduced. */
  readonly antecedent?: number | undefined;
}

/** Direct: all in quotation marks; mixed: reported with quoted fragments; scare: marks around words nobody is said to have said. */
export type Speech = 'direct' | 'reported' | 'mixed' | 'scare';

/** How the speaker of a quote was found. `continued`: a quotation that follows its speaker's last one in the same paragraph. */
export type Resolution = 'explicit' | 'short-name' | 'pronoun' | 'role' | 'continued' | 'none';

/** Words given to a speaker. The span is the whole attributed clause with its marks, without cue and speaker. */
export interface Quote extends Span {
  readonly speech: Speech;
  /** Index into the dispatch's sentences of the first one it touches. */
  readonly sentence: number;
  /** The speech verb or « selon », as worded. */
  readonly cue?: Span;
  /** The speaker as named at the cue: « le colonel Dillon », « il »; absent when unattributed. */
  readonly speaker?: Span;
  /** Index of the mention the speaker resolves to; absent for unnamed speakers and for those not decided. */
  readonly mention?: number;
  readonly resolution: Resolution;
  /** An official, a witness, a source without a name. */
  readonly anonymous: boolean;
  /** Who passed the words on, nearest to the speaker first: « cité par Reuters ». */
  readonly chain: readonly Span[];
  /** An editor's brackets inside the quotation. */
  readonly glosses: readonly Span[];
  /** Quoted parts of a mixed or reported quote, with their marks. */
  readonly fragments: readonly Span[];
  /** Words that qualify: « prétendument », « pensaient que », a conditional. */
  readonly hedges: readonly Span[];
}

/** A date as the text has it. */
export interface DateClaim extends Span {
  readonly sentence: number;
  /** EDTF level 1; a day whose year is not known is `XXXX-06-08`; absent where nothing can be said. */
  readonly edtf?: string | undefined;
  readonly basis: DateBasis;
  /** What it was resolved from: `dispatch`, or the text of the anchor. */
  readonly anchor?: string | undefined;
  /** A weekday that contradicts its date: the years in which they agree. */
  readonly conflict?: { readonly weekday: string; readonly years: readonly number[] } | undefined;
  /** Told as past though it lies after the dispatch: one of the two days is wrong. */
  readonly afterDispatch?: true | undefined;
}

/** A count or measure; `value` absent is « un nombre inconnu ». */
export interface Figure extends Span {
  readonly sentence: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  /** `count`, `km`, `m`, `day`, `hour`, `percent`, `ordinal` … */
  readonly unit: string;
  /** What is counted, as worded: « soldats de la coalition ». */
  readonly of?: Span;
  /** The words right before it that bound or blur it: « plus de », "about"; the figure is not to be quoted without. */
  readonly qualifier?: Span;
  /** What befell those it counts, where its clause says so. */
  readonly harm?: Harm;
  /** Index of the innermost quote that covers it: whoever speaks there gives the figure, with that quote's hedges. */
  readonly quote?: number;
}

/** Denied: said not to have happened. Planned: ahead, or only threatened. Conditional: « aurait frappé », "reportedly". */
export type Polarity = 'asserted' | 'denied' | 'planned' | 'conditional';

/** Words that tell of an event; the span is the trigger. */
export interface EventMention extends Span {
  readonly type: EventType;
  readonly sentence: number;
  /** Index into the dispatch's dates; absent where its sentence gives none. */
  readonly date?: number;
  /** The day it is given: that of `date`, or the one "two days before the raid" counts back to. */
  readonly edtf?: string;
  /** Index into the dispatch's mentions. */
  readonly place?: number;
  /** Who acted, as worded. */
  readonly agents: readonly Span[];
  /** On whom or what. */
  readonly targets: readonly Span[];
  /** With what: « drone », "artillery". */
  readonly means: readonly Span[];
  /** Indexes into the dispatch's figures of those its clause gives: how many were killed, how far. */
  readonly figures: readonly number[];
  readonly polarity: Polarity;
}

/** All that is read out of one dispatch alone: no authority, no other dispatch, so it can be kept by content. */
export interface Facts {
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateClaim[];
  readonly figures: readonly Figure[];
  readonly events: readonly EventMention[];
}
