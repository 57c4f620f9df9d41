import type { BaseInteraction } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Question } from '../answer/question.ts';
import { translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import { commandName } from '../present/command-line.ts';
import { escapeMarkdown } from './escape.ts';
import { type Showing, sharedMessage } from './message.ts';
import type { MessageBody } from './message-body.ts';
import type { BotOptions } from './options.ts';
import { channelLocale } from './reader-locale.ts';

/** An answer as its asker sees it, and how to get it in another language. */
export interface Asked {
  readonly question: Question;
  readonly own: Answer;
  readonly locale: Locale;
  readonly askIn: (locale: Locale) => Answer | Promise<Answer>;
  readonly showing: Showing;
}

/** What everybody may see of a page: its cited sentences in the channel's language. Undefined where nothing is cited. */
export const publicAnswer = async (
  interaction: BaseInteraction,
  { question, own, locale, askIn, showing }: Asked,
  options: BotOptions,
): Promise<MessageBody | undefined> => {
  if (own.kind !== 'found') return undefined;
  const theirLocale = await channelLocale(interaction, options);
  const theirs = theirLocale === locale ? own : await askIn(theirLocale);
  const line = translator(theirLocale)(($) => $.discord.shared, {
    who: `<@${interaction.user.id}>`,
    line: escapeMarkdown(`/${commandName(question.command, theirLocale)}`),
  });
  const body = sharedMessage(own, theirs, showing, line);
  return body.embeds.length > 0 ? body : undefined;
};
