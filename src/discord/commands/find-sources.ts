import { ApplicationCommandType } from 'discord.js';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translator.ts';
import { notice, privateMessage } from '../message.ts';
import { messageText } from '../message-text.ts';
import { readerLocale } from '../reader-locale.ts';
import { respond } from '../respond.ts';
import { firstShowing } from '../use.ts';
import type { MenuCommand } from './command.ts';
import { EVERYWHERE } from './registrations.ts';
import { localised } from './worded.ts';

const NAME = LANGUAGES.en.discord.findSources;

/** In the menu of a message: what bears on it, in private, whatever the server has set. */
export const findSources: MenuCommand = {
  kind: 'menu',
  name: NAME,
  reach: 'everywhere',
  offered: () => true,
  registration: () => ({
    type: ApplicationCommandType.Message,
    name: NAME,
    name_localizations: localised(NAME, LANGUAGES.fr.discord.findSources),
    ...EVERYWHERE,
  }),
  run: (interaction, options) =>
    respond(interaction, 'new', options, async () => {
      const locale = await readerLocale(interaction, options);
      const read = messageText(interaction.targetMessage);
      if (read.kind === 'nothing') return notice(translator(locale)(($) => $.discord.noText[read.reason]));
      const question = { command: 'find-sources', text: read.text } as const;
      const answer = await options.ask({ question, locale });
      const kept = options.texts?.keep(read.text);
      return privateMessage(answer, { ...firstShowing(interaction.user.id, options), ...(kept ? { kept } : {}) });
    }),
};
