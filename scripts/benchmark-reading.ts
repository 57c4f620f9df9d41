// How fast captures are read and cleaned, and how much memory that takes: npm run benchmark-reading -- [COUNT]
// Run as the bot is, from a bundle: compiled as it is loaded, the same code is a fifth slower.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clean } from '../src/dispatch/cleaning/clean.ts';
import { readCorpus } from '../src/dispatch/read-corpus.ts';
import { segment } from '../src/sentence/segment.ts';
import { annotationSpeed, COLD, coldPass } from './annotation-speed.ts';
import { generateCapture } from './generate-capture.ts';
import { progress } from './progress.ts';

const MIB = 1024 * 1024;
const count = Number(process.argv[2] ?? 10_000);
/** Files per folder: no file system likes ten thousand in one. */
const PER_FOLDER = 500;

const writeCorpus = async (folder: string): Promise<number> => {
  let bytes = 0;
  const bar = progress('write', count);
  for (let i = 0; i < count; i++) {
    const below = join(folder, `part-${String(Math.floor(i / PER_FOLDER)).padStart(3, '0')}`);
    if (i % PER_FOLDER === 0) await mkdir(below, { recursive: true });
    const text = generateCapture(i);
    bytes += Buffer.byteLength(text);
    await writeFile(join(below, `capture-${String(i).padStart(5, '0')}.txt`), text);
    bar.tick();
  }
  bar.done();
  return bytes;
};

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MIB;
};

const stream = async (folder: string, bytes: number): Promise<void> => {
  const bar = progress('read', count);
  const begun = performance.now();
  let read = 0;
  let sentences = 0;
  let early = 0;
  let peak = 0;
  for await (const reading of readCorpus(folder)) {
    if (reading.kind === 'set-aside') throw new Error(`${reading.setAside.file}: ${reading.setAside.reason}`);
    sentences += segment(reading.dispatch).length;
    read++;
    peak = Math.max(peak, process.memoryUsage().rss / MIB);
    if (read === Math.floor(count / 10)) early = memory();
    bar.tick();
  }
  bar.done();
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${read} captures, ${(bytes / MIB).toFixed(1)} MB, ${sentences} sentences in ${seconds.toFixed(1)} s: ` +
      `${(read / seconds).toFixed(0)} captures/s, ${(bytes / MIB / seconds).toFixed(1)} MB/s`,
  );
  console.log(
    `memory in use after a tenth ${early.toFixed(0)} MB, at the end ${memory().toFixed(0)} MB; peak resident ${peak.toFixed(0)} MB`,
  );
};

/** Hard texts at one size and at twice that: linear work takes about twice as long, square work four times. */
const HARD: readonly (readonly [string, (size: number) => string])[] = [
  ['a line of 1 MB', (size) => 'The men said so on Monday. '.repeat(Math.floor((size * MIB) / 27))],
  ['a line of 1 MB without a space', (size) => 'mot'.repeat(Math.floor((size * MIB) / 3))],
  ['100,000 blank lines', (size) => `A story of nine words or so stands here.${'\n'.repeat(100_000 * size)}`],
  ['50,000 quotation marks', (size) => '" '.repeat(50_000 * size)],
  ['50,000 opening guillemets', (size) => '« mot '.repeat(50_000 * size)],
  ['20,000 short lines', (size) => 'Lire aussi : un titre\n'.repeat(20_000 * size)],
  [
    '20,000 lines of prose',
    (size) =>
      Array.from({ length: 20_000 * size }, (_, i) => `The army said on Monday that ${i} men had left the town.`).join(
        '\n',
      ),
  ],
  [
    '20,000 cut-off leads',
    (size) =>
      Array.from({ length: 20_000 * size }, (_, i) => `The army said on Monday that ${i} men had left...`).join('\n'),
  ],
];

const timed = (text: string): number => {
  const begun = performance.now();
  segment({ text, paragraphs: clean(text).paragraphs });
  return performance.now() - begun;
};

const run = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-benchmark-'));
  try {
    await stream(folder, await writeCorpus(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  annotationSpeed(import.meta.url);
  timed(generateCapture(0).repeat(20));
  for (const [name, make] of HARD) {
    const [once, twice] = [timed(make(1)), timed(make(2))];
    console.log(
      `${name}: ${once.toFixed(0)} ms, twice as much ${twice.toFixed(0)} ms (× ${(twice / Math.max(once, 1)).toFixed(1)})`,
    );
  }
};

if (process.argv[2] === COLD) coldPass();
else await run();
