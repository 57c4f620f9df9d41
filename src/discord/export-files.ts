import { translator } from '../i18n/translator.ts';
import { type MessageBody, notice } from './message.ts';
import { askAgain, type Reuse } from './use.ts';

/** Hands out the cited sentences as files, made on the spot and kept nowhere. */
export const exportFiles = async (use: Reuse): Promise<MessageBody> => {
  const { question, locale, state, options } = use;
  const t = translator(locale);
  const answer = await askAgain(use, locale);
  const files = await options.export?.({ question, locale, ...(state.original ? { original: true } : {}) });
  if (!files?.length || answer.kind !== 'found') return notice(t(($) => $.discord.nothingToExport));
  return { ...notice(t(($) => $.discord.exported, { count: answer.citations.length })), files };
};
