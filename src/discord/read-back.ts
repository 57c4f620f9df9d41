import { COMMAND_OPTIONS, type CommandName, type Question } from '../answer/question.ts';
import { commandWords } from '../i18n/command-words.ts';
import { LOCALES } from '../language/locale.ts';
import { commandNamed } from './commands/commands.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';

/** How a message shows one option of its question, up to the text. */
export const askedPrefix = (label: string): string => `**${escapeMarkdown(label)}**\u00A0: `;

/** The question a message was an answer to, read from its first lines; undefined where they do not hold it. */
export const readBack = (name: CommandName, description: string | null | undefined): Question | undefined => {
  const typed = new Map<string, string>();
  for (const line of (description ?? '').split('\n')) {
    const option = COMMAND_OPTIONS[name].find(({ name: option }) =>
      LOCALES.some((locale) =>
        line.startsWith(askedPrefix(commandWords(name, locale).options[option]?.name ?? option)),
      ),
    );
    // What was asked comes first: whatever looks like it further down is a quotation.
    if (!option || typed.has(option.name)) break;
    typed.set(option.name, unescapeMarkdown(line.slice(line.indexOf('\u00A0: ') + 3)));
  }
  const isWhole = COMMAND_OPTIONS[name].every(({ name: option, required }) => !required || typed.get(option));
  return isWhole ? commandNamed(name)?.question((option) => typed.get(option) ?? '') : undefined;
};
