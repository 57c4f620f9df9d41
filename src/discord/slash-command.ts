import type { ChatInputCommandInteraction } from 'discord.js';
import type { Locale } from '../language/locale.ts';
import { cleanTyped } from './clean-typed.ts';
import type { QuestionCommand } from './commands/command.ts';
import { isPublicHere } from './is-public-here.ts';
import { privateMessage } from './message.ts';
import type { BotOptions } from './options.ts';
import { publicAnswer } from './public-answer.ts';
import { readerLocale } from './reader-locale.ts';
import { respond } from './respond.ts';
import { firstShowing } from './use.ts';

/** Answers a question typed as a slash command in its reader's language, in private where the server says nothing else. */
export const runSlashCommand = (
  interaction: ChatInputCommandInteraction,
  command: QuestionCommand,
  options: BotOptions,
): Promise<void> =>
  respond(interaction, 'new', options, async () => {
    const locale = await readerLocale(interaction, options);
    const question = command.question((option) => cleanTyped(interaction.options.getString(option) ?? ''));
    const askIn = (language: Locale) => options.ask({ question, locale: language });
    const own = await askIn(locale);
    const showing = firstShowing(interaction.user.id, options);
    const everybodys =
      command.shareable && isPublicHere(interaction, options)
        ? await publicAnswer(interaction, { question, own, locale, askIn, showing }, options)
        : undefined;
    return everybodys ?? privateMessage(own, showing);
  });
