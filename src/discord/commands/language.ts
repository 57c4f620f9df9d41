import { ApplicationCommandOptionType, ApplicationCommandType, type ChatInputCommandInteraction } from 'discord.js';
import { commandWords } from '../../i18n/command-words.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translator.ts';
import { LOCALES, parseLocale, toLocale } from '../../language/locale.ts';
import { notice } from '../message.ts';
import type { BotOptions } from '../options.ts';
import { readerLocale } from '../reader-locale.ts';
import { respond } from '../respond.ts';
import type { DeedCommand } from './command.ts';
import { EVERYWHERE } from './registrations.ts';
import { worded, wordedChoice } from './worded.ts';

const OPTION = 'choice';
const FORGET = 'forget';

const registration: DeedCommand['registration'] = () => {
  const en = commandWords('language', 'en');
  const fr = commandWords('language', 'fr');
  const [option, frOption] = [en.options[OPTION], fr.options[OPTION]];
  if (!option || !frOption) throw new Error(`locales/*/commands.json lacks the option language.${OPTION}`);
  const choices = [
    // A language is offered under its own name: whoever needs it can read that.
    ...LOCALES.map((locale) => wordedChoice(locale, LANGUAGES[locale].settings.self, LANGUAGES[locale].settings.self)),
    wordedChoice(FORGET, LANGUAGES.en.settings.forgetChoice, LANGUAGES.fr.settings.forgetChoice),
  ];
  return {
    type: ApplicationCommandType.ChatInput,
    ...worded('language', en, fr),
    options: [{ type: ApplicationCommandOptionType.String, ...worded(OPTION, option, frOption), choices }],
    ...EVERYWHERE,
  };
};

const reply = async (interaction: ChatInputCommandInteraction, options: BotOptions): Promise<string> => {
  const { user } = interaction;
  const picked = interaction.options.getString(OPTION);
  const language = parseLocale(picked ?? '');
  if (language) {
    options.people?.chooseLanguage(user.id, language);
    return translator(language)(($) => $.settings.chosen);
  }
  if (picked === FORGET) {
    const forgotten = options.people?.forget(user.id);
    const t = translator(toLocale(interaction.locale));
    return forgotten ? t(($) => $.settings.forgotten) : t(($) => $.settings.nothingKept);
  }
  const locale = await readerLocale(interaction, options);
  const t = translator(locale);
  const values = { language: t(($) => $.settings.languages[locale]), command: commandWords('language', locale).name };
  return options.people?.languageOf(user.id)
    ? t(($) => $.settings.chosenAlready, values)
    : t(($) => $.settings.followed, values);
};

/** One's own language, and being forgotten. */
export const language: DeedCommand = {
  kind: 'deed',
  name: 'language',
  reach: 'everywhere',
  offered: ({ people }) => people !== undefined,
  registration,
  run: (interaction, options) =>
    respond(interaction, 'new', options, async () => notice(await reply(interaction, options))),
};
