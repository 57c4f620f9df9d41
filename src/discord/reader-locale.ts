import type { BaseInteraction } from 'discord.js';
import { type Locale, toLocale } from '../language/locale.ts';
import { errorFields } from './failure.ts';
import type { BotOptions } from './options.ts';

/** A store that fails costs a preference, not the answer. */
const chosen = (read: () => Locale | undefined, { log }: Pick<BotOptions, 'log'>): Locale | undefined => {
  try {
    return read();
  } catch (error) {
    log.error(errorFields(error), 'a preference could not be read');
    return undefined;
  }
};

/** The language of what only one person sees: the one they chose, else Discord's. */
export const readerLocale = async (
  { user, locale }: BaseInteraction,
  options: Pick<BotOptions, 'people' | 'log'>,
): Promise<Locale> => chosen(() => options.people?.languageOf(user.id), options) ?? toLocale(locale);

/** The language of what a whole channel sees: the one its server chose, else the server's in Discord, else the reader's. */
export const channelLocale = async (
  { guildId, guildLocale, locale }: BaseInteraction,
  options: Pick<BotOptions, 'servers' | 'log'>,
): Promise<Locale> =>
  (guildId ? chosen(() => options.servers?.languageOf(guildId), options) : undefined) ??
  toLocale(guildLocale ?? locale);
