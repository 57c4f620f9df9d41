import { changed } from '../changed.ts';
import { somebody } from '../speakers/role-kinds.ts';
import type { Phrase } from '../speakers/speakers.ts';
import { type Content, trim } from './contents.ts';
import type { Cue } from './cue.ts';
import { cueAt } from './cues.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words of a subject that its speaker's cue may part from its verb: « Le site, a-t-il rappelé, a … ». */
const SUBJECT_WORDS = 8;
/** Words of one that is surely no clause: « Le gouvernement ». */
const BARE_SUBJECT = 2;

/** Words of a place, a day and a hearer between a cue and its comma. */
const OCCASION_WORDS = 12;

/** "he told Radio X, and …", "she said at a ceremony, but …": to the comma behind the occasion. */
const pastOccasion = (context: QuoteContext, unit: Unit, i: number, phrase: Phrase): number => {
  if (phrase.kind !== 'pronoun') return i;
  for (let at = i; at < Math.min(unit.to, i + OCCASION_WORDS) && bare(context, at); at++) {
    if (fold(context, at) === ',') return at;
    if (context.tokens[at]?.kind === 'mark' && fold(context, at) !== '-') return i;
  }
  return i;
};

/** Words of an apposition after a name. */
const ROLE_WORDS = 14;

/** « prévient X, professeur de droit, pourrait …»: past what X is. */
const pastRole = (context: QuoteContext, unit: Unit, phrase: Phrase, from: number): number => {
  if (phrase.kind !== 'person' || somebody(context.lexicon).at(context.tokens, from) === 0) return from;
  for (let at = from; at < Math.min(unit.to, from + ROLE_WORDS); at++) {
    if (!bare(context, at)) return from;
    if (fold(context, at) === ',') return at + 1;
  }
  return from;
};

/** Words of « si la digue cède », "once the votes are in" at most. */
const SUBORDINATE = 20;

/** "If the dam breaks, X said, …", with no other comma: the main clause is still to come. */
const isSubordinate = ({ lexicon, tokens }: QuoteContext, { from, to }: Content): boolean =>
  to - from <= SUBORDINATE &&
  lexicon.phrases(lexicon.words.speech.subordinators).at(tokens, from) > 0 &&
  tokens.slice(from, to).every(({ fold }) => fold !== ',');

/** Words before a verb that its complement is parted from: « Elle n'exclut pas, dit-elle, … ». */
const CUT_WORDS = 4;

/** "She has, she says, no doubt": cut right behind its verb. */
const isCut = ({ lexicon, tokens }: QuoteContext, { from, to }: Content): boolean => {
  const last = tokens[to - 1];
  const auxiliary = lexicon.has(lexicon.words.speech.auxiliaries, last) && last?.text.toLowerCase() !== 'à';
  return to - from <= CUT_WORDS && to - from > 1 && (auxiliary || lexicon.has(lexicon.words.negations, last));
};

/** Where a clause goes on after the cue in its middle; `from` where it does not. */
const clauseEnd = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  from: number,
  before: Content,
  phrase: Phrase,
): number => {
  const { lexicon, tokens } = context;
  const { speech, functionWords, definite, indefinite, and } = lexicon.words;
  const first = tokens[from];
  if (!first || from >= unit.to || lexicon.phrases(speech.asides).at(tokens, from)) return from;
  // "…, she said, on a visit", where the verb stands behind its subject: nothing tells of the speaker any more.
  const later = phrase.to <= cue.to && (phrase.kind === 'pronoun' || phrase.from < cue.from);
  const goes =
    (lexicon.has(speech.auxiliaries, first) && first.text.toLowerCase() !== 'à') ||
    lexicon.has(speech.conditionals, first) ||
    lexicon.has(speech.modals, first) ||
    lexicon.has(speech.breaks, first) ||
    (lexicon.has(and, first) && later);
  let verb = false;
  for (let at = before.from; at < before.to; at++)
    verb ||= lexicon.has(speech.auxiliaries, context.tokens[at]) && tokens[at]?.text.toLowerCase() !== 'à';
  // « Depuis janvier, rappelle-t-elle, les attaques …»: when or where first, then the clause.
  const joined = lexicon.has(speech.breaks, tokens[before.from]) || lexicon.has(and, tokens[before.from]);
  const opening = joined ? before.from + 1 : before.from;
  const clause = first.kind === 'word' && !lexicon.has(speech.relatives, first) && !lexicon.has(speech.gerunds, first);
  const set =
    clause &&
    !verb &&
    before.to - before.from <= SUBJECT_WORDS &&
    (lexicon.has(speech.stops, context.tokens[opening]) ||
      lexicon.has(speech.viewing, context.tokens[opening]) ||
      context.dateEnds.has(tokens[opening]?.start ?? -1));
  // « Il s'agit, dit X, d'un crime »
  const complement = lexicon.has(lexicon.words.of, first) && before.to - before.from <= CUT_WORDS;
  const open =
    clause && (isSubordinate(context, changed(before, { from: opening })) || isCut(context, before) || complement);
  const circumstance = clause && later && lexicon.has(speech.stops, first);
  const parted =
    clause &&
    !verb &&
    before.to - before.from <= (later ? SUBJECT_WORDS : BARE_SUBJECT) &&
    !first.capital &&
    somebody(lexicon).at(tokens, from) === 0 &&
    ![definite, indefinite, functionWords, speech.stops].some((list) => lexicon.has(list, first));
  if (!goes && !parted && !set && !open && !circumstance) return from;
  let to = from;
  while (to < unit.to && bare(context, to) && !cueAt(context, unit, to)) to++;
  // A second cue has words of its own: keep to the first half.
  if (to < unit.to && (bare(context, to) || !(goes || parted || set || open))) return from;
  // « Une fois, répond-il, en mars : « … » »: the words after a colon are others.
  if (to < unit.to && fold(context, to - 1) === ':') return from;
  return trim(context, { from, to: unit.to })?.to ?? from;
};

/** What follows a cue that parts a clause in two, between commas: « Le site, a-t-il dit, | rouvrira ». */
export const partedEnd = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  resume: number,
  before: Content,
  phrase: Phrase,
): Content | undefined => {
  const mark = pastOccasion(context, unit, resume, phrase);
  if (fold(context, mark) !== ',' || !bare(context, mark + 1)) return undefined;
  const from = pastRole(context, unit, phrase, mark + 1);
  const to = clauseEnd(context, unit, cue, from, before, phrase);
  return to > from ? { from, to } : undefined;
};
