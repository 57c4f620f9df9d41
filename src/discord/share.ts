import { translator } from '../i18n/translator.ts';
import { commandName } from '../present/command-line.ts';
import { escapeMarkdown } from './escape.ts';
import { type MessageBody, notice, sharedMessage } from './message.ts';
import { channelLocale } from './reader-locale.ts';
import type { SharedPages } from './shared-pages.ts';
import { askAgain, type Reuse, sameShowing } from './use.ts';

const shared = async (use: Reuse): Promise<MessageBody> => {
  const { interaction, state, question, locale, options } = use;
  const theirLocale = await channelLocale(interaction, options);
  const own = await askAgain(use, locale);
  const theirs = theirLocale === locale ? own : await askAgain(use, theirLocale);
  const line = translator(theirLocale)(($) => $.discord.shared, {
    who: `<@${interaction.user.id}>`,
    line: escapeMarkdown(`/${commandName(question.command, theirLocale)}`),
  });
  const body = sharedMessage(own, theirs, sameShowing(interaction.user.id, state, options), line);
  return body.embeds.length > 0 && own.kind === 'found'
    ? body
    : notice(translator(locale)(($) => $.discord.nothingToShare));
};

/** Posts the cited sentences of a page in the channel, in its language; a second press says that it was done. */
export const shareOnce = async (use: Reuse, pages: SharedPages): Promise<MessageBody> => {
  const { interaction, state, locale } = use;
  const page = `${interaction.message.id}:${state.page}:${state.original}`;
  if (!pages.claim(page)) return notice(translator(locale)(($) => $.discord.alreadyShared));
  try {
    const body = await shared(use);
    // Nothing was posted: it may be tried again.
    if (body.flags) pages.release(page);
    return body;
  } catch (error) {
    pages.release(page);
    throw error;
  }
};
