// What a full build costs, and what a refresh and a new alias cost beside it: npm run benchmark-editions -- [COUNT]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EditionSource } from '../src/edition/edition-source.ts';
import { DISK } from '../src/edition/file-system.ts';
import { openEdition } from '../src/edition/open-edition.ts';
import { workshopInWorker } from '../src/refresh/workshop-in-worker.ts';
import { generateCapture } from './generate-capture.ts';
import { progress } from './progress.ts';

const count = Number(process.argv[2] ?? 10_000);
/** Files per folder: no file system likes ten thousand in one. */
const PER_FOLDER = 500;
/** One dispatch in so many is changed before a refresh. */
const CHANGED = 100;

const workshop = workshopInWorker(new URL('../dist/worker.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'vigie-benchmark-'));
const corpus = join(folder, 'corpus');
const editions = join(folder, 'editions');
const decisions = join(folder, 'decisions');
const source: EditionSource = { corpus, shippedAuthority: join(corpus, 'authority'), decisions };

const place = (i: number): string =>
  join(
    corpus,
    `part-${String(Math.floor(i / PER_FOLDER)).padStart(3, '0')}`,
    `capture-${String(i).padStart(5, '0')}.txt`,
  );

/** A name that stands in one dispatch of a hundred, in a spelling of its own. */
const RARE = 'La capitaine Odile Fochet a visité le port avec deux pêcheurs, selon le maire.';

const captureOf = (i: number): string => {
  const [head = '', ...rest] = generateCapture(i).split('\nLire aussi');
  return i % CHANGED === 1 ? [`${head}\n${RARE}`, ...rest].join('\nLire aussi') : [head, ...rest].join('\nLire aussi');
};

const writeCorpus = async (): Promise<void> => {
  const bar = progress('write', count);
  for (let i = 0; i < count; i++) {
    if (i % PER_FOLDER === 0) await mkdir(join(place(i), '..'), { recursive: true });
    await writeFile(place(i), captureOf(i));
    bar.tick();
  }
  bar.done();
  await mkdir(join(corpus, 'authority'));
  await writeFile(join(corpus, 'authority', 'people.yaml'), '- { id: odile-fauchet, name: Odile Fauchet }\n');
};

/** Seconds of work, whatever else the machine is doing: of this process, of which the worker is all that works. */
interface Timed {
  readonly edition: string;
  /** Until it could be answered from. */
  readonly saved: number;
  /** Until it was checked and compared too. */
  readonly checked: number;
}

const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const build = async (from?: string): Promise<Timed> => {
  const begun = worked();
  const phases = new Map<string, number>();
  const running = workshop.build({ source, editions, ...(from ? { from } : {}) }, (phase) => {
    if (!phases.has(phase)) phases.set(phase, worked() - begun);
  });
  const { edition } = await running.saved;
  const saved = worked() - begun;
  await running.verdict;
  console.log(`  ${[...phases].map(([phase, at]) => `${phase} from ${at.toFixed(1)} s`).join(', ')}`);
  return { edition, saved, checked: worked() - begun };
};

const tell = (what: string, { saved, checked }: Timed, full?: Timed): void =>
  console.log(
    `${what}: ${saved.toFixed(1)} s, checked and compared after ${checked.toFixed(1)} s` +
      (full
        ? ` (× ${(full.saved / saved).toFixed(1)} faster than in full, × ${(full.checked / checked).toFixed(1)} with its check)`
        : ''),
  );

try {
  await writeCorpus();
  const full = await build();
  tell(`full build of ${count} dispatches`, full);
  console.log(
    `${(count / full.saved).toFixed(0)} dispatches per second of work, peak resident ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
  for (let i = 0; i < count; i += CHANGED) await writeFile(place(i), captureOf(count + i));
  const refreshed = await build(full.edition);
  tell(`refresh after a change of 1 in ${CHANGED}`, refreshed, full);
  await mkdir(decisions);
  await writeFile(
    join(decisions, 'names.yaml'),
    '- { a: odile-fauchet, b: Odile Fochet, decision: same, by: benchmark, at: 2031-01-01T00:00:00Z }\n',
  );
  const linked = await build(refreshed.edition);
  tell('refresh after a new alias', linked, full);
  const begun = worked();
  await openEdition(DISK, editions, linked.edition);
  console.log(`opened again in ${(worked() - begun).toFixed(1)} s`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
