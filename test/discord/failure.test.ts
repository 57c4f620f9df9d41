import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Dealt } from '../../src/discord/options.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { ANSWERS } from '../present/answers.ts';
import { type Connected, connectBot } from './connected-bot.ts';

let world: Connected;
let dealt: Dealt[];
let lost: number[];

beforeEach(async () => {
  dealt = [];
  lost = [];
  world = await connectBot({
    deferAfter: 40,
    observe: (one) => void dealt.push(one),
    onLost: (code) => void lost.push(code),
  });
  world.answers = () => ANSWERS.found;
  world.logged.length = 0;
});
afterEach(() => world.close());

const help = (): Promise<Outcome> => world.sandbox.run({ command: 'help' });
const errors = () => world.logged.filter(({ level }) => level === 'error');
const contentOf = (outcome: Outcome): string => (outcome.kind === 'message' ? outcome.message.content : '');

type Fault = 'failRate' | 'rateLimit';

/** Lets the next calls to Discord fail, as many as are listed. */
const failing = (shares: readonly Fault[]): { readonly left: number } => {
  const { faults } = world.sandbox;
  const rest = [...shares];
  const met = (fault: Fault): number => {
    if (rest[0] !== fault) return 0;
    rest.shift();
    return 1;
  };
  for (const fault of ['failRate', 'rateLimit'] as const)
    Object.defineProperty(faults, fault, { get: () => met(fault), configurable: true });
  return {
    get left() {
      return rest.length;
    },
  };
};

describe('Discord', () => {
  test.for([
    { it: 'answering 500 once', shares: ['failRate'] as const },
    { it: 'answering 429 once', shares: ['rateLimit'] as const },
    { it: 'answering 500 and 429 in turn', shares: ['failRate', 'rateLimit', 'failRate'] as const },
  ])('$it gets the answer all the same, once', async ({ shares }) => {
    failing(shares);
    expect(await help()).toMatchObject({ kind: 'message', ephemeral: true });
    expect(world.sandbox.messages()).toHaveLength(1);
    expect(world.logged).toEqual([]);
  });

  test('answering 500 for long is told about in place of the answer, under the id of the log', async () => {
    failing(['failRate', 'failRate', 'failRate', 'failRate']);
    const content = contentOf(await help());
    expect(errors()).toHaveLength(1);
    expect(content).toContain(String((errors()[0]?.fields as { id?: string } | undefined)?.id));
    expect(world.sandbox.messages()).toHaveLength(1);
  });

  test('failing at the announcement alone still gets the answer', async () => {
    let finish: (answer: Answer) => void = () => undefined;
    world.answers = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const calls = failing(['failRate', 'failRate', 'failRate', 'failRate']);
    const running = help();
    await expect.poll(() => calls.left).toBe(0);
    finish(ANSWERS.found);
    expect(await running).toMatchObject({ kind: 'message', deferred: false });
    expect(world.sandbox.messages()).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  test('that has given up on an interaction is not told anything more', async () => {
    await world.close();
    world = await connectBot({ observe: (one) => void dealt.push(one) }, { acknowledge: 20 });
    world.logged.length = 0;
    let finish: (answer: Answer) => void = () => undefined;
    world.answers = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    expect(await help()).toMatchObject({ kind: 'failed', reason: 'timeout' });
    finish(ANSWERS.found);
    await expect.poll(() => dealt.map(({ outcome }) => outcome)).toEqual(['late']);
    expect(world.logged).toMatchObject([{ level: 'warn', message: 'an interaction was over before it was answered' }]);
    expect(world.sandbox.messages()).toEqual([]);
  });
});

test('every interaction is observed with its kind, name and outcome', async () => {
  await help();
  world.answers = () => {
    throw new Error('broken');
  };
  await help();
  await expect
    .poll(() => dealt)
    .toMatchObject([
      { kind: 'ApplicationCommand', name: 'help', outcome: 'answered' },
      { kind: 'ApplicationCommand', name: 'help', outcome: 'failed' },
    ]);
});

test('a command that no longer exists is refused in private, and logged without its words', async () => {
  const outcome = await world.sandbox.run({ command: 'rumour', options: { topic: 'secret words' } });
  expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
  expect(contentOf(outcome)).toContain('n’a plus cette commande');
  expect(world.logged).toMatchObject([{ level: 'warn', message: 'refused', fields: { reason: 'unknownCommand' } }]);
  expect(JSON.stringify(world.logged)).not.toContain('secret');
  expect(world.asked).toEqual([]);
});

describe('the gateway', () => {
  test('asking for a new session gets one, and the bot answers again', async () => {
    world.sandbox.invalidateSessions();
    await expect.poll(() => world.sandbox.online, { timeout: 15_000 }).toBe(true);
    expect(await help()).toMatchObject({ kind: 'message' });
  }, 30_000);

  test('an answer under way outlives a dropped connection', async () => {
    let finish: (answer: Answer) => void = () => undefined;
    world.answers = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const running = help();
    await expect.poll(() => world.asked.length).toBe(1);
    world.sandbox.dropConnection();
    finish(ANSWERS.found);
    expect(await running).toMatchObject({ kind: 'message' });
  });

  test('closing for good is said to whoever started the bot', async () => {
    world.sandbox.dropConnection(4004);
    await expect.poll(() => lost).toEqual([4004]);
    expect(errors()).toMatchObject([{ fields: { code: 4004 }, message: 'Discord closed the connection for good' }]);
  });
});
