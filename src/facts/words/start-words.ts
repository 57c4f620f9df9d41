import type { FactWords } from '../../language/fact-words.ts';
import { foldText } from '../../text/fold.ts';
import { pieces } from './phrases.ts';

/** A table's key without hyphens, as tokens spell it. */
export const plainKey = (key: string): string => foldText(key).replaceAll('-', ' ');

/** First words of phrases, as tokens have them. */
export const firstWords = (entries: readonly string[]): readonly string[] =>
  entries.map((entry) => pieces(plainKey(entry))[0] ?? '');

/** Words a figure may begin with, digits aside. */
export const figureStarts = ({ number, indefinite, of }: FactWords): ReadonlySet<string> =>
  new Set([
    ...Object.keys(number.units),
    ...Object.keys(number.multipliers),
    ...Object.keys(number.collectives),
    ...Object.keys(number.ordinals),
    ...firstWords(number.none),
    ...firstWords(number.nobody),
    ...firstWords(number.unknown),
    ...number.many,
    ...firstWords(Object.keys(number.fractions)),
    ...Object.keys(number.times),
    ...indefinite.filter((word) => !of.includes(word)),
    'half',
  ]);

/** Words a date may begin with. */
export const dateStarts = ({ time, number, indefinite }: FactWords): ReadonlySet<string> =>
  new Set(
    [
      ...time.months.flat(),
      ...time.weekdays.flat(),
      ...firstWords([
        ...Object.keys(time.days),
        ...Object.keys(time.monthParts),
        ...Object.keys(time.fromLast),
        ...Object.keys(time.seasons),
      ]),
      ...firstWords([...time.weekends, ...time.sooner, ...time.decades]),
      ...firstWords([
        ...time.now,
        ...time.untilNow,
        ...time.vague,
        ...time.past,
        ...time.agoBefore,
        ...time.rangeStart,
      ]),
      ...time.articles,
      ...time.since,
      ...time.last,
      ...time.next,
      ...time.this,
      ...time.first,
      'la',
      'half',
      ...Object.keys(number.units),
      ...Object.keys(number.multipliers),
      ...Object.keys(number.collectives),
      ...indefinite,
    ].map(foldText),
  );

/** Words a date may begin with that begin something else more often, and are none of their own. */
export const dateArticles = ({ time, definite, indefinite }: FactWords): ReadonlySet<string> => {
  const alone = new Set([...time.now, ...time.untilNow, ...time.vague, ...Object.keys(time.days)].map(foldText));
  const starts = [...definite, ...indefinite, ...time.articles, ...firstWords([...time.rangeStart, ...time.sooner])];
  const all = [...starts, ...time.this, ...time.last, ...time.next].map(foldText);
  return new Set(all.filter((word) => !alone.has(word)));
};

/** Every word of every phrase about time, months and numbers included. */
export const dateWords = (words: FactWords): ReadonlySet<string> => {
  const { time, number } = words;
  const phrases = [
    ...Object.keys(time.days),
    ...Object.keys(time.fromLast),
    ...Object.keys(time.monthParts),
    ...Object.keys(time.seasons),
    ...Object.keys(time.units),
    ...[
      time.now,
      time.untilNow,
      time.vague,
      time.past,
      time.agoBefore,
      time.rangeStart,
      time.articles,
      time.since,
      time.weekends,
      time.sooner,
    ].flat(),
    ...Object.keys(time.ofMonth),
    ...[time.last, time.next, time.this, time.first, time.later, time.earlier, time.after, time.ago].flat(),
    ...Object.keys(number.units),
    ...Object.keys(number.multipliers),
    ...Object.keys(number.collectives),
  ];
  return new Set([...dateStarts(words), ...phrases.flatMap((phrase) => pieces(plainKey(phrase)))]);
};

/** First words of all that may tell who said something. */
export const cueStarts = ({ speech }: FactWords): ReadonlySet<string> =>
  new Set(
    [
      ...speech.according,
      ...speech.asSaid,
      ...speech.framing,
      ...speech.ownView,
      ...speech.gerunds,
      ...speech.reflexives,
      ...speech.auxiliaries,
      ...speech.verbs,
    ].map((phrase) => pieces(foldText(phrase))[0] ?? ''),
  );

/** Kinds of words that bound a number, « au moins », "about"; « entre » says nothing of its own, the range does. */
export const BOUND_KINDS = ['atMost', 'atLeast', 'lessThan', 'moreThan', 'about', 'between'] as const;

/** Last words of all that may stand before a number and bound it. */
export const boundEnds = ({ number }: FactWords): readonly string[] =>
  BOUND_KINDS.flatMap((kind) => number[kind]).map((phrase) => pieces(foldText(phrase)).at(-1) ?? '');
