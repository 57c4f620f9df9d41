import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { Description } from '../../refresh/keeper.ts';
import { cleanTyped } from '../clean-typed.ts';
import type { SubcommandOption } from './subcommand.ts';

const FIELDS = ['publisher', 'published', 'url', 'language'] as const;
const LONGEST = { publisher: 100, published: 30, url: 500, language: 3 } as const;

/** What a moderator may enter of a dispatch's origin. */
export const ORIGIN_OPTIONS: readonly SubcommandOption[] = FIELDS.map((name) => ({
  name,
  type: ApplicationCommandOptionType.String,
  longest: LONGEST[name],
}));

/** What was entered; what was left out is not there. */
export const originOf = ({ options }: ChatInputCommandInteraction): Description => {
  const typed = FIELDS.map((field) => [field, cleanTyped(options.getString(field) ?? '')] as const);
  return Object.fromEntries(typed.filter(([, text]) => text !== ''));
};
