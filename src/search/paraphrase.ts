import { ENDINGS } from '../language/paraphrases/endings.ts';
import { PARAPHRASES } from '../language/paraphrases/paraphrases.ts';
import { nationsIn } from '../linking/nations.ts';

interface Paraphrases {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  /** By their first letters, so that few are tried. */
  readonly beginnings: ReadonlyMap<string, readonly { readonly beginning: string; readonly group: number }[]>;
}

const FIRST_LETTERS = 2;

let known: Paraphrases | undefined;

const push = <T>(into: Map<string, T[]>, key: string, value: T): void => {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
};

const read = (): Paraphrases => {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, { beginning: string; group: number }[]>();
  PARAPHRASES.forEach((line, group) => {
    for (const word of line.split(' '))
      if (word.endsWith('-')) {
        const beginning = word.slice(0, -1);
        push(beginnings, beginning.slice(0, FIRST_LETTERS), { beginning, group });
      } else push(whole, word, group);
  });
  return { whole, beginnings };
};

/** So many letters tell what a word is; fewer have to be followed by a mere ending. */
const TELLING = 5;
const isOfBeginning = (form: string, beginning: string): boolean =>
  form.startsWith(beginning) &&
  (beginning.length >= TELLING || form === beginning || ENDINGS.has(form.slice(beginning.length)));

const NONE: readonly number[] = [];
const cache = new Map<string, readonly number[]>();
/** Looking up is cheap; the memory of it is bounded. */
const REMEMBERED = 50_000;

/** The groups of paraphrases that a folded word belongs to; words of one group may speak of one thing. */
export const paraphraseGroups = (form: string): readonly number[] => {
  const before = cache.get(form);
  if (before) return before;
  known ??= read();
  const begun = known.beginnings.get(form.slice(0, FIRST_LETTERS)) ?? [];
  const whole = known.whole.get(form) ?? NONE;
  const others = begun.flatMap(({ beginning, group }) => (isOfBeginning(form, beginning) ? [group] : []));
  // Most words belong to none, or to those of a list that is there already.
  const groups = others.length ? [...whole, ...others] : whole;
  if (cache.size < REMEMBERED) cache.set(form, groups);
  return groups;
};

const NOWHERE: ReadonlySet<string> = new Set();
const nations = new Map<string, ReadonlySet<string>>();

/** The states a folded word stands for: the press lets a country, its people and its capital stand for one another. */
export const nationsOf = (form: string): ReadonlySet<string> => {
  const before = nations.get(form);
  if (before) return before;
  const named = nationsIn(form);
  const found = named.size ? named : NOWHERE;
  if (nations.size < REMEMBERED) nations.set(form, found);
  return found;
};
