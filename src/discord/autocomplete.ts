import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../answer/answer.ts';
import { type Translator, translator } from '../i18n/translator.ts';
import { toLocale } from '../language/locale.ts';
import { cleanTyped } from './clean-typed.ts';
import { commandNamed } from './commands/commands.ts';
import { LIMITS } from './limits.ts';
import type { BotOptions } from './options.ts';
import { shorten } from './shorten.ts';

/** « Al-Tanf · lieu · 14 dépêches »: a name too long for it gives way, kind and count stay. */
const label = ({ name, kind, count }: Choice, t: Translator): string => {
  const words = { kind: t(($) => $.replies.kinds[kind]), reports: t(($) => $.replies.counts, { count }) };
  const room = LIMITS.choice - t(($) => $.replies.choice, { name: '', ...words }).length;
  return t(($) => $.replies.choice, { name: shorten(name, room), ...words });
};

/** Completes an option as it is typed: at most 25, none whose value Discord could not carry back. */
export const complete = async (interaction: AutocompleteInteraction, { suggest }: BotOptions): Promise<void> => {
  const locale = toLocale(interaction.locale);
  const command = commandNamed(interaction.commandName)?.name;
  const { name: option, value } = interaction.options.getFocused(true);
  const found = command ? await suggest({ command, option, typed: cleanTyped(value), locale }) : [];
  const choices = found
    .filter((choice) => choice.value !== '' && choice.value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices)
    .map((choice) => ({ name: label(choice, translator(locale)), value: choice.value }));
  await interaction.respond(choices);
};
