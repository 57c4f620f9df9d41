import type { ChatInputCommandInteraction } from 'discord.js';
import { cleanTyped } from './clean-typed.ts';
import type { QuestionCommand } from './commands/command.ts';
import { privateMessage } from './message.ts';
import type { BotOptions } from './options.ts';
import { readerLocale } from './reader-locale.ts';
import { respond } from './respond.ts';
import { firstShowing } from './use.ts';

/** Answers a question typed as a slash command in private, in its reader's language. */
export const runSlashCommand = (
  interaction: ChatInputCommandInteraction,
  command: QuestionCommand,
  options: BotOptions,
): Promise<void> =>
  respond(interaction, 'new', options, async () => {
    const locale = await readerLocale(interaction, options);
    const question = command.question((option) => cleanTyped(interaction.options.getString(option) ?? ''));
    const answer = await options.ask({ question, locale });
    return privateMessage(answer, firstShowing(interaction.user.id, options));
  });
