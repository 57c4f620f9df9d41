import { EXONYMS } from '../language/exonyms.ts';
import { EITHER, MEN, WOMEN } from '../language/first-names.ts';
import type { AuthorityEntity } from './authority.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { soundDistance, soundsOf } from './transliterate.ts';

/** `unsure` is for people to decide, and shows meanwhile only as "did you mean". */
export type Sameness = 'same' | 'different' | 'unsure';

/** Two names held against each other, and by which rule. */
export interface Comparison {
  readonly sameness: Sameness;
  readonly why: 'authority' | 'exonym' | 'spelling' | 'short-name' | 'sound' | 'number' | 'words';
  /** 0 to 1: how near the two sound. */
  readonly likeness: number;
}

const given = new Set([...MEN, ...WOMEN, ...EITHER]);

/** The names of one country in the two languages, by region code: as the runtime has them. */
const countries = (): readonly (readonly string[])[] => {
  const [fr, en] = ['fr', 'en'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) =>
    letters.flatMap((b) => {
      const names = [fr?.of(a + b), en?.of(a + b)].filter((name) => name !== undefined);
      return names.length === 2 ? [names] : [];
    }),
  );
};

let exonyms: ReadonlyMap<string, number> | undefined;

/** Number of the set of exonyms a name is in; built at the first use. */
export const exonymOf = (name: string): number | undefined => {
  exonyms ??= new Map(
    [...EXONYMS, ...countries()].flatMap((names, index) => names.map((one) => [nameKey(one), index] as const)),
  );
  return exonyms.get(nameKey(name));
};

/** How far two words of so many letters may sound apart and still be one word. */
const limitFor = (letters: number): number =>
  letters <= 3 ? 0.3 : letters === 4 ? 0.5 : letters === 5 ? 0.7 : letters <= 7 ? 0.9 : 1.1;
/** Beyond the limit by this much it may still be the same: for people to decide. */
const DOUBT = 1.5;
/** Several words may together be no further apart than this. */
const TOGETHER = 0.75;

interface Fit {
  readonly sameness: Sameness;
  readonly likeness: number;
}

const fitWords = (a: readonly string[], b: readonly string[]): Fit => {
  let sum = 0;
  let worst = 0;
  for (const [index, word] of a.entries()) {
    const other = b[index] ?? '';
    const distance = soundDistance(word, other);
    sum += distance;
    worst = Math.max(worst, distance / limitFor(Math.min(word.length, other.length)));
  }
  const likeness = Math.max(0, 1 - sum / Math.max(1, a.join('').length / 2));
  if (worst <= 1 && (a.length === 1 || sum <= TOGETHER)) return { sameness: 'same', likeness };
  return { sameness: worst <= DOUBT && sum <= TOGETHER * 2 ? 'unsure' : 'different', likeness };
};

const byAuthority = (a: AuthorityEntity | undefined, b: AuthorityEntity | undefined): Sameness | undefined => {
  if (!a || !b) return undefined;
  return a.id === b.id ? 'same' : 'different';
};

/** Two names the authority's `not:` keeps apart, one of which it knows. */
const forbidden = (entity: AuthorityEntity | undefined, other: string): boolean =>
  entity?.not.some((name) => nameKey(name) === nameKey(other)) ?? false;

/** A full name and its surname: the longer one begins with given names, the rest is the shorter. */
const shortened = (
  long: readonly string[],
  longSpelt: readonly string[],
  short: readonly string[],
): Fit | undefined => {
  const extra = long.length - short.length;
  if (extra < 1 || short.length === 0) return undefined;
  if (!longSpelt.slice(0, extra).every((word) => given.has(word) || word.length === 1)) return undefined;
  return fitWords(long.slice(extra), short);
};

/**
 * Whether two names name one thing. Names the authority knows are decided by it: two ids never merge, `not:` is kept.
 * Else by exonyms, then by sound, word by word: first names agree or one is absent.
 */
export const compareNames = (a: string, b: string, gazetteer?: Gazetteer): Comparison => {
  const [known, other] = [gazetteer?.byKey.get(nameKey(a)), gazetteer?.byKey.get(nameKey(b))];
  const decided = byAuthority(known, other);
  if (decided) return { sameness: decided, why: 'authority', likeness: decided === 'same' ? 1 : 0 };
  if (forbidden(known, b) || forbidden(other, a)) return { sameness: 'different', why: 'authority', likeness: 0 };
  if (nameKey(a) === nameKey(b)) return { sameness: 'same', why: 'spelling', likeness: 1 };
  const [left, right] = [exonymOf(a), exonymOf(b)];
  if (left !== undefined && right !== undefined) {
    return { sameness: left === right ? 'same' : 'different', why: 'exonym', likeness: left === right ? 1 : 0 };
  }
  const numbers = (name: string): string => (name.match(/\d+/g) ?? []).join(' ');
  if (numbers(a) !== numbers(b)) return { sameness: 'different', why: 'number', likeness: 0 };
  return bySound(a, b);
};

const bySound = (a: string, b: string): Comparison => {
  const [one, two] = [soundsOf(a), soundsOf(b)];
  if (one.words.length === two.words.length) {
    const fit = fitWords(one.words, two.words);
    return { ...fit, why: 'sound' };
  }
  const joined = fitWords([one.joined], [two.joined]);
  if (joined.sameness === 'same' && one.joined.length > 5) return { ...joined, why: 'sound' };
  const [long, short] = one.words.length > two.words.length ? [one, two] : [two, one];
  const fit = shortened(long.words, long.spelt, short.words);
  return fit ? { ...fit, why: 'short-name' } : { sameness: 'different', why: 'words', likeness: 0 };
};
