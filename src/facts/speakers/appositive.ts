import { changed } from '../changed.ts';
import type { Mention } from '../facts.ts';
import type { QuoteContext, Unit } from '../quotes/quote-context.ts';
import { isDefining } from './noun-phrase.ts';
import { somebody } from './role-kinds.ts';
import type { Phrase } from './speakers.ts';

/** Words of a title between a comma and a name at most. */
const TITLE_WORDS = 7;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** « la ministre du Budget, X », "his lawyer, X": the name after the comma is whom the role before it means. */
export const appositive = (context: QuoteContext, unit: Unit, phrase: Phrase): Phrase | undefined => {
  if (phrase.mention !== undefined && phrase.kind === 'person') return undefined;
  if ((phrase.kind === 'pronoun' && !phrase.latter) || phrase.kind === 'nobody' || phrase.plural) return undefined;
  let at = phrase.to;
  // « le chef de l'Union populaire (UP), X »
  if (fold(context, at) === '(') while (at < unit.to && fold(context, at - 1) !== ')') at++;
  at = pastRelative(context, unit, phrase, pastPlace(context, unit, pastSecondRole(context, unit, at)));
  if (fold(context, at) !== ',') return undefined;
  let name = at + 1;
  // ", Dr X": a title of his own may stand before the name.
  const seated = pastSeat(context, name);
  name = seated;
  while (name < at + TITLE_WORDS && context.mentionOf[name] === -1) name++;
  // ", the Dane X": what people he is of.
  if (context.mentions[context.mentionOf[name] ?? -1]?.type === 'group' && (context.mentionOf[name + 1] ?? -1) >= 0)
    name++;
  const index = context.mentionAt.get(context.tokens[name]?.start ?? -1);
  const mention = index === undefined ? undefined : context.mentions[index];
  if (index === undefined || !mention) return undefined;
  // "the operator, Transalpina;": a name no rule types is what the noun says.
  const body = mention.type === 'organisation' || mention.type === 'unknown';
  // « une ONG, l'Observatoire de … »: which one, where the name is known to be a body's.
  const which = phrase.definite || mention.type === 'organisation';
  if (mention.type !== 'person' && !(body && which && isAlone(context, seated, name))) return undefined;
  if (!body && name > at + 1 && !titledFrom(context, at + 1, mention)) return undefined;
  // « selon l'accusation, X, … a »: a surname told before is whom the words are about.
  const short = mention.antecedent !== undefined && mention.role === undefined && phrase.kind !== 'unnamed';
  if (short && mention.type === 'person' && !/[\s-]/.test(mention.text)) return undefined;
  let to = name;
  while (to < unit.to && context.mentionOf[to] === index) to++;
  const behind = pastShort(context, unit, to);
  const follow = fold(context, behind);
  const closed =
    behind >= unit.to ||
    (phrase.definite && isPreposition(context, to)) ||
    ['.', ',', '(', ';', ':', '»', '”', '"', '!', '?', '–', '—'].includes(follow);
  // « la police, l'ONU, et … » is a list; « selon la police, l'ONU, qui …, a » goes on with another.
  const goes = follow === ',' && context.lexicon.has(context.lexicon.words.speech.relatives, context.tokens[to + 1]);
  // « selon l'accusation, X, dit « … », a »: a name nobody can type is as well who it is about.
  // « leur employeur, l'association X, dont »: the noun goes with the name.
  const nouned = name > at + 2;
  // "The company that runs the plant, X, said"
  const told = at > phrase.to && context.tokens[phrase.to]?.fold !== '(';
  const open = (goes && !nouned) || (mention.type === 'unknown' && follow === ',' && !told);
  if (body && (phrase.mention !== undefined || !closed || follow === '(' || open)) return undefined;
  return closed ? changed(phrase, { kind: body ? 'named' : 'person', mention: index, to }) : undefined;
};

/** « l'Observatoire des droits de l'homme (ODH) » at the end of what is told: past the short form in brackets. */
const pastShort = (context: QuoteContext, unit: Unit, i: number): number =>
  fold(context, i) === '(' && fold(context, i + 2) === ')' && (i + 3 >= unit.to || fold(context, i + 3) === '.')
    ? i + 3
    : i;

/** Words of « qui dirige le refuge » at most. */
const RELATIVE_WORDS = 14;

/** "The woman who runs the shelter, X,": to the comma behind what is told of her, unless it ends with somebody else. */
const pastRelative = (context: QuoteContext, unit: Unit, phrase: Phrase, i: number): number => {
  const { lexicon, tokens, mentionOf, mentions } = context;
  const body = phrase.kind === 'institution';
  if (!lexicon.has(lexicon.words.speech.who, tokens[i]) && !(body && isDefining(context, i))) return i;
  for (let at = i + 1; at < Math.min(unit.to - 1, i + RELATIVE_WORDS); at++) {
    const token = tokens[at];
    if (context.quotedBy[at] !== -1 || (token?.kind === 'mark' && token.fold !== ',' && token.fold !== '-')) return i;
    if (token?.fold !== ',') continue;
    const other = mentions[mentionOf[at - 1] ?? -1]?.type === 'person' || somebody(lexicon).before(tokens, at) > 0;
    return other ? i : at;
  }
  return i;
};

/** "Danish-owned X", "London-based X": past the adjective that says whose or where it is. */
const pastSeat = ({ tokens }: QuoteContext, i: number): number =>
  tokens[i + 1]?.fold === '-' && tokens[i + 1]?.glued && tokens[i + 2]?.glued && !tokens[i + 2]?.capital ? i + 3 : i;

/** « sa porte-parole à X, Y »: where somebody is posted. */
const pastPlace = (context: QuoteContext, unit: Unit, i: number): number => {
  const { lexicon, mentionOf, mentions } = context;
  if (!lexicon.has(lexicon.words.speech.stops, context.tokens[i])) return i;
  const place = mentionOf[i + 1] ?? -1;
  if (mentions[place]?.type !== 'place') return pastField(context, unit, i);
  let at = i + 1;
  while (at < unit.to && mentionOf[at] === place) at++;
  return at;
};

/** Words of « à la paix », "for human rights" at most. */
const FIELD_WORDS = 6;

/** « sa commissaire à la paix, Y », "the envoy for the Horn of Africa, Y": what somebody is in charge of. */
const pastField = ({ lexicon, tokens, mentionOf, mentions }: QuoteContext, unit: Unit, i: number): number => {
  for (let at = i + 1; at < Math.min(unit.to - 1, i + FIELD_WORDS); at++) {
    const token = tokens[at];
    if (token?.fold === ',') {
      const people = lexicon.has(lexicon.words.definite, tokens[at + 1]) && lexicon.demonyms.has(tokens[at + 2]);
      return mentions[mentionOf[people ? at + 3 : at + 1] ?? -1]?.type === 'person' ? at : i;
    }
    if (token?.kind !== 'word' || lexicon.has(lexicon.words.speech.auxiliaries, token)) return i;
  }
  return i;
};

/** "X's founder and CEO, Y": two roles of one. */
const pastSecondRole = (context: QuoteContext, unit: Unit, i: number): number => {
  const { lexicon, tokens } = context;
  if (!lexicon.has(lexicon.words.and, context.tokens[i])) return i;
  const article = lexicon.has(lexicon.words.definite, context.tokens[i + 1]);
  const noun = somebody(lexicon).at(tokens, i + 1);
  return !article && noun && i + 1 + noun < unit.to ? i + 1 + noun : i;
};

/** True where a body's name has nothing but an article before it, or what kind of body it is: « l'association X ». */
const isAlone = ({ lexicon, tokens }: QuoteContext, from: number, name: number): boolean =>
  name === from ||
  (name === from + 1 && lexicon.has(lexicon.words.definite, tokens[from])) ||
  (name === from + 2 &&
    (lexicon.has(lexicon.words.name.organisationNouns, tokens[from + 1]) || lexicon.demonyms.has(tokens[from + 1])));

/** « à » folds into the verb « a », which it is not. */
const isPreposition = ({ lexicon, tokens }: QuoteContext, i: number): boolean => {
  const token = tokens[i];
  if (!token || token.text.toLowerCase() === 'a') return false;
  return lexicon.has(lexicon.words.of, token) || lexicon.has(lexicon.words.speech.stops, token);
};

/** A capital with an ending of peoples before a first name: « l'Autrichienne Petra ». */
const isPeople = ({ lexicon, tokens }: QuoteContext, i: number, given: boolean): boolean =>
  given &&
  tokens[i]?.capital === true &&
  lexicon.words.name.demonymEndings.some((ending) =>
    (tokens[i]?.fold ?? '').replace(/s$/, '').endsWith(ending.replace(/s$/, '')),
  );

/** True where a name's title begins at a token, with or without its article: « le père X ». */
const titledFrom = (context: QuoteContext, i: number, { role, start }: Mention): boolean => {
  const article = context.lexicon.has(context.lexicon.words.definite, context.tokens[i]);
  // « l'Autrichienne X »: the name right behind the noun of a people.
  const { demonyms, firstNames } = context.lexicon;
  const after = context.tokens[i + 2]?.start === start;
  if (
    article &&
    after &&
    (demonyms.has(context.tokens[i + 1]) || isPeople(context, i + 1, firstNames.has(fold(context, i + 2))))
  )
    return true;
  // « le général à la retraite X »
  if (article && somebody(context.lexicon).at(context.tokens, i + 1) > 0) return true;
  return role !== undefined && role.start === context.tokens[article ? i + 1 : i]?.start;
};
