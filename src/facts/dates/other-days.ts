import type { EventContext } from '../events/event-context.ts';
import { SCENE, type Trigger } from '../events/event-lexicon.ts';
import type { DateClaim } from '../facts.ts';

export type Dated = DateClaim & { readonly index: number };

/** Characters between a speech verb and the day of saying: "said on Tuesday". */
const SAID_REACH = 24;
/** Tokens between « onze jours de » or "before noon on" and what it is said of. */
const BOUND_REACH = 4;
/** Tokens from "condemned" to the noun of the event it speaks of. */
const SPOKEN_REACH = 6;

/** A verb of saying that is no event itself: "agreed", « condamne » are. */
export const isSpeech = ({ tokens, lexicon, words }: EventContext, at: number): boolean => {
  const token = tokens[at];
  const { speech, functionWords } = lexicon.words;
  // « deux tonnes » thunder nothing.
  const lead = tokens[at - 1];
  const counted = lead?.kind === 'number' || lexicon.units.of(lead) !== undefined;
  return (
    token?.kind === 'word' &&
    !counted &&
    !lexicon.has(functionWords, token) &&
    !lexicon.has(words.acts, token) &&
    (lexicon.has(speech.verbs, token) || lexicon.has(speech.participles, token))
  );
};

export const tokenAt = ({ tokens, from, to }: EventContext, offset: number): number => {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= offset) return at;
  return to;
};

/** True for the day somebody said so: it stands right behind a speech verb, or right before one that closes the sentence. */
export const isSaid = (context: EventContext, date: Dated, first: number, last: number, trigger: Trigger): boolean => {
  const { tokens, from, to } = context;
  for (let at = first - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || date.start - token.end > SAID_REACH || /^[,;:]$/.test(token.fold)) break;
    if (at >= trigger.from && at < trigger.to) break;
    if (isSpeech(context, at)) return true;
  }
  // « a annoncé mardi », « mardi, a annoncé » and "on Tuesday said".
  const next = tokens[last];
  return next !== undefined && last < to && isSpeech(context, last) && next.start - date.end <= 2;
};

/** True for what has a hold of the token after it: "by noon on Saturday" is no day of an event, "before noon on Saturday" is. */
const isDeadline = ({ tokens, lexicon, words, from }: EventContext, first: number): boolean => {
  const { time, definite } = lexicon.words;
  for (let at = first; at > Math.max(from, first - BOUND_REACH); at--) {
    const word = tokens[at - 1];
    if (lexicon.has(words.deadlines, word)) return true;
    if (lexicon.phrases(words.deadlines).before(tokens, at)) return true;
    if (at === first && lexicon.has(words.before, word)) return true;
    const part = lexicon.phrases(time.dayParts).before(tokens, at) > 0;
    if (!part && !lexicon.has(definite, word) && !lexicon.has(time.articles, word)) return false;
  }
  return false;
};

/** « entre lundi soir et mercredi »: either end is but a bound. */
const isEnd = ({ tokens, lexicon, words, dates }: EventContext, first: number): boolean => {
  const { definite, and } = lexicon.words;
  const opens = (at: number): boolean => {
    const article = lexicon.has(definite, tokens[at - 1]) ? 2 : 1;
    return lexicon.has(words.between, tokens[at - article]);
  };
  if (opens(first)) return true;
  const article = lexicon.has(definite, tokens[first - 1]) ? 2 : 1;
  const joint = tokens[first - article];
  if (!joint || !lexicon.has(and, joint)) return false;
  const left = dates.find(({ end }) => end <= joint.start && joint.start - end <= 1);
  return left !== undefined && opens(tokens.findIndex(({ start }) => start >= left.start));
};

/** « onze jours de blocage », "five days of talks": what lasted days has no day. */
export const lasted = ({ tokens, lexicon, from }: EventContext, trigger: Trigger): boolean => {
  const { of, time } = lexicon.words;
  if (trigger.from - 2 < from || !lexicon.has(of, tokens[trigger.from - 1])) return false;
  const unit = time.units[tokens[trigger.from - 2]?.fold ?? ''];
  return unit !== undefined && unit !== 'hour' && unit !== 'minute';
};

/** "Telling civilians to leave by Saturday": between an event and a date stands what is to be done then. */
export const isPursued = ({ tokens, lexicon, words }: EventContext, at: number): boolean => {
  const [lead, verb] = [tokens[at], tokens[at + 1]];
  if (!lead || verb?.kind !== 'word' || verb.capital || lexicon.calendar.has(verb)) return false;
  if (!lexicon.has(words.infinitives, lead)) return false;
  const { functionWords, definite, indefinite, time } = lexicon.words;
  // "Talks are due to resume on Friday".
  if (lexicon.phrases(words.ahead).before(tokens, at + 1) || lexicon.phrases(words.ahead).before(tokens, at))
    return false;
  if ([functionWords, definite, indefinite].some((list) => lexicon.has(list, verb))) return false;
  if (lexicon.language === 'fr') return verb.fold.length > 4 && /(?:er|ir|oir|dre|tre)$/.test(verb.fold);
  return lead.fold === 'to' && !verb.fold.endsWith('s') && !lexicon.has(time.through, tokens[at - 1]);
};

/** "Condemned the bombing on Tuesday", "announced talks on Friday": the day may be that of saying so. */
export const isSpokenOf = (context: EventContext, trigger: Trigger): boolean => {
  const { tokens, lexicon, words, from } = context;
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - SPOKEN_REACH); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || lexicon.has(lexicon.words.that, token)) return false;
    if (isSpeech(context, at) || lexicon.has(words.sayings, token)) return true;
  }
  return false;
};

/** « La France, dont les soldats partent lundi, a condamné »: the day of an aside that ends before the trigger. */
export const isInAside = (
  { tokens, lexicon, words, from }: EventContext,
  first: number,
  last: number,
  trigger: Trigger,
): boolean => {
  if (tokens[last]?.fold !== ',' || last >= trigger.from) return false;
  const participle = (lexicon.language === 'fr' ? /ant$/ : /ing$/).test(tokens[trigger.from]?.fold ?? '');
  if (participle && last === trigger.from - 1) return false;
  for (let at = first - 1; at > from; at--)
    if (tokens[at]?.fold === ',') return lexicon.has(words.relatives, tokens[at + 1]);
  return false;
};

/** "Struck there on May 18 and June 6", « en août 2016 et en janvier 2018 »: two days are no one's day. */
export const isOneOfTwo = (context: EventContext, first: number, last: number): boolean => {
  const { tokens, lexicon, dates } = context;
  const { and, time } = lexicon.words;
  const joins = (from: number, to: number): boolean => {
    const rest = tokens.slice(from, to).map(({ fold }) => fold);
    const lead = rest.slice(1);
    return (
      lexicon.has(and, rest[0] ?? '') &&
      lead.every((fold) => [time.articles, time.before].some((list) => lexicon.has(list, fold)))
    );
  };
  return dates.some(({ start, end, edtf }) => {
    if (edtf === undefined) return false;
    const from = tokenAt(context, start);
    const to = tokenAt(context, end);
    return (
      (from > last && from - last <= 3 && joins(last, from)) || (to < first && first - to <= 3 && joins(to, first))
    );
  });
};

/** « le bilan des inondations », "the toll from the floods", « suspendre l'offensive »: a day beside is that of the toll or of the end. */
export const isOutlived = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): boolean => {
  for (let at = trigger.from; at > Math.max(from, trigger.from - BOUND_REACH); at--) {
    if (tokens[at - 1]?.kind === 'mark') return false;
    if (lexicon.phrases(words.ceasing).before(tokens, at)) return true;
    if (lexicon.has(lexicon.words.speech.tallies, tokens[at - 1])) return true;
  }
  return false;
};

/** Words that begin a date that is a bound and no day: « depuis », "until", "by". */
export const isBound = (context: EventContext, first: number): boolean => {
  const { time } = context.lexicon.words;
  if (isDeadline(context, first) || isEnd(context, first)) return true;
  const bound = (at: number): boolean => {
    const word = at >= context.from ? context.tokens[at] : undefined;
    return context.lexicon.has(time.since, word) || context.lexicon.has(time.bounds, word);
  };
  const article = context.lexicon.has(context.lexicon.words.definite, context.tokens[first - 1]) ? 2 : 1;
  // "900 more than in 2019".
  const than = [1, 2].some((step) => context.lexicon.has(context.words.than, context.tokens[first - step]));
  // « né en 2001, est décédé »
  const led = context.lexicon.has(context.lexicon.words.functionWords, context.tokens[first - 1]) ? 2 : 1;
  const born = context.lexicon.has(context.words.born, context.tokens[first - led]);
  return than || born || bound(first) || bound(first - article) || bound(first - 1);
};

/** "The fighting that erupted on 3 September": a verb of beginning between a fight and its day. */
export const isBegun = ({ tokens, lexicon, words }: EventContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (lexicon.phrases(words.erupting).at(tokens, at)) return true;
  return false;
};

/** Tokens before a date in which "that erupted on" stands. */
const BEGUN_REACH = 4;

/** "The fighting that erupted on 3 September killed": the day of neither. */
export const beganOn = (context: EventContext, first: number): boolean => {
  const from = Math.max(context.from, first - BEGUN_REACH);
  const told = context.scenes.subarray(from, first).some((scene) => (scene & SCENE.relative) !== 0);
  return told && isBegun(context, from, first);
};
