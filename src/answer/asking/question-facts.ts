import type { Edition } from '../../edition/edition.ts';
import { extractDates } from '../../facts/extract.ts';
import { DAY_BOUND } from '../../language/answer-evidence.ts';
import { MONTHS } from '../../language/en/months.ts';
import type { Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import { analyse } from '../../search/analyse.ts';
import { edtfDays } from '../../text/edtf.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';

/** What a question itself says: the words, the days and the names that an answer has to be about. */
export interface QuestionFacts {
  readonly words: readonly string[];
  /** True where nothing but names is asked about: « qui est Ryan Dillon ? » */
  readonly onlyNames: boolean;
  /** EDTF; `XXXX-06-06` where no year was typed. */
  readonly dates: readonly string[];
  /** They only bound what is asked: “before the strike of 6 June”. */
  readonly bounded: boolean;
  /** Where they stand. */
  readonly dateSpans: readonly Span[];
  readonly entities: readonly string[];
}

const months = MONTHS.flat().join('|');
const MONTH_BY_NUMBER = new RegExp(
  `(?<=\\d(?:st|nd|rd|th)? (?:of )?)(?:${months})(?!\\p{L})|(?<!\\p{L})(?:${months})(?= \\d)`,
  'gu',
);

/** “june 2017”: people type months in small letters, English texts do not; nothing moves. */
const withCapitalMonths = (question: string): string =>
  question.replace(MONTH_BY_NUMBER, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Reads a question with the same rules as a dispatch. */
export const questionFacts = (edition: Edition, question: string, locale: Locale): QuestionFacts => {
  const sentence = { start: 0, end: question.length, paragraph: 0, role: 'body' as const };
  const dispatch = {
    id: '',
    file: '',
    form: 'capture' as const,
    language: locale,
    text: locale === 'en' ? withCapitalMonths(question) : question,
    paragraphs: [{ ...sentence, line: 1 }],
    cuts: [],
    provenance: {},
    sha256: { file: '', text: '' },
  };
  const names = edition.links.gazetteer.scan(question);
  const rest = names.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), question);
  const dates = extractDates(dispatch, [sentence]).filter(({ edtf }) => edtf);
  return {
    onlyNames: names.length > 0 && analyse(rest, locale).length === 0,
    words: splitWords(foldText(question)).map(({ text }) => text),
    dates: dates.flatMap(({ edtf }) => edtf ?? []),
    bounded: dates.length > 0 && dates.every(({ start }) => DAY_BOUND.test(foldText(question.slice(0, start)))),
    dateSpans: dates.map(({ start, end }) => ({ start, end })),
    entities: names.map(({ entity }) => entity.id),
  };
};

/** True where a date lies within another, or on the same day of a year nobody typed. */
export const isOnDate = (edtf: string, asked: string): boolean => {
  if (asked.startsWith('XXXX-')) return edtf.slice(4) === asked.slice(4);
  const [own, wanted] = [edtfDays(edtf), edtfDays(asked)];
  return (
    own?.from !== undefined &&
    wanted?.from !== undefined &&
    own.from >= wanted.from &&
    own.from <= (wanted.to ?? wanted.from)
  );
};

/** Being on the day asked for counts more than any number of words. */
export const ON_DAY = 100;

/**
 * How much a question is about an event: its day, then how many of its words the question has. Undefined where it
 * names another day, or only people and places that have no part in it.
 */
export const aboutness = (
  { words, dates, entities }: QuestionFacts,
  event: AuthorityEvent,
  locale: Locale,
): number | undefined => {
  const onDay = dates.some((date) => isOnDate(event.date, date));
  if (dates.length && !onDay) return undefined;
  const part = [event.place, ...event.actors, ...event.targets];
  // « Les États-Unis », whose army or coalition it was: of that very day it is the event all the same.
  if (!onDay && entities.length && !entities.some((entity) => part.includes(entity))) return undefined;
  const shared = words.filter((word) => event.words[locale].some((stem) => word.startsWith(stem)));
  return (onDay ? ON_DAY : 0) + new Set(shared).size;
};
