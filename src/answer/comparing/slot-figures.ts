import type { Figure } from '../../facts/facts.ts';
import { BEFALLEN } from '../../language/befallen.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { acrossBlanks, plainWords } from './plain-clause.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** Values that are the same number, bound for bound; of a bounded one the bound alone counts: « plus de 60 » is not 60. */
export const figureKey = ({ value, min, max, approx }: Pick<Figure, 'value' | 'min' | 'max' | 'approx'>): string => {
  const bounded = min !== undefined || max !== undefined;
  return [bounded ? undefined : value, min, max, approx ? '~' : ''].map((part) => part ?? '').join('|');
};

const spanOf = ({ qualifier, start, end, of }: Figure): Span => ({
  start: Math.min(qualifier?.start ?? start, start),
  end: Math.max(of?.end ?? end, end),
});

const wordsOf = (text: string): readonly string[] => splitWords(foldText(text)).map((word) => word.text);

const begins = (words: readonly string[], stems: readonly string[]): boolean =>
  words.some((word) => stems.some((stem) => word.startsWith(stem)));

/** Characters between « a détruit » and what was. */
const REACH = 45;

/** Things said to be destroyed or damaged; for people there are other words. */
export const isBroken = ({ phrases, words, entry, span: sentence }: SlotSentence, span: Span): boolean => {
  if (!phrases || !begins(wordsOf(words(span)), phrases.broken)) return false;
  const { text } = entry.dispatch;
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + REACH / 2));
  return phrases.breaking.test(foldText(before)) || phrases.breaking.test(foldText(behind));
};

const draft = (sentence: SlotSentence, figure: Figure): SlotDraft | undefined => {
  const { phrases, words } = sentence;
  const span = spanOf(figure);
  const key = figureKey(figure);
  const counted = figure.of ? wordsOf(words(figure.of)) : [];
  const of = counted.join(' ');
  if (figure.unit === 'ordinal') return undefined;
  if (figure.harm === 'killed' || figure.harm === 'wounded')
    return { slot: figure.harm, span, key, of: 'people', comparable: true };
  if (figure.harm !== undefined) return undefined;
  if (figure.unit !== 'count') return { slot: 'figure', span, key, of: figure.unit, comparable: true };
  if (!figure.of) return undefined;
  if (isBroken(sentence, span)) return { slot: 'damage', span, key, of, comparable: true };
  const after = wordsOf(sentence.entry.dispatch.text.slice(span.end, Math.min(sentence.span.end, span.end + REACH)));
  const people = phrases?.people.test(of) && begins(after.slice(0, 2), phrases.troops);
  const rest = foldText(sentence.entry.dispatch.text.slice(span.end, sentence.span.end));
  const befallen = (['killed', 'wounded'] as const).find((harm) => BEFALLEN[harm].test(rest));
  return people || begins(counted.slice(0, 3), phrases?.troops ?? [])
    ? { slot: befallen ?? 'strength', span, key, of: 'people', comparable: true }
    : { slot: 'figure', span, key, of, comparable: true };
};

/** All that matches in the sentence without its quotation marks, as spans of its text. */
export const matchesOf = ({ folded, span }: SlotSentence, pattern: RegExp): readonly Span[] =>
  Array.from(plainWords(folded.text).matchAll(acrossBlanks(pattern)), ({ index, 0: match }) => ({
    start: span.start + folded.original(index),
    end: span.start + folded.original(index + match.length),
  }));

/** « sans faire de victimes »: nobody killed, nobody wounded, as far as the word goes. */
const unharmed = (sentence: SlotSentence): readonly SlotDraft[] =>
  sentence.phrases === undefined
    ? []
    : matchesOf(sentence, sentence.phrases.unharmed).flatMap((span) => {
        const none = { span, key: figureKey({ value: 0, approx: false }), of: 'people', comparable: true };
        const word = foldText(sentence.words(span));
        const [dead, hurt] = [sentence.phrases?.deadWord.test(word), sentence.phrases?.hurtWord.test(word)];
        return [
          ...(hurt && !dead ? [] : [{ slot: 'killed' as const, ...none }]),
          ...(dead && !hurt ? [] : [{ slot: 'wounded' as const, ...none }]),
        ];
      });

/** Dead, wounded, strength and all other counts and measures of a sentence; days and hours count too. */
export const figureSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const found = sentence.entry.facts.figures
    .filter((figure) => figure.sentence === sentence.index)
    // « Deux jours après » says when.
    .filter((figure) => !sentence.entry.facts.dates.some((date) => overlaps(date, figure)))
    .flatMap((figure) => draft(sentence, figure) ?? [])
    // “two officers told the site”: who speaks is no strength.
    .filter(
      ({ slot, span }) =>
        slot !== 'strength' ||
        !sentence.entry.facts.quotes.some(({ speaker }) => speaker !== undefined && overlaps(speaker, span)),
    );
  const none = unharmed(sentence).filter(
    (zero) =>
      !found.some(({ slot, span }) => slot === zero.slot && span.start < zero.span.end && zero.span.start < span.end),
  );
  // « Aucune victime » is told as nobody killed, and no count of its own.
  const counted = found.filter(
    ({ slot, span }) => slot !== 'figure' || !none.some((zero) => overlaps(zero.span, span)),
  );
  return [...counted, ...none];
};
