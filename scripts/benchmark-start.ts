// How soon the bot is ready, and what it holds in memory at rest: npm run benchmark-start [-- COUNT]
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const COUNT = Number(process.argv[2] ?? 5);
/** Milliseconds between two looks at whether it still works; the check of a new edition goes on while it answers. */
const LOOK = 1000;
/** It is at rest once it has worked for less than this many seconds between looks, so many times running. */
const IDLE = { worked: 0.03, looks: 4 } as const;
/** A bot that works for longer than this many looks never rests. */
const LOOKS = 180;
/** Ticks of Linux per second. A busy machine makes a start wait for others, so its own work is told as well. */
const TICKS = 100;
/** Fields of `/proc/PID/stat` after the name: ticks in user and in system mode. Source: proc(5). */
const [USER, SYSTEM] = [11, 12];

interface Start {
  readonly ready: number;
  /** Seconds of processor time until then; NaN where the system does not say. */
  readonly worked: number;
  readonly bot: ChildProcess;
}

const workOf = async (pid: number | undefined): Promise<number> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER] ?? Number.NaN) + Number(fields[SYSTEM] ?? Number.NaN)) / TICKS;
};

const residentOf = async (pid: number | undefined): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1024;
};

const start = async (data: string): Promise<Start> => {
  const begun = performance.now();
  const bot = spawn(
    process.execPath,
    ['--enable-source-maps', '--max-semi-space-size=4', fileURLToPath(new URL('../dist/main.js', import.meta.url))],
    {
      // As `npm start` sets it: the C library of Linux gives back what a build took of the memory.
      env: {
        ...process.env,
        MALLOC_TRIM_THRESHOLD_: '131072',
        DISCORD_TOKEN: '',
        VIGIE_SANDBOX_PORT: '0',
        VIGIE_DATA: data,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  for await (const line of createInterface({ input: bot.stdout }))
    if (line.includes('http://')) return { ready: performance.now() - begun, worked: await workOf(bot.pid), bot };
  throw new Error(`the bot ended with exit ${bot.exitCode}`);
};

const settle = async ({ bot }: Start): Promise<void> => {
  let before = await workOf(bot.pid);
  for (let idle = 0, looks = 0; idle < IDLE.looks && looks < LOOKS; looks++) {
    await setTimeout(LOOK);
    const now = await workOf(bot.pid);
    idle = now - before >= IDLE.worked ? 0 : idle + 1;
    before = now;
  }
};

const stop = async ({ bot }: Start): Promise<void> => {
  const ended = new Promise((resolve) => bot.once('exit', resolve));
  bot.kill();
  await ended;
};

const tell = (what: string, { ready, worked }: Start, resident: number): void =>
  console.log(
    `${what}: ready after ${ready.toFixed(0)} ms (${worked.toFixed(2)} s of work), at rest ${resident.toFixed(0)} MB resident`,
  );

const data = await mkdtemp(join(tmpdir(), 'vigie-benchmark-'));
try {
  const first = await start(data);
  await settle(first);
  tell('without a saved edition', first, await residentOf(first.bot.pid));
  await stop(first);
  const starts: Start[] = [];
  for (let n = 0; n < COUNT; n++) {
    const one = await start(data);
    if (n + 1 === COUNT) await settle(one);
    starts.push(one);
    if (n + 1 < COUNT) await stop(one);
  }
  const last = starts.at(-1);
  const resident = await residentOf(last?.bot.pid);
  if (last) await stop(last);
  const median = starts.sort((a, b) => a.ready - b.ready)[Math.floor(starts.length / 2)];
  if (median) tell(`with one, median of ${COUNT}`, median, resident);
} finally {
  await rm(data, { recursive: true, force: true });
}
