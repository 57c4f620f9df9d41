import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';

/** An option that takes a value, in the reader's words. */
export interface LineOption {
  readonly name: string;
  readonly shown: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: ApplicationCommandOptionType;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly label: string; readonly value: string | number }[];
  readonly maxLength: number | null;
}

/** A command or subcommand that can be run. `path` is what is sent, `shown` what is read and typed. */
export interface LineCommand {
  readonly path: string;
  readonly shown: string;
  readonly description: string;
  readonly options: readonly LineOption[];
}

/** A value in the line: `start` and `end` are where it stands, `named` whether its option was written out. */
export interface LineValue {
  readonly option: LineOption;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly named: boolean;
}

/** A line that begins with a command. `after` is where the command's name ends. */
export interface Line {
  readonly command: LineCommand;
  readonly after: number;
  readonly values: readonly LineValue[];
}

/** The slash commands a line may begin with, subcommands by their full path. */
export function lineCommands(commands: readonly APIApplicationCommand[], locale: string): LineCommand[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) => paths(command, command.options ?? [], locale, '', ''));
}

/** Reads a line; null where it begins with no known command. Names are taken in the reader's language and in the original. */
export function readLine(text: string, commands: readonly LineCommand[]): Line | null {
  if (!text.startsWith('/')) return null;
  const typed = text.slice(1).toLowerCase();
  let best: { command: LineCommand; name: string } | null = null;
  for (const command of commands) {
    for (const name of [command.shown, command.path]) {
      const begins = typed.startsWith(name) && /^(\s|$)/.test(typed.slice(name.length));
      if (begins && name.length > (best?.name.length ?? 0)) best = { command, name };
    }
  }
  if (!best) return null;
  const after = best.name.length + 1;
  return { command: best.command, after, values: readValues(text, after, best.command) };
}

/** The value the caret stands in: that of the last option begun before it. */
export function valueAt(line: Line, caret: number): LineValue | null {
  return line.values.findLast((value) => value.start <= caret) ?? null;
}

/** A bare text belongs to the first option; `name:` begins another, where the command has one of that name. */
function readValues(text: string, after: number, { options }: LineCommand): LineValue[] {
  const rest = text.slice(after);
  const names = options.flatMap(({ name, shown }) => [name, shown]).sort((a, b) => b.length - a.length);
  const pattern = names.length > 0 ? new RegExp(`(?<=^|\\s)(${names.join('|')}):`, 'giu') : null;
  const marks = pattern ? [...rest.matchAll(pattern)] : [];
  const values: LineValue[] = [];
  const add = (option: LineOption | undefined, start: number, end: number, named: boolean): void => {
    const raw = rest.slice(start, end);
    const text = raw.trim();
    const lead = text === '' ? raw.length : raw.length - raw.trimStart().length;
    if (option) values.push({ option, text, start: after + start + lead, end: after + end, named });
  };
  const bareEnd = marks[0]?.index ?? rest.length;
  if (rest.slice(0, bareEnd).trim() !== '' || (marks.length === 0 && rest !== '')) add(options[0], 0, bareEnd, false);
  marks.forEach((mark, index) => {
    const written = mark[1]?.toLowerCase();
    const option = options.find(({ name, shown }) => name === written || shown === written);
    add(option, mark.index + mark[0].length, marks[index + 1]?.index ?? rest.length, true);
  });
  return values;
}

function paths(
  part: { name: string; description?: string; name_localizations?: unknown; description_localizations?: unknown },
  options: readonly APIApplicationCommandOption[],
  locale: string,
  before: string,
  shownBefore: string,
): LineCommand[] {
  const path = `${before}${part.name}`;
  const shown = `${shownBefore}${localised(part.name, part.name_localizations, locale)}`;
  const description = localised(part.description ?? '', part.description_localizations, locale);
  const inner = options.filter(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup,
  );
  if (inner.length === 0) return [{ path, shown, description, options: options.map((one) => lineOption(one, locale)) }];
  return inner.flatMap((one) => {
    const nested = 'options' in one ? (one.options ?? []) : [];
    return paths(one, nested, locale, `${path} `, `${shown} `);
  });
}

function lineOption(option: APIApplicationCommandOption, locale: string): LineOption {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    name: option.name,
    shown: localised(option.name, option.name_localizations, locale),
    description: localised(option.description, option.description_localizations, locale),
    required: option.required === true,
    type: option.type,
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
    choices: choices.map((choice) => ({
      label: localised(choice.name, choice.name_localizations, locale),
      value: choice.value,
    })),
    maxLength: 'max_length' in option ? (option.max_length ?? null) : null,
  };
}

/** A text in the reader's language, else in its original. */
export function localised(text: string, translations: unknown, locale: string): string {
  const all = (translations ?? {}) as Readonly<Record<string, string>>;
  return all[locale] ?? text;
}
