import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Asked } from '../words/word-class.ts';

export type Gender = 'man' | 'woman';

/** What a first name says; many are both. */
export const genderOfName = (lexicon: Lexicon, given: string): Gender | undefined => {
  const [woman, man] = [lexicon.women.has(given), lexicon.men.has(given)];
  return woman === man ? undefined : woman ? 'woman' : 'man';
};

/** What a form of address says: « Mme ». */
export const genderOfTitle = ({ has, words: { name } }: Lexicon, word: Asked): Gender | undefined => {
  if (has(name.womanTitles, word)) return 'woman';
  return has(name.manTitles, word) ? 'man' : undefined;
};

/** What a word for somebody says: « avocate », "spokesman", « la » before « ministre ». */
export const genderOfWord = (lexicon: Lexicon, word: Asked): Gender | undefined => {
  const { roles } = lexicon.words;
  const title = genderOfTitle(lexicon, word);
  if (title) return title;
  if (lexicon.has(roles.women, word)) return 'woman';
  if (lexicon.has(roles.men, word)) return 'man';
  const fold = typeof word === 'string' ? word : (word?.fold ?? '');
  return roles.womanEndings.some((ending) => fold.length > ending.length + 1 && fold.endsWith(ending))
    ? 'woman'
    : undefined;
};

/** What the article of a noun says. */
export const genderOfArticle = (lexicon: Lexicon, word: Asked): Gender | undefined => {
  const { roles } = lexicon.words;
  if (lexicon.has(roles.womanArticles, word)) return 'woman';
  return lexicon.has(roles.manArticles, word) ? 'man' : undefined;
};

/** What the noun of a body says whose article has lost its vowel: « l'armée », « l'État ». */
export const genderOfBodyNoun = ({ words: { roles } }: Lexicon, { fold }: Token): Gender | undefined => {
  if (roles.womanBodyEndings.length === 0) return undefined;
  return roles.womanBodyEndings.some((ending) => fold.endsWith(ending)) ? 'woman' : 'man';
};
