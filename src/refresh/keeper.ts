import type { CutRule } from '../dispatch/cleaning/cut-rule.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { BuildPhase } from '../edition/build-edition.ts';
import type { Edition } from '../edition/edition.ts';
import type { Difference } from './difference.ts';

/** Who does something, and why; when is the keeper's to say. */
export interface Signature {
  /** Id of a moderator, or the name of an operator's account. */
  readonly by: string;
  readonly why?: string;
}

/** How far a build has come. `total` is 0 where nobody can know. */
export interface BuildProgress {
  readonly phase: BuildPhase;
  readonly done: number;
  readonly total: number;
}

/** Something that speaks against publishing an edition. */
export interface Fault {
  readonly kind: 'invariant' | 'golden';
  /** Names file and span, or command and what is missing; English, for moderators. */
  readonly detail: string;
}

/** A complete edition that is not answered from, because its check found faults. */
export interface Held {
  readonly edition: string;
  readonly difference: Difference;
  readonly faults: readonly Fault[];
}

/** How a refresh ended. Whatever cannot be built is a `RefreshError`. */
export type RefreshOutcome =
  | { readonly kind: 'unchanged'; readonly edition: string }
  | { readonly kind: 'published'; readonly edition: string; readonly difference: Difference }
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'cancelled' };

/** One edition that is kept. */
export interface KeptEdition {
  readonly id: string;
  /** When it was last published, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  /** The reason given where faults were overridden, or why it was gone back to. */
  readonly why?: string;
}

/** Where things stand. */
export interface KeeperStatus {
  readonly current: KeptEdition;
  /** Newest first, the current one left out. */
  readonly earlier: readonly KeptEdition[];
  readonly held?: Held;
  /** Set while a build runs. */
  readonly building?: BuildProgress;
  readonly counts: {
    readonly dispatches: number;
    readonly reports: number;
    readonly entities: number;
    readonly events: number;
    readonly passages: number;
    readonly setAside: number;
  };
}

/** A line that cleaning took out of a dispatch, by which it can be asked back. */
export interface CutLine {
  readonly file: string;
  /** 1-based line of the file's text. */
  readonly line: number;
  readonly rule: CutRule;
  readonly text: string;
}

/** What cleaning took out, rule by rule, the most frequent first. */
export interface AuditedRule {
  readonly rule: CutRule;
  readonly lines: readonly CutLine[];
}

/** What a moderator knows of a dispatch's origin; every field is shown as `entered`. */
export interface Description {
  readonly publisher?: string;
  /** EDTF level 1. */
  readonly published?: string;
  readonly url?: string;
  /** ISO 639-1. */
  readonly language?: string;
}

/** A text to be taken into the corpus. */
export interface Addition {
  /** File name with `.txt`, `.md` or `.html`; a path is refused. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description: Description;
}

/** Lists that decisions on proposals go to; see `src/linking/decisions.ts`. */
export type DecisionOn =
  | { readonly list: 'names'; readonly a: string; readonly b: string }
  | { readonly list: 'events'; readonly events: readonly string[] }
  | { readonly list: 'voices'; readonly reports: readonly string[] };

/** A decision as a moderator takes it. */
export type Decided = DecisionOn & { readonly decision: 'same' | 'different' | 'later' };

/** What a decision, a description, a restored line, an addition or a withdrawal is undone by. */
export interface DecisionRef {
  readonly list: 'names' | 'events' | 'voices' | 'dispatches' | 'cuts' | 'withdrawn' | 'added';
  /** Names the entry in its file, as long as it is there. */
  readonly id: string;
}

/** One entry of the moderators' files, newest first in `decisions()`. */
export interface DecisionSummary extends DecisionRef {
  readonly at: string;
  readonly by: string;
  /** Ids, spellings or files it is about. */
  readonly about: readonly string[];
  /** Names what was decided; English. */
  readonly detail: string;
  readonly undone: boolean;
}

/**
 * Keeps a corpus as a sequence of checked editions. What moderators decide is written at once and survives a kill; it is
 * answered from after the next `refresh`. All that can go wrong is a `RefreshError`, and leaves the current edition as it was.
 */
export interface Keeper {
  /** What answers are made from; another object after each publication. */
  readonly current: () => Edition;
  /** Calls back after each publication and rollback. */
  readonly onChange: (changed: (edition: Edition) => void) => void;
  readonly status: () => Promise<KeeperStatus>;
  /** Reads the corpus anew and publishes it where its check finds no fault. One at a time. */
  readonly refresh: (
    signature: Signature,
    options?: {
      readonly onProgress?: (progress: BuildProgress) => void;
      readonly signal?: AbortSignal;
      /** Takes nothing over from the edition before. */
      readonly anew?: boolean;
    },
  ) => Promise<RefreshOutcome>;
  /** Publishes the edition that was held back; the signature's `why` is required. */
  readonly publish: (signature: Signature & { readonly why: string }) => Promise<KeptEdition>;
  /** Throws the edition away that was held back. */
  readonly discard: (signature: Signature) => Promise<void>;
  /** Goes back to an earlier edition, the one before where none is named; it stays until the next refresh. */
  readonly rollback: (signature: Signature, edition?: string) => Promise<KeptEdition>;

  /** What cleaning took out of one dispatch, or of all. */
  readonly audit: (file?: string) => readonly AuditedRule[];
  /** Asks a line back that cleaning took out. */
  readonly restore: (line: CutLine, signature: Signature) => Promise<DecisionRef>;
  /** Enters where a dispatch comes from. */
  readonly describe: (file: string, description: Description, signature: Signature) => Promise<DecisionRef>;
  /** What an addition would become, with its cuts; writes nothing. */
  readonly preview: (addition: Addition) => Promise<Dispatch>;
  readonly add: (addition: Addition, signature: Signature) => Promise<DecisionRef>;
  /**
   * Takes a dispatch (both languages of a note) out of the corpus and out of every kept edition, and publishes what is
   * left, whatever its check says; the signature's `why` is kept.
   */
  readonly withdraw: (
    dispatch: string,
    signature: Signature & { readonly why: string },
    options?: { readonly onProgress?: (progress: BuildProgress) => void },
  ) => Promise<KeptEdition>;
  readonly decide: (decided: Decided, signature: Signature) => Promise<DecisionRef>;
  readonly undo: (ref: DecisionRef, signature: Signature) => Promise<void>;
  /** Every entry of the moderators' files. */
  readonly decisions: () => Promise<readonly DecisionSummary[]>;
  /** Ends a build under way and gives the lock back. */
  readonly close: () => Promise<void>;
}

/** Why something could not be done. `detail` names file, id or value. */
export type RefreshReason =
  /** This process is building already. */
  | 'busy'
  /** Another process holds the lock. */
  | 'locked'
  /** The file system refused a write; nothing was published. */
  | 'write'
  /** Nothing readable in the corpus, or a broken list of names or decisions. */
  | 'set-up'
  /** No such edition, dispatch, line or decision. */
  | 'unknown'
  /** There is no edition held back, or none to go back to. */
  | 'nothing'
  /** A value that is not accepted: a file name, a date, a language, a size, an empty reason. */
  | 'refused'
  /** The build failed for a reason nobody foresaw. */
  | 'failed';
