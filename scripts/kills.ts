import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { load } from 'js-yaml';

/** What many kills left behind. */
export interface Kills {
  readonly kills: number;
  /** Processes that could not answer. */
  readonly startsWithout: number;
  /** Processes that met an edition, or the file that names it, half written. */
  readonly halfPublished: readonly string[];
  /** Decisions that a process had said were taken, and that are gone. */
  readonly lost: readonly string[];
  readonly decided: number;
  readonly published: number;
  readonly wentBack: number;
}

/** A process is killed so many lines after it has begun to answer, at most: two turns of its work. */
const LINES = 7;
/** And so many milliseconds after that, at most: one step of a turn. */
const LONGEST = 80;

interface Life {
  readonly opened: boolean;
  readonly lines: readonly string[];
}

/** Runs one process and kills it at some moment after it has begun to answer and said so many lines more. */
const live = (script: string, args: readonly string[], more: number, after: number): Promise<Life> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let doomed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const lines = said.slice(Math.max(0, said.indexOf('open '))).split('\n').length - 2;
      if (doomed || !said.includes('open ') || lines < more) return;
      doomed = true;
      setTimeout(() => child.kill('SIGKILL'), after);
    });
    // The last line may be cut short: nobody was told it.
    child.on('close', () => resolve({ opened: said.includes('open '), lines: said.split('\n').slice(0, -1) }));
  });

const bundle = async (folder: string): Promise<string> => {
  const outfile = join(folder, 'child.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('kill-child.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // One file, packages and all, starts in less time; those that are not ESM ask for what only they know.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
    define: { VIGIE_PIPELINE: '"killed"' },
  });
  return outfile;
};

const decidedIn = async (data: string): Promise<ReadonlySet<string>> => {
  const text = await readFile(join(data, 'decisions', 'names.yaml'), 'utf8').catch(() => '');
  return new Set((load(text || '[]') as readonly { readonly b: string }[]).map(({ b }) => b));
};

/**
 * Starts a process that refreshes, decides and goes back, kills it at a random moment, and again, on one data folder.
 * `random` gives numbers from 0 to 1; `tell` hears after every kill what was found so far, decisions kept aside.
 */
export const killMany = async (
  kills: number,
  random: () => number = Math.random,
  tell: (soFar: Omit<Kills, 'lost'>) => void = () => undefined,
): Promise<Kills> => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-kills-'));
  const [corpus, data] = [join(folder, 'corpus'), join(folder, 'data')];
  const told: string[] = [];
  const halfPublished: string[] = [];
  let startsWithout = 0;
  let published = 0;
  let wentBack = 0;
  try {
    const script = await bundle(folder);
    await mkdir(corpus);
    await writeFile(
      join(corpus, 'a.txt'),
      'Le pont de Velmont a été fermé lundi matin par la préfète Irma Valloire.\n',
    );
    for (let round = 0; round < kills; round++) {
      const { opened, lines } = await live(
        script,
        [corpus, data, String(round)],
        Math.floor(random() * LINES),
        random() * LONGEST,
      );
      if (!opened) startsWithout++;
      halfPublished.push(...lines.filter((line) => /^notice .*(damaged|ENOENT|in place of)/.test(line)));
      told.push(...lines.flatMap((line) => (line.startsWith('decided ') ? [line.slice('decided '.length)] : [])));
      published += lines.filter((line) => /^refreshed [0-9a-f]{12}$/.test(line)).length;
      wentBack += lines.filter((line) => line.startsWith('back ')).length;
      tell({ kills: round + 1, startsWithout, halfPublished, decided: told.length, published, wentBack });
    }
    const kept = await decidedIn(data);
    const lost = told.filter((name) => !kept.has(name));
    return { kills, startsWithout, halfPublished, lost, decided: told.length, published, wentBack };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
