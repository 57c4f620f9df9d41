import { appositive } from '../speakers/appositive.ts';
import { somebody } from '../speakers/role-kinds.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { authored } from './authored.ts';
import type { Cue } from './cue.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words between a quotation and the verb of its subject: "…," a soldier who survived the ambush told X. */
const SUBJECT_REACH = 16;

/** The subject that begins right behind a quotation and a comma, however much is told of it before the verb. */
export const afterQuotation = (context: QuoteContext, unit: Unit, floor: number, cue: Cue): Phrase | undefined => {
  if (!context.lexicon.words.number.nounLast) return undefined;
  let at = cue.from - 1;
  while (at > floor && cue.from - at < SUBJECT_REACH && bare(context, at)) at--;
  if (bare(context, at) || at + 1 >= cue.from) return undefined;
  const from = fold(context, at + 1) === ',' ? at + 2 : at + 1;
  const phrase =
    from < cue.from ? readPhrase(context, from, Math.min(cue.from, phraseEnd(context, unit, from))) : undefined;
  const relative = phrase && context.lexicon.has(context.lexicon.words.speech.who, context.tokens[phrase.to]);
  return relative ? phrase : undefined;
};

/** « Interrogée mardi, … », "Speaking in X, …". */
export const isParticiple = ({ lexicon, tokens, mentionOf }: QuoteContext, i: number): boolean => {
  const word = tokens[i]?.text.toLowerCase() ?? '';
  return mentionOf[i] === -1 && lexicon.words.speech.openingEndings.some((ending) => word.endsWith(ending));
};

/** A preposition, a date or a participle: what stands before a subject and a comma. */
export const opensClause = (context: QuoteContext, i: number): boolean =>
  context.lexicon.has(context.lexicon.words.speech.stops, context.tokens[i]) ||
  context.dateEnds.has(context.tokens[i]?.start ?? -1) ||
  // « Joint par téléphone, … »
  context.lexicon.phrases(context.lexicon.words.speech.relayed).at(context.tokens, i) > 0 ||
  context.lexicon.has(context.lexicon.words.speech.asked, context.tokens[i]) ||
  isParticiple(context, i);

/** Words of a phrase that may stand before the subject: « Dans un communiqué, …». */
const OPENING = 14;

/** "fell after the company cut its forecast and | said": the subject of the clause that the verb is joined to. */
const joinedClause = (context: QuoteContext, from: number, until: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  const { name, and, definite, number, speech } = lexicon.words;
  if (!number.nounLast || !lexicon.has(and, tokens[until - 1])) return undefined;
  for (let at = until - 2; at > from && tokens[at]?.kind === 'word'; at--) {
    if (!lexicon.has(name.clauseOpeners, tokens[at])) continue;
    const noun = lexicon.has(definite, tokens[at + 1]) ? at + 2 : at + 1;
    const body = noun > at + 1 ? lexicon.phrases(speech.institutions).at(tokens, noun) : 0;
    const length = body || (noun > at + 1 ? somebody(lexicon).at(tokens, noun) : 0);
    return length ? readPhrase(context, at + 1, noun + length) : undefined;
  }
  return undefined;
};

/** "Those still inside when the roof went said", « Ceux qui sont restés disent »: pronouns for people that much may follow. */
export const thoseSubject = (context: QuoteContext, unit: Unit, floor: number, until: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  const { those, who, stops, adverbs } = lexicon.words.speech;
  const from = lexicon.has(lexicon.words.and, tokens[floor]) ? floor + 1 : floor;
  const length = lexicon.phrases(those).at(tokens, from);
  const next = tokens[from + length];
  if (length === 0 || from < unit.from || until - from > THOSE_REACH) return undefined;
  const tells =
    lexicon.has(who, next) ||
    lexicon.has(stops, next) ||
    lexicon.phrases(adverbs).at(tokens, from + length) > 0 ||
    lexicon.has(lexicon.words.of, next) ||
    isParticiple(context, from + length);
  if (
    !tells ||
    !tokens.slice(from, until).every((token) => token.kind !== 'mark' || token.fold === "'" || token.fold === '-')
  )
    return undefined;
  return {
    from,
    to: until,
    kind: 'unnamed',
    definite: false,
    plural: true,
    head: tokens[from]?.fold ?? '',
    headAt: from,
  };
};

/** Words of such a subject at most. */
const THOSE_REACH = 16;

/** The subject a clause begins with, over what stands before it and a comma. */
export const clauseSubject = (context: QuoteContext, unit: Unit, floor: number, until: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  const { sentence } = tokens[until - 1] ?? { sentence: -1 };
  let from = until;
  while (from > Math.max(unit.from, floor) && tokens[from - 1]?.sentence === sentence && bare(context, from - 1))
    from--;
  while (from < until && tokens[from]?.kind === 'mark') from++;
  const joined = joinedClause(context, from, until);
  if (joined) return joined;
  const opens = opensClause(context, from);
  for (let at = from; opens && at < Math.min(until, from + OPENING); at++)
    if (fold(context, at) === ',') {
      from = at + 1;
      break;
    }
  if (
    lexicon.has(lexicon.words.speech.breaks, context.tokens[from]) ||
    lexicon.has(lexicon.words.and, context.tokens[from])
  )
    from++;
  const phrase = from < until ? readPhrase(context, from, Math.min(until, phraseEnd(context, unit, from))) : undefined;
  if (!phrase || phrase.kind === 'nobody' || phrase.kind === 'other') return undefined;
  return (
    appositive(context, unit, phrase) ?? describedFirst(context, unit, phrase, until) ?? authored(context, unit, phrase)
  );
};

/** « Agriculteur depuis trente ans, X … », "A farmer for thirty years, X …": what somebody is, before the name. */
const describedFirst = (context: QuoteContext, unit: Unit, phrase: Phrase, until: number): Phrase | undefined => {
  if (phrase.kind !== 'unnamed' || phrase.definite) return undefined;
  for (let at = phrase.from; at < Math.min(until - 1, phrase.from + OPENING) && bare(context, at); at++) {
    if (fold(context, at) !== ',') continue;
    const name = readPhrase(context, at + 1, Math.min(until, phraseEnd(context, unit, at + 1)));
    return name?.kind === 'person' && fold(context, name.to) !== ',' ? name : undefined;
  }
  return undefined;
};
