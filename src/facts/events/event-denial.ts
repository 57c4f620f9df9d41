import type { EventContext } from './event-context.ts';
import type { Trigger } from './event-lexicon.ts';

/** Tokens before "deny" among which "confirm" stands. */
const CONFIRM_REACH = 3;

/** « n'a ni confirmé ni démenti », "declined to confirm or deny". */
export const isLeftAsWas = ({ tokens, lexicon, words, from }: EventContext, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(from, at - CONFIRM_REACH); back--)
    if (lexicon.has(words.confirming, tokens[back])) return true;
  return false;
};

/** « n'exclut pas », "has not ruled out". */
const isNotSaid = ({ tokens, lexicon }: EventContext, at: number): boolean =>
  [-3, -2, -1, 1].some((step) => lexicon.has(lexicon.words.negations, tokens[at + step]));

/** Words before a trigger in which a negation or « menace de » bears on it. */
export const REACH = 6;

/** True where somebody denies all that the clause of the trigger says: "denied on Tuesday that a jet had been shot down". */
export const isDeniedBefore = (context: EventContext, trigger: Trigger): boolean => {
  const { tokens, lexicon, words, from } = context;
  const { speech, functionWords, that, definite, indefinite } = lexicon.words;
  let linked = false;
  for (let at = trigger.from - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || token.fold === ';' || token.fold === ':') return false;
    if (lexicon.has(that, token) || lexicon.has(speech.infinitives, token)) linked = true;
    // "Denied having been there when the ship was hit": it was.
    if (lexicon.has(lexicon.words.time.when, token)) return false;
    // "Denied any part in the bombing": there was one.
    if (lexicon.has(words.involvement, token)) return false;
    if (lexicon.has(words.denials, token)) {
      // "Would neither confirm nor deny": it is left as it was; « n'exclut pas »: it is left open.
      if (isLeftAsWas(context, at) || (lexicon.has(words.excluding, token) && isNotSaid(context, at))) return false;
      // "Dismissed the truce as a manoeuvre": there was one.
      const likened = !linked && lexicon.has(words.likening, tokens[trigger.to]);
      return !likened && (linked || trigger.from - at <= REACH);
    }
    // "Denied a report that": a noun.
    const noun = [definite, indefinite].some((list) => lexicon.has(list, tokens[at - 1]));
    if (lexicon.has(speech.verbs, token) && !noun && !lexicon.has(functionWords, token)) return false;
  }
  return false;
};

/** Words before « n'a été » among which « aucune » stands. */
const NONE_REACH = 8;
/** Words between « n' » and « pas ». */
const PAIR_REACH = 3;

/** « n'entend pas se retirer », « ne pas s'être retirée », « aucune localité n'a été prise »: the negation stands further off. */
export const isNegatedBefore = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): boolean => {
  if (lexicon.language !== 'fr') return false;
  const { speech } = lexicon.words;
  const skipped = [words.infinitives, speech.clitics, speech.reflexives, speech.auxiliaries, speech.passives];
  let at = trigger.from - 1;
  while (at > from && skipped.some((list) => lexicon.has(list, tokens[at]))) at--;
  const word = tokens[at];
  if (lexicon.has(words.negatives, word)) {
    for (let back = at - 1; back >= Math.max(from, at - PAIR_REACH); back--) {
      if ([words.affirming, words.excluding].some((list) => lexicon.has(list, tokens[back]))) return false;
      if (/^n(?:e|')$/.test(tokens[back]?.fold ?? '')) return true;
    }
    return false;
  }
  if (!/^n(?:e|')$/.test(word?.fold ?? '')) return false;
  for (let back = at - 1; back >= Math.max(from, at - NONE_REACH); back--) {
    if (tokens[back]?.kind === 'mark') return false;
    if (lexicon.has(words.nones, tokens[back])) return true;
  }
  return false;
};

/** "Rumours of a withdrawal, which spread on Thursday, are untrue". */
export const isUntrue = ({ tokens, lexicon, words, to }: EventContext, trigger: Trigger): boolean => {
  for (let at = trigger.to; at < to; at++) if (lexicon.phrases(words.untrue).at(tokens, at)) return true;
  return false;
};
