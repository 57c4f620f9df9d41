import type { InputFolders } from './inputs.ts';

/** Where an edition comes from. */
export interface EditionSource {
  /** The corpus folder. */
  readonly corpus: string;
  /** The authority that ships with the bot; the corpus folder's own is laid over it. */
  readonly shippedAuthority: string;
  /** Replaces both: a folder, or `none`. */
  readonly authority?: string;
  /** Folder of moderators' decisions, laid over whichever names are used. */
  readonly decisions?: string;
  /** Folder of dispatches that moderators added. */
  readonly added?: string;
}

/** The folders of a source, by the names their files go under in a manifest. */
export const inputFolders = ({
  corpus,
  shippedAuthority,
  authority,
  decisions,
  added,
}: EditionSource): InputFolders => ({
  corpus,
  shipped: authority === undefined ? shippedAuthority : undefined,
  authority: authority === 'none' ? undefined : authority,
  decisions,
  added,
});
