// The bot through the real client and the sandbox: npm run benchmark-bot [-- --faults] [--seconds N] [--commands N]
import { Command } from 'commander';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { runFaults } from './bot-faults.ts';
import { PER_SECOND, pace, timesLine } from './pace.ts';
import { peopleAtWork } from './people-at-work.ts';
import { startTestedBot } from './tested-bot.ts';

interface Options {
  readonly faults?: boolean;
  readonly seconds: string;
  readonly commands: string;
}

/** The client and the caches of the runtime need a moment before anything says something of the bot. */
const WARM_UP = 200;
const AT_ONCE = 10;

const measure = async (seconds: number, commands: number): Promise<void> => {
  const sandbox = await startSandbox();
  const bot = await startTestedBot(sandbox);
  const turn = await peopleAtWork(sandbox);
  for (let n = 0; n < WARM_UP; n++) await turn(n);
  const before = await bot.use();
  const outcomes = await pace(seconds, turn);
  const after = await bot.use();
  console.log(`${outcomes.length} interactions at ${PER_SECOND} a second, event to callback in ms:`);
  console.log(`  ${timesLine(outcomes)}`);
  console.log(`  processor time of the bot: ${((after.cpuMs - before.cpuMs) / outcomes.length).toFixed(1)} ms each`);
  console.log(`${commands} interactions as fast as they come, ${AT_ONCE} at once; memory in use in MB:`);
  let done = 0;
  for (const share of [0.1, 0.25, 0.5, 0.75, 1]) {
    const many = Math.floor(commands * share) - done;
    const from = done;
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < many) await turn(from + next++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    done += many;
    console.log(`  after ${String(done).padStart(6)}: ${(await bot.use()).megabytes.toFixed(1)}`);
  }
  for (const [line, count] of bot.logged) console.log(`  logged ${count} × ${line}`);
  await bot.stop();
  await sandbox.close();
};

await new Command('benchmark-bot')
  .description('How fast and how steadily the bot answers through the real client.')
  .option('--faults', 'drop connections, force new sessions, let calls fail, be limited and be late')
  .option('--seconds <n>', 'how long to keep the pace', '60')
  .option('--commands <n>', 'over how many interactions memory is watched', '10000')
  .action(({ faults, seconds, commands }: Options) =>
    faults ? runFaults() : measure(Number(seconds), Number(commands)),
  )
  .parseAsync();
