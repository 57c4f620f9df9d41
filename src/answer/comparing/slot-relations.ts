import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { clauseParts, nameBehind } from './clause-parts.ts';
import { matchesOf } from './slot-figures.ts';
import { isSomebody, partKey } from './slot-parts.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

type Relation = 'owner' | 'culprit' | 'zone-origin';

/** Whose deed an event may be found to be; of a strike or a statement it is told who acted. */
const BLAMED: ReadonlySet<string> = new Set(['attack', 'explosion', 'shelling']);

const named = (sentence: SlotSentence, slot: Relation, span: Span): SlotDraft => ({
  slot,
  span,
  ...partKey(sentence, span),
});

/** Whoever does or suffers what a word of the sentence says. */
const partsAt = (sentence: SlotSentence, cue: Span): ReturnType<typeof clauseParts> =>
  clauseParts(sentence, { ...cue, means: [], polarity: 'asserted' });

/** The name behind a cue: « appartenant à des miliciens », "believed to be by gunmen". */
const behindCue = (sentence: SlotSentence, slot: Relation, pattern: RegExp): readonly SlotDraft[] =>
  matchesOf(sentence, pattern).flatMap((cue) => {
    const name = nameBehind(sentence, cue.end);
    return name && isSomebody(sentence, name) ? [named(sentence, slot, name)] : [];
  });

/** Whose the thing is that was shot down, as its own words say: « un drone des forces alliées au gouvernement ». */
const ownersIn = (sentence: SlotSentence, parts: readonly SlotDraft[]): readonly SlotDraft[] =>
  parts.flatMap(({ slot, span }) => {
    const match = slot === 'target' ? sentence.phrases?.ofOwner.exec(foldText(sentence.words(span))) : undefined;
    const owner = match && { start: span.start + match[0].length, end: span.end };
    return owner && isSomebody(sentence, owner) ? [named(sentence, 'owner', owner)] : [];
  });

/** Who set up a zone or agreed on it; « convenue » alone where nobody is named. */
const founders = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { phrases } = sentence;
  if (!phrases || sentence.event.type !== 'zone') return [];
  return matchesOf(sentence, phrases.founded).flatMap((cue) => {
    const { agents } = partsAt(sentence, cue);
    const known = agents.filter((span) => isSomebody(sentence, span));
    if (known.length) return known.map((span) => named(sentence, 'zone-origin', span));
    return phrases.agreed.test(foldText(sentence.words(cue))) ? [{ slot: 'zone-origin', span: cue }] : [];
  });
};

/** Whose it was, who is blamed, and who set a zone up: where the sentence says so in so many words. */
export const relationSlots = (sentence: SlotSentence, parts: readonly SlotDraft[]): readonly SlotDraft[] => {
  const { event, phrases } = sentence;
  if (!phrases) return [];
  const unknown = matchesOf(sentence, phrases.ownerUnknown).map((span): SlotDraft => ({ slot: 'owner', span }));
  const owners =
    event.type === 'shoot-down'
      ? [...behindCue(sentence, 'owner', phrases.owned), ...ownersIn(sentence, parts), ...unknown]
      : [];
  const blamed = BLAMED.has(event.type)
    ? [
        ...behindCue(sentence, 'culprit', phrases.blames),
        ...matchesOf(sentence, phrases.blamed).flatMap((cue) =>
          partsAt(sentence, cue)
            .targets.filter((span) => isSomebody(sentence, span))
            .map((span) => named(sentence, 'culprit', span)),
        ),
      ]
    : [];
  return [...owners, ...blamed, ...founders(sentence)];
};
