import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** True where the words from `from` hold a noun such as « Observatoire », "Ministry". */
export const hasHead = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const hyphen = tokens[i + 1]?.fold === '-' && tokens[i + 1]?.glued === true && tokens[i + 2]?.glued === true;
    if (token?.capital && !hyphen && lexicon.has(lexicon.words.name.organisationHeads, token)) return true;
    // « Croix-Rouge », « Haut-Commissariat »
    if (token?.capital && lexicon.phrases(lexicon.words.name.organisationHeads).at(tokens, i) > 1) return true;
    // In French the head comes first.
    if (!lexicon.words.number.nounLast) return false;
  }
  return false;
};

const isOfKind = (tokens: readonly Token[], at: number, nouns: readonly string[], lexicon: Lexicon): boolean => {
  const [kind, link] = [tokens[at - 1], tokens[at - 2]];
  const { number, of, name, functionWords } = lexicon.words;
  if (number.nounLast || kind?.kind !== 'word' || kind.capital || kind.sentence !== tokens[at]?.sentence) return false;
  if (lexicon.has(functionWords, kind) || !lexicon.has(of, link)) return false;
  if (lexicon.has(name.contracted, link) || nouns !== name.organisationNouns) return false;
  return lexicon.ordinary(kind) && lexicon.phrases(nouns).before(tokens, at - 2) > 0;
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
  // « l'hebdomadaire Le Fanal »
  const article = tokens[at - 1];
  if (
    article?.capital &&
    lexicon.has(lexicon.words.name.innerArticles, article) &&
    article.sentence === tokens[from]?.sentence
  )
    at--;
  for (let step = 0; step < 3; step++) {
    if (lexicon.phrases(nouns).before(tokens, at) > 0 && tokens[at - 1]?.sentence === tokens[from]?.sentence)
      return step === 0 || !tokens[at - 1]?.capital;
    // « le groupe de services X »
    if (isOfKind(tokens, at, nouns, lexicon)) return true;
    const adjective = tokens[at - 1];
    if (!adjective || adjective.sentence !== tokens[from]?.sentence || adjective.capital) return false;
    if (
      !lexicon.demonyms.has(adjective) &&
      !lexicon.has(lexicon.words.name.titleAdjectives, adjective) &&
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
  if (!lexicon.has(lexicon.words.number.ordinalSuffixes, suffix)) return from;
  const unit = tokens.slice(from, to).some((token) => lexicon.has(lexicon.words.name.units, token));
  return unit ? from - 2 : from;
};
