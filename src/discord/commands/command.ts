import type { CommandName, Question } from '../../answer/question.ts';

/** A slash command: what it asks. Its options are in `COMMAND_OPTIONS`, its words in `locales/`. */
export interface Command {
  readonly name: CommandName;
  /** False for what is read in private only. */
  readonly shareable: boolean;
  /** The question from what was typed; `typed` gives an empty text for an option that was left out. */
  readonly question: (typed: (option: string) => string) => Question;
  /** Most characters of an option, where it is not 100. */
  readonly longest?: Readonly<Record<string, number>>;
}
