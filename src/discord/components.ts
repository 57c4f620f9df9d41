import type { APIButtonComponent } from 'discord.js';
import type { Question } from '../answer/question.ts';
import { type Translator, translator } from '../i18n/translator.ts';
import { localLine } from '../present/command-line.ts';
import type { Lead, Page } from '../present/page.ts';
import { questionNamed } from './commands/questions.ts';
import { harmless } from './escape.ts';
import type { Offers } from './options.ts';
import { button, buttonRow, menuRow, type Pickable, type Row } from './rows.ts';
import { type Action, decodeState, encodeState, type State } from './state.ts';

/** All of a state but what is done with it. */
type Place = Omit<State, 'action'>;

const idFor = (place: Place, action: Action, more: Partial<Place> = {}): string =>
  encodeState({ ...place, ...more, action });

const turning = ({ part: { page, pages } }: Page, place: Place, t: Translator): readonly APIButtonComponent[] =>
  pages > 1
    ? [
        // Both ends of the row keep an id of their own, disabled or not: Discord refuses two of the same.
        button(
          t(($) => $.discord.previous),
          idFor(place, 'page', { page: page === 1 ? pages : page - 2 }),
          page === 1,
        ),
        button(
          t(($) => $.discord.next),
          idFor(place, 'page', { page }),
          page === pages,
        ),
      ]
    : [];

const quotationsOf = ({ sections }: Page) =>
  sections.flatMap(({ entries }) => entries.flatMap((one) => one.quotations));

/** True where a page has cited words that may be posted. */
const isShareable = (page: Page): boolean =>
  page.sections.some(({ entries }) => entries.some(({ quotations, lines }) => quotations.length + lines.length > 0));

const sharing = (page: Page, place: Place, t: Translator): readonly APIButtonComponent[] =>
  page.kind === 'found' && questionNamed(place.command)?.shareable && isShareable(page)
    ? [
        button(
          t(($) => $.discord.share),
          idFor(place, 'share'),
        ),
      ]
    : [];

/** Notes told in another language than their report's can be read in it, and back. */
const viewing = (page: Page, place: Place, t: Translator): readonly APIButtonComponent[] => {
  if (!place.original && !quotationsOf(page).some(({ translated }) => translated)) return [];
  const label = place.original ? t(($) => $.discord.translation) : t(($) => $.discord.original);
  return [button(label, idFor(place, 'view'))];
};

/** The other commands that show the same subject. */
const elsewhere = ({ subject }: Page, command: Question['command']): readonly Question[] => {
  if (subject?.kind === 'event') {
    if (command === 'event') return [{ command: 'compare', topic: subject.id }];
    return command === 'compare' ? [{ command: 'event', topic: subject.id }] : [];
  }
  if (subject?.kind !== 'person' && subject?.kind !== 'organisation') return [];
  if (command === 'event') return [{ command: 'who', name: subject.id }];
  return command === 'who' ? [{ command: 'event', topic: subject.id }] : [];
};

const WAYS = ['event', 'who', 'compare'] as const;

const ways = (page: Page, place: Place, t: Translator): readonly APIButtonComponent[] =>
  elsewhere(page, place.command).flatMap((question) => {
    const way = WAYS.find((command) => command === question.command);
    const customId = encodeState({ ...place, action: 'ask', page: 0, command: question.command, question });
    // A subject too long to be carried along is not in the message to be read back.
    return way && decodeState(customId)?.question
      ? [
          button(
            t(($) => $.discord.ways[way]),
            customId,
          ),
        ]
      : [];
  });

const keeping = (page: Page, place: Place, offers: Offers, t: Translator): readonly APIButtonComponent[] => {
  if (page.kind !== 'found' || page.sources.length === 0) return [];
  return [
    ...(offers.export
      ? [
          button(
            t(($) => $.discord.export),
            idFor(place, 'export'),
          ),
        ]
      : []),
    ...(offers.report
      ? [
          button(
            t(($) => $.discord.report),
            idFor(place, 'report'),
          ),
        ]
      : []),
  ];
};

/** A command that leads on goes into the menu itself. */
const pickable = ({ label, command, line }: Lead): readonly Pickable[] =>
  harmless(command) === command ? [{ label, value: command, ...(label === line ? {} : { description: line }) }] : [];

/** The texts a page cites, to be read in full; the command is named in the reader's language. */
const readable = ({ sources, locale }: Page): readonly Lead[] =>
  sources.map(({ dispatch, publisher, particulars, numbers }) => {
    const command = `/dispatch ${dispatch}`;
    const label = `[${numbers.join(', ')}] ${[publisher, particulars[0]].filter(Boolean).join(' · ')}`;
    return { label, command, line: localLine(command, locale) };
  });

const leadsOf = (page: Page): readonly Lead[] => [
  ...page.sections.flatMap(({ entries }) => entries.flatMap(({ leads }) => leads ?? [])),
  ...page.leads,
];

/** The rows under a private answer: pages and Share, where else to look, what to pick, what to read, where to go on. */
export const privateRows = (page: Page, place: Place, offers: Offers): readonly Row[] => {
  const t = translator(page.locale);
  const choices = page.choices.map(({ label, value = '', line }) => ({ label, value, description: line }));
  const texts = place.command === 'dispatch' ? [] : readable(page);
  return [
    ...buttonRow([...turning(page, place, t), ...sharing(page, place, t), ...viewing(page, place, t)]),
    ...buttonRow([...ways(page, place, t), ...keeping(page, place, offers, t)]),
    ...menuRow(
      choices,
      t(($) => $.discord.choose),
      idFor(place, 'choose'),
    ),
    ...menuRow(
      texts.flatMap(pickable),
      t(($) => $.discord.read),
      idFor(place, 'go'),
    ),
    ...menuRow(
      leadsOf(page).flatMap(pickable),
      t(($) => $.discord.leads),
      // Two menus of one message may not have the same id.
      idFor(place, 'go', { page: place.page + 1 }),
    ),
  ];
};

/** The row under a shared page: whoever wants the whole answer gets it in private. */
export const sharedRows = (page: Page, place: Omit<Place, 'owner'>): readonly Row[] => {
  const label = translator(page.locale)(($) => $.discord.openAll);
  return buttonRow([button(label, idFor({ ...place, owner: null }, 'open', { page: 0 }))]);
};
