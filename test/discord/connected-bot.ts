import type { Answer, Choice } from '../../src/answer/answer.ts';
import type { Question, Request } from '../../src/answer/question.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import type { Showing } from '../../src/discord/message.ts';
import type { BotOptions, ErrorReport } from '../../src/discord/options.ts';
import { type Sandbox, startSandbox, type WatchedCall } from '../../src/sandbox/sandbox.ts';

/** The first page of a private answer, with all that can be done with one. */
export const SHOWING: Showing = {
  owner: '900000000000000101',
  page: 0,
  earlier: null,
  original: false,
  offers: { export: true, report: true },
};

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
  /** What was said to be wrong, in order. */
  readonly reported: ErrorReport[];
  close(): Promise<void>;
}

const parse = (line: string): Question | undefined => {
  const [, command, value] = /^\/(event|who) (.+)$/.exec(line) ?? [];
  if (!command || !value) return undefined;
  return command === 'event' ? { command, topic: value } : { command: 'who', name: value };
};

/** Starts the sandbox, connects the real client and waits until the commands are registered. */
export const connectBot = async (
  more: Partial<BotOptions> = {},
  patience: { readonly acknowledge?: number; readonly settle?: number } = {},
  watch: (call: WatchedCall) => void = () => undefined,
): Promise<Connected> => {
  const sandbox = await startSandbox({ watch, patience: { acknowledge: 2000, settle: 2000, ...patience } });
  const connected: Connected = {
    sandbox,
    asked: [],
    logged: [],
    answers: () => {
      throw new Error('a test has to say what is answered');
    },
    suggests: (): readonly Choice[] => [],
    reported: [],
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
      export: ({ question }, form) => ({
        name: `${question.command}.${form === 'csl' ? 'json' : 'md'}`,
        text: form === 'csl' ? '[]' : '# Citations',
      }),
      report: async (report) => {
        connected.reported.push(report);
        return connected.reported.length > 1 ? 'known' : 'noted';
      },
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
