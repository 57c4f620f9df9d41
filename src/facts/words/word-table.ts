import { foldText } from '../../text/fold.ts';

/** What is known of a word wherever it stands. */
export interface Word {
  readonly text: string;
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** Letters, all capitals, two or more: « ONU », "SDF". */
  readonly acronym: boolean;
  /** All letters are capitals: in a sentence of them none says anything. */
  readonly shouts: boolean;
  /** Number of its folded form, the same in every text; 0 for words met after the table was full. */
  readonly id: number;
}

/** Folded forms with a number: a language's common words come again in every dispatch, rare ones do without. */
export const MOST_IDS = 16_384;
/** Spellings kept; beyond them the table is begun anew. */
const MOST_WORDS = 40_000;

/** Longer numbers are endless, and hardly any list has them. */
const MOST_DIGITS = 3;

const APOSTROPHE = /['’ʼ]/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const SHOUT = /^\p{Lu}+['’]?$/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\d/;

const ids = new Map<string, number>();
const words = new Map<string, Word>();

const idOf = (fold: string): number => {
  const known = ids.get(fold);
  if (known !== undefined) return known;
  if (ids.size + 1 >= MOST_IDS) return 0;
  ids.set(fold, ids.size + 1);
  return ids.size;
};

const kindOf = (part: string): Word['kind'] => {
  if (LETTER.test(part) || (part.length > 1 && APOSTROPHE.test(part))) return 'word';
  return DIGIT.test(part) ? 'number' : 'mark';
};

/** The word a part of a text is. */
export const wordOf = (part: string): Word => {
  const known = words.get(part);
  if (known) return known;
  const fold = foldText(part);
  const kind = kindOf(part);
  const capital = CAPITAL.test(part);
  const word = {
    text: part,
    fold,
    kind,
    capital,
    acronym: capital && ACRONYM.test(part),
    shouts: capital && SHOUT.test(part),
    id: kind === 'number' && fold.length > MOST_DIGITS ? 0 : idOf(fold),
  };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(part, word);
  return word;
};
