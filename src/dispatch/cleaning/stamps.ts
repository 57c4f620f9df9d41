import { MONTHS as EN_MONTHS, WEEKDAYS as EN_WEEKDAYS } from '../../language/en/months.ts';
import { MONTHS as FR_MONTHS, WEEKDAYS as FR_WEEKDAYS } from '../../language/fr/months.ts';
import { ALL_BOILERPLATE } from '../../language/language.ts';
import { splitWords } from '../../text/words.ts';
import type { PageLine } from './page-line.ts';

/** A stamp says no more than so many words. */
const STAMP_WORDS = 26;

const names = [...EN_MONTHS, ...EN_WEEKDAYS, ...FR_MONTHS, ...FR_WEEKDAYS].flat();
const CALENDAR = new RegExp(
  `(?<!\\p{L})(?:${[...names].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
);
const datelineWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.datelineWords));
const DATED = /\d{4}|\d{1,2}[/.]\d{1,2}|(?<!\d)\d{1,2}-\d{1,2}-\d{2}(?!\d)|\d{1,2} ?(h|:)\s?\d{0,2}/;

/** With a word for publishing and a full date, a line may name the paper or the author in so many words more. */
const OTHER_WORDS = 5;
const PUBLISHED = /\b(published|updated|posted|last modified|publiee?|mis a jour|mise a jour|modifie|mis en ligne)\b/;
const FULL_DATE = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\b(19|20)\d{2}\b/;

const MONTH_NAMES = [...EN_MONTHS, ...FR_MONTHS].flat().join('|');
const DAY_END = new RegExp(
  `, (?:\\p{L}+ )?(?:\\d{1,2}(?:er)? (?:${MONTH_NAMES})|(?:${MONTH_NAMES})\\.? \\d{1,2})(?:,? (?:19|20)\\d{2})?$`,
  'u',
);

/** "… at the Kerem crossing, June 11": a comma and a day at the end of what a picture shows. */
export const endsInDay = (line: PageLine): boolean => DAY_END.test(line.folded);

/** The words of a line that are no part of a date. */
const otherWords = (line: PageLine): number => {
  const rest = line.folded.replace(CALENDAR, ' ').replace(/\d+(st|nd|rd|th|er|h|am|pm|t|z|min|mn)?/g, ' ');
  return splitWords(rest).filter((word) => !datelineWords.has(word.text)).length;
};

/** A stamp in a head may have so many words that no list knows. */
const NEARLY_WORDS = 3;

/** « OLJ / le 28 août 2017 à 00h00 », "Thursday, March 6, 2014, Vol. 2": a full date with hardly another word. */
export const isNearlyDate = (line: PageLine): boolean =>
  line.words <= STAMP_WORDS &&
  !line.closed &&
  !line.item &&
  /\b(19|20)\d{2}\b/.test(line.folded) &&
  (line.folded.search(CALENDAR) >= 0 || /\d{1,2}[/.]\d{1,2}[/.]\d{4}/.test(line.folded)) &&
  otherWords(line) <= NEARLY_WORDS;

/** Whoever signs a dated line has so many words. */
const SIGNED_WORDS = 5;

/** « LCJ / Par Agence Presse (AP), le 30 juin 2016 à 00h00 »: who, and then the day and the hour. */
export const isSignedDate = (line: PageLine): boolean =>
  line.words <= STAMP_WORDS &&
  !line.closed &&
  !line.item &&
  /\b(19|20)\d{2}\D{0,12}\d{1,2} ?[h:.] ?\d{2}\D{0,12}$/.test(line.folded) &&
  line.folded.search(CALENDAR) > 0 &&
  !/^\d/.test(line.text) &&
  otherWords(line) <= SIGNED_WORDS;

/** A date or a time and nothing but the words that go with one. */
export const isDateline = (line: PageLine): boolean => {
  if (line.words > STAMP_WORDS || (line.item && !/^[-–—] \d/.test(line.text)) || !/\d/.test(line.folded)) return false;
  if (!DATED.test(line.folded) && line.folded.search(CALENDAR) < 0) return false;
  // A bare number may be a figure of a table.
  if (
    /^[\d\s.,/:-]*$/.test(line.folded) &&
    !/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}/.test(line.folded)
  )
    return false;
  const others = otherWords(line);
  if (others === 0) return true;
  return (
    others <= OTHER_WORDS &&
    !line.closed &&
    PUBLISHED.test(line.folded) &&
    FULL_DATE.test(line.folded) &&
    line.folded.search(CALENDAR) >= 0
  );
};

/** A number alone, or a few: counters, page numbers, ranks. */
export const isCounter = (line: PageLine): boolean => /^[\d\s.,+°%k]{1,12}$/.test(line.folded);

const ISSUE = /\b(issue|edition|n°|no\.|numero|vol\.?|volume)\b/;

/** « Octobre 2027 - N° 118 », "April 2025 Issue": when a magazine came out. */
export const isIssue = (line: PageLine): boolean =>
  line.words <= 7 &&
  !line.closed &&
  /\d/.test(line.folded) &&
  line.folded.search(CALENDAR) >= 0 &&
  (ISSUE.test(line.folded) || /^\S+ \d{4}$/.test(line.folded));
