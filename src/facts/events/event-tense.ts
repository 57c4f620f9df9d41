import type { Polarity } from '../facts.ts';
import type { Token } from '../words/tokens.ts';
import type { EventContext } from './event-context.ts';
import type { Trigger } from './event-lexicon.ts';

/** « à » and « a », « si » and « sî »: a single letter with an accent is another word. */
export const isVowelled = ({ text, fold }: Token): boolean => text.length === 1 && text.toLowerCase() !== fold;

/** « des opposants au projet de loi ont défilé »: the auxiliary of what is over, 0 where there is none. */
export const perfectAt = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): number => {
  const { speech } = lexicon.words;
  for (let at = trigger.from; at >= Math.max(from + 1, trigger.from - 3); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return 0;
    if (at < trigger.from && !lexicon.has(speech.auxiliaries, token) && !lexicon.has(speech.adverbs, token)) return 0;
    if (lexicon.has(words.perfects, token) && !isVowelled(token))
      return lexicon.phrases(words.planned).before(tokens, at) ? 0 : at;
  }
  return 0;
};

/** « Nous n'avons visé aucun navire », "attacked no convoy": the object is what there was none of. */
export const hitNone = ({ tokens, lexicon, words, to }: EventContext, trigger: Trigger): boolean => {
  const { negations } = lexicon.words;
  const next = tokens[trigger.to];
  if (!next || trigger.to >= to || !lexicon.has(words.nones, next)) return false;
  return lexicon.language === 'en' || [1, 2, 3].some((step) => lexicon.has(negations, tokens[trigger.from - step]));
};

/** « n'enverra pas », « n'avançait plus », "ne … que" being no negation: the verb stands between. */
export const isNegated = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): boolean => {
  const { negations, speech } = lexicon.words;
  const inside = tokens.slice(trigger.from + 1, trigger.to).some((token) => lexicon.has(words.negatives, token));
  if (lexicon.language !== 'fr' || !(inside || lexicon.has(words.negatives, tokens[trigger.to]))) return false;
  let at = trigger.from - 1;
  while (at > from && (lexicon.has(speech.clitics, tokens[at]) || lexicon.has(speech.reflexives, tokens[at]))) at--;
  return tokens[at]?.kind === 'word' && lexicon.has(negations, tokens[at]);
};

/** « l'aviation frapperait », but not « opérait », « tirait ». */
export const isWouldBe = ({ tokens, lexicon }: EventContext, { from, to }: Trigger): boolean => {
  if (lexicon.language !== 'fr') return false;
  const ending = /(?:erai(?:t|ent)|(?:[fs]|nd|vr|ou)irai(?:t|ent)|[dv]rai(?:t|ent))$/;
  return tokens
    .slice(from, to)
    .some(({ text }) => (text.length > 6 || /^(?:se|au)rait$/.test(text)) && ending.test(text));
};

/** « a annoncé qu'il retirerait »: the future, told in the past. */
export const isTold = ({ tokens, lexicon, from }: EventContext, trigger: Trigger): boolean => {
  const { speech, that } = lexicon.words;
  for (let at = trigger.from - 1, linked = false; at >= from; at--) {
    if (lexicon.has(that, tokens[at])) linked = true;
    if (linked && (lexicon.has(speech.verbs, tokens[at]) || lexicon.has(speech.participles, tokens[at]))) return true;
  }
  return false;
};

/** « lancera une offensive », « donnera l'assaut »: the verb right before a noun, across its article. */
export const isLedByFuture = ({ tokens, lexicon, from }: EventContext, trigger: Trigger): boolean => {
  if (lexicon.language !== 'fr') return false;
  const { definite, indefinite, of } = lexicon.words;
  let at = trigger.from - 1;
  while (at > from && [definite, indefinite, of].some((list) => lexicon.has(list, tokens[at]))) at--;
  const [verb, before] = [tokens[at], tokens[at - 1]];
  if (
    at === trigger.from - 1 ||
    verb?.kind !== 'word' ||
    verb.capital ||
    lexicon.has(lexicon.words.functionWords, verb)
  )
    return false;
  return (
    !lexicon.has(definite, before) &&
    !lexicon.has(indefinite, before) &&
    /(?:[eidv]ront|[eidv]ra)$/.test(verb.fold) &&
    verb.fold.length > 5
  );
};

/** "We are marching on Saturday": of what goes on now nobody gives the day. */
const isArranged = ({ tokens, lexicon, words, dates }: EventContext, { from, to }: Trigger): boolean => {
  if (!tokens[from]?.fold.endsWith('ing') || !lexicon.has(words.presents, tokens[from - 1])) return false;
  return [tokens[to], tokens[to + 1]].some(
    (day) => day !== undefined && lexicon.calendar.has(day) && dates.some(({ start }) => start === day.start),
  );
};

/** « les casques bleus partiront », but « tira ». */
export const isFuture = (context: EventContext, trigger: Trigger): boolean => {
  const { tokens, lexicon } = context;
  const { from, to } = trigger;
  if (lexicon.language !== 'fr') return isArranged(context, trigger);
  const ending = /(?:[eidv]ront|[eidv]rons|[edv]ra|verr(?:a|ons|ont))$/;
  return tokens.slice(from, to).some(({ fold }) => fold === 'sera' || (fold.length > 5 && ending.test(fold)));
};

/** « reprendraient » told by somebody, « débuteront »: planned; « reprendraient » told by nobody: only reported. */
export const verbAhead = (context: EventContext, at: number): Polarity | undefined => {
  const verb = { from: at, to: at + 1, senses: [], sure: false };
  const [token, before] = [context.tokens[at], context.tokens[at - 1]];
  const { definite, indefinite, functionWords } = context.lexicon.words;
  if (!token || token.capital || [definite, indefinite].some((list) => context.lexicon.has(list, before)))
    return undefined;
  if (context.lexicon.has(functionWords, token) || /[éè]ra$/.test(token.text)) return undefined;
  if (isWouldBe(context, verb)) return isTold(context, verb) ? 'planned' : 'conditional';
  return token.text.length > 6 && isFuture(context, verb) ? 'planned' : undefined;
};

/** A noun right behind, and no date. */
export const opensSomething = ({ tokens, lexicon, dates }: EventContext, at: number): boolean => {
  const next = tokens[at];
  const { definite, indefinite, of } = lexicon.words;
  if (!next || lexicon.has(of, next) || ![definite, indefinite].some((list) => lexicon.has(list, next))) return false;
  return (
    !dates.some(({ start, end }) => start <= next.start && next.start < end) &&
    !dates.some(({ start }) => start === tokens[at + 1]?.start)
  );
};

/** "The strikes could derail the talks": there were strikes, and a day behind is that of the talks. */
export const isRisked = ({ tokens, lexicon, words }: EventContext, { from }: Trigger, at: number): boolean =>
  lexicon.has(lexicon.words.definite, tokens[from - 1]) &&
  lexicon.has(words.risking, tokens[at]) &&
  !lexicon.phrases(words.happening).at(tokens, at + 1);
