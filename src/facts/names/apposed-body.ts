import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** Adjectives between the article and the noun at most. */
const REACH = 3;

/** "The operator, KazSuHolding, blamed", "Amnesty Lakes, a rights group, put": a noun for a body stands beside the name. */
export const isApposedBody = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const [open, close, sentence] = [tokens[from - 1], tokens[to], tokens[from]?.sentence];
  const nouns = lexicon.phrases(lexicon.words.name.organisationNouns);
  const { definite, indefinite } = lexicon.words;
  const completes = (word: Token | undefined): boolean =>
    lexicon.has(lexicon.words.of, word) || lexicon.has(lexicon.words.name.contracted, word);
  const article = (at: number): boolean => lexicon.has(definite, tokens[at]) || lexicon.has(indefinite, tokens[at]);
  if (close?.fold !== ',' || tokens[to + 1]?.sentence !== sentence) return false;
  if (open?.fold === ',' && open.sentence === sentence) {
    const length = nouns.before(tokens, from - 1);
    // "a private military contractor, X,"
    for (let back = from - 2 - length; length && back > from - 3 - length - REACH; back--) {
      // "the leader of the armed group, X,": it completes somebody.
      if (completes(tokens[back]) || (article(back) && completes(tokens[back - 1]))) break;
      if (article(back)) return true;
      if (tokens[back]?.kind !== 'word' || tokens[back]?.sentence !== sentence) break;
    }
  }
  if (!article(to + 1)) return false;
  for (let at = to + 2; at < to + 2 + REACH; at++) {
    const length = nouns.at(tokens, at);
    const end = tokens[at + length];
    if (length && !tokens[at]?.capital && (end?.kind === 'mark' || lexicon.has(lexicon.words.functionWords, end)))
      return end?.fold !== '-';
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return false;
  }
  return false;
};

/** Asked first: most words have none, and letters of all scripts are slow to tell. */
const hasInnerCapital = (text: string): boolean => {
  for (let at = 3; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a)) return true;
  }
  return false;
};

/** "WorkSafe", « BatiNord »: capitals inside a word are a firm's or a product's; "McRae", "DeVito" begin as surnames do. */
export const isCamelCase = ({ text }: Token): boolean =>
  hasInnerCapital(text) && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}/u.test(text) && !/^(?:Mac|Fitz|Van|Von)\p{Lu}/u.test(text);
