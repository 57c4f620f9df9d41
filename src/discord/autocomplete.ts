import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../answer/answer.ts';
import { translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import { choiceWords } from '../present/choice-words.ts';
import { cleanTyped } from './clean-typed.ts';
import { commandNamed } from './commands/commands.ts';
import { LIMITS } from './limits.ts';
import type { BotOptions } from './options.ts';
import { readerLocale } from './reader-locale.ts';
import { shorten } from './shorten.ts';

const SEPARATOR = ' · ';

/** « Al-Tanf · lieu · 14 dépêches »: a name too long for it gives way, kind and count stay. */
const label = (choice: Choice, locale: Locale): string => {
  const { name, beside } = choiceWords(choice, locale, translator(locale));
  return [shorten(name, LIMITS.choice - SEPARATOR.length - beside.length), beside].join(SEPARATOR);
};

interface Named {
  readonly name: string;
  readonly value: string;
}

const found = async (interaction: AutocompleteInteraction, options: BotOptions): Promise<readonly Named[]> => {
  const deed = commandNamed('deed', interaction.commandName, options);
  if (deed) return (await deed.complete?.(interaction, options)) ?? [];
  const command = commandNamed('question', interaction.commandName, options)?.name;
  if (!command) return [];
  const locale = await readerLocale(interaction, options);
  const { name: option, value } = interaction.options.getFocused(true);
  const choices = await options.suggest({ command, option, typed: cleanTyped(value), locale });
  return choices.map((choice) => ({ name: label(choice, locale), value: choice.value }));
};

/** Completes an option as it is typed: at most 25, none that Discord could not show or carry back, none twice. */
export const complete = async (interaction: AutocompleteInteraction, options: BotOptions): Promise<void> => {
  const fitting = (await found(interaction, options)).filter(
    ({ name, value }) => name.trim() !== '' && value.trim() !== '' && value.length <= LIMITS.choice,
  );
  const choices = [...new Map(fitting.map((choice) => [choice.value, choice])).values()]
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: shorten(name, LIMITS.choice), value }));
  await interaction.respond(choices);
};
