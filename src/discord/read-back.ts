import { COMMAND_OPTIONS, type CommandName, type Question } from '../answer/question.ts';
import { commandWords } from '../i18n/command-words.ts';
import { translator } from '../i18n/translator.ts';
import { LOCALES, type Locale } from '../language/locale.ts';
import { questionNamed } from './commands/questions.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';

/** How a message shows one option of its question, up to the text: `**question**: `. */
export const askedPrefix = (label: string, locale: Locale): string =>
  `**${escapeMarkdown(label)}**${translator(locale)(($) => $.frame.colon, { label: '', text: '' })}`;

const prefixes = (name: CommandName, option: string): readonly string[] =>
  LOCALES.map((locale) => askedPrefix(commandWords(name, locale).options[option]?.name ?? option, locale));

/** The question a message was an answer to, read from its first lines; undefined where they do not hold it. */
export const readBack = (name: CommandName, description: string | null | undefined): Question | undefined => {
  const typed = new Map<string, string>();
  for (const line of (description ?? '').split('\n')) {
    const [option, prefix] =
      COMMAND_OPTIONS[name]
        .flatMap(({ name: option }) => prefixes(name, option).map((prefix) => [option, prefix] as const))
        .find(([, prefix]) => line.startsWith(prefix)) ?? [];
    // What was asked comes first: whatever looks like it further down is a quotation.
    if (option === undefined || typed.has(option)) break;
    typed.set(option, unescapeMarkdown(line.slice(prefix?.length)));
  }
  const isWhole = COMMAND_OPTIONS[name].every(({ name: option, required }) => !required || typed.get(option));
  return isWhole ? questionNamed(name)?.question((option) => typed.get(option) ?? '') : undefined;
};
