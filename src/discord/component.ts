import type { MessageComponentInteraction } from 'discord.js';
import { COMMAND_OPTIONS, type Question } from '../answer/question.ts';
import { translator } from '../i18n/translator.ts';
import { exportFile, offerForms } from './export-files.ts';
import { LIMITS } from './limits.ts';
import { notice, privateMessage } from './message.ts';
import type { MessageBody } from './message-body.ts';
import type { BotOptions } from './options.ts';
import { readerLocale } from './reader-locale.ts';
import { showReportForm } from './report-form.ts';
import { type Manner, respond } from './respond.ts';
import { allowAgain, shareOnce } from './share.ts';
import type { SharedPages } from './shared-pages.ts';
import { decodeState, type State } from './state.ts';
import { askAgain, firstShowing, questionOf, type Reuse, sameShowing, type Use } from './use.ts';

const shown = async (use: Reuse): Promise<MessageBody> =>
  privateMessage(await askAgain(use, use.locale), sameShowing(use.interaction.user.id, use.state, use.options));

const asked = async ({ interaction, locale, options }: Use, question: Question): Promise<MessageBody> =>
  privateMessage(await options.ask({ question, locale }), firstShowing(interaction.user.id, options));

const turned = (use: Reuse): Reuse => ({ ...use, state: { ...use.state, original: !use.state.original } });

/** What was picked in a menu; undefined for anything that is no question of ours. */
const picked = ({ interaction, state, options }: Use, question: Question): Question | undefined => {
  const [value = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
  if (state.action === 'go') return options.parse(value);
  const [first] = COMMAND_OPTIONS[question.command];
  return first && value !== '' && value.length <= LIMITS.choice
    ? ({ ...question, [first.name]: value } as Question)
    : undefined;
};

type Work = () => MessageBody | Promise<MessageBody>;
/** How the message comes, and what makes it. */
type Deed = readonly [Manner, Work];

const deed = (use: Reuse, pages: SharedPages): Deed => {
  switch (use.state.action) {
    case 'page':
      return ['update', () => shown(use)];
    case 'view':
      return ['update', () => shown(turned(use))];
    case 'share':
      return ['new', () => shareOnce(use, pages)];
    case 'export':
      return ['new', () => offerForms(use)];
    case 'save':
      return ['update', () => exportFile(use)];
    case 'open':
    case 'ask':
    case 'report':
      return ['new', () => shown(use)];
    case 'go':
    case 'choose': {
      const question = picked(use, use.question);
      if (!question) return ['new', () => notice(translator(use.locale)(($) => $.discord.unreadable))];
      return [use.state.action === 'choose' ? 'update' : 'new', () => asked(use, question)];
    }
  }
};

/** Why a button cannot be used; undefined where it can. */
const refusal = (state: State | undefined, user: string): 'unreadable' | 'notYours' | undefined => {
  if (!state) return 'unreadable';
  return state.owner !== user && state.action !== 'open' ? 'notYours' : undefined;
};

/** Answers a button or a menu from what its custom_id says; a forged, old or foreign one gets a private line. */
export const useComponent = async (
  interaction: MessageComponentInteraction,
  options: BotOptions,
  pages: SharedPages,
): Promise<void> => {
  const locale = await readerLocale(interaction, options);
  const t = translator(locale);
  const refuse = (reason: 'unreadable' | 'notYours' | 'notRead' | 'expired'): Promise<void> => {
    options.log.warn({ interaction: interaction.type, reason }, 'refused');
    return respond(interaction, 'new', options, () => notice(t(($) => $.discord[reason])));
  };
  const state = decodeState(interaction.customId);
  const refused = refusal(state, interaction.user.id);
  if (refused || !state) return refuse(refused ?? 'unreadable');
  const question = questionOf(state, interaction.message.embeds[0]?.description, options);
  if (!question) return refuse(state.kept ? 'expired' : 'notRead');
  const use: Reuse = { interaction, state, locale, options, question };
  if (state.action === 'report') return showReportForm(use);
  const [manner, work] = deed(use, pages);
  try {
    await respond(interaction, manner, options, work);
  } catch (error) {
    if (state.action === 'share') allowAgain(use, pages, error);
    throw error;
  }
};
