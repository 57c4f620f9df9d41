import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process under test: what it has printed so far, and how it ended. */
export interface Child {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly ended: Promise<Ended>;
  /** Resolves with the first line of stdout; rejects where the process ends without one. */
  readonly firstLine: Promise<string>;
}

/** The settings that a shell may already hold, taken out: a test says all it sets. */
const CLEAN = {
  DISCORD_TOKEN: '',
  NODE_ENV: '',
  VIGIE_CORPUS: '',
  VIGIE_AUTHORITY: '',
  VIGIE_DATA: '',
  VIGIE_SANDBOX_PORT: '0',
  VIGIE_LOG_LEVEL: '',
  VIGIE_REFRESH: '',
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Longer than the slowest machine takes for one command. */
const PATIENCE = 60_000;

const begin = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Child => {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...CLEAN, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) resolve(stdout.slice(0, stdout.indexOf('\n')));
    });
    ended.then(({ code }) => reject(new Error(`exit ${code} without a line: ${stderr}`)), reject);
  });
  // Whoever waits for the end alone does not wait for a line.
  firstLine.catch(() => undefined);
  return { process: child, ended, firstLine };
};

/** Starts a command in the project's folder, with a data folder of its own; neither outlives its test. */
export const start = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Child => {
  const data = mkdtempSync(join(tmpdir(), 'vigie-data-'));
  const child = begin(command, args, { VIGIE_DATA: data, ...environment });
  onTestFinished(async () => {
    child.process.kill('SIGKILL');
    await child.ended;
    rmSync(data, { recursive: true, force: true });
  });
  return child;
};

/** Runs a command in the project's folder to its end; several may run at once. */
export const run = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  begin(command, args, environment).ended;
