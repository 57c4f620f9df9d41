import type { Mention } from './facts.ts';
import { bare, isDash, type QuoteContext, skipDate, type Unit } from './quote-context.ts';
import { somebody } from './role-kinds.ts';
import { type Phrase, readPhrase } from './speakers.ts';
import type { Token } from './tokens.ts';

/** Words of a title between a comma and a name at most. */
const TITLE_WORDS = 7;
/** Words of a speaker's noun phrase at most. */
const LONGEST = 22;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Where the noun phrase that begins at `i` ends: at a comma, a verb, a relative pronoun or a preposition of place. */
export const phraseEnd = (context: QuoteContext, unit: Unit, i: number): number => {
  const { speech } = context.lexicon.words;
  let at = i;
  const { sentence } = context.tokens[i] ?? { sentence: -1 };
  while (at < unit.to && at - i < LONGEST) {
    const token = context.tokens[at];
    if (!token || token.sentence !== sentence || !bare(context, at)) break;
    const mention = context.mentionOf[at] ?? -1;
    if (mention >= 0) {
      // Two people side by side without a comma are no one phrase, but "X et Y" is.
      while (context.mentionOf[at] === mention) at++;
      continue;
    }
    if (token.kind === 'mark' && ((token.fold !== '-' && token.fold !== '.') || isDash(token))) break;
    if (
      token.fold === '.' &&
      !(
        context.tokens[at - 1]?.text.length === 1 ||
        context.lexicon.has(context.lexicon.words.name.titles, `${fold(context, at - 1)}.`)
      )
    )
      break;
    if (
      at > i &&
      context.lexicon.has(speech.relatives, token.fold) &&
      !context.lexicon.has(context.lexicon.words.and, token.fold)
    )
      break;
    if (at > i && context.lexicon.has(speech.stops, token.fold) && !(token.fold === 'des' && at > i)) break;
    if (at > i && context.lexicon.has(speech.auxiliaries, token.fold)) break;
    if (at > i && context.dateEnds.has(token.start)) break;
    if (at > i && context.lexicon.has(speech.gerunds, token.fold)) break;
    if (
      context.lexicon.has(context.lexicon.words.and, token.fold) &&
      at > i &&
      !(
        context.mentionOf[at + 1] !== -1 ||
        context.lexicon.has(context.lexicon.words.definite, fold(context, at + 1)) ||
        context.lexicon.has(context.lexicon.words.indefinite, fold(context, at + 1))
      )
    )
      break;
    at++;
  }
  return at;
};

/** The phrase after a cue: « a déclaré | jeudi | le colonel X ». */
export const speakerAfter = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  let at = i;
  const adverbs = context.lexicon.phrases(context.lexicon.words.speech.adverbs);
  for (let again = true; again; ) {
    const next = skipDate(context, at, unit.to);
    const adverb = next === at ? adverbs.at(context.tokens, at) : 0;
    again = next !== at || adverb > 0;
    at = next + adverb;
    if (fold(context, at) === ',' && at > i && context.dateEnds.has(context.tokens[at + 1]?.start ?? -1)) at++;
  }
  at = pastAside(context, unit, at);
  if (at >= unit.to || !bare(context, at) || context.tokens[at]?.kind === 'mark') return undefined;
  const token = context.tokens[at];
  if (!token) return undefined;
  const { speech } = context.lexicon.words;
  if (
    context.lexicon.has(speech.stops, token.fold) &&
    !context.lexicon.has(context.lexicon.words.indefinite, token.fold)
  )
    return withName(context, unit, personBeyond(context, unit, at) ?? somebodyBeyond(context, unit, at));
  const phrase = readPhrase(context, at, phraseEnd(context, unit, at));
  return withName(context, unit, phrase);
};

const withName = (context: QuoteContext, unit: Unit, phrase: Phrase | undefined): Phrase | undefined =>
  phrase && (appositive(context, unit, phrase) ?? phrase);

/** Words of an aside between commas: « lance, en anglais, un jeune X ». */
const ASIDE = 6;

const pastAside = (context: QuoteContext, unit: Unit, i: number): number => {
  const { stops, relatives } = context.lexicon.words.speech;
  const first = fold(context, i + 1);
  // « résume, ému, le directeur »
  for (let at = i + 1; fold(context, i) === ',' && at < Math.min(unit.to, i + ASIDE); at++) {
    const token = context.tokens[at];
    if (token?.fold === ',' && at > i + 1 && opensPhrase(context, at + 1)) return at + 1;
    if (token?.kind !== 'word' || token.capital || context.lexicon.has(relatives, token.fold)) break;
  }
  if (fold(context, i) !== ',' || !context.lexicon.has(stops, first) || context.lexicon.has(relatives, first)) return i;
  for (let at = i + 2; at < Math.min(unit.to, i + ASIDE); at++) if (fold(context, at) === ',') return at + 1;
  return i;
};

const opensPhrase = ({ lexicon, tokens, mentions, mentionOf }: QuoteContext, i: number): boolean => {
  const word = tokens[i]?.fold ?? '';
  return (
    lexicon.has(lexicon.words.definite, word) ||
    lexicon.has(lexicon.words.indefinite, word) ||
    mentions[mentionOf[i] ?? -1]?.type === 'person' ||
    somebody(lexicon).at(tokens, i) > 0
  );
};

/** « la ministre du Budget, X », "his lawyer, X": the name after the comma is whom the role before it means. */
export const appositive = (context: QuoteContext, unit: Unit, phrase: Phrase): Phrase | undefined => {
  if (phrase.mention !== undefined && phrase.kind === 'person') return undefined;
  if (phrase.kind === 'pronoun' || phrase.kind === 'nobody' || phrase.plural) return undefined;
  let at = phrase.to;
  // « le chef de l'Union populaire (UP), X »
  if (fold(context, at) === '(') while (at < unit.to && fold(context, at - 1) !== ')') at++;
  at = pastPlace(context, unit, pastSecondRole(context, unit, at));
  if (fold(context, at) !== ',') return undefined;
  let name = at + 1;
  // ", Dr X": a title of his own may stand before the name.
  while (name < at + TITLE_WORDS && context.mentionOf[name] === -1) name++;
  const index = context.mentionAt.get(context.tokens[name]?.start ?? -1);
  const mention = index === undefined ? undefined : context.mentions[index];
  if (index === undefined || !mention) return undefined;
  const body = mention.type === 'organisation';
  if (mention.type !== 'person' && !(body && phrase.definite && isAlone(context, at + 1, name))) return undefined;
  if (!body && name > at + 1 && !titledFrom(context, at + 1, mention)) return undefined;
  let to = name;
  while (to < unit.to && context.mentionOf[to] === index) to++;
  const follow = fold(context, to);
  const closed =
    to >= unit.to ||
    (phrase.definite && isPreposition(context, to)) ||
    ['.', ',', '(', ';', ':', '»', '”', '"', '!', '?', '–', '—'].includes(follow);
  // « la police, l'ONU, et … » is a list; « selon la police, l'ONU, qui …, a » goes on with another.
  const goes = follow === ',' && context.lexicon.has(context.lexicon.words.speech.relatives, fold(context, to + 1));
  if (body && (phrase.mention !== undefined || !closed || follow === '(' || goes)) return undefined;
  return closed ? { ...phrase, kind: body ? 'named' : 'person', mention: index, to } : undefined;
};

/** « sa porte-parole à X, Y »: where somebody is posted. */
const pastPlace = (context: QuoteContext, unit: Unit, i: number): number => {
  const { lexicon, mentionOf, mentions } = context;
  if (!lexicon.has(lexicon.words.speech.stops, fold(context, i))) return i;
  const place = mentionOf[i + 1] ?? -1;
  if (mentions[place]?.type !== 'place') return i;
  let at = i + 1;
  while (at < unit.to && mentionOf[at] === place) at++;
  return at;
};

/** "X's founder and CEO, Y": two roles of one. */
const pastSecondRole = (context: QuoteContext, unit: Unit, i: number): number => {
  const { lexicon, tokens } = context;
  if (!lexicon.has(lexicon.words.and, fold(context, i))) return i;
  const article = lexicon.has(lexicon.words.definite, fold(context, i + 1));
  const noun = somebody(lexicon).at(tokens, i + 1);
  return !article && noun && i + 1 + noun < unit.to ? i + 1 + noun : i;
};

/** True where a body's name has nothing but an article before it. */
const isAlone = ({ lexicon, tokens }: QuoteContext, from: number, name: number): boolean =>
  name === from || (name === from + 1 && lexicon.has(lexicon.words.definite, tokens[from]?.fold ?? ''));

/** « à » folds into the verb « a », which it is not. */
const isPreposition = ({ lexicon, tokens }: QuoteContext, i: number): boolean => {
  const token = tokens[i];
  if (!token || token.text.toLowerCase() === 'a') return false;
  return lexicon.has(lexicon.words.of, token.fold) || lexicon.has(lexicon.words.speech.stops, token.fold);
};

/** True where a name's title begins at a token, with or without its article: « le père X ». */
const titledFrom = (context: QuoteContext, i: number, { role }: Mention): boolean => {
  const article = context.lexicon.has(context.lexicon.words.definite, fold(context, i));
  // « le général à la retraite X »
  if (article && somebody(context.lexicon).at(context.tokens, i + 1) > 0) return true;
  return role !== undefined && role.start === context.tokens[article ? i + 1 : i]?.start;
};

/** « a déclaré dans un communiqué le ministre X »: the name after a place or an occasion, with no mark in between. */
const personBeyond = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  for (
    let at = i + 1;
    at < Math.min(unit.to, i + LONGEST) && context.tokens[at]?.kind === 'word' && bare(context, at);
    at++
  ) {
    const index = context.mentionAt.get(context.tokens[at]?.start ?? -1);
    const mention = index === undefined ? undefined : context.mentions[index];
    if (mention?.type !== 'person') continue;
    let from = at;
    while (mention.role && from > i && (context.tokens[from - 1]?.start ?? 0) >= mention.role.start) from--;
    const before = fold(context, from - 1);
    if (
      !mention.role ||
      !(
        context.lexicon.has(context.lexicon.words.definite, before) &&
        !context.lexicon.has(context.lexicon.words.of, fold(context, from - 2))
      )
    )
      return undefined;
    return readPhrase(context, from - 1, phraseEnd(context, unit, from - 1));
  }
  return undefined;
};

/** « a dit à l'Agence X un responsable », « a crié à la foule X »: who stands behind the one who was told. */
const somebodyBeyond = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  const { words } = lexicon;
  for (let at = i + 2; at < Math.min(unit.to, i + LONGEST) && bare(context, at); at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.fold !== '-')) return undefined;
    const before = fold(context, at - 1);
    if (lexicon.has(words.of, before) || lexicon.has(words.speech.stops, before) || lexicon.has(words.and, before))
      continue;
    const index = context.mentionAt.get(token.start);
    const person =
      index !== undefined && context.mentions[index]?.type === 'person' && !lexicon.has(words.definite, before);
    const noun =
      (lexicon.has(words.definite, token.fold) || lexicon.has(words.indefinite, token.fold)) &&
      (somebody(lexicon).at(tokens, at + 1) > 0 || somebody(lexicon).at(tokens, at + 2) > 0);
    const one = lexicon.phrases(words.speech.someone).at(tokens, at) > 1;
    if (person || noun || one) return readPhrase(context, at, phraseEnd(context, unit, at));
    // « à la radio X le contrôleur de service, Y »: a noun no list knows, with a name to it.
    if (!lexicon.has(words.definite, token.fold)) continue;
    const phrase = readPhrase(context, at, phraseEnd(context, unit, at));
    const named = phrase && appositive(context, unit, phrase);
    if (named?.kind === 'person') return named;
  }
  return undefined;
};

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
  if (context.lexicon.has(speech.clitics, fold(context, end - 1)) && end - 1 > floor) end--;
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
    const inner = readPhrase(context, open + 1, end - 1);
    const head = clauseStart(context, unit, open, floor);
    const outer = readPhrase(context, head, open);
    const role = inner?.mention === undefined ? undefined : context.mentions[inner.mention]?.role;
    const titled = role !== undefined && role.end <= (context.tokens[open]?.start ?? 0);
    const noun = outer?.kind === 'unnamed' || outer?.kind === 'other' || outer?.kind === 'institution';
    // "two people close to a contractor, Northgrid": the name is not theirs.
    if (outer?.kind === 'unnamed' && outer.plural && inner?.kind !== 'person') return outer;
    if (outer?.kind === 'unnamed' && outer.plural && !inner?.plural) return outer;
    const body =
      inner?.kind === 'named' &&
      noun &&
      !outer.plural &&
      (outer.definite || outer.kind !== 'unnamed') &&
      inner.mention !== undefined &&
      context.mentions[inner.mention]?.type === 'organisation';
    if (((inner?.kind === 'person' && (noun || titled)) || body) && inner?.mention !== undefined)
      return { ...inner, from: Math.min(inner.from, head) };
    return outer;
  }
  return readPhrase(context, clauseStart(context, unit, end, floor), end);
};

/** « à » is no « a ». */
const accented = ({ text, fold }: Token): boolean => text.length === 1 && text.toLowerCase() !== fold;

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
    if (token.kind === 'mark' && ((token.fold !== '-' && token.fold !== '.') || isDash(token))) break;
    // « X et Y ont dit »: two names side by side are one subject.
    const pair =
      context.lexicon.has(words.and, token.fold) &&
      (context.mentionOf[at - 2] ?? -1) >= 0 &&
      context.mentions[context.mentionOf[at - 2] ?? -1]?.type ===
        context.mentions[context.mentionOf[end - 1] ?? -1]?.type;
    if (
      !pair &&
      (context.lexicon.has(words.that, token.fold) || context.lexicon.has(words.speech.relatives, token.fold))
    )
      break;
    if (context.lexicon.has(words.speech.auxiliaries, token.fold) && token.fold !== 'est' && !accented(token)) break;
    if (context.lexicon.has(words.speech.pronouns, token.fold)) return at === end ? at - 1 : at;
    at--;
  }
  while (at < end && context.dateEnds.has(context.tokens[at]?.start ?? -1))
    at = Math.max(at + 1, skipDate(context, at, end));
  return at;
};
