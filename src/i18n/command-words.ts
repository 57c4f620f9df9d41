import type { Locale } from '../language/locale.ts';
import { LANGUAGES } from './languages.ts';

/** The name and description of a command or an option in one language. */
interface Named {
  readonly name: string;
  readonly description: string;
}

/** A command as a language calls it; its options by their English names. */
export interface CommandWords extends Named {
  readonly options: Readonly<Record<string, Named>>;
}

/** What a language calls a command and its options. */
export const commandWords = (command: keyof typeof LANGUAGES.en.commands, locale: Locale): CommandWords =>
  LANGUAGES[locale].commands[command];
