import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dispatch } from '../src/dispatch/dispatch.ts';
import { readDispatch } from '../src/dispatch/read-dispatch.ts';
import { extractFacts } from '../src/facts/extract.ts';
import { segment } from '../src/sentence/segment.ts';
import { generateCapture } from './generate-capture.ts';

const MIB = 1024 * 1024;
/** Captures whose facts are found, and how often. */
const GENERATED = 200;
/** Passes until the runtime has compiled what it will: a rebuild of a large corpus spends its time after that. */
const WARM_UP = 10;
const PASSES = 5;
/** Asks a process for one pass and no more. */
export const COLD = 'cold';

const seen = new URL('../test/fixtures/dispatches/seen/', import.meta.url);

/** Texts written by hand: a made capture has few different words, and hardly an event. */
const written = (): readonly Dispatch[] =>
  readdirSync(seen)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readDispatch(file, readFileSync(new URL(file, seen))));

const generated = (): readonly Dispatch[] =>
  Array.from({ length: GENERATED }, (_, i) => readDispatch(`capture-${i}.txt`, Buffer.from(generateCapture(i))));

const megabytes = (dispatches: readonly Dispatch[]): number => {
  const kept = dispatches.flatMap(({ text, paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)));
  return kept.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph), 0) / MIB;
};

/** Megabytes of kept text by processor time, sentences and facts of each dispatch read once. */
const pass = (dispatches: readonly Dispatch[]): number => {
  const begun = process.cpuUsage();
  for (const dispatch of dispatches) extractFacts(dispatch, segment(dispatch));
  const { user, system } = process.cpuUsage(begun);
  return megabytes(dispatches) / ((user + system) / 1e6);
};

const warm = (dispatches: readonly Dispatch[]): number => {
  for (let i = 0; i < WARM_UP; i++) pass(dispatches);
  return Array.from({ length: PASSES }, () => pass(dispatches)).sort((a, b) => a - b)[PASSES >> 1] ?? 0;
};

/** The first pass of a process: word data made ready and code compiled count in. */
export const coldPass = (): void => console.log(pass(written()).toFixed(2));

/** How fast sentences and facts are found: in texts many times over, in each once by a fresh process, in made captures. */
export const annotationSpeed = (script: string): void => {
  const cold = execFileSync(process.execPath, [fileURLToPath(script), COLD], { encoding: 'utf8' }).trim();
  console.log(
    `annotation, MB of kept text a second of processor time: dispatches ${warm(written()).toFixed(2)}, ` +
      `each once in a fresh process ${cold}; generated captures ${warm(generated()).toFixed(2)}`,
  );
};
