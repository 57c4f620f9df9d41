import { deedId } from '../deed-id.ts';
import type { SubcommandName } from './subcommand.ts';

/** The name of the command all this belongs to. */
export const INDEX = 'index';

/** The custom_id of a button, menu or form of a subcommand. */
export const deskId = (subcommand: SubcommandName, ...words: readonly string[]): string =>
  deedId(INDEX, subcommand, ...words);
