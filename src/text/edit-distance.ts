/** Letters one word of bits has room for. */
const BITS = 32;

/** A text made ready to be compared with many: how many letters must be put in, left out or changed to make it another. */
export type EditDistance = (other: string) => number;

const byRows =
  (a: string): EditDistance =>
  (b) => {
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let k = 1; k <= b.length; k++) {
        const change = (previous[k - 1] as number) + (a[i - 1] === b[k - 1] ? 0 : 1);
        row.push(Math.min(change, (previous[k] as number) + 1, (row[k - 1] as number) + 1));
      }
      previous = row;
    }
    return previous[b.length] as number;
  };

/**
 * Levenshtein's distance in UTF-16 units. Of a text of up to 32 a whole column is worked out at once, a bit for each letter.
 * Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
 */
export const editDistance = (a: string): EditDistance => {
  if (a.length === 0) return (b) => b.length;
  if (a.length > BITS) return byRows(a);
  const places = new Map<number, number>();
  for (let i = 0; i < a.length; i++) places.set(a.charCodeAt(i), (places.get(a.charCodeAt(i)) ?? 0) | (1 << i));
  const last = 1 << (a.length - 1);
  return (b) => {
    let [more, less, distance] = [-1, 0, a.length];
    for (let k = 0; k < b.length; k++) {
      const same = places.get(b.charCodeAt(k)) ?? 0;
      const straight = (((same & more) + more) ^ more) | same | less;
      let up = less | ~(straight | more);
      let down = more & straight;
      if (up & last) distance++;
      if (down & last) distance--;
      up = (up << 1) | 1;
      down <<= 1;
      more = down | ~(straight | up);
      less = up & straight;
    }
    return distance;
  };
};
