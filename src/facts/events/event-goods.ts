import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { rolesOf } from './event-parts.ts';
import { countsSome, kindOf, phraseFrom, type Range } from './event-phrases.ts';

/** What customs take: things, or so many of anything, but nobody, and no court a case is laid before. */
const areGoods = (context: EventContext, range: Range | undefined): boolean => {
  if (!range || holds(context, range.from, range.to, SCENE.people | SCENE.court)) return false;
  const kind = kindOf(context, range);
  if (kind === 'abstract') return false;
  return holds(context, range.from, range.to, SCENE.thing | SCENE.weapon) || countsSome(context, range);
};

/** « le tribunal a été saisi »: of a case. */
export const isLaidBefore = (context: EventContext, trigger: Trigger): boolean => {
  const { object } = rolesOf(context, trigger);
  return object !== undefined && holds(context, object.from, object.to, SCENE.court);
};

/** "Seized 14 boxes", « une saisie de drogue », "was boarded": goods taken by customs or the police, in peace as in war. */
export const isOfGoods = (context: EventContext, trigger: Trigger, { kind }: Sense): boolean => {
  const { lexicon, words, tokens, about } = context;
  const fold = tokens[trigger.from]?.fold ?? '';
  if (about.sport) return false;
  const next = tokens[trigger.to];
  const of = lexicon.has(lexicon.words.of, next);
  if (kind === 'noun') {
    if (!lexicon.has(words.seizures, fold)) return false;
    if (of) return areGoods(context, phraseFrom(context, next?.fold === 'des' ? trigger.to : trigger.to + 1));
    return lexicon.has(lexicon.words.definite, tokens[trigger.from - 1]) && !about.court;
  }
  if (!lexicon.has(words.seizing, fold)) return false;
  const { subject, object } = rolesOf(context, trigger);
  // "The ship was boarded": the trigger holds the auxiliary.
  return areGoods(context, lexicon.has(lexicon.words.speech.passives, fold) ? subject : object);
};
