import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { LANGUAGES } from '../../i18n/languages.ts';
import { worded } from '../commands/worded.ts';
import { INDEX } from './desk-id.ts';
import type { Subcommand, SubcommandOption } from './subcommand.ts';
import { SUBCOMMANDS } from './subcommands.ts';

type Words = Readonly<Record<string, { readonly name: string; readonly description: string }>>;

const optionOf = (
  { name, type, required, completes, choices, longest }: SubcommandOption,
  en: Words,
  fr: Words,
): APIApplicationCommandBasicOption => {
  const [english, french] = [en[name], fr[name]];
  if (!english || !french) throw new Error(`locales/*/index.json lacks the option ${name}`);
  const named = { ...worded(name, english, french), required: required ?? false };
  if (type === ApplicationCommandOptionType.Attachment) return { ...named, type };
  const length = longest === undefined ? {} : { max_length: longest };
  if (choices) return { ...named, ...length, type, choices: [...choices] };
  return { ...named, ...length, type, ...(completes ? { autocomplete: true } : {}) };
};

const subcommandOf = ({ name, options }: Subcommand): APIApplicationCommandSubcommandOption => {
  const en = LANGUAGES.en.index.subcommands[name];
  const fr = LANGUAGES.fr.index.subcommands[name];
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...worded(name, en, fr),
    options: options.map((option) => optionOf(option, LANGUAGES.en.index.options, LANGUAGES.fr.index.options)),
  };
};

/** What Discord is told: it hides the command from those who do not manage the server, unless the server lets a role see it. */
export const registration = (): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.ChatInput,
  ...worded(INDEX, LANGUAGES.en.index.command, LANGUAGES.fr.index.command),
  options: SUBCOMMANDS.map(subcommandOf),
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
});
