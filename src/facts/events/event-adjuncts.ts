import type { EventContext } from './event-context.ts';
import type { Sense, Trigger } from './event-lexicon.ts';

/** Tokens before a noun, articles and adjectives, in which « après » keeps a date before it from being its own. */
export const APART_REACH = 4;

/** True where « après », "under" opens the phrase a date closes. */
export const inAdjunct = ({ tokens, lexicon, words, from }: EventContext, last: number): boolean => {
  for (let at = last - 1; at >= from && tokens[at]?.fold !== ','; at--)
    if (lexicon.phrases(words.apart).at(tokens, at)) return true;
  return false;
};

/** « après », "under the terms of" right before the trigger, its articles and adjectives. */
export const stoodApart = ({ tokens, lexicon, words }: EventContext, trigger: Trigger, from: number): boolean => {
  for (let at = trigger.from; at > Math.max(from, trigger.from - APART_REACH); at--)
    if (lexicon.phrases(words.apart).before(tokens, at)) return true;
  return false;
};

/** « aux bombardements de 1944 et à la crue »: the year is that of the noun right before it. */
export const ofAnother = ({ tokens, lexicon }: EventContext, first: number, trigger: Trigger): boolean => {
  const of = lexicon.has(lexicon.words.of, tokens[first]) ? first : first - 1;
  const attached = lexicon.has(lexicon.words.of, tokens[of]) && tokens[of]?.fold !== 'for';
  const lead = tokens[of - 1]?.fold ?? '';
  const hours = Object.hasOwn(lexicon.words.time.units, lead) || lexicon.has(lexicon.words.time.dayParts, lead);
  return attached && !hours && of < trigger.from && tokens[of - 1]?.kind === 'word';
};

/** Words from « a fait » to the dead it counts. */
const TOLL_REACH = 5;

/** « Le bilan est monté lundi à 31 morts »: when they were counted is not when they died. */
export const isToll = (
  { tokens, lexicon, words, from }: EventContext,
  trigger: Trigger,
  kind: Sense['kind'],
): boolean => {
  if (kind !== 'noun' || !lexicon.has(words.dead, tokens[trigger.from])) return false;
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - TOLL_REACH); at--)
    if (lexicon.has(words.causing, tokens[at])) return lexicon.phrases(words.tallies).at(tokens, at) > 0;
  return true;
};

/** "The rubble of the collapsed building", "12 captured soldiers": an adjective, of no day. */
export const isAttribute = (
  { tokens, lexicon, from, to }: EventContext,
  trigger: Trigger,
  kind: Sense['kind'],
): boolean => {
  const { definite, indefinite, number, functionWords, of } = lexicon.words;
  const [before, next] = [tokens[trigger.from - 1], tokens[trigger.to]];
  if (kind === 'noun' || !number.nounLast || !before || trigger.from === from || trigger.to >= to) return false;
  if (!/(?:ed|en)$/.test(tokens[trigger.to - 1]?.fold ?? '') || trigger.to - trigger.from > 1) return false;
  const led = lexicon.has(definite, before) || lexicon.has(indefinite, before) || lexicon.has(of, before);
  const noun = next?.kind === 'word' && !lexicon.has(functionWords, next) && !lexicon.calendar.has(next);
  return (led || before.kind === 'number') && noun;
};

/** Tokens from such a participle to its date. */
const APPOSED_REACH = 3;

/** « un accord avait été | signé le 28 février »: nothing but the auxiliaries of its own verb. */
export const isAlone = ({ tokens, lexicon }: EventContext, from: number, to: number): boolean => {
  const { auxiliaries, passives, adverbs } = lexicon.words.speech;
  return tokens
    .slice(from, to)
    .every((token) => [auxiliaries, passives, adverbs].some((list) => lexicon.has(list, token)));
};

/** A participle behind a comma, right before a date: « perdue en 2019 », "captured in 2019". */
export const isApposed = ({ tokens, lexicon }: EventContext, at: number, first: number): boolean => {
  const { time } = lexicon.words;
  const word = tokens[at];
  if (
    first - at > APPOSED_REACH ||
    word?.kind !== 'word' ||
    tokens.slice(at, first).some(({ kind }) => kind === 'mark')
  )
    return false;
  return lexicon.has(time.overs, word) || (lexicon.language === 'fr' ? /(?:é|ée|és|ées)$/ : /[^e]ed$/).test(word.text);
};
