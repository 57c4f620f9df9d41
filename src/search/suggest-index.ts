import { nameKey } from '../linking/name-key.ts';

/** Something that can be picked by any of its names. */
export interface Suggestible {
  readonly names: readonly string[];
  /** Ties go to what stands in more reports, then to the label in code unit order. */
  readonly count: number;
  readonly label: string;
}

/** Completes what is typed: best fit first. */
export type SuggestIndex<T extends Suggestible> = (typed: string, limit: number) => readonly T[];

/** How well a name fits, best first. */
const FIT = { exact: 0, prefix: 1, word: 2, part: 3, slip: 4 } as const;
/** Fewer letters say too little for a part of a word, or for a slip. */
const MIN_PART = 3;
const MIN_SLIP = 4;
/** A name is found by its first letters; more are not read. */
const LONGEST = 100;
/** So few letters begin thousands of names: what they give is kept, for so many of them. */
const SHORT = 2;
const REMEMBERED = 4000;

/** A name that sounds so, however its letters were carried over: « Raqqa », “Rakka”; « Daech », “Daesh”; doubled letters, silent h. */
const soundKey = (key: string): string =>
  key
    .replace(/(?<![\p{L}])(al|el|ar|as|ash|ach|at|an|ad|az) /gu, '')
    .replace(/sch|ch|sh/g, 'S')
    .replace(/ph/g, 'f')
    .replace(/ou|oo|w/g, 'u')
    .replace(/[qc]/g, 'k')
    .replace(/[iey]+/g, 'i')
    .replace(/h|'/g, '')
    .replace(/(.)\1+/gu, '$1')
    .replaceAll(' ', '');

interface Key {
  readonly text: string;
  readonly item: number;
  readonly fit: number;
}

const order = (a: Key, b: Key): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.item - b.item);

/** The first place in sorted keys whose text is not before this. */
const lowerBound = (keys: readonly Key[], text: string): number => {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as Key).text < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Three letters in a row of every squeezed name, to the names that hold them. */
const trigramsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3));

/**
 * Makes names ready to be completed, blind to accents and to how a name was carried over into Latin letters: exact before
 * prefix before a word's beginning before a part before a slip of the pen.
 */
export const suggestIndex = <T extends Suggestible>(items: readonly T[]): SuggestIndex<T> => {
  const ranked = [...items].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const begins: Key[] = [];
  const sounds: Key[] = [];
  const parts = new Map<string, number[]>();
  const squeezed: string[][] = ranked.map(() => []);
  ranked.forEach(({ names }, item) => {
    for (const key of new Set(names.map(nameKey))) {
      if (!key) continue;
      const words = key.split(' ');
      words.forEach((_, i) => {
        begins.push({ text: words.slice(i).join(' '), item, fit: i === 0 ? FIT.prefix : FIT.word });
      });
      sounds.push({ text: soundKey(key), item, fit: FIT.slip });
      const whole = words.join('');
      squeezed[item]?.push(whole);
      for (const part of new Set(trigramsOf(whole))) {
        const held = parts.get(part) ?? [];
        if (held.at(-1) !== item) held.push(item);
        parts.set(part, held);
      }
    }
  });
  begins.sort(order);
  sounds.sort(order);

  const within = (text: string, give: (item: number, fit: number) => void): void => {
    const lists = trigramsOf(text).map((part) => parts.get(part) ?? []);
    const [rarest = []] = lists.sort((a, b) => a.length - b.length);
    for (const item of rarest) if (squeezed[item]?.some((name) => name.includes(text))) give(item, FIT.part);
  };

  const NONE = 255;
  const fitOf = new Uint8Array(ranked.length).fill(NONE);
  const met: number[] = [];
  const give = (item: number, fit: number): void => {
    const before = fitOf[item] as number;
    if (before === NONE) met.push(item);
    if (fit < before) fitOf[item] = fit;
  };
  const from = (keys: readonly Key[], text: string): void => {
    for (let i = lowerBound(keys, text); keys[i]?.text.startsWith(text); i++) {
      const { text: found, item, fit } = keys[i] as Key;
      give(item, fit === FIT.prefix && found === text ? FIT.exact : fit);
    }
  };

  const complete = (key: string, limit: number): readonly T[] => {
    met.length = 0;
    from(begins, key);
    const whole = key.replaceAll(' ', '');
    if (met.length < limit && whole.length >= MIN_PART) within(whole, give);
    if (met.length < limit && whole.length >= MIN_SLIP) from(sounds, soundKey(key));
    // Items are in order of count, so their places break ties.
    const places = Uint32Array.from(met, (item) => (fitOf[item] as number) * ranked.length + item).sort();
    for (const item of met) fitOf[item] = NONE;
    return Array.from(places.subarray(0, limit), (place) => ranked[place % ranked.length] as T);
  };

  const remembered = new Map<string, readonly T[]>();
  return (typed, limit) => {
    const key = nameKey(typed.slice(0, LONGEST));
    if (!key) return typed.trim() ? [] : ranked.slice(0, limit);
    if (key.length > SHORT) return complete(key, limit);
    const memory = `${limit} ${key}`;
    const found = remembered.get(memory) ?? complete(key, limit);
    if (remembered.size < REMEMBERED) remembered.set(memory, found);
    return found;
  };
};
