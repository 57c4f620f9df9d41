import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A bot as `npm start` starts it, with its sandbox. */
export interface OpenSandbox {
  /** The sandbox's page. */
  readonly url: string;
  readonly stop: () => void;
}

/** Milliseconds: no script that needs a bot takes as long, and one that hangs must not keep it. */
const LONGEST = 10 * 60_000;

/** Starts the built bot on any free port; rejects where it ends before its page is open. */
export const startWithSandbox = async (corpus?: string): Promise<OpenSandbox> => {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const bot = spawn(process.execPath, [main], {
    env: { ...process.env, DISCORD_TOKEN: '', VIGIE_SANDBOX_PORT: '0', ...(corpus ? { VIGIE_CORPUS: corpus } : {}) },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST,
  });
  for await (const line of createInterface({ input: bot.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (!url) continue;
    // Nobody reads on: a full pipe would stop the bot in the middle of a line of its log.
    bot.stdout.resume();
    return { url, stop: () => void bot.kill() };
  }
  throw new Error('the bot ended before it was ready');
};
