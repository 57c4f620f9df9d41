import { SLOTS, type Slot } from '../../dispatch/dispatch.ts';
import { PATIENT_QUESTION } from '../../language/answer-words.ts';
import type { Asked } from '../../language/question-words.ts';
import { HAPPENED, SLOT_WORDS } from '../../language/slot-words.ts';

/** Slots that each kind of question may be answered from, where nothing in it says more. */
const SLOTS_OF: Readonly<Partial<Record<Asked, readonly Slot[]>>> = {
  who: ['actor', 'culprit'],
  when: ['date'],
  where: ['place'],
  why: ['motive'],
};

/** What of an event the words of a question may ask for by themselves. */
const BY_WORDS: Readonly<Partial<Record<Asked, readonly (keyof typeof SLOT_WORDS)[]>>> = {
  'how-many': ['killed', 'wounded', 'strength', 'ordinal'],
  'yes-no': ['killed', 'wounded', 'damage', 'outcome'],
  what: ['killed', 'wounded', 'motive', 'reaction', 'outcome'],
  who: ['reaction', 'owner'],
};

/** The slots of an event that a question asks for; all of them where it asks what happened. `words` are folded. */
export const slotsAsked = (
  asked: Asked,
  words: readonly string[],
  folded: string,
  onlyNames: boolean,
): readonly Slot[] => {
  const said = (BY_WORDS[asked] ?? []).filter((slot) =>
    SLOT_WORDS[slot].some((stem) => words.some((word) => word.startsWith(stem))),
  );
  // « Combien de soldats sont morts ? » asks for no strength.
  const harmed = said.filter((slot) => slot === 'killed' || slot === 'wounded');
  if (said.length) return harmed.length && asked === 'how-many' ? harmed : said;
  if (asked === 'what' && onlyNames && HAPPENED.test(folded)) return SLOTS;
  // « Qui est entraîné ? »
  if (asked === 'who' && PATIENT_QUESTION.test(folded)) return ['target'];
  return SLOTS_OF[asked] ?? [];
};

/** All of an event is asked for. */
export const asksWhatHappened = (slots: readonly Slot[]): boolean => slots.length === SLOTS.length;
