import type { Translator } from '../../i18n/translator.ts';
import { AT_START } from '../../refresh/keeper-state.ts';
import { shortenMarkdown } from '../shorten.ts';

/** People as Discord shows them, operators by name; at the start nobody asked for it. */
export const whoLine = (by: string, t: Translator): string => {
  if (by === AT_START.by) return t(($) => $.index.status.start);
  return /^\d{17,20}$/.test(by) ? `<@${by}>` : shortenMarkdown(by, 40);
};
