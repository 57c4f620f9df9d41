import type {
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { LANGUAGES } from '../../i18n/languages.ts';
import type { Desk } from './desk.ts';

/** Every subcommand, by the name we call it. */
export type SubcommandName = keyof typeof LANGUAGES.en.index.subcommands;

/** An option of a subcommand; its words are in `locales/`. */
export interface SubcommandOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType.String | ApplicationCommandOptionType.Attachment;
  readonly required?: boolean;
  readonly completes?: boolean;
  readonly choices?: readonly APIApplicationCommandOptionChoice<string>[];
  /** Most characters of a text. */
  readonly longest?: number;
}

/** One thing moderators can do; one object, one file. Who may was checked before each of its functions is called. */
export interface Subcommand {
  readonly name: SubcommandName;
  readonly options: readonly SubcommandOption[];
  readonly run: (interaction: ChatInputCommandInteraction, desk: Desk) => Promise<void>;
  readonly complete?: (
    interaction: AutocompleteInteraction,
    desk: Desk,
  ) => Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
  /** A button, menu or form whose id was made by `deskId(name, …words)`. */
  readonly use?: (
    interaction: MessageComponentInteraction | ModalSubmitInteraction,
    words: readonly string[],
    desk: Desk,
  ) => Promise<void>;
}
