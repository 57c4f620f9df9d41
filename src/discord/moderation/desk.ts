import type { Translator } from '../../i18n/translator.ts';
import type { Locale } from '../../language/locale.ts';
import type { BotOptions } from '../options.ts';
import type { Moderation } from './moderation.ts';

/** What a moderator's command is run with, once it is sure that they may. */
export interface Desk {
  readonly moderation: Moderation;
  readonly options: BotOptions;
  readonly locale: Locale;
  readonly t: Translator;
  /** Discord's id of the moderator. */
  readonly by: string;
}
