import { COMMAND_OPTIONS, type Question } from '../answer/question.ts';
import { questionNamed } from './commands/questions.ts';
import { LIMITS } from './limits.ts';

/** `page` turns a page, `share` posts it, `go` runs what was picked in a menu, `open` shows a shared answer to whoever asks. */
export const ACTIONS = ['page', 'share', 'go', 'choose', 'open'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a button or a menu knows: everything, so that it works after a restart. */
export interface State {
  readonly action: Action;
  /** Who may use it; null for everybody. */
  readonly owner: string | null;
  /** The edition the answer came from. */
  readonly edition: string;
  /** 0-based. */
  readonly page: number;
  readonly command: Question['command'];
  /** Null where what was typed is too long to carry along: it stands in the message itself. */
  readonly question: Question | null;
}

/** Changes with the form below, so that a button of an earlier form is told apart from a forged one. */
const VERSION = '1';
const SEPARATOR = '|';
/** Stands for a question that is to be read back. */
const READ_BACK = '^';
/** Editions are told apart by their first letters. */
const EDITION_LENGTH = 12;

// Private-use characters never survive `cleanTyped`, so they can stand in for the two signs without making a text longer.
const carry = (text: string): string => text.replaceAll(SEPARATOR, '\uE000').replaceAll(READ_BACK, '\uE001');
const restore = (text: string): string => text.replaceAll('\uE000', SEPARATOR).replaceAll('\uE001', READ_BACK);

/** An edition's id as far as a button carries it. */
export const shortEdition = (edition: string): string => edition.slice(0, EDITION_LENGTH);

/** A state as a custom_id, at most 100 characters. */
export const encodeState = ({ action, owner, edition, page, command, question }: State): string => {
  const head = [
    VERSION,
    ACTIONS.indexOf(action),
    owner ? BigInt(owner).toString(36) : '',
    shortEdition(edition),
    page,
    command,
  ];
  const { command: _, ...options }: Record<string, string> = question ?? { command };
  const values = question ? COMMAND_OPTIONS[command].map(({ name }) => carry(options[name] ?? '')) : [READ_BACK];
  const whole = [...head, ...values].join(SEPARATOR).replace(/\|+$/, '');
  return whole.length <= LIMITS.customId ? whole : [...head, READ_BACK].join(SEPARATOR);
};

const fromBase36 = (digits: string): string =>
  [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();

/** The state of a custom_id; undefined for one that is forged, broken, of another bot or of an earlier form. */
export const decodeState = (customId: string): State | undefined => {
  const [version, action = '', owner = '', edition = '', page = '', name = '', ...values] = customId.split(SEPARATOR);
  const known = /^\d$/.test(action) ? ACTIONS[Number(action)] : undefined;
  const command = questionNamed(name);
  if (version !== VERSION || !known || !command) return undefined;
  if (!/^[0-9a-z]{0,14}$/.test(owner) || !/^[\w-]{0,12}$/.test(edition) || !/^\d{1,5}$/.test(page)) return undefined;
  const options = COMMAND_OPTIONS[command.name];
  const readBack = values.length === 1 && values[0] === READ_BACK;
  if (!readBack && values.length > options.length) return undefined;
  const typed = (option: string): string => restore(values[options.findIndex((spec) => spec.name === option)] ?? '');
  if (!readBack && options.some((spec) => spec.required && typed(spec.name) === '')) return undefined;
  return {
    action: known,
    owner: owner ? fromBase36(owner) : null,
    edition,
    page: Number(page),
    command: command.name,
    question: readBack ? null : command.question(typed),
  };
};
