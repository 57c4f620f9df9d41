import type { Speech } from '../facts/facts.ts';
import type { Locale } from '../language/locale.ts';
import type { Why } from '../search/why.ts';
import type { Span } from '../text/span.ts';
import type { Citation, Dated } from './citation.ts';
import type { CoverageRow, LedgerRow } from './comparing/ledger-rows.ts';
import type { Question } from './question.ts';

/** Neutral remarks on one item, worded by `present`. */
export type Flag =
  | 'undated'
  | 'weekday-conflict'
  | 'reviewed'
  | 'automatic'
  | 'unreviewed-spelling'
  | 'unreviewed-event'
  | 'editorial-gloss'
  | 'hedged'
  | 'passing-mention'
  | 'read-in-part'
  | 'unknown-publisher'
  | 'differs'
  | 'same-words'
  | 'other-words';

/** How one report gives a statement that several give. */
export type Telling = Pick<
  Item,
  'citations' | 'speech' | 'speaker' | 'speakerText' | 'anonymous' | 'chain' | 'date' | 'flags'
>;

/** What the corpus has of a name, figure or date in somebody's message. */
export interface Check {
  readonly kind: 'name' | 'figure' | 'date';
  readonly status: 'supported' | 'differs' | 'not-found';
  /** What the sources give instead: words of theirs, or EDTF for a date. */
  readonly given?: readonly string[];
}

export interface Item {
  /** A name, words of a source, or a code of the section; never a sentence of ours. */
  readonly text?: string;
  readonly citations: readonly number[];
  readonly speech?: Speech;
  /** Entity id, null when nobody can be named. */
  readonly speaker?: string | null;
  /** The speaker as worded by the source. */
  readonly speakerText?: string;
  readonly anonymous?: boolean;
  readonly chain?: readonly { readonly name: string; readonly span?: Span }[];
  readonly date?: Dated;
  readonly event?: string;
  /** A whole name for `event`, or a link target: a command that leads on. */
  readonly command?: string;
  /** The answering words inside the first citation's quote. */
  readonly answer?: Span & { readonly text: string };
  /** What `text` or `date` is, in the section of provenance. */
  readonly field?: 'publisher' | 'agency' | 'title' | 'published' | 'language' | 'form' | 'author';
  /** How many: mentions of a spelling, dispatches of a publisher, lines of a cut rule. */
  readonly count?: number;
  readonly flags?: readonly Flag[];
  readonly check?: Check;
  /** Where several reports give one statement: each one's own telling, in the order of `citations`; what stands beside is of the first. */
  readonly tellings?: readonly Telling[];
  /** Of a passage found: what of the search it holds, and how. */
  readonly why?: readonly Why[];
  /** Voices among them: reports of one agency text are one. */
  readonly voices?: number;
}

export type SectionId =
  | 'timeline'
  | 'undated'
  | 'said'
  | 'about'
  | 'roles'
  | 'spellings'
  | 'with'
  | 'passages'
  | 'answer'
  | 'premise'
  | 'checked'
  | 'matches'
  | 'only'
  | 'terms'
  | 'mentions'
  | 'text'
  | 'provenance'
  | 'cuts'
  | 'reports'
  | 'bases'
  | 'set-aside'
  | 'commands'
  | 'examples';

export interface Section {
  readonly id: SectionId;
  readonly items: readonly Item[];
}

export type Warning =
  /** Asked who a place is: `/event` tells of it. */
  | { readonly code: 'is-a-place'; readonly place: string; readonly name: string }
  /** The sentences come near what was asked and may not answer it. */
  | { readonly code: 'unsure' }
  | {
      readonly code: 'single-voice';
      readonly voice: string;
      /** The agency whose text it is, where one is known. */
      readonly agency?: string;
      readonly reports: number;
    }
  | { readonly code: 'read-in-part'; readonly reports: readonly string[] }
  | { readonly code: 'date-conflict'; readonly citations: readonly number[] }
  | { readonly code: 'undated'; readonly reports: readonly string[] }
  | { readonly code: 'editorial-gloss'; readonly citations: readonly number[] }
  | { readonly code: 'headline-differs'; readonly report: string }
  | { readonly code: 'unreviewed'; readonly citations: readonly number[] }
  | { readonly code: 'stale-edition'; readonly edition: string };

export interface Scope {
  /** Reports searched, each counted once however many texts hold it. */
  readonly reports: number;
  /** Earliest and latest known publication year; null where none is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Reports read only in part. */
  readonly inPart: number;
}

/** What the answer is about: named by the authority, or as typed. */
export interface Subject {
  readonly kind: 'event' | 'person' | 'place' | 'organisation' | 'term' | 'date' | 'words' | 'report' | 'name';
  readonly id: string;
  readonly name: string;
}

export type RefusalReason =
  | 'unknown-command'
  | 'missing-option'
  | 'unknown-option'
  | 'too-long'
  | 'empty'
  | 'not-a-date'
  | 'range-reversed'
  | 'same-sides'
  | 'unknown-language'
  | 'no-words'
  | 'only-stop-words'
  | 'about-the-bot'
  | 'question-language';

interface Common {
  readonly edition: string;
  readonly locale: Locale;
  readonly scope: Scope;
}

export interface Found extends Common {
  readonly kind: 'found';
  readonly question: Question;
  readonly subject?: Subject;
  readonly sections: readonly Section[];
  readonly ledger?: readonly LedgerRow[];
  readonly coverage?: readonly CoverageRow[];
  readonly citations: readonly Citation[];
  readonly warnings: readonly Warning[];
  /** Close by and not the same: « did you mean ». */
  readonly nearest: readonly string[];
}

/** Several things fit: pick one. `value` goes back into the command's first option. */
export interface Choices extends Common {
  readonly kind: 'choices';
  readonly question: Question;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  /** Of a language its code. */
  readonly name: string;
  readonly kind: Subject['kind'] | 'publisher' | 'language';
  /** Reports or dispatches that have it. */
  readonly count: number;
  /** Of a report: when it was published, EDTF; null where that is not known. */
  readonly published?: string | null;
}

/** What a question takes for granted and the texts do not: another day than they give, names they do not speak of, or the opposite of what they tell. */
export type Premise =
  /** EDTF. */
  | { readonly kind: 'date'; readonly asked: string; readonly given: string }
  | { readonly kind: 'name'; readonly asked: readonly string[] }
  /** A word of the question, and the word of the nearest sentence that excludes it. */
  | { readonly kind: 'opposite'; readonly asked: string; readonly given: string };

/** The corpus does not tell: what was looked for, and the nearest names. */
export interface Nothing extends Common {
  readonly kind: 'nothing';
  readonly question: Question;
  readonly subject?: Subject;
  readonly tried: readonly string[];
  /** What was typed is an id by its looks, and this edition has none of it: an earlier one may have had. */
  readonly unknownId?: string;
  /** Words of a question that no text around the nearest sentence holds. */
  readonly missing?: readonly string[];
  /** The sides of a comparison, as typed, that the corpus has and that tell nothing of it; others may. */
  readonly silentSides?: readonly string[];
  readonly nearest: readonly string[];
  /** What the question gets wrong; the sentences that say otherwise stand in the section of that name. */
  readonly premise?: Premise;
  readonly sections?: readonly Section[];
  readonly citations?: readonly Citation[];
}

/** The request itself cannot be answered; `offending` is the option, word or value in question. */
export interface Refused extends Common {
  readonly kind: 'refused';
  readonly command: string;
  readonly reason: RefusalReason;
  readonly offending: string;
  /** For `too-long`: the most characters an option takes. */
  readonly limit?: number;
}

/** What Vigie has to say: codes, values and citations; `present` gives it words. */
export type Answer = Found | Choices | Nothing | Refused;
