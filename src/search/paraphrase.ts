import { NATIONS } from '../language/nations.ts';
import { PARAPHRASES } from '../language/paraphrases.ts';

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
  // Nations first: their groups are told by their number.
  [...NATIONS, ...PARAPHRASES].forEach((line, group) => {
    for (const word of line.split(' '))
      if (word.endsWith('-')) {
        const beginning = word.slice(0, -1);
        push(beginnings, beginning.slice(0, FIRST_LETTERS), { beginning, group });
      } else push(whole, word, group);
  });
  return { whole, beginnings };
};

const cache = new Map<string, readonly number[]>();
/** Looking up is cheap; the memory of it is bounded. */
const REMEMBERED = 50_000;

/** The groups of paraphrases that a folded word belongs to; words of one group may speak of one thing. */
export const paraphraseGroups = (form: string): readonly number[] => {
  const before = cache.get(form);
  if (before) return before;
  known ??= read();
  const begun = known.beginnings.get(form.slice(0, FIRST_LETTERS)) ?? [];
  const groups = [
    ...(known.whole.get(form) ?? []),
    ...begun.flatMap(({ beginning, group }) => (form.startsWith(beginning) ? [group] : [])),
  ];
  if (cache.size < REMEMBERED) cache.set(form, groups);
  return groups;
};

/** True for a country, its people or its capital: the press lets them stand for one another. */
export const isNation = (group: number): boolean => group < NATIONS.length;
