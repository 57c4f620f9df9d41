import type { Choice } from '../answer/answer.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import { languageName } from '../text/language-name.ts';
import { dateWords } from './date-words.ts';

/** A choice in two parts: a name that may be cut where there is little room, and what must stay beside it. */
export interface ChoiceWords {
  readonly name: string;
  readonly beside: string;
}

/** « Al-Tanf » and « lieu · 14 dépêches »; of a report its date, of a language its name. */
export const choiceWords = ({ name, kind, count, published }: Choice, locale: Locale, t: Translator): ChoiceWords => {
  if (kind === 'report') return { name, beside: dateWords(published ?? null, t) };
  const reports = t(($) => $.replies.counts, { count });
  if (kind === 'language') return { name: languageName(name, locale), beside: reports };
  return { name, beside: [t(($) => $.replies.kinds[kind]), reports].join(' · ') };
};
