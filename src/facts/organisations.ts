import type { Lexicon } from './lexicon.ts';
import { completes } from './name-evidence.ts';
import type { Token } from './tokens.ts';

/** Words beyond which a long name is no name any more. */
const LONGEST = 14;

const isWord = (tokens: readonly Token[], i: number, sentence: number): boolean =>
  tokens[i]?.kind === 'word' && tokens[i]?.sentence === sentence;

/**
 * Index after an organisation's name that goes on from `i`: adjectives and « de … » in French ("droits de l'homme"),
 * "of/for …" with capitals in English.
 */
export const extendName = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): number => {
  const sentence = tokens[from]?.sentence ?? -1;
  const { organisationWords } = lexicon.words.name;
  const lower = organisationWords.length > 0;
  const fits = (at: number): boolean => {
    const token = tokens[at];
    if (!token || !isWord(tokens, at, sentence)) return false;
    // « Institut Gaspard-Rouvray » is named after somebody, « Anne Martin » beside a head is somebody.
    if (
      lexicon.firstNames.has(token.fold) &&
      !(at === from + 1 && tokens[at + 1]?.fold === '-' && tokens[at + 1]?.glued)
    )
      return false;
    if (lexicon.calendar.has(token.fold)) return false;
    return token.capital
      ? !(lexicon.has(lexicon.words.name.titles, token.fold) && tokens[at + 1]?.capital) ||
          lexicon.has(organisationWords, token.fold)
      : lower &&
          (lexicon.has(organisationWords, token.fold) ||
            lexicon.demonyms.has(token.fold) ||
            (!linked &&
              isNamed(tokens, from, lexicon) &&
              (completes(token, lexicon) || isCompound(tokens, at, lexicon))) ||
            (at === from + 1 && lexicon.has(lexicon.words.name.prenominal, tokens[from]?.fold ?? '')));
  };
  let to = i;
  let linked = false;
  const open = lexicon.has(lexicon.words.name.openHeads, tokens[from]?.fold ?? '') && tokens[from]?.capital === true;
  while (to - from < LONGEST) {
    if (fits(to)) {
      to++;
      continue;
    }
    const token = tokens[to];
    if (!token || token.sentence !== sentence) break;
    if (token.fold === '-' && token.glued && tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'word') {
      to += 2;
      continue;
    }
    const and =
      lexicon.has(lexicon.words.and, token.fold) &&
      linked &&
      !(lexicon.words.number.nounLast && lexicon.has(lexicon.words.name.innerArticles, tokens[to + 1]?.fold ?? ''));
    if (!lexicon.has(lexicon.words.name.links, token.fold) && !and) break;
    let next = to + 1;
    while (
      lexicon.has(lexicon.words.name.innerArticles, tokens[next]?.fold ?? '') ||
      (and && lexicon.has(lexicon.words.name.links, tokens[next]?.fold ?? ''))
    )
      next++;
    // « Union des pêcheurs de Sorna »: any plural after « des », and then any noun after « de ».
    const word = tokens[next];
    const free =
      lower &&
      !and &&
      isWord(tokens, next, sentence) &&
      word?.capital === false &&
      !lexicon.has(lexicon.words.functionWords, word.fold) &&
      (token.fold === 'des'
        ? /[sx]$/.test(word.fold)
        : open || (linked && (token.fold === 'de' || token.fold === "d'"))) &&
      !(open && foreign(word, lexicon));
    if (!fits(next) && !free) break;
    // "and" parts two names where the next one is a place, or in French anything but a field of work.
    const other =
      lexicon.places.at(tokens, next) > 0 ||
      (lower && word?.capital === true && !lexicon.has(organisationWords, word.fold));
    if (and && other) break;
    linked = true;
    to = next + 1;
  }
  return to;
};

/** A head in capitals, or a unit in lower case whose number stands before it. */
const isNamed = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  tokens[from]?.capital === true || lexicon.has(lexicon.words.name.units, tokens[from]?.fold ?? '');

/** « ouest-africaine »: an adjective in two parts. */
const isCompound = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [hyphen, second] = [tokens[at + 1], tokens[at + 2]];
  return hyphen?.fold === '-' && hyphen.glued && second?.glued === true && completes(second, lexicon);
};

/** « le Conseil de la ville », « la Force du pays »: places and persons complete, they do not name. */
const foreign = (word: Token, lexicon: Lexicon): boolean =>
  lexicon.has(lexicon.words.name.generalPlaces, word.fold) || lexicon.has(lexicon.words.name.titles, word.fold);

/** True where the words from `from` hold a noun such as « Observatoire », "Ministry". */
export const hasHead = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const hyphen = tokens[i + 1]?.fold === '-' && tokens[i + 1]?.glued === true && tokens[i + 2]?.capital === true;
    if (token?.capital && !hyphen && lexicon.has(lexicon.words.name.organisationHeads, token.fold)) return true;
    // In French the head comes first.
    if (!lexicon.words.number.nounLast) return false;
  }
  return false;
};

/** « l'agence iranienne Fars », "the group Islamic State": a noun that says organisation right before. */
export const nounBefore = (
  tokens: readonly Token[],
  from: number,
  nouns: readonly string[],
  lexicon: Lexicon,
): boolean => {
  let at = from;
  if ('«“"'.includes(tokens[at - 1]?.fold ?? ' ')) at--;
  for (let step = 0; step < 3; step++) {
    if (lexicon.phrases(nouns).before(tokens, at) > 0 && tokens[at - 1]?.sentence === tokens[from]?.sentence)
      return true;
    const adjective = tokens[at - 1];
    if (!adjective || adjective.sentence !== tokens[from]?.sentence || adjective.capital) return false;
    if (
      !lexicon.demonyms.has(adjective.fold) &&
      !lexicon.has(lexicon.words.name.titleAdjectives, adjective.fold) &&
      !/(?:iste|istes|ique|iques|aire|aires|ist)$/.test(adjective.fold)
    )
      return false;
    at--;
  }
  return false;
};

/** "the 3rd Guards Air Regiment", « la 14e brigade mécanisée »: where the number before a unit's name begins. */
export const rankBefore = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number => {
  const [number, suffix, first] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (number?.kind !== 'number' || !suffix?.glued || number.sentence !== first?.sentence) return from;
  if (!lexicon.has(lexicon.words.number.ordinalSuffixes, suffix.fold)) return from;
  const unit = tokens.slice(from, to).some((token) => lexicon.has(lexicon.words.name.units, token.fold));
  return unit ? from - 2 : from;
};
