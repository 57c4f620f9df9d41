import type { BaseInteraction } from 'discord.js';
import { type Locale, toLocale } from '../language/locale.ts';
import type { BotOptions } from './options.ts';

/** The language of what only one person sees: the one they chose, else Discord's. */
export const readerLocale = async (
  { user, locale }: BaseInteraction,
  { languageOf }: Pick<BotOptions, 'languageOf'>,
): Promise<Locale> => (await languageOf?.({ kind: 'person', id: user.id })) ?? toLocale(locale);

/** The language of what a whole channel sees: the one its server chose, else the server's in Discord, else the reader's. */
export const channelLocale = async (
  interaction: BaseInteraction,
  { languageOf }: Pick<BotOptions, 'languageOf'>,
): Promise<Locale> => {
  const { guildId, guildLocale, locale } = interaction;
  const chosen = guildId ? await languageOf?.({ kind: 'server', id: guildId }) : undefined;
  return chosen ?? toLocale(guildLocale ?? locale);
};
