import { translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import { type MessageBody, notice } from './message.ts';
import { publicAnswer } from './public-answer.ts';
import type { SharedPages } from './shared-pages.ts';
import { askAgain, type Reuse, sameShowing } from './use.ts';

const shared = async (use: Reuse): Promise<MessageBody> => {
  const { interaction, state, question, locale, options } = use;
  const own = await askAgain(use, locale);
  const askIn = (theirs: Locale) => askAgain(use, theirs);
  const showing = sameShowing(interaction.user.id, state, options);
  const body = await publicAnswer(interaction, { question, own, locale, askIn, showing }, options);
  return body ?? notice(translator(locale)(($) => $.discord.nothingToShare));
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
