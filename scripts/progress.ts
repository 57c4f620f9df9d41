/** Tells how far a long run has come: a bar on a terminal, a plain line now and then elsewhere. Writes to stderr. */
export interface Progress {
  tick(): void;
  done(): void;
}

const BAR = 24;
/** A terminal is drawn at most so often, in milliseconds. */
const EVERY = 80;
/** Elsewhere a line is written for every so many files. */
const PLAIN = 1000;

const bar = (count: number, total: number): string => {
  const full = Math.round((Math.min(count, total) / Math.max(total, 1)) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${count}/${total}`;
};

/** `total` is known before the run; `stream` and `now` are passed in by tests. */
export const progress = (
  label: string,
  total: number,
  stream: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
  now: () => number = Date.now,
): Progress => {
  let count = 0;
  let drawn = 0;
  return {
    tick() {
      count++;
      if (!stream.isTTY) {
        if (count % PLAIN === 0) stream.write(`${label} ${count}/${total}\n`);
      } else if (now() - drawn >= EVERY) {
        drawn = now();
        stream.write(`\r${label} ${bar(count, total)}`);
      }
    },
    done() {
      if (stream.isTTY) stream.write(`\r${label} ${bar(count, total)}\n`);
      else if (count % PLAIN !== 0 && total >= PLAIN) stream.write(`${label} ${count}/${total}\n`);
    },
  };
};
