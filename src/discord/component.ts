import type { MessageComponentInteraction } from 'discord.js';
import type { Question } from '../answer/question.ts';
import { translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import { commandName } from '../present/command-line.ts';
import { escapeMarkdown } from './escape.ts';
import { type MessageBody, notice, privateMessage, sharedMessage } from './message.ts';
import type { BotOptions } from './options.ts';
import { readBack } from './read-back.ts';
import { channelLocale, readerLocale } from './reader-locale.ts';
import { type Answerable, type Manner, respond } from './respond.ts';
import type { SharedPages } from './shared-pages.ts';
import { decodeState, type State } from './state.ts';

interface Use {
  readonly interaction: MessageComponentInteraction;
  readonly state: State;
  readonly locale: Locale;
  readonly options: BotOptions;
}

/** A use of what belongs to a question that was asked before. */
interface Reuse extends Use {
  readonly question: Question;
}

const shown = async ({ interaction, state, question, locale, options }: Reuse): Promise<MessageBody> =>
  privateMessage(await options.ask({ question, locale }), {
    owner: interaction.user.id,
    page: state.page,
    earlier: state.edition,
  });

const picked = async ({ interaction, locale, options }: Use, question: Question): Promise<MessageBody> =>
  privateMessage(await options.ask({ question, locale }), { owner: interaction.user.id, page: 0, earlier: null });

const shared = async ({ interaction, state, question, locale, options }: Reuse): Promise<MessageBody> => {
  const theirLocale = await channelLocale(interaction, options);
  const own = await options.ask({ question, locale });
  const theirs = theirLocale === locale ? own : await options.ask({ question, locale: theirLocale });
  const showing = { owner: interaction.user.id, page: state.page, earlier: state.edition };
  const t = translator(theirLocale);
  const line = t(($) => $.discord.shared, {
    who: `<@${interaction.user.id}>`,
    line: escapeMarkdown(`/${commandName(question.command, theirLocale)}`),
  });
  const body = sharedMessage(own, theirs, showing, line);
  return body.embeds.length > 0 && own.kind === 'found'
    ? body
    : notice(translator(locale)(($) => $.discord.nothingToShare));
};

/** What was picked in a menu; undefined for a value that is no command of ours. */
const pick = ({ interaction, options }: Use): Question | undefined =>
  interaction.isStringSelectMenu() ? options.parse(interaction.values[0] ?? '') : undefined;

const shareOnce = async (use: Reuse, pages: SharedPages): Promise<MessageBody> => {
  const page = `${use.interaction.message.id}:${use.state.page}`;
  if (!pages.claim(page)) return notice(translator(use.locale)(($) => $.discord.alreadyShared));
  try {
    return await shared(use);
  } catch (error) {
    pages.release(page);
    throw error;
  }
};

type Deed = readonly [Manner, () => MessageBody | Promise<MessageBody>];

const again = (use: Reuse, pages: SharedPages): Deed => {
  switch (use.state.action) {
    case 'page':
      return ['update', () => shown(use)];
    case 'share':
      return ['new', () => shareOnce(use, pages)];
    case 'open':
    case 'go':
    case 'choose':
      return ['new', () => shown(use)];
  }
};

const act = (use: Use, pages: SharedPages): Deed => {
  const { interaction, state, locale } = use;
  const t = translator(locale);
  if (state.action === 'go' || state.action === 'choose') {
    const question = pick(use);
    if (!question) return ['new', () => notice(t(($) => $.discord.unreadable))];
    return [state.action === 'choose' ? 'update' : 'new', () => picked(use, question)];
  }
  const question = state.question ?? readBack(state.command, interaction.message.embeds[0]?.description);
  return question ? again({ ...use, question }, pages) : ['new', () => notice(t(($) => $.discord.notRead))];
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
  const say = (content: string) => respond(interaction as Answerable, 'new', options, () => notice(content));
  const state = decodeState(interaction.customId);
  const refused = refusal(state, interaction.user.id);
  if (refused || !state) return say(t(($) => $.discord[refused ?? 'unreadable']));
  const [manner, work] = act({ interaction, state, locale, options }, pages);
  await respond(interaction, manner, options, work);
};
