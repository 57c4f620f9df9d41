import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Edition } from '../../edition/edition.ts';
import { foldText } from '../../text/fold.ts';
import { LIMITS } from '../limits.ts';
import { shorten } from '../shorten.ts';

type Dispatch = Edition['entries'][number]['dispatch'];

/** Digits of a text's hash that a button carries. */
const DIGITS = 12;

/** Stands for a dispatch in a button: of its text, so that a text that changed meanwhile is not taken for it. */
export const dispatchKey = ({ sha256 }: Pick<Dispatch, 'sha256'>): string => sha256.text.slice(0, DIGITS);

/** The dispatch of a key. */
export const dispatchByKey = ({ entries }: Edition, key: string): Dispatch | undefined =>
  key.length === DIGITS ? entries.find(({ dispatch }) => dispatch.sha256.text.startsWith(key))?.dispatch : undefined;

/** The dispatch that was typed or picked: by file, by id or by key. */
export const dispatchNamed = (edition: Edition, typed: string): Dispatch | undefined =>
  edition.entries.find(({ dispatch }) => dispatch.file === typed)?.dispatch ??
  edition.entries.find(({ dispatch }) => dispatch.id === typed)?.dispatch ??
  dispatchByKey(edition, typed);

/** Dispatches whose file or headline holds what is typed, those that begin with it first. */
export const completeDispatch = (
  { entries }: Edition,
  typed: string,
): readonly APIApplicationCommandOptionChoice<string>[] => {
  const wanted = foldText(typed.trim());
  const named = entries.map(({ dispatch }) => {
    const title = dispatch.title ? dispatch.text.slice(dispatch.title.start, dispatch.title.end) : '';
    return { dispatch, name: title ? `${dispatch.file} · ${title}` : dispatch.file };
  });
  const places = named.flatMap((one) => {
    const at = foldText(one.name).indexOf(wanted);
    return at < 0 ? [] : [{ ...one, at }];
  });
  return places
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0) || (a.dispatch.file < b.dispatch.file ? -1 : 1))
    .slice(0, LIMITS.choices)
    .map(({ dispatch, name }) => ({
      name: shorten(name, LIMITS.choice),
      // A path too long for Discord goes by its key.
      value: dispatch.file.length <= LIMITS.choice ? dispatch.file : dispatchKey(dispatch),
    }));
};
