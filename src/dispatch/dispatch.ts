import type { DateBasis } from '../text/edtf.ts';
import type { Span } from '../text/span.ts';
import type { CutRule } from './cleaning/cut-rule.ts';

/** `capture`: the publisher's own words as a page was saved. `note`: an editor's reading note on a published report. */
export type Form = 'capture' | 'note';

/** What a kept paragraph is: only `body` is evidence; a `headline` is a title, a `crosshead` a signpost. */
export type Role = 'body' | 'headline' | 'crosshead';

/** A kept line of the file, without its line end and outer white space. */
export interface Paragraph extends Span {
  readonly role: Role;
  /** 1-based line of the file. */
  readonly line: number;
}

/** A part of the file that is never evidence, and the rule that says why. */
export interface Cut extends Span {
  readonly rule: CutRule;
}

/** Something known about a dispatch, and how: never a bare guess. */
export interface Known<T> {
  readonly value: T;
  readonly basis: DateBasis;
  /** The rule behind an inferred value, e.g. `signature`, `sha256`. */
  readonly rule?: string;
}

/** What the file itself, its front matter or `sources.yaml` say of its origin; absent means unknown. */
export interface Provenance {
  readonly publisher?: Known<string>;
  readonly agency?: Known<string>;
  readonly url?: Known<string>;
  /** EDTF level 1. */
  readonly published?: Known<string>;
}

/** One file of the corpus, read and cleaned. `text` is decoded and without BOM; nothing else in it is changed. */
export interface Dispatch {
  /** Path below the corpus folder without extension and language: stable across refreshes, shared by a pair of notes. */
  readonly id: string;
  /** Path below the corpus folder, with `/`; unique. */
  readonly file: string;
  readonly form: Form;
  /** Id of the published report in `authority/reports.yaml`, where it is known from front matter or by the file's hash. */
  readonly report?: string;
  /** ISO 639-1 of the text (`fr`, `en`, or another language that is not answered in), `und` where undecided. */
  readonly language: string;
  readonly text: string;
  readonly title?: Span;
  readonly paragraphs: readonly Paragraph[];
  readonly cuts: readonly Cut[];
  readonly provenance: Provenance;
  /** Editor's part of a note: author, review, claims, permitted fragments. */
  readonly note?: NoteMatter;
  readonly sha256: { readonly file: string; readonly text: string };
}

/** How sure the source is of a claim, not how sure anybody is of the source. */
export type Certainty = 'asserted' | 'conditional' | 'denied' | 'unknown';

/** What a comparison lines up between reports. */
export const SLOTS = [
  'date',
  'place',
  'actor',
  'target',
  'means',
  'killed',
  'wounded',
  'strength',
  'damage',
  'figure',
  'zone',
  'zone-origin',
  'ordinal',
  'owner',
  'culprit',
  'outcome',
  'condition',
  'motive',
  'reaction',
  'opposing-force',
  'us-backed-force',
  'islamic-state',
  'government',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A reviewed statement of a note, about one event and one slot. */
export interface Claim {
  /** Event id of the authority. */
  readonly event: string;
  readonly slot: Slot;
  /** In the note's language, as an editor worded it; shown only with the sentence of its paragraph. */
  readonly value: string;
  readonly number?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx?: boolean;
  /** What a figure counts: `soldiers`, `leaflets`; figures are compared only where it is the same. */
  readonly of?: string;
  readonly entity?: string;
  /** The chain, first speaker first: entity ids or plain descriptions; `report` is the report's own voice. */
  readonly says: readonly string[];
  readonly certainty: Certainty;
  readonly hedge?: string;
  /** 1-based body paragraph of the note. */
  readonly paragraph: number;
}

/** The editor's front matter of a note. */
export interface NoteMatter {
  readonly author: string;
  readonly reviewed: boolean;
  readonly claims: readonly Claim[];
  /** The report's own words that may stand in quotation marks. */
  readonly fragments: readonly string[];
  /** Who spoke each fragment: an entity id or a description; null where nobody is named. In the order of `fragments`. */
  readonly speakers: readonly (string | null)[];
  /** The report's words for contested things, by concept; they too may stand in quotation marks. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
}
