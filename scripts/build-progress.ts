import type { BuildProgress } from '../src/refresh/keeper.ts';

const BAR = 24;
/** A terminal is drawn at most so often, in milliseconds. */
const EVERY = 80;

const PHASES: Readonly<Record<BuildProgress['phase'], string>> = {
  read: 'reading',
  extract: 'extracting',
  link: 'linking',
  index: 'indexing',
  save: 'saving',
  check: 'checking',
};

const bar = (done: number, total: number): string => {
  const full = Math.round((Math.min(done, total) / total) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total}`;
};

/** Draws how far a build has come: a bar on a terminal, one line for each phase elsewhere. */
export const drawBuild = (
  stream: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
  now: () => number = Date.now,
): { readonly onProgress: (progress: BuildProgress) => void; readonly done: () => void } => {
  let last: BuildProgress['phase'] | undefined;
  let drawn = 0;
  return {
    onProgress: ({ phase, done, total }) => {
      const isNew = phase !== last;
      last = phase;
      if (!stream.isTTY) {
        if (isNew) stream.write(`${PHASES[phase]}\n`);
      } else if (isNew || now() - drawn >= EVERY) {
        drawn = now();
        stream.write(`\r\u001B[K${PHASES[phase]} ${total ? bar(done, total) : done || ''}`);
      }
    },
    done: () => {
      if (stream.isTTY && last) stream.write('\r\u001B[K');
    },
  };
};
