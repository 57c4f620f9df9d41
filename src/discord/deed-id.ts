import { LIMITS } from './limits.ts';

/** No question's state begins like this, see `state`. */
const PREFIX = 'deed';
const SEPARATOR = '|';

/** The custom_id of a button, menu or modal of a command that asks no question. Throws over 100 characters: a slip of ours. */
export const deedId = (command: string, ...words: readonly string[]): string => {
  const customId = [PREFIX, command, ...words].join(SEPARATOR);
  if (customId.length > LIMITS.customId) throw new RangeError(`the custom_id of ${command} is too long`);
  return customId;
};

/** Which command made a custom_id, and with which words; undefined for every other custom_id. Anyone can forge one. */
export const readDeedId = (
  customId: string,
): { readonly command: string; readonly words: readonly string[] } | undefined => {
  const [prefix, command, ...words] = customId.split(SEPARATOR);
  return prefix === PREFIX && command ? { command, words } : undefined;
};
