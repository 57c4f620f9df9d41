import { translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import { isOver } from './failure.ts';
import { notice } from './message.ts';
import type { MessageBody } from './message-body.ts';
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

const pageKey = ({ interaction, state }: Reuse): string => `${interaction.message.id}:${state.page}:${state.original}`;

/** What everybody gets to see of a page, in the channel's language; a second press says that it was done. */
export const shareOnce = async (use: Reuse, pages: SharedPages): Promise<MessageBody> => {
  if (!pages.claim(pageKey(use))) return notice(translator(use.locale)(($) => $.discord.alreadyShared));
  const body = await shared(use);
  // Nothing will be posted: it may be tried again.
  if (body.flags) pages.release(pageKey(use));
  return body;
};

/** Lets a page be shared again that could not be posted. What is over may have been posted all the same. */
export const allowAgain = (use: Reuse, pages: SharedPages, error: unknown): void => {
  if (!isOver(error)) pages.release(pageKey(use));
};
