import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { LineCommand } from './command-line.ts';

/** Values as they are sent. */
type Options = Readonly<Record<string, string | number | boolean>>;

/** What the message box asks for. */
export interface ComposerActions {
  run(command: LineCommand, options: Options): void;
  say(content: string): void;
  /** Null where the bot did not answer. */
  complete(
    command: LineCommand,
    options: Options,
    focused: string,
  ): Promise<readonly APIApplicationCommandOptionChoice[] | null>;
}
