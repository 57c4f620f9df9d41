import { changed } from '../changed.ts';
import { somebody } from '../speakers/role-kinds.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import type { Token } from '../words/tokens.ts';
import { isParticiple } from './clause-subject.ts';
import { isManyOwners } from './phrase-end.ts';
import { bare, isDash, type QuoteContext, skipDate, type Unit } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** The phrase that ends right before `i`, going back over an apposition between commas. */
export const speakerBefore = (context: QuoteContext, unit: Unit, i: number, floor: number): Phrase | undefined => {
  const { speech } = context.lexicon.words;
  const adverbs = context.lexicon.phrases(speech.adverbs);
  let end = i;
  for (
    let length = adverbs.before(context.tokens, end);
    length && end - length > floor;
    length = adverbs.before(context.tokens, end)
  )
    end -= length;
  // « X, maire de Y, quant à lui, se dit »: past what stands between commas and says nothing of him.
  if (fold(context, end - 1) === ',') {
    const length = adverbs.before(context.tokens, end - 1);
    if (length && fold(context, end - 2 - length) === ',' && end - 2 - length > floor) {
      const cut = end - 2 - length;
      const inner = readPhrase(context, clauseStart(context, unit, cut, floor), cut);
      const opening = fold(context, (inner?.from ?? cut) - 1) !== ',';
      const role = !inner || (!opening && ((inner.kind === 'unnamed' && !inner.definite) || inner.kind === 'other'));
      end = role ? cut + 1 : cut;
    }
  }
  // « X la décrit »: a pronoun for the one spoken of.
  if (context.lexicon.has(speech.clitics, context.tokens[end - 1]) && end - 1 > floor) end--;
  if (fold(context, end - 1) === ',' || fold(context, end - 1) === ')') {
    const bracket = fold(context, end - 1) === ')' ? '(' : ',';
    let open = end - 2;
    while (
      open > floor &&
      fold(context, open) !== bracket &&
      context.tokens[open]?.sentence === context.tokens[end - 1]?.sentence
    )
      open--;
    if (open <= floor) return undefined;
    const past = bracket === ',' ? beforeParticiple(context, unit, open, floor) : undefined;
    if (past) return past;
    const over = bracket === ',' ? namedOver(context, unit, end - 1, floor) : undefined;
    if (over) return over;
    const inner = readPhrase(context, open + 1, end - 1);
    const head = clauseStart(context, unit, open, floor);
    const outer = readPhrase(context, head, open);
    const role = inner?.mention === undefined ? undefined : context.mentions[inner.mention]?.role;
    const titled = role !== undefined && role.end <= (context.tokens[open]?.start ?? 0);
    const noun =
      outer?.kind === 'unnamed' || outer?.kind === 'other' || outer?.kind === 'institution' || outer?.latter === true;
    // "two people close to a contractor, Northgrid": the name is not theirs.
    if (outer?.kind === 'unnamed' && outer.plural && inner?.kind !== 'person') return outer;
    if (outer?.kind === 'unnamed' && outer.plural && !inner?.plural) return outer;
    const body =
      inner?.kind === 'named' &&
      noun &&
      !outer.plural &&
      (outer.definite || outer.kind !== 'unnamed') &&
      inner.mention !== undefined &&
      (context.mentions[inner.mention]?.type === 'organisation' || outer.kind === 'other');
    if (((inner?.kind === 'person' && (noun || titled)) || body) && inner?.mention !== undefined)
      return changed(inner, { from: Math.min(inner.from, head) });
    return outer;
  }
  return readPhrase(context, clauseStart(context, unit, end, floor), end);
};

/** Words of « jointe par l'intermédiaire de son avocat » at most. */
const ASIDE_WORDS = 12;

/** "One of the clinics, reached through its lawyer, X, denied": the subject stands before what was done to it. */
const beforeParticiple = (context: QuoteContext, unit: Unit, comma: number, floor: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  let open = comma - 1;
  while (open > floor && comma - open <= ASIDE_WORDS && bare(context, open) && fold(context, open) !== ',') open--;
  if (fold(context, open) !== ',' || tokens[open]?.sentence !== tokens[comma]?.sentence || open <= floor)
    return undefined;
  const reached = [lexicon.words.speech.relayed, lexicon.words.speech.asked].some(
    (list) => lexicon.phrases(list).at(tokens, open + 1) > 0,
  );
  if (!reached && !(isParticiple(context, open + 1) && lexicon.has(lexicon.words.speech.stops, tokens[open + 2])))
    return undefined;
  return readPhrase(context, clauseStart(context, unit, open, floor), open);
};

/** Asides between commas that part a name from its verb. */
const ASIDES = 3;

/** « X, 41 ans, infirmière, raconte », "X, 63, who has lived there, said": the name over all that is told of him. */
const namedOver = (context: QuoteContext, unit: Unit, end: number, floor: number): Phrase | undefined => {
  let close = end;
  for (let asides = 1; asides <= ASIDES; asides++) {
    let open = close - 1;
    while (open > floor && bare(context, open) && fold(context, open) !== ',') open--;
    if (open <= floor || fold(context, open) !== ',' || !isAside(context, open + 1, close)) return undefined;
    const name = context.mentions[context.mentionOf[open - 1] ?? -1];
    if (asides > 1 && name?.type === 'person') {
      const phrase = readPhrase(context, clauseStart(context, unit, open, floor), open);
      return phrase?.kind === 'person' ? phrase : undefined;
    }
    close = open;
  }
  return undefined;
};

/** An age, a relative clause, or what somebody is. */
const isAside = ({ lexicon, tokens }: QuoteContext, from: number, to: number): boolean => {
  const first = tokens[from];
  if (first?.kind === 'number') return to - from <= 3;
  if (lexicon.has(lexicon.words.speech.who, first)) return true;
  const article = lexicon.has(lexicon.words.indefinite, first) || lexicon.has(lexicon.words.definite, first);
  return [0, 1, 2].some((step) => (step === 0 || article) && somebody(lexicon).at(tokens, from + step) > 0);
};

/** « à » is no « a ». */
const accented = ({ text, fold }: Token): boolean => text.length === 1 && text.toLowerCase() !== fold;

/** Words of « entre X » before its « et Y ». */
const BETWEEN = 6;

/** "the talks between the company and the government": no new subject. */
const isBetween = ({ lexicon, tokens }: QuoteContext, and: number): boolean => {
  for (let at = and - 1; at > and - BETWEEN && tokens[at]?.kind === 'word'; at--)
    if (lexicon.has(lexicon.words.speech.between, tokens[at])) return true;
  return false;
};

/** Start of the noun phrase that ends at `end`: after the last comma, conjunction, verb or preposition that is not « de ». */
const clauseStart = (context: QuoteContext, unit: Unit, end: number, floor: number): number => {
  const { words } = context.lexicon;
  let at = end;
  while (at > Math.max(unit.from, floor)) {
    const token = context.tokens[at - 1];
    if (!token || !bare(context, at - 1) || token.sentence !== context.tokens[end - 1]?.sentence) break;
    const mention = context.mentionOf[at - 1] ?? -1;
    if (mention >= 0) {
      while (at > unit.from && context.mentionOf[at - 1] === mention) at--;
      continue;
    }
    if (isManyOwners(context, at - 1)) {
      at--;
      continue;
    }
    if (token.kind === 'mark' && ((token.fold !== '-' && token.fold !== '.') || isDash(token))) break;
    // « X et Y ont dit »: two names side by side are one subject.
    const pair =
      context.lexicon.has(words.and, token) &&
      (context.mentionOf[at - 2] ?? -1) >= 0 &&
      context.mentions[context.mentionOf[at - 2] ?? -1]?.type ===
        context.mentions[context.mentionOf[end - 1] ?? -1]?.type;
    if (!pair && context.lexicon.has(words.and, token) && isBetween(context, at - 1)) {
      at--;
      continue;
    }
    if (!pair && (context.lexicon.has(words.that, token) || context.lexicon.has(words.speech.relatives, token))) break;
    if (context.lexicon.has(words.speech.auxiliaries, token) && token.fold !== 'est' && !accented(token)) break;
    if (context.lexicon.has(words.speech.pronouns, token)) return at === end ? at - 1 : at;
    at--;
  }
  while (at < end && context.dateEnds.has(context.tokens[at]?.start ?? -1))
    at = Math.max(at + 1, skipDate(context, at, end));
  return at;
};
