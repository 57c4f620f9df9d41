// How the bot answers while an edition is built: npm run benchmark-while-building [-- --captures N] [--seconds N] [--rate N]
import { type ChildProcess, fork } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { generateCapture } from './generate-capture.ts';
import { PER_SECOND, pace, timesLine } from './pace.ts';
import { peopleAtWork } from './people-at-work.ts';

/** The client and the caches of the runtime need a moment before anything says something of the bot. */
const WARM_UP = 200;
/** Milliseconds that hardly an answer may take meanwhile. */
const SLOW = 100;
/** Seconds a build may take here. */
const PATIENCE = 110;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The shipped corpus and so many captures beside it; another `edition` of them has other texts. */
const writeCorpus = async (corpus: string, captures: number, edition: number): Promise<void> => {
  await mkdir(join(corpus, 'captures'), { recursive: true });
  for (let n = 0; n < captures; n++)
    await writeFile(join(corpus, 'captures', `capture-${n}.txt`), generateCapture(n + edition * captures));
};

const startBot = async ({ api, token }: Sandbox, corpus: string, data: string): Promise<ChildProcess> => {
  const bot = fork(at('moderated-bot.ts'), [api, token, corpus, data], { execArgv: ['--import', 'tsx'] });
  await new Promise<void>((resolve, reject) => {
    bot.once('message', () => resolve());
    bot.once('exit', (code) => reject(new Error(`the bot ended with exit ${code}`)));
  });
  return bot;
};

const measure = async (captures: number, seconds: number, perSecond: number): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-benchmark-'));
  const [corpus, data] = [join(folder, 'corpus'), join(folder, 'data')];
  await cp(at('../corpus'), corpus, { recursive: true });
  await writeCorpus(corpus, captures, 0);
  const sandbox = await startSandbox({ patience: { settle: PATIENCE * 1000 } });
  const bot = await startBot(sandbox, corpus, data);
  try {
    const turn = await peopleAtWork(sandbox);
    for (let n = 0; n < WARM_UP; n++) await turn(n);
    console.log(
      `${captures} captures beside the shipped corpus; ${perSecond} interactions a second, event to callback in ms:`,
    );
    const still = await pace(seconds, turn, { perSecond });
    console.log(`  at rest         ${timesLine(still)}`);
    await writeCorpus(corpus, captures, 1);
    const begun = performance.now();
    let published = '';
    bot.on('message', (id) => {
      published = String(id);
    });
    const first = await sandbox.run({ command: 'index refresh', user: 'moderator', locale: 'en-US' });
    if (first.kind !== 'message') throw new Error('the refresh did not begin');
    const busy = await pace(PATIENCE, turn, { perSecond, goesOn: () => published === '' });
    const took = (performance.now() - begun) / 1000;
    const again = await pace(seconds, turn, { perSecond });
    console.log(`  while building  ${timesLine(busy)}`);
    console.log(
      `  ${busy.length} interactions during a build of ${took.toFixed(0)} s that ended with: ${published || 'nothing yet'}`,
    );
    const tenths = Array.from(
      { length: 10 },
      (_, n) => busy.filter(({ ms }, at) => ms > SLOW && Math.floor((at * 10) / busy.length) === n).length,
    );
    console.log(`  over ${SLOW} ms, by tenth of the build: ${tenths.join(' ')}`);
    // What the machine does besides is the same before and after: the difference to these is what a build costs.
    console.log(`  at rest again   ${timesLine(again)}`);
  } finally {
    bot.removeAllListeners('exit');
    const ended = new Promise((resolve) => bot.once('exit', resolve));
    bot.send('stop');
    await ended;
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
};

await new Command('benchmark-while-building')
  .description('How the bot answers while an edition is built, beside how it answers at rest.')
  .option('--captures <n>', 'captures that are read anew', '1500')
  .option('--seconds <n>', 'how long to measure at rest', '15')
  .option('--rate <n>', 'interactions a second', String(PER_SECOND))
  .action(({ captures, seconds, rate }: Readonly<Record<'captures' | 'seconds' | 'rate', string>>) =>
    measure(Number(captures), Number(seconds), Number(rate)),
  )
  .parseAsync();
