import { NUMBERS as EN } from '../../language/en/numbers.ts';
import { NUMBERS as FR } from '../../language/fr/numbers.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { acrossBlanks, plainWords } from './plain-clause.ts';
import { figureKey, matchesOf } from './slot-figures.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const ordinals: Readonly<Record<string, number>> = { ...FR.ordinals, ...EN.ordinals };

/** A place in a series: « la deuxième », "third set of". */
const ORDINAL = new RegExp(
  `(?<!\\p{L})(?:${either(Object.keys(ordinals))})(?: such| tel| telle)?(?= (?:\\p{L}+(?: \\p{L}+)?))`,
  'gu',
);

/** Further on a noun has no more to do with its ordinal, in characters. */
const REACH = 60;
/** The name of what is counted ends here. */
const END = /[,;:.!?]/u;

/**
 * The event's place in a series: an ordinal right before the word that tells of it, before « fois » or « incident », or by itself
 * before the time it is counted over: « la deuxième de la semaine ».
 */
export const ordinalSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { phrases, span, told, entry } = sentence;
  const { text } = entry.dispatch;
  if (!phrases) return [];
  return matchesOf(sentence, ORDINAL).flatMap((found): readonly SlotDraft[] => {
    const rest = plainWords(text.slice(found.end, span.end));
    const between = (trigger: Span): string => plainWords(text.slice(found.end, trigger.start));
    const noun = told.find(
      (trigger) => trigger.start >= found.end && /^\s*(?:\p{L}+\s+){0,3}$/u.test(between(trigger)),
    );
    const counted = acrossBlanks(phrases.counted).exec(foldText(rest));
    const value = ordinals[foldText(text.slice(found.start, found.end)).split(' ')[0] ?? ''];
    if ((!noun && !counted) || value === undefined || value < 2) return [];
    const least = Math.max(noun ? noun.end - found.end : 0, counted ? counted[0].length : 0);
    const more = rest.slice(least).search(END);
    const end = found.end + (counted || more < 0 || more > REACH ? least : least + more);
    const key = figureKey({ value, approx: false });
    return [{ slot: 'ordinal', span: { start: found.start, end }, key, of: 'series', comparable: true }];
  });
};
