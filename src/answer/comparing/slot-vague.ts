import { foldText } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { figureKey, isBroken, matchesOf } from './slot-figures.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** One thing of war among others, which no number tells: « un char », "an anti-aircraft weapon". */
const oneThings = (sentence: SlotSentence, told: readonly SlotDraft[]): readonly SlotDraft[] =>
  sentence.phrases === undefined || sentence.event.type === 'zone'
    ? []
    : matchesOf(sentence, sentence.phrases.oneThing)
        // What was struck or struck itself is no number of things.
        .filter((span) => !told.some(({ slot, span: other }) => SUBJECTS.has(slot) && other.start === span.start))
        .filter((span) => !sentence.entry.facts.figures.some((figure) => overlaps(figure, span)))
        .map((span) => ({
          slot: isBroken(sentence, span) ? 'damage' : 'figure',
          span,
          key: figureKey({ value: 1, approx: false }),
          of: foldText(sentence.words(span)).replace(/^\S+\s+/u, ''),
          comparable: true,
        }));

const SUBJECTS: ReadonlySet<string> = new Set(['actor', 'target']);

/** Dead, wounded and troops without a number: « d'éventuels morts », "several people were killed", "a small group of". */
export const vagueSlots = (sentence: SlotSentence, told: readonly SlotDraft[]): readonly SlotDraft[] => {
  const { phrases } = sentence;
  if (!phrases) return [];
  const numbered = (slot: string): boolean => told.some((one) => one.slot === slot);
  const tolls = matchesOf(sentence, phrases.vagueToll).flatMap((span): readonly SlotDraft[] => {
    const word = foldText(sentence.words(span));
    const [dead, hurt] = [phrases.deadWord.test(word), phrases.hurtWord.test(word)];
    return [
      ...(numbered('killed') || (hurt && !dead) ? [] : [{ slot: 'killed' as const, span, of: 'people' }]),
      ...(numbered('wounded') || (dead && !hurt) ? [] : [{ slot: 'wounded' as const, span, of: 'people' }]),
    ];
  });
  const strengths = numbered('strength')
    ? []
    : matchesOf(sentence, phrases.vagueTroops).map((span): SlotDraft => ({ slot: 'strength', span, of: 'people' }));
  return [...oneThings(sentence, told), ...tolls, ...strengths];
};
