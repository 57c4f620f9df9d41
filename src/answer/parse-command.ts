import type { RefusalReason } from './answer.ts';
import { COMMAND_OPTIONS, type CommandName, type OptionSpec, type Question } from './question.ts';

/** A line that is no question: why, and the word it is about. */
export interface Unasked {
  readonly kind: 'refused';
  readonly command: string;
  readonly reason: RefusalReason;
  readonly offending: string;
}

/** Option values by English name, as typed. */
export type OptionValues = Readonly<Record<string, string>>;

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMAND_OPTIONS, name);

/** Makes a question of a command's name and its options; unknown commands and missing options are refused. */
export const toQuestion = (command: string, values: OptionValues): Question | Unasked => {
  if (!isCommand(command)) return { kind: 'refused', command, reason: 'unknown-command', offending: command };
  const options: readonly OptionSpec[] = COMMAND_OPTIONS[command];
  const unknown = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) return { kind: 'refused', command, reason: 'unknown-option', offending: unknown };
  const missing = options.find((option) => option.required && !values[option.name]?.trim());
  if (missing) return { kind: 'refused', command, reason: 'missing-option', offending: missing.name };
  const given = options.flatMap(({ name }) => (values[name]?.trim() ? [[name, values[name].trim()] as const] : []));
  return { command, ...Object.fromEntries(given) } as Question;
};

const optionPattern = (options: readonly OptionSpec[]): RegExp | undefined =>
  options.length ? new RegExp(`(?:^|\\s)(${options.map((option) => option.name).join('|')}):`, 'gu') : undefined;

/**
 * Reads a line as typed, `/who ryan-dillon` or `/search words:drone from:2017`. Option names are recognised only where
 * the command has them, so a colon in a question stays in it; a bare value goes to the first option.
 */
export const parseCommand = (line: string): Question | Unasked => {
  const match = /^\s*\/?([^\s:]+)(?:\s+([\s\S]*))?$/u.exec(line);
  const command = (match?.[1] ?? line.trim()).toLowerCase();
  const rest = match?.[2] ?? '';
  if (!isCommand(command)) return { kind: 'refused', command, reason: 'unknown-command', offending: command };
  const options: readonly OptionSpec[] = COMMAND_OPTIONS[command];
  const pattern = optionPattern(options);
  const found = pattern ? [...rest.matchAll(pattern)] : [];
  const values: Record<string, string> = {};
  const bare = rest.slice(0, found[0]?.index ?? rest.length).trim();
  const [first] = options;
  if (bare && first) values[first.name] = bare;
  found.forEach((option, i) => {
    const value = rest.slice(option.index + option[0].length, found[i + 1]?.index ?? rest.length).trim();
    if (option[1] && value) values[option[1]] = value;
  });
  return toQuestion(command, values);
};
