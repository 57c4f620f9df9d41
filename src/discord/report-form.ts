import { type APIModalInteractionResponseCallbackData, type APISelectMenuOption, ComponentType } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Citation } from '../answer/citation.ts';
import { translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import type { Page } from '../present/page.ts';
import { DEFER_AFTER } from './defaults.ts';
import { notice, pageOf } from './message.ts';
import { FAULTS } from './options.ts';
import { respond } from './respond.ts';
import { menuOptions } from './rows.ts';
import { encodeState } from './state.ts';
import { askAgain, type Reuse } from './use.ts';

/** The two menus of the form. */
export const WHICH = 'which';
export const WHAT = 'what';

/** A citation as the form carries it: its number and the digits of its words, so that it is found again in a later edition. */
export const citationKey = ({ n, receipt }: Citation): string => `${n}:${receipt.slice(receipt.lastIndexOf(':') + 1)}`;

/** The citations of a page, those quoted there before those only pointed to. */
const citedOn = ({ sections, sources }: Page, answer: Answer): readonly Citation[] => {
  const quoted = sections.flatMap(({ entries }) => entries.flatMap((one) => one.quotations.map(({ n }) => n)));
  const numbers = [...new Set([...quoted, ...sources.flatMap((source) => source.numbers)])];
  const citations = answer.kind === 'found' ? answer.citations : [];
  return numbers.flatMap((n) => citations.find((citation) => citation.n === n) ?? []);
};

const menu = (label: string, customId: string, options: readonly APISelectMenuOption[]) => ({
  type: ComponentType.Label as const,
  label,
  component: { type: ComponentType.StringSelect as const, custom_id: customId, options: [...options], required: true },
});

const form = (
  customId: string,
  citations: readonly Citation[],
  locale: Locale,
): APIModalInteractionResponseCallbackData => {
  const t = translator(locale);
  const which = citations.map((citation) => ({
    label: `[${citation.n}] ${citation.publisher ?? t(($) => $.frame.unknownPublisher)}`,
    description: citation.quote.replace(/\s+/g, ' '),
    value: citationKey(citation),
  }));
  const what = FAULTS.map((fault) => ({ label: t(($) => $.discord.faults[fault]), value: fault }));
  return {
    title: t(($) => $.discord.reportTitle),
    custom_id: customId,
    components: [
      menu(
        t(($) => $.discord.reportWhich),
        WHICH,
        menuOptions(which),
      ),
      menu(
        t(($) => $.discord.reportWhat),
        WHAT,
        menuOptions(what),
      ),
    ],
  };
};

/** Resolves with nothing where a form would come too late: unlike a message, it cannot be announced. */
const inTime = async <Value>(work: Promise<Value>, milliseconds: number): Promise<Value | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Asks which citation of a page is wrong and what about it: two menus, nothing to write. */
export const showReportForm = async (use: Reuse): Promise<void> => {
  const { interaction, state, locale, options } = use;
  const t = translator(locale);
  const answer = await inTime(askAgain(use, locale), options.deferAfter ?? DEFER_AFTER);
  const page = answer && pageOf(answer, { page: state.page, earlier: state.edition });
  const citations = answer && page ? citedOn(page, answer) : [];
  if (citations.length > 0 && options.report) return interaction.showModal(form(encodeState(state), citations, locale));
  const words = answer ? t(($) => $.discord.nothingToReport) : t(($) => $.discord.busy);
  return respond(interaction, 'new', options, () => notice(words));
};
