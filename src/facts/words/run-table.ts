/** Places in the table: twice the runs kept, so that few share one; a power of two. */
const PLACES = 0x1_0000;
const MOST_RUNS = PLACES / 2;

interface Entry<T> {
  readonly run: string;
  readonly value: T;
}

/** What was read of a run of a text, kept by its letters. */
export type RunTable<T> = (text: string, from: number, to: number) => T;

/** Nearly all runs have come before: they are found by their letters where they stand, without being cut out of the text. */
export const runTable = <T>(read: (run: string) => T): RunTable<T> => {
  const entries: (Entry<T> | undefined)[] = new Array(PLACES).fill(undefined);
  let kept = 0;
  return (text, from, to) => {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let entry = entries[place]; entry; entry = entries[place]) {
      if (isAt(text, from, to, entry.run)) return entry.value;
      place = (place + 1) & (PLACES - 1);
    }
    const run = text.slice(from, to);
    const value = read(run);
    // Beyond what it keeps the table is begun anew.
    if (kept >= MOST_RUNS) {
      entries.fill(undefined);
      kept = 0;
      place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
    entries[place] = { run, value };
    kept++;
    return value;
  };
};

const isAt = (text: string, from: number, to: number, run: string): boolean => {
  if (run.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== run.charCodeAt(at - from)) return false;
  return true;
};
