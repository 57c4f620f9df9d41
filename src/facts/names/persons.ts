import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** Words between a title and its name at most: « ministre des Affaires étrangères et européennes X ». */
const TITLE_REACH = 10;
/** What may follow a name in apposition. */
const CLOSERS = new Set([',', '.', ')', '(', ';', ':', '»', '”', '"', '–', '—']);
/** Words of an apposition that are kept as a role. */
const ROLE_REACH = 30;

const adjective = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (lexicon.demonyms.has(token) || lexicon.has(lexicon.words.name.titleAdjectives, token));

/**
 * The token at which a title begins that goes with the name at `from`: « le colonel | Dillon », « le président syrien | X »,
 * « le porte-parole du département d'Etat américain | X ». A name right after « de » is somebody else's complement.
 */
export const titleBefore = (tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined => {
  const sentence = tokens[from]?.sentence;
  const titles = lexicon.phrases(lexicon.words.name.titles);
  let at = from;
  if (tokens[at - 1]?.fold === '.' && tokens[at - 2]?.kind === 'word' && tokens[at - 1]?.sentence === sentence) {
    const dotted = titles.before(tokens, at) || titles.before(tokens, at - 1);
    if (dotted) return at - dotted - (titles.before(tokens, at) ? 0 : 1);
  }
  while (
    at > 0 &&
    tokens[at - 1]?.sentence === sentence &&
    adjective(tokens[at - 1], lexicon) &&
    titles.before(tokens, at) === 0
  )
    at--;
  // « le général en retraite X »
  const tail = lexicon.phrases(lexicon.words.name.titleTails).before(tokens, from);
  const ranked = tail ? titles.before(tokens, from - tail) : 0;
  if (ranked && tokens[from - 1]?.sentence === sentence) return from - tail - ranked;
  const direct = titles.before(tokens, at);
  if (direct && tokens[at - 1]?.sentence === sentence)
    return isVerb(tokens, at - direct, direct, lexicon) ? undefined : at - direct;
  if (at === from && lexicon.has(lexicon.words.of, tokens[from - 1])) return undefined;
  if (lexicon.has(lexicon.words.functionWords, tokens[from - 1])) return undefined;
  return complementTitle(tokens, from, lexicon);
};

/** « a accusé X », "Moscow accused X": a verb and no title, which has an article. */
const isVerb = (tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean => {
  const { speech, definite, indefinite } = lexicon.words;
  const before = tokens[at - 1]?.fold ?? '';
  if (lexicon.has(speech.auxiliaries, before)) return true;
  const verb = length === 1 && lexicon.has(speech.verbs, tokens[at]) && !tokens[at]?.capital;
  return verb && !lexicon.has(definite, before) && !lexicon.has(indefinite, before) && before !== "'s";
};

/** Walks left over « de la Défense », « du département d'Etat américain » to the title they complete. */
export const complementTitle = (tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined => {
  const { words } = lexicon;
  if (words.number.nounLast) return undefined;
  const sentence = tokens[from]?.sentence;
  let linked = false;
  for (let at = from - 1; at >= Math.max(0, from - TITLE_REACH); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined;
    const length = lexicon.phrases(words.name.titles).before(tokens, at + 1);
    if (length && linked) return at + 1 - length;
    const link = lexicon.has(words.of, token);
    linked ||= link;
    const inside =
      link ||
      lexicon.has(words.definite, token) ||
      lexicon.has(words.and, token) ||
      token.capital ||
      adjective(token, lexicon) ||
      lexicon.has(words.name.organisationWords, token) ||
      lexicon.has(words.name.organisationHeads, token) ||
      lexicon.has(words.name.lowerHeads, token) ||
      lexicon.has(words.speech.institutions, token);
    if (!inside) return undefined;
  }
  return undefined;
};

/** « X, 52 ans », "X, 52,": nothing but a person has an age. */
export const isAged = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const [comma, age, unit] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (comma?.fold !== ',' || age?.sentence !== comma.sentence || !/^\d{1,2}$/.test(age.text)) return false;
  return (
    lexicon.words.time.units[unit?.fold ?? ''] === 'year' || (unit?.fold === ',' && unit.sentence === age.sentence)
  );
};

/** The role in an apposition after the name: « X, porte-parole de Y, », "X, a spokesman for Y,", « X (45 ans) ». */
export const roleAfter = (tokens: readonly Token[], to: number, lexicon: Lexicon): Span | 'age' | undefined => {
  const [comma, next] = [tokens[to], tokens[to + 1]];
  const sentence = tokens[to - 1]?.sentence;
  if (!comma || !next || next.sentence !== sentence) return undefined;
  const { words } = lexicon;
  const bracket =
    comma.fold === ',' || comma.fold === '(' || comma.fold === '–' || comma.fold === '—' || comma.fold === '-';
  const bare = comma.kind === 'word' && lexicon.has(words.indefinite, comma);
  if (!bracket && !bare) return undefined;
  if (next.kind === 'number' && /^\d{1,2}$/.test(next.text) && bracket) {
    const unit = words.time.units[tokens[to + 2]?.fold ?? ''];
    return unit === 'year' || tokens[to + 2]?.fold === ',' || tokens[to + 2]?.fold === ')' ? 'age' : undefined;
  }
  if (comma.fold === ',' && (next.fold === 'who' || next.fold === 'whose' || next.fold === 'aged')) return 'age';
  // « Awa, une Ivoirienne »
  if (comma.fold === ',' && lexicon.has(words.indefinite, next) && tokens[to + 2]?.capital)
    if (lexicon.demonyms.has(tokens[to + 2]) && !tokens[to + 3]?.capital && !words.number.nounLast) return 'age';
  let at = bare ? to : to + 1;
  for (let step = 0; step < 5; step++, at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined;
    const isRole =
      lexicon.phrases(words.name.roles).at(tokens, at) || lexicon.phrases(words.name.titles).at(tokens, at);
    if (isRole) {
      let end = at + isRole;
      const occasions = lexicon.phrases(words.name.spokenOn);
      const isOccasion = (): boolean => occasions.at(tokens, end) > 0;
      while (
        end - at < ROLE_REACH &&
        tokens[end]?.sentence === sentence &&
        !isOccasion() &&
        (tokens[end]?.kind !== 'mark' || (tokens[end]?.fold === '-' && tokens[end]?.glued))
      )
        end++;
      // A verb in an apposition without a closing comma would be swallowed: keep to the noun and its complement then.
      const closed =
        tokens[end]?.fold === ',' ||
        tokens[end]?.fold === ')' ||
        tokens[end]?.fold === '.' ||
        tokens[end]?.fold === '»' ||
        isOccasion();
      return { start: token.start, end: tokens[(closed ? end : at + isRole) - 1]?.end ?? token.end };
    }
    const article = lexicon.has(words.definite, token) || lexicon.has(words.indefinite, token);
    // ", field director of Y": in English any noun may stand before the role.
    const noun =
      lexicon.words.number.nounLast &&
      !lexicon.has(lexicon.words.functionWords, token) &&
      !/(?:ed|ing|ly)$/.test(token.fold);
    // "X, lost a son": a noun that an article follows was a verb.
    if (article && step > 0 && !bare) return undefined;
    if (!article && !noun && !adjective(token, lexicon) && !token.capital && token.fold !== '-' && token.fold !== "'s")
      return undefined;
  }
  return undefined;
};

/** Nouns between "its" and a role. */
const OWNED = 3;

/** "its foreign ministry spokeswoman": in English other nouns may stand between the article and the role. */
const owned = (tokens: readonly Token[], role: number, lexicon: Lexicon): boolean => {
  if (!lexicon.words.number.nounLast) return false;
  for (let at = role - 1; at >= role - 1 - OWNED; at--) {
    const token = tokens[at];
    // "Thalassa's managing director"
    if (token?.fold === "'s" && token.sentence === tokens[role]?.sentence) return true;
    if (token?.kind !== 'word' || token.sentence !== tokens[role]?.sentence) return false;
    if (lexicon.has(lexicon.words.definite, token)) return true;
    if (lexicon.has(lexicon.words.functionWords, token)) return false;
  }
  return false;
};

/** « un porte-parole de la coalition, X, »: the role stands before the comma. */
export const roleBeforeComma = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Span | undefined => {
  const sentence = tokens[from]?.sentence;
  const after = tokens[to];
  // "his lawyer, Jane Roe of the Harbour Trust,"
  const belongs = lexicon.words.number.nounLast && after && !after.glued && lexicon.has(lexicon.words.of, after);
  if (tokens[from - 1]?.fold !== ',' || !(belongs || CLOSERS.has(after?.fold ?? ''))) return undefined;
  for (let at = from - 2; at >= Math.max(0, from - ROLE_REACH); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || (token.kind === 'mark' && !['-', '(', ')'].includes(token.fold)))
      return undefined;
    const length =
      lexicon.phrases(lexicon.words.name.roles).at(tokens, at) ||
      lexicon.phrases(lexicon.words.name.titles).at(tokens, at);
    const before = tokens[at - 1];
    if (
      length &&
      (!before ||
        before.sentence !== sentence ||
        lexicon.has(lexicon.words.definite, before) ||
        lexicon.has(lexicon.words.indefinite, before) ||
        before.fold === "'s" ||
        adjective(before, lexicon) ||
        owned(tokens, at, lexicon))
    ) {
      return { start: token.start, end: tokens[from - 2]?.end ?? token.end };
    }
  }
  return undefined;
};
