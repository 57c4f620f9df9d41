import { NATION_WORDS } from '../language/nations.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';

/** Shorter words are a nation only as a whole: « us », « mali », not « malien ». */
const MIN_BEGINNING = 5;

const whole = new Map<string, string>();
const beginnings = new Map<string, string>();
for (const [code, words] of Object.entries(NATION_WORDS))
  for (const word of words) {
    whole.set(word, code);
    if (word.length >= MIN_BEGINNING) beginnings.set(word, code);
  }

/** Endings of adjectives and nouns of peoples that may follow a beginning. */
const MOST_ENDING = 4;

const nationOf = (word: string): string | undefined => {
  const code = whole.get(word);
  if (code) return code;
  for (let length = word.length - 1; length >= Math.max(MIN_BEGINNING, word.length - MOST_ENDING); length--) {
    const known = beginnings.get(word.slice(0, length));
    if (known) return known;
  }
  return undefined;
};

/** Region codes of the states that words name: « l'aviation américaine », "Washington" and "US forces" are one. */
export const nationsIn = (text: string): ReadonlySet<string> => {
  // The state, not the pronoun.
  const plain = text.replace(/U\.\s?S\.(?:A\.)?/g, 'US').replace(/(?<!\p{L})us(?!\p{L})/gu, ' ');
  const words = splitWords(foldText(plain)).map((word) => word.text);
  const found = new Set<string>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    const after = words[index + 2];
    const code =
      (next && after && whole.get(`${word}-${next}-${after}`)) ||
      (next && whole.get(`${word}-${next}`)) ||
      nationOf(word);
    if (code) found.add(code);
  });
  return found;
};
