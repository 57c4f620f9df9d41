import { type Translator, translator } from '../i18n/translator.ts';
import type { Page } from '../present/page.ts';
import { embed } from './embed.ts';
import { askedMarkdown } from './markdown.ts';
import { notice, pageOf } from './message.ts';
import type { MessageBody } from './message-body.ts';
import { EXPORT_FORMS } from './options.ts';
import { button, buttonRow } from './rows.ts';
import { encodeState } from './state.ts';
import { askAgain, type Reuse } from './use.ts';

const choiceEmbed = (page: Page, count: number, t: Translator) => ({
  ...embed({ ...page, part: { page: 1, pages: 1 } }),
  // What was asked comes first: a question too long for a button is read back from here.
  description: [askedMarkdown(page), t(($) => $.discord.exportForm, { count })].filter(Boolean).join('\n'),
});

/** Asks in private in which form the cited sentences are wanted. */
export const offerForms = async (use: Reuse): Promise<MessageBody> => {
  const { question, locale, state } = use;
  const t = translator(locale);
  const answer = await askAgain(use, locale);
  if (answer.kind !== 'found' || answer.citations.length === 0) return notice(t(($) => $.discord.nothingToExport));
  const { edition, citations } = answer;
  const forms = EXPORT_FORMS.map((form, index) =>
    button(
      t(($) => $.discord.exportForms[form]),
      encodeState({ ...state, action: 'save', page: index, edition, question }),
    ),
  );
  return {
    ...notice(''),
    embeds: [choiceEmbed(pageOf(answer, { page: 0, earlier: null }), citations.length, t)],
    components: buttonRow(forms),
  };
};

/** Hands out the cited sentences as a file, made on the spot and kept nowhere. */
export const exportFile = async (use: Reuse): Promise<MessageBody> => {
  const { question, locale, state, options } = use;
  const t = translator(locale);
  const form = EXPORT_FORMS[state.page];
  const file =
    form && (await options.export?.({ question, locale, ...(state.original ? { original: true } : {}) }, form));
  return file
    ? { ...notice(t(($) => $.discord.exported)), files: [file] }
    : notice(t(($) => $.discord.nothingToExport));
};
