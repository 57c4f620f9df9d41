import { parseCommand, type Unasked } from '../answer/parse-command.ts';
import { COMMAND_OPTIONS, type CommandName, type OptionSpec, type Question } from '../answer/question.ts';
import { commandWords } from '../i18n/command-words.ts';
import { LOCALES, type Locale } from '../language/locale.ts';

const COMMANDS = Object.keys(COMMAND_OPTIONS) as readonly CommandName[];
const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMAND_OPTIONS, name);

/** Accents are left out by many keyboards: « /evenement » is « /événement ». */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A command's name as a language calls it; a name that is none of ours stays as it is. */
export const commandName = (name: string, locale: Locale): string =>
  isCommand(name) ? commandWords(name, locale).name : name;

/** The same of an option of a command. */
export const optionName = (command: string, option: string, locale: Locale): string =>
  (isCommand(command) ? commandWords(command, locale).options[option]?.name : undefined) ?? option;

const LINE = /^\s*\/?([^\s:]+)([\s\S]*)$/u;

/** Replaces the names of options before their colon, where the command has them; colons elsewhere stay in the words. */
const renamed = (rest: string, names: ReadonlyMap<string, string>): string =>
  rest.replace(/(^|\s)([^\s:]+):/gu, (whole, before: string, name: string) => {
    const other = names.get(plain(name));
    return other === undefined ? whole : `${before}${other}:`;
  });

/** A line as we write it, `/search words:drone from:2017`, in the words of a language: « /chercher mots:drone depuis:2017 ». */
export const localLine = (line: string, locale: Locale): string => {
  const [, name = '', rest = ''] = LINE.exec(line) ?? [];
  if (!isCommand(name)) return line;
  const { name: called, options } = commandWords(name, locale);
  const names = new Map(Object.entries(options).map(([option, words]) => [option, words.name]));
  return `/${called}${renamed(rest, names)}`;
};

/** Reads a line typed in any of our languages, accents or not; see `parseCommand` for what it takes. */
export const readLine = (line: string): Question | Unasked => {
  const [, typed = '', rest = ''] = LINE.exec(line) ?? [];
  const command = COMMANDS.find((name) =>
    LOCALES.some((locale) => plain(commandWords(name, locale).name) === plain(typed)),
  );
  if (!command) return parseCommand(line);
  const specs: readonly OptionSpec[] = COMMAND_OPTIONS[command];
  const names = specs.flatMap(({ name }) =>
    LOCALES.map((locale) => [plain(optionName(command, name, locale)), name] as const),
  );
  return parseCommand(`/${command}${renamed(rest, new Map(names))}`);
};
