import { COMMAND_OPTIONS, type Question } from '../answer/question.ts';
import { questionNamed } from './commands/questions.ts';
import { LIMITS } from './limits.ts';

/**
 * `page` turns a page, `share` posts it, `go` runs what was picked in a menu, `choose` takes one of several things that fit,
 * `open` shows a shared answer to whoever asks, `view` shows notes in their report's language or the reader's, `ask` asks
 * another question, `export` asks in which form, `save` hands out the file in the form whose number stands for the page,
 * `report` says that a citation is wrong. New ones go to the end.
 */
export const ACTIONS = ['page', 'share', 'go', 'choose', 'open', 'view', 'ask', 'export', 'report', 'save'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a button or a menu knows: everything, so that it works after a restart. */
export interface State {
  readonly action: Action;
  /** Who may use it; null for everybody. */
  readonly owner: string | null;
  /** The edition the answer came from. */
  readonly edition: string;
  /** 0-based; of `save`, which of the forms. */
  readonly page: number;
  /** True where notes are shown in the language of their report. */
  readonly original: boolean;
  readonly command: Question['command'];
  /** Null where what was typed is too long to carry along: it stands in the message itself. */
  readonly question: Question | null;
  /** Where the text is kept that neither button nor message could hold. */
  readonly kept?: string;
}

/** Changes with the form below, so that a button of an earlier form is told apart from a forged one. */
const VERSION = '2';
const SEPARATOR = '|';
/** Stands for a question that is to be read back, or before the key of a text that is kept. */
const READ_BACK = '^';
/** Behind the page's number: the notes are shown in their report's language. */
const ORIGINAL = 'o';
/** Editions are told apart by their first letters. */
const EDITION_LENGTH = 12;

// Private-use characters never survive `cleanTyped`, so they can stand in for the two signs without making a text longer.
const carry = (text: string): string => text.replaceAll(SEPARATOR, '\uE000').replaceAll(READ_BACK, '\uE001');
const restore = (text: string): string => text.replaceAll('\uE000', SEPARATOR).replaceAll('\uE001', READ_BACK);

/** An edition's id as far as a button carries it. */
export const shortEdition = (edition: string): string => edition.slice(0, EDITION_LENGTH);

/** A state as a custom_id, at most 100 characters. */
export const encodeState = ({
  action,
  owner,
  edition,
  page,
  original,
  command,
  question,
  kept = '',
}: State): string => {
  const head = [
    VERSION,
    ACTIONS.indexOf(action),
    owner ? BigInt(owner).toString(36) : '',
    shortEdition(edition),
    `${page}${original ? ORIGINAL : ''}`,
    command,
  ];
  const { command: _, ...options }: Record<string, string> = question ?? { command };
  const values = question
    ? COMMAND_OPTIONS[command].map(({ name }) => carry(options[name] ?? ''))
    : [`${READ_BACK}${kept}`];
  const whole = [...head, ...values].join(SEPARATOR).replace(/\|+$/, '');
  return whole.length <= LIMITS.customId ? whole : [...head, `${READ_BACK}${kept}`].join(SEPARATOR);
};

const fromBase36 = (digits: string): string =>
  [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();

const questionOf = (
  name: string,
  values: readonly string[],
): Pick<State, 'command' | 'question' | 'kept'> | undefined => {
  const command = questionNamed(name);
  if (!command) return undefined;
  const [, kept] = values.length === 1 ? (/^\^([0-9a-f]{8})?$/.exec(values[0] ?? '') ?? []) : [];
  if (kept) return { command: command.name, question: null, kept };
  if (values.length === 1 && values[0] === READ_BACK) return { command: command.name, question: null };
  const options = COMMAND_OPTIONS[command.name];
  const typed = (option: string): string => restore(values[options.findIndex((spec) => spec.name === option)] ?? '');
  const isWhole = values.length <= options.length && options.every(({ name, required }) => !required || typed(name));
  return isWhole ? { command: command.name, question: command.question(typed) } : undefined;
};

/** The state of a custom_id; undefined for one that is forged, broken, of another bot or of an earlier form. */
export const decodeState = (customId: string): State | undefined => {
  const [version, action = '', owner = '', edition = '', place = '', name = '', ...values] = customId.split(SEPARATOR);
  const known = /^\d$/.test(action) ? ACTIONS[Number(action)] : undefined;
  const [, page, original] = /^(\d{1,5})(o?)$/.exec(place) ?? [];
  if (version !== VERSION || !known || page === undefined) return undefined;
  if (!/^[0-9a-z]{0,14}$/.test(owner) || !/^[\w-]{0,12}$/.test(edition)) return undefined;
  const asked = questionOf(name, values);
  return asked
    ? {
        action: known,
        owner: owner ? fromBase36(owner) : null,
        edition,
        page: Number(page),
        original: original === ORIGINAL,
        ...asked,
      }
    : undefined;
};
