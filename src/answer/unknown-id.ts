import type { Nothing } from './answer.ts';

/** « strike-2017-06-07 », “notes/gazette”: words in small letters joined by hyphens or as a path are what ids look like. */
const ID = /^[a-z0-9]+(?:[-/.][a-z0-9]+)+$/;

/** Says of what was typed and not found that it is an id by its looks, which an earlier edition may have had. */
export const unknownId = (typed: string): Pick<Nothing, 'unknownId'> => (ID.test(typed) ? { unknownId: typed } : {});
