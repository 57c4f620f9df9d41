import type { APIApplicationCommandOptionChoice, LocalizationMap } from 'discord.js';

/** A name and a description in one language, as `locales/` has them. */
interface Words {
  readonly name: string;
  readonly description: string;
}

/** English stands under both of its tags: Discord falls back to the default name, but shows a set locale first. */
export const localised = (en: string, fr: string): LocalizationMap => ({ fr, 'en-US': en, 'en-GB': en });

/** How Discord is told the words of a command or an option; `name` is what we call it. */
export const worded = (name: string, en: Words, fr: Words) => ({
  name,
  name_localizations: localised(en.name, fr.name),
  description: en.description,
  description_localizations: localised(en.description, fr.description),
});

/** The same for something picked from a fixed list. */
export const wordedChoice = (value: string, en: string, fr: string): APIApplicationCommandOptionChoice<string> => ({
  name: en,
  name_localizations: localised(en, fr),
  value,
});
