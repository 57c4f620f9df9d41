import type { ChatInputCommandInteraction } from 'discord.js';
import { translator } from '../i18n/translator.ts';
import { toLocale } from '../language/locale.ts';
import { cleanTyped } from './clean-typed.ts';
import { commandNamed } from './commands/commands.ts';
import { DEFER_AFTER } from './defaults.ts';
import { notice, privateMessage } from './message.ts';
import type { BotOptions } from './options.ts';
import { respond } from './respond.ts';

/** Answers a slash command in private, in its user's language. */
export const runCommand = async (interaction: ChatInputCommandInteraction, options: BotOptions): Promise<void> => {
  const locale = toLocale(interaction.locale);
  const command = commandNamed(interaction.commandName);
  await respond(interaction, 'new', options.deferAfter ?? DEFER_AFTER, async () => {
    if (!command) return notice(translator(locale)(($) => $.discord.unknownCommand));
    const question = command.question((option) => cleanTyped(interaction.options.getString(option) ?? ''));
    const answer = await options.ask({ question, locale });
    return privateMessage(answer, { owner: interaction.user.id, page: 0, earlier: null });
  });
};
