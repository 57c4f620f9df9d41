import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Dealt } from '../src/discord/options.ts';
import type { Sandbox } from '../src/sandbox/sandbox.ts';
import type { BotNews } from './bot-under-test.ts';

/** A bot in another process, connected to a sandbox in this one. */
export interface TestedBot {
  /** Every interaction it has dealt with, by id, and when it had. */
  readonly dealt: ReadonlyMap<string, { readonly dealt: Dealt; readonly at: number }>;
  /** How often each line was logged, warnings and errors alone. */
  readonly logged: ReadonlyMap<string, number>;
  /** Megabytes in use once everything unused is gone, and milliseconds of processor time so far. */
  use(): Promise<{ readonly megabytes: number; readonly cpuMs: number }>;
  stop(): Promise<void>;
}

const next = <Kind extends BotNews['kind']>(bot: ChildProcess, kind: Kind): Promise<Extract<BotNews, { kind: Kind }>> =>
  new Promise((resolve, reject) => {
    const listen = (news: BotNews): void => {
      if (news.kind !== kind) return;
      bot.off('message', listen);
      resolve(news as Extract<BotNews, { kind: Kind }>);
    };
    bot.on('message', listen);
    bot.once('exit', (code) => reject(new Error(`the bot ended with exit ${code}`)));
  });

/** Starts the bot on the shipped corpus and waits until it is ready. */
export const startTestedBot = async (sandbox: Sandbox): Promise<TestedBot> => {
  const file = fileURLToPath(new URL('bot-under-test.ts', import.meta.url));
  const bot = fork(file, [sandbox.api, sandbox.token], { execArgv: ['--import', 'tsx'] });
  const dealt = new Map<string, { readonly dealt: Dealt; readonly at: number }>();
  const logged = new Map<string, number>();
  bot.on('message', (news: BotNews) => {
    if (news.kind === 'dealt') dealt.set(news.dealt.id, news);
    if (news.kind === 'logged' && news.level !== 'info') {
      const line = `${news.level}: ${news.message}`;
      logged.set(line, (logged.get(line) ?? 0) + 1);
    }
  });
  await next(bot, 'ready');
  return {
    dealt,
    logged,
    use() {
      bot.send('use');
      return next(bot, 'use');
    },
    async stop() {
      const ended = new Promise((resolve) => bot.once('exit', resolve));
      bot.send('stop');
      await ended;
    },
  };
};
