import { foldText } from '../text/fold.ts';
import { type Phrases, phrases } from './phrases.ts';
import { type Asked, type ClassTable, WordClass } from './word-class.ts';

/** What was made of a list, once it was asked for. */
interface Made {
  members: WordClass | ReadonlySet<string> | undefined;
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
  const classOf = (list: readonly string[], made: Made): WordClass | ReadonlySet<string> => {
    const folds = new Set(list.map(foldText));
    made.members = made === (list as WordList).made ? new WordClass(table, folds) : folds;
    return made.members;
  };
  return {
    has: (list, word) => {
      const made = (list as WordList).made ?? madeOf(list);
      const members = made.members ?? classOf(list, made);
      if (members instanceof WordClass) return members.has(word);
      return word !== undefined && members.has(typeof word === 'string' ? word : word.fold);
    },
    phrases: (list) => {
      const made = (list as WordList).made ?? madeOf(list);
      made.finder ??= phrases(list.map(foldText), made === (list as WordList).made ? table : undefined);
      return made.finder;
    },
  };
};
