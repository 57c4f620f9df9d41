import { type APIMessage, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answer/answer.ts';
import type { Request } from '../../src/answer/question.ts';
import { createBot } from '../../src/discord/bot.ts';
import { COMMANDS } from '../../src/discord/commands/commands.ts';
import { registrations } from '../../src/discord/commands/registrations.ts';
import { privateMessage } from '../../src/discord/message.ts';
import { decodeState } from '../../src/discord/state.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { ANSWERS, citation, found, item } from '../present/answers.ts';
import { type Connected, connectBot, SHOWING } from './connected-bot.ts';

let world: Connected;

beforeAll(async () => {
  world = await connectBot({ deferAfter: 40 });
});
afterAll(() => world.close());
beforeEach(() => {
  world.asked.length = 0;
  world.logged.length = 0;
  world.answers = answers;
});

/** Thirty cited sentences: several pages. */
const long = (request: Request): Found => {
  const citations = Array.from({ length: 30 }, (_, index) =>
    citation(index + 1, `Sentence ${index + 1} has some length, so that pages fill. `.repeat(3).trim()),
  );
  return found({
    ...request,
    sections: [{ id: 'passages', items: citations.map(({ n }) => item({ citations: [n] })) }],
    citations,
  });
};
const answers = ({ question, locale }: Request): Answer => {
  if (question.command === 'event' && question.topic === 'fire') return { ...ANSWERS.choices, question, locale };
  if (question.command === 'who') return { ...ANSWERS.nothing, question, locale };
  if (question.command === 'sources') throw new Error('secret words of a user');
  if (question.command === 'event' || question.command === 'help') return { ...ANSWERS.found, question, locale };
  return long({ question, locale });
};

const messageOf = (outcome: Outcome): APIMessage => {
  if (outcome.kind !== 'message') throw new Error(`expected a message, got ${JSON.stringify(outcome)}`);
  return outcome.message;
};
const textOf = (message: APIMessage): string =>
  `${message.content}\n${message.embeds.map(({ title, description }) => `${title}\n${description}`).join('\n')}`;
/** Discord numbers the components of a message; the bot does not. */
const withoutIds = (components: unknown): unknown =>
  JSON.parse(
    JSON.stringify(components, (key, value) => (key === 'id' && typeof value === 'number' ? undefined : value)),
  );
const customId = (message: APIMessage, action: string, index = 0): string => {
  const ids = (message.components ?? []).flatMap((row) =>
    ('components' in row ? row.components : []).flatMap((component) =>
      'custom_id' in component ? [component.custom_id] : [],
    ),
  );
  return ids.filter((id) => decodeState(id)?.action === action)[index] ?? '';
};

describe('on start', () => {
  test('every command is registered, as it is rendered', () => {
    const names = registrations(COMMANDS).map(({ name }) => name);
    // This bot remembers nothing, so it has nothing to set.
    const offered = names.filter((name) => name !== 'language' && name !== 'settings');
    expect(world.sandbox.commands().map(({ name }) => name)).toEqual(offered);
    expect(world.bot.inviteUrl()).toMatch(/client_id=\d+.*scope=bot\+applications.commands/);
  });

  test('a wrong token is refused, and says so', async () => {
    const bot = createBot({
      token: 'wrong',
      api: world.sandbox.api,
      log: { info() {}, warn() {}, error() {} },
      ask: answers,
      suggest: () => [],
      parse: () => undefined,
    });
    await expect(bot.start()).rejects.toThrow(/token/i);
    await bot.stop();
  });
});

describe('a slash command', () => {
  test.for([
    { command: 'event', options: { topic: 'harbour-fire' } },
    { command: 'who', options: { name: 'nobody' } },
    { command: 'compare', options: { topic: 'harbour-fire', a: 'x', b: 'y' } },
    { command: 'ask', options: { question: 'combien ?' } },
    { command: 'search', options: { words: 'fire', from: '2001', source: 'Gazette 1' } },
    { command: 'dispatch', options: { id: 'sample-1' } },
    { command: 'help', options: {} },
  ])('/$command is answered in private with the rendered message', async ({ command, options }) => {
    const outcome = await world.sandbox.run({ command, options });
    const message = messageOf(outcome);
    expect(outcome).toMatchObject({ ephemeral: true });
    expect(world.asked).toEqual([{ question: { command, ...options }, locale: 'fr' }]);
    const rendered = privateMessage(answers({ question: { command, ...options } as never, locale: 'fr' }), {
      ...SHOWING,
      owner: world.sandbox.users.member.user.id,
    });
    expect(message.embeds[0]).toMatchObject({
      title: rendered.embeds[0]?.title,
      description: rendered.embeds[0]?.description,
    });
    expect(withoutIds(message.components)).toEqual(rendered.components);
  });

  test('is answered in the reader’s language', async () => {
    const message = messageOf(
      await world.sandbox.run({ command: 'event', options: { topic: 'harbour-fire' }, user: 'guest' }),
    );
    expect(message.embeds[0]?.title).toBe('Harbour fire: what is reported');
  });

  test('takes hostile words as words', async () => {
    const message = messageOf(
      await world.sandbox.run({ command: 'ask', options: { question: '@everyone\u0000 **b** \u202E<@1> \uD800 `c`' } }),
    );
    expect(world.asked[0]?.question).toEqual({ command: 'ask', question: '@everyone **b** <@1> \uFFFD `c`' });
    expect(message.embeds[0]?.description).toContain('@\u200Beveryone \\*\\*b\\*\\* \\<@1> \uFFFD \\`c\\`');
    expect(message.mention_everyone).toBe(false);
  });

  test('that takes long is announced first', async () => {
    let finish: (answer: Answer) => void = () => undefined;
    world.answers = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const running = world.sandbox.run({ command: 'event', options: { topic: 'harbour-fire' } });
    await expect.poll(() => world.asked.length).toBe(1);
    await expect
      .poll(() => Number(world.sandbox.messages().at(-1)?.flags) & MessageFlags.Loading)
      .toBe(MessageFlags.Loading);
    finish(ANSWERS.found);
    expect(await running).toMatchObject({ kind: 'message', deferred: true, ephemeral: true });
  });

  test('that fails is answered with an id the log has too, and the log has no words of anybody', async () => {
    const message = messageOf(await world.sandbox.run({ command: 'sources' }));
    const id = /\b[0-9a-f]{8}\b/.exec(message.content)?.[0];
    const errors = world.logged.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ fields: { id, error: 'Error' } }]);
    expect(JSON.stringify(world.logged)).not.toContain('secret');
  });
});

test('everything is counted by what it was and how it ended, in words of ours only', async () => {
  const dealt: (readonly string[])[] = [];
  const other = await connectBot({ observe: ({ kind, name, outcome }) => void dealt.push([kind, name, outcome]) });
  other.answers = answers;
  const first = messageOf(await other.sandbox.run({ command: 'search', options: { words: 'secret fire' } }));
  await other.sandbox.press(first.id, customId(first, 'page', 1));
  await other.sandbox.press(first.id, 'secret forged id');
  await other.sandbox.run({ command: 'secret' });
  await other.sandbox.run({ command: 'sources' });
  await other.sandbox.autocomplete({ command: 'who', options: { name: 'secret' }, focused: 'name' });
  await other.close();
  expect(dealt).toEqual([
    ['ApplicationCommand', 'search', 'answered'],
    ['MessageComponent', 'search', 'answered'],
    ['MessageComponent', '', 'answered'],
    ['ApplicationCommand', '', 'answered'],
    ['ApplicationCommand', 'sources', 'failed'],
    ['ApplicationCommandAutocomplete', 'who', 'answered'],
  ]);
  expect(JSON.stringify([dealt, other.logged])).not.toContain('secret');
});

describe('autocomplete', () => {
  test('shows names with kind and count in the reader’s language, at most 25, each short enough', async () => {
    world.suggests = () =>
      Array.from({ length: 40 }, (_, n) => ({
        value: `v${n}`,
        name: 'Very long name '.repeat(20),
        kind: 'place',
        count: n,
      }));
    const outcome = await world.sandbox.autocomplete({ command: 'event', options: { topic: 'ha' }, focused: 'topic' });
    expect(outcome).toMatchObject({ kind: 'choices' });
    const { choices } = outcome as Extract<Outcome, { kind: 'choices' }>;
    expect(choices).toHaveLength(25);
    for (const { name } of choices) expect(name).toMatch(/^.{1,100}$/u);
    expect(choices[2]?.name).toMatch(/… · lieu · 2 dépêches$/);
  });

  test('names a language, and says when a report was published', async () => {
    world.suggests = () => [
      { value: 'en', name: 'en', kind: 'language', count: 9 },
      { value: 'r1', name: 'Gazette · Fire', kind: 'report', count: 1, published: '2001-03-02' },
      { value: 'r2', name: 'Courier', kind: 'report', count: 1, published: null },
    ];
    const outcome = await world.sandbox.autocomplete({ command: 'event', options: { topic: '' }, focused: 'topic' });
    const { choices } = outcome as Extract<Outcome, { kind: 'choices' }>;
    expect(choices.map(({ name }) => name)).toEqual([
      'anglais · 9 dépêches',
      'Gazette · Fire · 2 mars 2001',
      'Courier · date inconnue',
    ]);
  });

  test('leaves out what Discord could not carry back, and what is there twice', async () => {
    world.suggests = () =>
      ['', ' ', 'x'.repeat(101), 'a', 'a'].map((value) => ({ value, name: 'A', kind: 'place', count: 1 }));
    const outcome = await world.sandbox.autocomplete({ command: 'event', options: { topic: '' }, focused: 'topic' });
    expect(outcome).toMatchObject({ choices: [{ value: 'a' }] });
  });

  test('never fails: what goes wrong is no choices', async () => {
    world.suggests = () => {
      throw new Error('broken');
    };
    expect(await world.sandbox.autocomplete({ command: 'who', options: { name: 'x' }, focused: 'name' })).toMatchObject(
      { kind: 'choices', choices: [] },
    );
    expect(world.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});

describe('pages', () => {
  test('turn in place, also for a question too long to be carried along', async () => {
    const question = `How many sentences * _ are there ? ${'and why '.repeat(30)}`.trim();
    const first = messageOf(await world.sandbox.run({ command: 'ask', options: { question } }));
    const turned = await world.sandbox.press(first.id, customId(first, 'page', 1));
    expect(turned).toMatchObject({ kind: 'message', updated: true });
    expect(world.asked[1]?.question).toEqual({ command: 'ask', question });
    expect(messageOf(turned).embeds[0]?.footer?.text).toMatch(/^Page 2 sur/);
  });

  test('from an earlier edition are rebuilt, and say so', async () => {
    const first = messageOf(await world.sandbox.run({ command: 'search', options: { words: 'fire' } }));
    world.answers = (request) => ({ ...long(request), edition: 'fedcba987654' });
    const turned = messageOf(await world.sandbox.press(first.id, customId(first, 'page', 1)));
    expect(textOf(turned)).toContain('Le corpus a changé depuis l’édition e1234567');
    expect(turned.embeds[0]?.footer?.text).toContain('fedcba987654');
  });

  test('of somebody else cannot be turned', async () => {
    const first = messageOf(await world.sandbox.run({ command: 'search', options: { words: 'fire' } }));
    world.asked.length = 0;
    const outcome = await world.sandbox.press(first.id, customId(first, 'page', 1), { user: 'guest' });
    expect(outcome).toMatchObject({ ephemeral: true, updated: false });
    expect(textOf(messageOf(outcome))).toContain('belongs to someone else');
    expect(world.asked).toEqual([]);
  });

  test.for(['nonsense', '2|0|z|abc|0|event', '1|0|0||0|help', '2|3|||0|event|^'])(
    'with the forged id %s are refused in private',
    async (forged) => {
      const first = messageOf(await world.sandbox.run({ command: 'search', options: { words: 'fire' } }));
      const outcome = await world.sandbox.press(first.id, forged);
      expect(outcome).toMatchObject({ kind: 'message', ephemeral: true, updated: false });
    },
  );
});

describe('Share', () => {
  test('posts the cited sentences once, in the server’s language, and leaves the private answer', async () => {
    const own = messageOf(
      await world.sandbox.run({ command: 'event', options: { topic: 'harbour-fire' }, user: 'guest' }),
    );
    const outcome = await world.sandbox.press(own.id, customId(own, 'share'), { user: 'guest' });
    const shared = messageOf(outcome);
    expect(outcome).toMatchObject({ ephemeral: false, updated: false });
    expect(shared.content).toContain(`Partagé par <@${world.sandbox.users.guest.user.id}> · /événement`);
    expect(shared.mentions).toEqual([]);
    expect(textOf(shared)).toContain('four sailors');
    expect(textOf(shared)).not.toContain('Port authority [1]');
    const again = await world.sandbox.press(own.id, customId(own, 'share'), { user: 'guest' });
    expect(again).toMatchObject({ ephemeral: true });
    const opened = await world.sandbox.press(shared.id, customId(shared, 'open'), { user: 'moderator' });
    expect(opened).toMatchObject({ ephemeral: true, updated: false });
  });

  test('where the bot may not post, its user is told in private, and it can be shared once that is mended', async () => {
    const { sandbox } = world;
    const own = messageOf(await sandbox.run({ command: 'event', options: { topic: 'harbour-fire' }, user: 'guest' }));
    const share = () => sandbox.press(own.id, customId(own, 'share'), { user: 'guest' });
    world.logged.length = 0;
    sandbox.faults.mayNotPost = true;
    const refused = await share();
    expect(refused).toMatchObject({ kind: 'message', ephemeral: true, updated: false });
    const [error] = world.logged.filter(({ level }) => level === 'error');
    expect(error?.fields).toMatchObject({ code: 50013, status: 403 });
    expect(messageOf(refused).content).toContain('does not let Vigie post here');
    expect(error?.fields).toHaveProperty('id');
    sandbox.faults.mayNotPost = false;
    expect(await share()).toMatchObject({ kind: 'message', ephemeral: false });
  });
});

describe('menus', () => {
  test('a choice takes the place of the question, a lead comes after the answer', async () => {
    const choices = messageOf(await world.sandbox.run({ command: 'event', options: { topic: 'fire' } }));
    const chosen = await world.sandbox.select(choices.id, customId(choices, 'choose'), ['harbour-fire']);
    expect(chosen).toMatchObject({ updated: true });
    expect(messageOf(chosen).embeds[0]?.title).toContain('Harbour fire');
    const led = await world.sandbox.select(choices.id, customId(messageOf(chosen), 'go'), ['/who port-authority']);
    expect(led).toMatchObject({ updated: false, ephemeral: true });
    expect(world.asked.at(-1)?.question).toEqual({ command: 'who', name: 'port-authority' });
  });

  test('a forged value is refused in private', async () => {
    const choices = messageOf(await world.sandbox.run({ command: 'event', options: { topic: 'fire' } }));
    const outcome = await world.sandbox.select(choices.id, customId(choices, 'choose'), ['x'.repeat(101)]);
    expect(outcome).toMatchObject({ ephemeral: true, updated: false });
  });
});

test('after a dropped connection the bot answers again', async () => {
  world.sandbox.dropConnection();
  await expect.poll(() => world.sandbox.online, { timeout: 10_000 }).toBe(true);
  const outcome = await world.sandbox.run({ command: 'help' });
  expect(outcome).toMatchObject({ kind: 'message' });
}, 20_000);

test('stopping lets an answer under way finish', async () => {
  const other = await connectBot();
  let finish: (answer: Answer) => void = () => undefined;
  other.answers = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  const running = other.sandbox.run({ command: 'help' });
  await expect.poll(() => other.asked.length).toBe(1);
  const stopped = other.bot.stop();
  finish(ANSWERS.found);
  expect(await running).toMatchObject({ kind: 'message' });
  await stopped;
  await other.sandbox.close();
});
