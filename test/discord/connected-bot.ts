import type { Answer, Choice } from '../../src/answer/answer.ts';
import type { Question, Request } from '../../src/answer/question.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import type { BotOptions } from '../../src/discord/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

/** A bot in a sandbox whose answers a test decides. */
export interface Connected {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  /** What was asked, in order. */
  readonly asked: Request[];
  readonly logged: { readonly level: 'info' | 'warn' | 'error'; readonly fields: object; readonly message: string }[];
  /** Replaces the functions the bot answers with. */
  answers: (request: Request) => Answer | Promise<Answer>;
  suggests: BotOptions['suggest'];
  close(): Promise<void>;
}

const parse = (line: string): Question | undefined => {
  const [, command, value] = /^\/(event|who) (.+)$/.exec(line) ?? [];
  if (!command || !value) return undefined;
  return command === 'event' ? { command, topic: value } : { command: 'who', name: value };
};

/** Starts the sandbox, connects the real client and waits until the commands are registered. */
export const connectBot = async (more: Partial<BotOptions> = {}): Promise<Connected> => {
  const sandbox = await startSandbox({ patience: { acknowledge: 2000, settle: 2000 } });
  const connected: Connected = {
    sandbox,
    asked: [],
    logged: [],
    answers: () => {
      throw new Error('a test has to say what is answered');
    },
    suggests: (): readonly Choice[] => [],
    bot: createBot({
      token: sandbox.token,
      api: sandbox.api,
      log: {
        info: (fields, message) => void connected.logged.push({ level: 'info', fields, message }),
        warn: (fields, message) => void connected.logged.push({ level: 'warn', fields, message }),
        error: (fields, message) => void connected.logged.push({ level: 'error', fields, message }),
      },
      ask: (request) => {
        connected.asked.push(request);
        return connected.answers(request);
      },
      suggest: (typing) => connected.suggests(typing),
      parse,
      ...more,
    }),
    async close() {
      await connected.bot.stop();
      await sandbox.close();
    },
  };
  await connected.bot.start();
  return connected;
};
