import type { Word } from './word-table.ts';

/** Places in the table: twice the runs kept, so that few share one; a power of two. */
const PLACES = 0x1_0000;
const MOST_RUNS = PLACES / 2;

/** A run of letters and its words, one behind the other. */
export interface Run {
  readonly letters: string;
  readonly word: Word;
  readonly next: Run | undefined;
}

/** What was read of a run of a text, kept by its letters. */
export type RunTable = (text: string, from: number, to: number) => Run | undefined;

/**
 * Nearly all runs have come before: they are found by their letters where they stand, without being cut out of the text. What
 * is found lies in one piece, because memory that was not asked for lately is what takes the time.
 */
export const runTable = (read: (letters: string) => Run | undefined): RunTable => {
  const runs: (Run | undefined)[] = new Array(PLACES).fill(undefined);
  let kept = 0;
  return (text, from, to) => {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let run = runs[place]; run; run = runs[place]) {
      if (isAt(text, from, to, run.letters)) return run;
      place = (place + 1) & (PLACES - 1);
    }
    const run = read(text.slice(from, to));
    // Beyond what it keeps the table is begun anew.
    if (kept >= MOST_RUNS) {
      runs.fill(undefined);
      kept = 0;
      place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
    runs[place] = run;
    kept++;
    return run;
  };
};

const isAt = (text: string, from: number, to: number, letters: string): boolean => {
  if (letters.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== letters.charCodeAt(at - from)) return false;
  return true;
};
