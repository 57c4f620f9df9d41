import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { commandWords } from '../../i18n/command-words.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import { LOCALES, parseLocale } from '../../language/locale.ts';
import type { Servers } from '../../store/servers.ts';
import { notice } from '../message.ts';
import type { BotOptions } from '../options.ts';
import { channelLocale, readerLocale } from '../reader-locale.ts';
import { respond } from '../respond.ts';
import { managesServer, serverOf } from '../server-of.ts';
import type { DeedCommand } from './command.ts';
import { worded, wordedChoice } from './worded.ts';

/** The language option's way back to what Discord says of the server. */
const DISCORDS = 'discord';
/** So many mentions of channels fit into one message. */
const MOST_CHANNELS = 50;

const option = (name: 'language' | 'answers', choices: ReturnType<typeof wordedChoice>[]) => {
  const [en, fr] = [commandWords('settings', 'en').options[name], commandWords('settings', 'fr').options[name]];
  if (!en || !fr) throw new Error(`locales/*/commands.json lacks the option settings.${name}`);
  return { type: ApplicationCommandOptionType.String as const, ...worded(name, en, fr), choices };
};

const registration: DeedCommand['registration'] = () => {
  const [en, fr] = [LANGUAGES.en.settings, LANGUAGES.fr.settings];
  const languages = LOCALES.map((locale) =>
    wordedChoice(locale, LANGUAGES[locale].settings.self, LANGUAGES[locale].settings.self),
  );
  return {
    type: ApplicationCommandType.ChatInput,
    ...worded('settings', commandWords('settings', 'en'), commandWords('settings', 'fr')),
    options: [
      option('language', [...languages, wordedChoice(DISCORDS, en.serverDefault, fr.serverDefault)]),
      option('answers', [
        wordedChoice('public', en.answers.public, fr.answers.public),
        wordedChoice('private', en.answers.private, fr.answers.private),
      ]),
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
};

/** Why something cannot be set; undefined once it is. */
const change = (interaction: ChatInputCommandInteraction, servers: Servers, server: string): 'tooMany' | undefined => {
  const { channelId, options } = interaction;
  const answers = options.getString('answers');
  const full = servers.publicChannels(server).length >= MOST_CHANNELS;
  if (answers === 'public' && full && !servers.isPublic(server, channelId)) return 'tooMany';
  if (answers === 'public' || answers === 'private') servers.setPublic(server, channelId, answers === 'public');
  const language = options.getString('language') ?? '';
  const locale = parseLocale(language);
  if (locale || language === DISCORDS) servers.setLanguage(server, locale ?? null);
  return undefined;
};

const state = async (
  interaction: ChatInputCommandInteraction,
  options: BotOptions,
  servers: Servers,
  server: string,
  t: Translator,
): Promise<string> => {
  const theirs = await channelLocale(interaction, options);
  const language = t(($) => $.settings.languages[theirs]);
  const channels = servers.publicChannels(server).map((channel) => `<#${channel}>`);
  return [
    servers.languageOf(server)
      ? t(($) => $.settings.server, { language })
      : t(($) => $.settings.serverFollows, { language }),
    channels.length > 0
      ? t(($) => $.settings.publicIn, { channels: channels.join(' ') })
      : t(($) => $.settings.publicNowhere),
  ].join('\n');
};

/** What holds for a server: asked without anything it says so, else it changes it. Discord hides it from those who may not; here they are refused. */
export const settings: DeedCommand = {
  kind: 'deed',
  name: 'settings',
  reach: 'everywhere',
  offered: ({ servers }) => servers !== undefined,
  registration,
  run: (interaction, options) =>
    respond(interaction, 'new', options, async () => {
      const t = translator(await readerLocale(interaction, options));
      const server = serverOf(interaction);
      const { servers } = options;
      if (!server || !servers) return notice(t(($) => $.settings.notHere));
      if (!managesServer(interaction)) return notice(t(($) => $.settings.notAllowed));
      const refused = change(interaction, servers, server);
      if (refused) return notice(t(($) => $.settings[refused], { most: MOST_CHANNELS }));
      return notice(await state(interaction, options, servers, server, t));
    }),
};
