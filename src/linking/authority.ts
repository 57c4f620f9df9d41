import type { Locale } from '../language/locale.ts';
import type { DateBasis } from '../text/edtf.ts';
import type { Rulings } from './rulings.ts';

/** A name per language. */
export type Names = Readonly<Record<Locale, string>>;

/** What an entity of the authority is. */
export type EntityKind = 'person' | 'place' | 'organisation';

/** A reviewed name: the authority's entry for one person, place or organisation. */
export interface AuthorityEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: Names;
  /** Other forms a text may use; matched blind to case, accents, hyphens and apostrophes. */
  readonly aliases: readonly string[];
  /** Matched as written, capitals included. */
  readonly acronyms: readonly string[];
  /** Look-alikes that are never the same. */
  readonly not: readonly string[];
  /** Of a place the country it lies in, ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The place is that country itself. */
  readonly whole?: true;
}

/** A registered event: what must match before a sentence counts as telling of it. */
export interface AuthorityEvent {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
  /** EDTF level 1; `~` marks a date no report states exactly. */
  readonly date: string;
  readonly type: string;
  readonly place?: string;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** Word beginnings, folded, one of which a sentence about the event holds. */
  readonly words: Readonly<Record<Locale, readonly string[]>>;
  /** True of one that no editor registered: the texts alone have it. */
  readonly unreviewed?: true;
}

/** A contested concept and the words used for it; no word is preferred. */
export interface AuthorityTerm {
  readonly id: string;
  readonly names: Names;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
}

/** A published report the corpus knows of. */
export interface AuthorityReport {
  readonly id: string;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** EDTF; null is unknown. */
  readonly published: string | null;
  readonly basis: DateBasis;
  readonly language: string;
  readonly read: 'whole' | 'part';
  /** The text it carries: reports with one voice are one voice. */
  readonly voice: string;
  readonly captureSha256: string | null;
}

/** The reviewed lists of names, as laid over one another; all of them may be empty. */
export interface Authority {
  readonly entities: readonly AuthorityEntity[];
  readonly events: readonly AuthorityEvent[];
  readonly terms: readonly AuthorityTerm[];
  readonly reports: readonly AuthorityReport[];
  /** Moderators' decisions in force; absent where there are none. */
  readonly rulings?: Rulings;
}

/** Knowing no names at all: `--authority none`. */
export const NO_AUTHORITY: Authority = { entities: [], events: [], terms: [], reports: [] };
