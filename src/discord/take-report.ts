import type { ModalSubmitInteraction } from 'discord.js';
import type { Citation } from '../answer/citation.ts';
import { translator } from '../i18n/translator.ts';
import { notice } from './message.ts';
import { type BotOptions, FAULTS } from './options.ts';
import { readerLocale } from './reader-locale.ts';
import { citationKey, WHAT, WHICH } from './report-form.ts';
import { respond } from './respond.ts';
import { decodeState } from './state.ts';
import { askAgain, questionOf } from './use.ts';

const find = (citations: readonly Citation[], key: string): Citation | undefined => {
  const words = key.slice(key.indexOf(':'));
  return (
    citations.find((citation) => citationKey(citation) === key) ??
    // Another edition may count otherwise; the words are the same.
    citations.find((citation) => citationKey(citation).endsWith(words))
  );
};

const chosen = (interaction: ModalSubmitInteraction, menu: string): string => {
  const field = interaction.fields.fields.get(menu);
  return field && 'values' in field ? (field.values[0] ?? '') : '';
};

/** Takes a form about a wrong citation and hands it to those who look after the corpus. */
export const takeReport = async (interaction: ModalSubmitInteraction, options: BotOptions): Promise<void> => {
  const t = translator(await readerLocale(interaction, options));
  const refuse = (reason: 'unreadable' | 'notYours' | 'notRead' | 'expired' | 'nothingToReport'): Promise<void> => {
    options.log.warn({ interaction: interaction.type, reason }, 'refused');
    return respond(interaction, 'new', options, () => notice(t(($) => $.discord[reason])));
  };
  const state = decodeState(interaction.customId);
  if (state?.action !== 'report' || !options.report) return refuse('unreadable');
  if (state.owner !== interaction.user.id) return refuse('notYours');
  const question = questionOf(state, interaction.message?.embeds[0]?.description, options);
  if (!question) return refuse(state.kept ? 'expired' : 'notRead');
  const fault = FAULTS.find((one) => one === chosen(interaction, WHAT));
  const key = chosen(interaction, WHICH);
  if (!fault || !/^\d+:./.test(key)) return refuse('unreadable');
  const answer = await askAgain({ state, question, options }, await readerLocale(interaction, options));
  const citation = answer.kind === 'found' ? find(answer.citations, key) : undefined;
  if (!citation) return refuse('nothingToReport');
  await respond(interaction, 'new', options, async () => {
    const { user } = interaction;
    const taken = await options.report?.({
      ...{ citation, fault },
      ...{ edition: answer.edition, command: state.command, by: user.id },
    });
    return notice(taken === 'known' ? t(($) => $.discord.reportKnown) : t(($) => $.discord.reported));
  });
};
