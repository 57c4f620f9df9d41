import type { FactWords } from '../../language/fact-words.ts';
import { foldText } from '../../text/fold.ts';
import { dateStarts, firstWords } from '../words/start-words.ts';

/** Ways of writing a date, each with a reader of its own, in this order: a longer one goes before the shorter one inside it. */
export const DATE_FORMS = [
  'numeric',
  'range',
  'monthRange',
  'weekdayRange',
  'day',
  'coordinated',
  'partOfMonth',
  'month',
  'season',
  'year',
  'weekday',
  'distance',
  'weekend',
  'period',
  'anchor',
  'deictic',
  'sinceEvent',
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** Words by which each form may begin, digits aside. */
const wordsOfForms = ({ time, number, definite, indefinite }: FactWords): Record<DateForm, readonly string[]> => {
  const [months, weekdays] = [time.months.flat(), time.weekdays.flat()];
  const ways = [...time.last, ...time.next, ...time.this];
  const rangeStarts = firstWords(time.rangeStart);
  return {
    numeric: [],
    range: [...rangeStarts, ...time.articles, ...time.first, ...months],
    monthRange: rangeStarts,
    weekdayRange: rangeStarts,
    day: [...time.since, ...time.articles, ...weekdays, ...time.first, ...months],
    coordinated: [...time.since, ...time.articles, ...weekdays],
    partOfMonth: firstWords(Object.keys(time.monthParts)),
    month: [...time.since, ...months],
    season: [...Object.keys(time.seasons), ...ways, ...time.distant, ...definite, ...time.articles],
    year: [...time.since, ...time.decades],
    weekday: [...weekdays, ...ways],
    distance: [
      ...firstWords([...time.agoBefore, ...time.past]),
      ...Object.keys(number.units),
      ...Object.keys(number.multipliers),
      ...Object.keys(number.collectives),
      ...indefinite,
      'half',
    ],
    weekend: firstWords(time.weekends),
    period: [...firstWords(time.sooner), ...ways, ...time.articles, 'la'],
    anchor: firstWords([...Object.keys(time.fromLast), ...Object.keys(time.fromLastYear)]),
    deictic: firstWords([...time.untilNow, ...time.vague, ...time.now, ...Object.keys(time.days)]),
    sinceEvent: time.since,
  };
};

/** What a date may be by its first word: most words begin but a few of the forms. */
export const dateForms = (words: FactWords): Readonly<Record<string, readonly DateForm[]>> => {
  const lists = wordsOfForms(words);
  const starts = DATE_FORMS.map((form) => ({ form, known: new Set(lists[form].map(foldText)) }));
  const formsOf = (word: string) => starts.filter(({ known }) => known.has(word)).map(({ form }) => form);
  return Object.fromEntries([...dateStarts(words)].map((word) => [word, formsOf(word)]));
};
