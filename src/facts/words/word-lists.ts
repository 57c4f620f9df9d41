import { foldText } from '../../text/fold.ts';
import { type Phrases, phrases } from './phrases.ts';
import { type Asked, type ClassTable, WordClass } from './word-class.ts';

/** What is made of a list: its words as a class, and a finder of its phrases once one is asked for. */
interface Made {
  members: WordClass | undefined;
  finder: Phrases | undefined;
}

/** A list of a language's word data; it carries what was made of it. */
interface WordList extends ReadonlyArray<string> {
  readonly made?: Made;
}

/** A copy of word data whose lists are known to stay: each carries what is made of it. */
export const lasting = <T>(data: T): T => {
  if (Array.isArray(data)) {
    const copy = data.map(lasting);
    if (data.every((entry) => typeof entry === 'string'))
      Object.assign(copy, { made: { members: undefined, finder: undefined } satisfies Made });
    return copy as T;
  }
  if (typeof data !== 'object' || data === null) return data;
  const copy = { ...data };
  for (const key of Object.keys(copy) as (keyof T & string)[]) copy[key] = lasting(copy[key]);
  return copy;
};

/** Looks words and phrases up in lists of folded text. */
export interface WordLists {
  /** True for a word that a list has. */
  readonly has: (list: readonly string[], word: Asked) => boolean;
  readonly phrases: (list: readonly string[]) => Phrases;
}

/** Lists of word data get places in the table; what is made of a list put together on the way goes with the list. */
export const wordLists = (table: ClassTable): WordLists => {
  const passing = new WeakMap<readonly string[], Made>();
  const madeOf = (list: readonly string[]): Made => {
    const known = (list as WordList).made ?? passing.get(list);
    if (known) return known;
    const made = { members: undefined, finder: undefined };
    passing.set(list, made);
    return made;
  };
  const tableOf = (list: readonly string[]): ClassTable | undefined => ((list as WordList).made ? table : undefined);
  return {
    has: (list, word) => {
      const made = (list as WordList).made ?? madeOf(list);
      made.members ??= new WordClass(tableOf(list), new Set(list.map(foldText)));
      return made.members.has(word);
    },
    phrases: (list) => {
      const made = (list as WordList).made ?? madeOf(list);
      made.finder ??= phrases(list.map(foldText), tableOf(list));
      return made.finder;
    },
  };
};
