import { changed } from '../changed.ts';
import { pastApposition, pastAuthor, pastBrackets } from '../names/past-apposition.ts';
import { appositive } from '../speakers/appositive.ts';
import { somebody } from '../speakers/role-kinds.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import type { Token } from '../words/tokens.ts';
import { readRelative } from './according-relative.ts';
import { citedFrom } from './cited.ts';
import { isParticiple } from './clause-subject.ts';
import { type Content, holdsQuotation, trim } from './contents.ts';
import type { Cue } from './cue.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import { speakerAfter } from './speaker-after.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Speaker and scope of « selon X »: no larger than its place in the sentence allows. */
export const readAccording = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  start: number,
  next: Cue | undefined,
): { phrase: Phrase; content: Content; end: number } | undefined => {
  const { lexicon } = context;
  // A quotation that is a sentence of its own before it is no part of what it governs.
  const apart = !bare(context, cue.from - 1) && '.!?…'.includes(fold(context, cue.from - 2) || '-');
  // « Il pourrait s'alourdir : selon X, … »
  const opens = [':', ';'].includes(fold(context, cue.from - 1)) && bare(context, cue.from - 1);
  const floor = apart || opens ? cue.from : start;
  const { words } = lexicon;
  const relative = lexicon.has(words.speech.governedRelatives, context.tokens[cue.to]);
  if (relative) return readRelative(context, unit, cue, floor);
  const bySource = lexicon.has(words.speech.unnamed, context.tokens[cue.to - 1]);
  if (cue.pronoun !== undefined) {
    const phrase = readOwner(context, cue.pronoun);
    const content = trim(context, { from: cue.to, to: unit.to });
    return content && { phrase: changed(phrase, { to: cue.to }), content, end: unit.to };
  }
  if (cue.frame) {
    const { speakerTo, said } = cue.frame;
    const speaker = readPhrase(context, cue.to, Math.min(speakerTo, phraseEnd(context, unit, cue.to)));
    const content = trim(context, { from: said, to: unit.to });
    const phrase = speaker && (appositive(context, unit, speaker) ?? speaker);
    return phrase && phrase.kind !== 'nobody' && content ? { phrase, content, end: unit.to } : undefined;
  }
  const named = bySource
    ? readPhrase(context, cue.to - 1, sourceEnd(context, unit, cue.to))
    : speakerAfter(context, unit, cue.to);
  if (!named || named.kind === 'nobody') return undefined;
  if (bySource && lexicon.has(words.speech.verifying, context.tokens[cue.from - 1])) return undefined;
  const phrase = citedFrom(context, unit, named.to) ?? named;
  if (cue.view) return readView(context, unit, phrase, next);
  const lead = context.tokens
    .slice(floor, cue.from)
    .filter(
      (token) =>
        (token.kind === 'word' || token.kind === 'number') &&
        !lexicon.has(words.and, token) &&
        !lexicon.has(words.speech.relatives, token) &&
        !lexicon.has(words.speech.adverbs, token),
    );
  if (lead.length === 0) {
    if (start > unit.from && floor === start && fold(context, named.to) !== ',') return undefined;
    const from = pastApposition(context, unit, phrase);
    // « Selon X, …, a rapporté Y » keeps to what stands before the second cue.
    const stop =
      next &&
      next.kind !== 'according' &&
      [',', '»', '”', '"'].includes(fold(context, next.from - 1)) &&
      next.from > from
        ? next.from
        : unit.to;
    const content = trim(context, { from, to: stop });
    return content && { phrase, content, end: stop };
  }
  // After words already given to somebody it says who passed them on.
  if (floor > unit.from && lexicon.has(words.speech.stops, lead[0])) return undefined;
  const comma = fold(context, cue.from - 1) === ',';
  const close = pastBrackets(context, unit, pastAuthor(context, phrase));
  const follow = fold(context, close);
  const final =
    close >= unit.to ||
    (follow === ',' &&
      lexicon.has(words.speech.relatives, context.tokens[close + 1]) &&
      !lexicon.has(words.and, context.tokens[close + 1])) ||
    ['.', '!', '?', ';', ')'].includes(follow) ||
    lexicon.has(words.speech.relatives, follow) ||
    (follow === ',' && lexicon.words.number.nounLast && lexicon.has(lexicon.words.and, context.tokens[close + 1])) ||
    (follow === ',' && (describesToEnd(context, unit, close + 1) || isRelayed(context, close + 1))) ||
    (follow === ',' &&
      (lexicon.words.number.nounLast || isParticiple(context, close + 1)) &&
      trailsOff(context, unit, floor, cue.from, close + 1)) ||
    !context.tokens.slice(close, unit.to).some((token) => token.fold === ',');
  if (final && comma) return withContent(context, phrase, floor, cue.from, unit.to);
  // « son client assistait selon elle à un baptême »: in the middle, with no mark.
  if (!comma && phrase.kind === 'pronoun' && follow !== '' && context.tokens[close]?.kind === 'word') {
    const from = previousComma(context, cue.from, floor);
    const content = trim(context, { from, to: unit.to });
    return content && { phrase, content: changed(content, { gap: { from: cue.from, to: phrase.to } }), end: unit.to };
  }
  const lastComma = previousComma(context, comma ? cue.from - 1 : cue.from, floor);
  if (final || !comma) return withContent(context, phrase, lastComma, cue.from, phrase.to);
  // In between: « …, selon X, ont commencé » speaks of what stands before, « utilisées, selon X, par … » of what follows.
  const after = phrase.to + 1;
  // « 80 % selon A, 35 % selon B »: each vouches for what stands before.
  if (next?.kind === 'according' && lexicon.words.speech.infinitives.length > 0)
    return withContent(context, phrase, lastComma, cue.from, after);
  const verb = lexicon.has(words.speech.auxiliaries, context.tokens[after]);
  const content = verb
    ? trim(context, { from: agentStart(context, lastComma, cue.from), to: cue.from })
    : trim(context, { from: after, to: next && next.from > after ? next.from : unit.to });
  return content && { phrase, content, end: verb ? phrase.to : content.to };
};

/** « d'après X, cité par Y »: who passed the words on. */
const isRelayed = ({ lexicon, tokens }: QuoteContext, i: number): boolean =>
  lexicon.phrases(lexicon.words.speech.relayed).at(tokens, i) > 0;

/** Words of an article and adjectives before the noun. */
const KIND_WORDS = 5;

/** ", a spokeswoman for X.", ", a British charity.": what somebody is, and no words of his. */
const describesToEnd = (context: QuoteContext, unit: Unit, from: number): boolean => {
  const { lexicon, tokens } = context;
  const bodies = lexicon.phrases(lexicon.words.speech.institutions);
  const article = lexicon.has(lexicon.words.indefinite, context.tokens[from]);
  const noun = (at: number): boolean => somebody(lexicon).at(tokens, at) > 0 || (article && bodies.at(tokens, at) > 0);
  let at = from;
  while (at < from + KIND_WORDS && tokens[at]?.kind === 'word' && !noun(at)) at++;
  if (!noun(at)) return false;
  for (at += 1; at < unit.to; at++) {
    if (fold(context, at) === ',' && lexicon.has(lexicon.words.speech.who, context.tokens[at + 1])) return true;
    if (!bare(context, at) || (lexicon.has(lexicon.words.speech.auxiliaries, context.tokens[at]) && !isTo(tokens[at])))
      return false;
  }
  return true;
};

/** "has cost 54 lives, according to X, half of them soldiers", « …, selon X, basée à Y »: a whole clause before, and none behind. */
const trailsOff = (context: QuoteContext, unit: Unit, floor: number, end: number, from: number): boolean => {
  const finite = (at: number): boolean =>
    !bare(context, at) ||
    (context.lexicon.has(context.lexicon.words.speech.auxiliaries, context.tokens[at]) && !isTo(context.tokens[at]));
  let whole = false;
  for (let at = floor; at < end - 1; at++) whole ||= finite(at);
  if (!whole || finite(end - 2) || context.lexicon.has(context.lexicon.words.speech.stops, context.tokens[from]))
    return false;
  for (let at = from; at < unit.to; at++) if (finite(at)) return false;
  return true;
};

/** « à » folds into « a ». */
const isTo = (token: Token | undefined): boolean => token?.text.toLowerCase() === 'à';

/** « à ses yeux », "in her view": the owner is a pronoun. */
const readOwner = (context: QuoteContext, i: number): Phrase => {
  const head = fold(context, i);
  const plural = context.lexicon.has(context.lexicon.words.speech.plural, head);
  return { from: i, to: i + 1, kind: 'pronoun', definite: true, plural, head };
};

/** « Pour X, … »: somebody's view; of a body only where it is quoted. */
const readView = (
  context: QuoteContext,
  unit: Unit,
  phrase: Phrase,
  next: Cue | undefined,
): { phrase: Phrase; content: Content; end: number } | undefined => {
  const person = phrase.kind === 'person' || phrase.kind === 'unnamed' || phrase.kind === 'pronoun';
  const from = pastApposition(context, unit, phrase);
  const content = trim(context, { from, to: unit.to });
  if (!content || from <= phrase.to || fold(context, from - 1) !== ',') return undefined;
  // « Pour la partie civile, X s'est dite « … »»: he speaks for them, and it is he who speaks.
  const other = next?.kind === 'verb' ? readPhrase(context, from, next.from) : undefined;
  if (other?.kind === 'person' && other.to === next?.from) return undefined;
  const quoted = holdsQuotation(context, content);
  const sure = person && !context.lexicon.words.number.nounLast && !phrase.plural;
  return quoted || sure ? withContent(context, phrase, from, unit.to, unit.to) : undefined;
};

/** « des forces soutenues par X, selon Y »: Y vouches for the participle alone. */
const agentStart = (context: QuoteContext, from: number, to: number): number => {
  const { agents } = context.lexicon.words.speech;
  for (let at = to - 1; at > from + 1; at--) if (context.lexicon.has(agents, context.tokens[at])) return at - 1;
  return from;
};

const withContent = (
  context: QuoteContext,
  phrase: Phrase,
  from: number,
  to: number,
  end: number,
): { phrase: Phrase; content: Content; end: number } | undefined => {
  const content = trim(context, { from, to });
  return content && { phrase, content, end };
};

const previousComma = (context: QuoteContext, i: number, floor: number): number => {
  for (let at = i - 1; at > floor; at--) if (bare(context, at) && fold(context, at) === ',') return at + 1;
  return floor;
};

const sourceEnd = (context: QuoteContext, unit: Unit, i: number): number => {
  let at = i;
  while (
    at < unit.to &&
    context.tokens[at]?.kind === 'word' &&
    (context.lexicon.demonyms.has(context.tokens[at]) ||
      context.lexicon.has(context.lexicon.words.name.titleAdjectives, context.tokens[at]) ||
      context.lexicon.words.speech.sourceEndings.some((ending) => fold(context, at).endsWith(ending)))
  )
    at++;
  return at;
};
