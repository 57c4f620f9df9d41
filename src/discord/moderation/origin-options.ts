import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { Translator } from '../../i18n/translator.ts';
import type { Description } from '../../refresh/keeper.ts';
import { edtfDays } from '../../text/edtf.ts';
import { cleanTyped } from '../clean-typed.ts';
import type { SubcommandOption } from './subcommand.ts';

/** What can be entered. */
export const ORIGIN_FIELDS = ['publisher', 'published', 'url', 'language'] as const;
const LONGEST = { publisher: 100, published: 30, url: 500, language: 3 } as const;

/** What a moderator may enter of a dispatch's origin. */
export const ORIGIN_OPTIONS: readonly SubcommandOption[] = ORIGIN_FIELDS.map((name) => ({
  name,
  type: ApplicationCommandOptionType.String,
  longest: LONGEST[name],
}));

/** What was entered; what was left out is not there. */
export const originOf = ({ options }: ChatInputCommandInteraction): Description => {
  const typed = ORIGIN_FIELDS.map((field) => [field, cleanTyped(options.getString(field) ?? '')] as const);
  return Object.fromEntries(typed.filter(([, text]) => text !== ''));
};

/** What is wrong with a date that was entered, in words; undefined where nothing is. */
export const originProblem = ({ published }: Description, t: Translator): string | undefined =>
  published === undefined || edtfDays(published)
    ? undefined
    : t(($) => $.replies.refused['not-a-date'], { offending: published });
