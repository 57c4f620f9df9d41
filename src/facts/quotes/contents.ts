import { boundsNumber } from './bounds-number.ts';
import { type Cue, pastStressed } from './cue.ts';
import { infinitive } from './infinitive.ts';
import { objectEnd } from './object-end.ts';
import { bare, type QuoteContext, skipDate, type Unit } from './quote-context.ts';
import { toldEnd } from './told-end.ts';

/** Words that are given to somebody: token range, half open. */
export interface Content {
  readonly from: number;
  readonly to: number;
  /** Cue and speaker in the middle: « A », dit X, « B ». */
  readonly gap?: { readonly from: number; readonly to: number };
}

/** How the words go on after the verb. */
export interface Forward {
  readonly start: number;
  readonly kind: 'that' | 'colon' | 'quote' | 'infinitive' | 'object' | 'bare';
}

/** Words between a speech verb and its « que »: a day, a place, an occasion. */
const THAT_REACH = 40;
/** Words between a verb and the quotation that is its object: « une nouvelle « escalade » ». */
const OBJECT_REACH = 8;
/** Words of one who is told before an infinitive: « a assuré aux enquêteurs | avoir ». */
const HEARER = 5;
/** Words of « ne jamais » before an infinitive. */
const NEGATED = 2;
/** Fewer words after an English verb are a time or place, not what was said. */
const BARE_WORDS = 3;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Drops commas, full stops and the like at both ends; a mark that belongs to a quotation stays. */
export const trim = (context: QuoteContext, content: Content): Content | undefined => {
  let { from, to } = content;
  const loose = (i: number): boolean =>
    context.tokens[i]?.kind === 'mark' && bare(context, i) && !'([%)]$€'.includes(fold(context, i));
  while (from < to && loose(from)) from++;
  while (to > from && loose(to - 1)) to--;
  return to > from ? { from, to } : undefined;
};

/** Finds what the verb governs after `i`; undefined where nothing said follows. */
export const forwardFrom = (context: QuoteContext, unit: Unit, cue: Cue, next?: Cue): Forward | undefined => {
  const { lexicon, tokens } = context;
  const { speech } = lexicon.words;
  let at = cue.to;
  for (let from = -1; from !== at; ) {
    from = at;
    at = skipDate(context, at, unit.to);
    at += lexicon.phrases(speech.adverbs).at(tokens, at);
    // « assure, de son côté, avoir … »
    const aside = fold(context, at) === ',' ? lexicon.phrases(speech.adverbs).at(tokens, at + 1) : 0;
    if (aside && fold(context, at + 1 + aside) === ',') at += aside + 2;
    at = pastStressed(context, at);
  }
  if (at >= unit.to) return undefined;
  if (!bare(context, at)) return { start: at, kind: 'quote' };
  if (!cue.weak && infinitive(context, at)) return { start: at, kind: 'infinitive' };
  // « affirme n'avoir rien signé », « assure ne pas connaître »
  if (!cue.weak && lexicon.has(lexicon.words.negations, context.tokens[at]))
    for (let here = at + 1; here <= at + NEGATED; here++)
      if (infinitive(context, here)) return { start: at, kind: 'infinitive' };
  // « dément l'avoir capturé », « a nié y être entré »
  if (
    !cue.weak &&
    lexicon.has(speech.clitics, context.tokens[at]) &&
    lexicon.has(speech.infinitives, context.tokens[at + 1])
  )
    return { start: at, kind: 'infinitive' };
  if (
    !cue.weak &&
    lexicon.has(speech.infinitiveLinks, context.tokens[at]) &&
    lexicon.has(lexicon.words.of, context.tokens[at]) &&
    infinitive(context, at + 1)
  )
    return { start: at, kind: 'infinitive' };
  const told = !cue.weak && lexicon.phrases(speech.told).at(tokens, at);
  if (told)
    for (let here = at + told + 1; here < Math.min(unit.to, at + told + HEARER) && bare(context, here); here++)
      if (lexicon.has(speech.infinitives, context.tokens[here])) return { start: here, kind: 'infinitive' };
  const stop = next && next.kind !== 'according' ? Math.max(at, next.from) : unit.to;
  const english = lexicon.words.number.nounLast;
  const heard = english && lexicon.has(speech.telling, context.tokens[cue.to - 1]) ? toldEnd(context, unit, at) : at;
  const after = scan(context, { from: unit.from, to: stop }, cue, at, heard);
  if (after) return after;
  if (!english || cue.weak) return undefined;
  const start = heard;
  const token = tokens[start];
  if (!token || start >= unit.to || token.kind === 'mark') return undefined;
  if (lexicon.has(speech.stops, token) && !boundsNumber(context, start)) return undefined;
  if (lexicon.has(lexicon.words.of, token)) return undefined;
  return unit.to - start > BARE_WORDS ? { start, kind: 'bare' } : undefined;
};

const scan = (context: QuoteContext, unit: Unit, cue: Cue, from: number, heard: number): Forward | undefined => {
  const { lexicon, tokens } = context;
  const { speech } = lexicon.words;
  const verb = fold(context, cue.to - 1);
  let commas = 0;
  let begun = false;
  for (let at = from; at < Math.min(unit.to, from + THAT_REACH); at++) {
    const token = tokens[at];
    if (!token) return undefined;
    // "said on Monday, "…"": a sentence of its own.
    const english = lexicon.words.number.nounLast;
    if (!bare(context, at) && english && !begun && commas === 1 && fold(context, at - 1) === ',')
      return tokens[at + 1]?.capital ? { start: at, kind: 'quote' } : undefined;
    if (!bare(context, at))
      return at - from <= OBJECT_REACH && commas === 0 ? { start: heard, kind: 'object' } : undefined;
    // "dismissed that as …", "called that "untrue""
    const pointing =
      lexicon.words.number.nounLast &&
      cue.describing &&
      (lexicon.has(speech.quotedAs, tokens[at + 1]) || !bare(context, at + 1));
    // "issued three warnings that year"
    const dated = lexicon.words.number.nounLast && lexicon.timeUnits.of(tokens[at + 1]) !== undefined;
    if (lexicon.has(lexicon.words.that, token) && !pointing && !dated) {
      const object = lexicon.has(speech.objectOnly, context.tokens[cue.to - 1]);
      const follows = tokens[at + 1]?.kind !== 'mark' || !bare(context, at + 1);
      return object || begun || !follows || lexicon.has(speech.beforeThat, context.tokens[at - 1])
        ? undefined
        : { start: at + 1, kind: 'that' };
    }
    // "said the sides were close to a deal that": the words have begun without a "that" of theirs.
    if (lexicon.words.number.nounLast && !cue.weak && lexicon.has(speech.auxiliaries, token)) begun = true;
    // "said she had been overruled: …"
    if (token.fold === ':' && begun && heard < at - 1) return { start: heard, kind: 'bare' };
    if (token.fold === ':') return { start: at + 1, kind: 'colon' };
    if (token.fold === ',') commas++;
    if (token.fold === ';' || token.fold === '?' || token.fold === '!' || commas > 3) return undefined;
    // "called him a liar", but "condemned Baku for the strike"
    const article =
      lexicon.words.number.nounLast &&
      lexicon.has(lexicon.words.functionWords, token) &&
      !lexicon.has(speech.quotedAs, token);
    const names = !article || lexicon.has(speech.alias, verb) || lexicon.has(speech.naming, verb);
    if (cue.describing && names && lexicon.has(speech.as, token) && at > from && token.text !== 'à')
      return { start: from, kind: 'object' };
    if (at > from && lexicon.has(speech.relatives, token) && !goesOn(context, token.fold)) return undefined;
    if (at > from && (lexicon.has(speech.gerunds, token) || lexicon.has(speech.pronouns, token))) return undefined;
  }
  return undefined;
};

/** « et », "as": joins what follows to the object. */
const goesOn = ({ lexicon }: QuoteContext, fold: string): boolean =>
  lexicon.has(lexicon.words.and, fold) || lexicon.has(lexicon.words.speech.as, fold);

/** Where words that begin at `from` end: at the unit's end, or before what is said next by a cue of its own. */
export const forwardEnd = (context: QuoteContext, unit: Unit, forward: Forward, next: Cue | undefined): number => {
  const { lexicon, tokens } = context;
  let limit = unit.to;
  if (next) {
    const before = fold(context, next.from - 1);
    // « qu'ils pensaient que »: a verb right inside the words is part of them.
    const lead = lexicon.has(lexicon.words.speech.pronouns, before) ? fold(context, next.from - 2) : before;
    const joined =
      lexicon.has(lexicon.words.and, lead) || lexicon.has(lexicon.words.speech.breaks, lead) || lead === ',';
    const thing = lexicon.has(lexicon.words.speech.thing, context.tokens[next.from - 2]);
    if (thing && lexicon.has(lexicon.words.speech.whatever, before) && fold(context, next.from - 3) === ',')
      return asideBefore(context, forward.start, next.from - 3);
    // ", while his minister, who was away, said …": another subject with words of its own.
    const other = lead === ',' ? clauseBreak(context, forward.start, next.from - 1) : undefined;
    if (other !== undefined) return asideBefore(context, forward.start, other);
    if (next.kind === 'gerund' || (joined && next.kind !== 'according')) {
      limit = next.from;
      while (
        limit > forward.start &&
        (lexicon.has(lexicon.words.speech.pronouns, context.tokens[limit - 1]) ||
          lexicon.has(lexicon.words.speech.breaks, context.tokens[limit - 1]) ||
          lexicon.has(lexicon.words.and, context.tokens[limit - 1]))
      )
        limit--;
    }
  }
  if (forward.kind === 'object') limit = objectEnd(context, forward.start, limit);
  if (forward.kind !== 'colon' && forward.kind !== 'quote') return asideBefore(context, forward.start, limit);
  const quote = context.quotedBy[forward.start] ?? -1;
  if (quote < 0) return limit;
  let end = forward.start;
  while (end < limit && context.quotedBy[end] === quote) end++;
  // « …», et répondaient à …: words that go on without a cue still belong to what was said.
  const follow = tokens[end];
  if (!follow || end >= limit) return end;
  if (follow.kind === 'word') return limit;
  return follow.fold === ',' && lexicon.has(lexicon.words.and, context.tokens[end + 1]) ? limit : end;
};

/** Words of a subject and its relative clause between a conjunction and a verb. */
const OTHER_SUBJECT = 14;

const clauseBreak = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { lexicon } = context;
  let relative = false;
  for (let at = to - 1; at > Math.max(from, to - OTHER_SUBJECT); at--) {
    if (!bare(context, at)) return undefined;
    relative ||=
      lexicon.has(lexicon.words.speech.who, context.tokens[at]) ||
      lexicon.has(lexicon.words.name.thingRelatives, context.tokens[at]);
    if (relative && lexicon.has(lexicon.words.speech.breaks, context.tokens[at]) && fold(context, at - 1) === ',')
      return at - 1;
  }
  return undefined;
};

/** "said profits had fallen, blaming …": where another clause of the speaker begins after a comma. */
const asideBefore = (context: QuoteContext, from: number, limit: number): number => {
  const asides = context.lexicon.phrases(context.lexicon.words.speech.asides);
  for (let at = from + 1; at < limit - 1; at++)
    if (
      bare(context, at) &&
      (fold(context, at) === ';' || (fold(context, at) === ',' && asides.at(context.tokens, at + 1)))
    )
      return at;
  return limit;
};

/** The words before a cue that stands after them: from the floor to the comma before it. */
export const backward = (context: QuoteContext, floor: number, end: number): Content | undefined =>
  trim(context, { from: floor, to: end });

/** True where a range holds quoted words. */
export const holdsQuotation = (context: QuoteContext, content: Content): boolean => {
  for (let at = content.from; at < content.to; at++) if (!bare(context, at)) return true;
  return false;
};
