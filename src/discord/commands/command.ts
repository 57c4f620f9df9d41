import type {
  APIApplicationCommandOptionChoice,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandName, Question } from '../../answer/question.ts';
import type { BotOptions } from '../options.ts';

/** A slash command that asks the corpus something. Its options are in `COMMAND_OPTIONS`, its words in `locales/`. */
export interface QuestionCommand {
  readonly kind: 'question';
  readonly name: CommandName;
  /** False for what is read in private only. */
  readonly shareable: boolean;
  /** The question from what was typed; `typed` gives an empty text for an option that was left out. */
  readonly question: (typed: (option: string) => string) => Question;
  /** Most characters of an option, where it is not 100. */
  readonly longest?: Readonly<Record<string, number>>;
}

/** Where a command is registered: for everybody, or on the one server of those who look after the bot. */
export type Reach = 'everywhere' | 'home';

/** What the commands that ask no question have in common. */
interface Registered {
  readonly name: string;
  readonly reach: Reach;
  /** False where the bot was not given what the command needs: it is then not registered, and refused where it is used. */
  readonly offered: (options: BotOptions) => boolean;
  /** What Discord is told of it. */
  readonly registration: () => RESTPostAPIApplicationCommandsJSONBody;
}

/** A slash command that does something else than ask: it answers by itself, usually through `respond`. */
export interface DeedCommand extends Registered {
  readonly kind: 'deed';
  readonly run: (interaction: ChatInputCommandInteraction, options: BotOptions) => Promise<void>;
  /** Completes the option being typed; cut to Discord's limits afterwards. */
  readonly complete?: (
    interaction: AutocompleteInteraction,
    options: BotOptions,
  ) => Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
  /** A button, menu or modal whose custom_id was made by `deedId(name, …words)`. Anyone may press it: check who does. */
  readonly use?: (
    interaction: MessageComponentInteraction | ModalSubmitInteraction,
    words: readonly string[],
    options: BotOptions,
  ) => Promise<void>;
}

/** A command in the menu of a message. */
export interface MenuCommand extends Registered {
  readonly kind: 'menu';
  readonly run: (interaction: MessageContextMenuCommandInteraction, options: BotOptions) => Promise<void>;
}

/** Whatever a person can start: one object, one file. */
export type Command = QuestionCommand | DeedCommand | MenuCommand;
