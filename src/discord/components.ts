import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { translator } from '../i18n/translator.ts';
import type { Lead, Page } from '../present/page.ts';
import { questionNamed } from './commands/questions.ts';
import { harmless } from './escape.ts';
import { LIMITS } from './limits.ts';
import { shorten } from './shorten.ts';
import { type Action, encodeState, type State } from './state.ts';

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const row = (...components: APIComponentInMessageActionRow[]): Row => ({ type: ComponentType.ActionRow, components });

const button = (label: string, customId: string, disabled = false): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: shorten(label, LIMITS.buttonLabel),
  custom_id: customId,
  ...(disabled ? { disabled } : {}),
});

/** A command that leads on goes into the menu itself; one that is too long for it would lead nowhere. */
const menu = (leads: readonly Lead[], placeholder: string, customId: string): readonly Row[] => {
  const fitting = leads.filter(({ command }) => command.length <= LIMITS.choice && harmless(command) === command);
  const options = [...new Map(fitting.map((lead) => [lead.command, lead])).values()]
    .slice(0, LIMITS.selectOptions)
    .map(({ label, command, line }) => ({
      label: shorten(label, LIMITS.selectText) || line,
      value: command,
      ...(label === line ? {} : { description: shorten(line, LIMITS.selectText) }),
    }));
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: shorten(placeholder, LIMITS.placeholder),
    options,
  };
  return options.length > 0 ? [row(select)] : [];
};

/** True where a page has cited words that may be posted. */
const isShareable = (page: Page): boolean =>
  page.sections.some(({ entries }) => entries.some(({ quotations, lines }) => quotations.length + lines.length > 0));

/** The rows under a private answer: pages and Share, then what to pick, then where to go on. */
export const privateRows = (page: Page, state: Omit<State, 'action'>): readonly Row[] => {
  const t = translator(page.locale);
  const customId = (action: Action, target = state.page): string => encodeState({ ...state, action, page: target });
  const { page: number, pages } = page.part;
  const turning =
    pages > 1
      ? [
          // Both ends of the row keep an id of their own, disabled or not: Discord refuses two of the same.
          button(
            t(($) => $.discord.previous),
            customId('page', number === 1 ? pages : number - 2),
            number === 1,
          ),
          button(
            t(($) => $.discord.next),
            customId('page', number),
            number === pages,
          ),
        ]
      : [];
  const mayShare = page.kind === 'found' && questionNamed(state.command)?.shareable && isShareable(page);
  const sharing = mayShare
    ? [
        button(
          t(($) => $.discord.share),
          customId('share'),
        ),
      ]
    : [];
  const buttons = [...turning, ...sharing];
  return [
    ...(buttons.length > 0 ? [row(...buttons)] : []),
    ...menu(
      page.choices,
      t(($) => $.discord.choose),
      customId('choose', 0),
    ),
    ...menu(
      page.leads,
      t(($) => $.discord.leads),
      customId('go', 0),
    ),
  ];
};

/** The row under a shared page: whoever wants the whole answer gets it in private. */
export const sharedRows = (page: Page, state: Omit<State, 'action' | 'owner'>): readonly Row[] => {
  const label = translator(page.locale)(($) => $.discord.openAll);
  return [row(button(label, encodeState({ ...state, owner: null, action: 'open', page: 0 })))];
};
