import type { Edition } from '../../edition/edition.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { analyse } from '../../search/analyse.ts';
import { edtfDays } from '../../text/edtf.ts';
import { questionFacts } from '../asking/question-facts.ts';

/** `2017-06`, `2017-06-08/2017-06-06` too, which ends before it begins. */
const isEdtf = (typed: string): boolean =>
  /^\d{3}[\dX]/.test(typed) && typed.split('/').every((end) => edtfDays(end)?.from !== undefined);

const readIn = (edition: Edition, typed: string, locale: Locale): string | undefined => {
  const { dates, dateSpans, bounded } = questionFacts(edition, typed, locale);
  const [date, ...others] = dates;
  // « Avant juin 2017 » asks for what came before it.
  if (date === undefined || others.length || bounded) return undefined;
  const rest = dateSpans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), typed);
  return analyse(rest, locale).length === 0 ? date : undefined;
};

/**
 * The days typed as a topic, EDTF, in either language: « juin 2017 », "6 June", `2017-06`; undefined where anything else is typed
 * with them. What ends before it begins is returned as typed.
 */
export const daysAsked = (edition: Edition, typed: string, locale: Locale): string | undefined => {
  const text = typed.trim();
  if (isEdtf(text)) return text;
  const tried = [locale, ...LOCALES.filter((other) => other !== locale)];
  return tried.map((language) => readIn(edition, text, language)).find((date) => date !== undefined);
};
