import { type APIMessage, ComponentType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Choice } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import { exampleCommands } from '../../src/answer/help.ts';
import { COMMAND_OPTIONS, type Request } from '../../src/answer/question.ts';
import { suggest } from '../../src/answer/suggest.ts';
import { decodeState } from '../../src/discord/state.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { readLine } from '../../src/present/command-line.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { editionFrom, SHIPPED } from '../editions.ts';
import { ANSWERS, citation, found, item } from '../present/answers.ts';
import { type Connected, connectBot } from './connected-bot.ts';
import { checks, payloadJudge, SCHEMAS } from './payload-judge.ts';
import { hasSchemas } from './schema.ts';

describe.skipIf(!hasSchemas)('everything that is sent passes Discord’s own schemas', () => {
  let edition: Edition;
  let world: Connected;
  const { watch, sent, refused } = payloadJudge();

  beforeAll(async () => {
    edition = await editionFrom(SHIPPED);
    world = await connectBot({ deferAfter: 200 }, {}, watch);
    world.answers = (request) => answer(edition, request);
    world.suggests = (typing) => suggest(edition, typing);
  });
  afterAll(() => world.close());

  const messageOf = (outcome: Outcome): APIMessage | undefined =>
    outcome.kind === 'message' ? outcome.message : undefined;
  const partsOf = (message: APIMessage | undefined) =>
    (message?.components ?? []).flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));

  /** Uses every button and menu of a message once, but for the pages, which are turned to the end. */
  const useAll = async (first: APIMessage | undefined, user: 'member' | 'guest'): Promise<void> => {
    for (const part of partsOf(first)) {
      if (!first || !('custom_id' in part) || ('disabled' in part && part.disabled)) continue;
      const { custom_id } = part;
      if (decodeState(custom_id)?.action === 'page') continue;
      if (part.type === ComponentType.StringSelect)
        await world.sandbox.select(first.id, custom_id, [part.options[0]?.value ?? ''], { user });
      else {
        const came = messageOf(await world.sandbox.press(first.id, custom_id, { user }));
        // A choice of forms is a message with buttons of its own.
        if (decodeState(custom_id)?.action !== 'export') continue;
        for (const form of partsOf(came))
          if (came && 'custom_id' in form) await world.sandbox.press(came.id, form.custom_id, { user });
      }
    }
    let message = first;
    for (let page = 1; page < 30; page++) {
      const next = partsOf(message)
        .flatMap((part) => ('custom_id' in part && !('disabled' in part && part.disabled) ? [part.custom_id] : []))
        .find((id) => decodeState(id)?.action === 'page' && decodeState(id)?.page === page);
      if (!message || !next) return;
      message = messageOf(await world.sandbox.press(message.id, next, { user }));
    }
  };

  test.for(['member', 'guest'] as const)(
    'of every command on the shipped corpus, asked by the %s',
    { timeout: 240_000 },
    async (user) => {
      const lines = [
        ...exampleCommands(edition),
        '/ask combien de soldats à Al-Tanaf ?',
        '/sources',
        '/help',
        '/who nobody',
      ];
      for (const line of lines) {
        const question = readLine(line);
        if ('kind' in question) throw new Error(`${line} is no command`);
        const { command, ...options } = question;
        await useAll(messageOf(await world.sandbox.run({ command, options, user })), user);
      }
      const text = `The coalition shot down a drone on 6 June 2017, killing 20. ${'And more of the same. '.repeat(100)}`;
      const { id } = world.sandbox.say(text);
      const outcome = await world.sandbox.messageCommand({ command: 'Find sources', messageId: id, user });
      await useAll(messageOf(outcome), user);
      expect(refused).toEqual([]);
    },
  );

  test('of every option that is completed', async () => {
    for (const { command, focused } of [
      { command: 'event', focused: 'topic' },
      { command: 'who', focused: 'name' },
      { command: 'compare', focused: 'topic' },
      { command: 'compare', focused: 'a' },
      { command: 'search', focused: 'source' },
      { command: 'search', focused: 'language' },
      { command: 'dispatch', focused: 'id' },
    ])
      for (const typed of ['', 'a', 'al-tan', 'x'.repeat(6000), '\u202E<@1>'])
        for (const user of ['member', 'guest'] as const) {
          const outcome = await world.sandbox.autocomplete({ command, options: { [focused]: typed }, focused, user });
          expect(outcome).toMatchObject({ kind: 'choices' });
        }
    expect(refused).toEqual([]);
  });

  const LONG = 'Name of more than any place has room for '.repeat(20);
  const many = Array.from({ length: 90 }, (_, n): Choice => ({ value: `${n}`, name: LONG, kind: 'event', count: n }));
  const cited = Array.from({ length: 40 }, (_, n) =>
    citation(n + 1, `${n} ${LONG.repeat(5)}`, { publisher: LONG, url: `https://a.example/${'b'.repeat(3000)}` }),
  );
  const EDGES: readonly { readonly it: string; readonly make: (request: Request) => Answer }[] = [
    {
      it: 'ninety choices of the longest names',
      make: (request) => ({ ...ANSWERS.choices, ...request, choices: many }),
    },
    { it: 'no result', make: (request) => ({ ...ANSWERS.nothing, ...request, tried: [LONG], nearest: [LONG, 'x'] }) },
    { it: 'a refusal', make: ({ locale }) => ({ ...ANSWERS.refused, locale, offending: LONG }) },
    {
      it: 'the longest of everything',
      make: (request) =>
        found({
          ...request,
          subject: { kind: 'event', id: LONG, name: LONG },
          sections: [
            {
              id: 'timeline',
              items: cited.map(({ n }) => item({ text: LONG, event: LONG, speaker: LONG, citations: [n] })),
            },
            { id: 'with', items: many.map(({ value }) => item({ text: LONG, command: `/who ${value}${LONG}` })) },
          ],
          citations: cited,
          nearest: [LONG],
        }),
    },
  ];
  /** Each command with its options as long as Discord lets them be; ids are among them. */
  const LONGEST = Object.entries(COMMAND_OPTIONS)
    .filter(([command]) => command !== 'find-sources')
    .map(([command, options]) => ({
      command,
      options: Object.fromEntries(options.map(({ name }) => [name, `${'é* '.repeat(100)}`.trim()])),
    }));
  const CASES = EDGES.flatMap((edge) => LONGEST.map((asked) => ({ ...edge, ...asked })));
  test.for(CASES)('of $it, for the longest /$command', { timeout: 120_000 }, async ({ make, command, options }) => {
    world.answers = make;
    world.suggests = () => many;
    for (const user of ['member', 'guest'] as const) {
      const allowed = world.sandbox.commands().find(({ name }) => name === command)?.options ?? [];
      const fitting = Object.entries(options).map(([name, text]) => {
        const option = allowed.find((one) => one.name === name);
        return [name, text.slice(0, (option && 'max_length' in option && option.max_length) || text.length)];
      });
      await useAll(messageOf(await world.sandbox.run({ command, options: Object.fromEntries(fitting), user })), user);
    }
    expect(refused).toEqual([]);
  });

  test('of more completions than Discord shows, with the longest names', async () => {
    world.suggests = () => many;
    for (const user of ['member', 'guest'] as const) {
      const typed = { command: 'event', options: { topic: '' }, focused: 'topic' };
      const outcome = await world.sandbox.autocomplete({ ...typed, user });
      expect(outcome.kind === 'choices' && outcome.choices).toHaveLength(25);
    }
    expect(refused).toEqual([]);
  });

  test('which would refuse what Discord refuses', () => {
    expect(checks['4']?.({ type: 4, data: { content: 'x'.repeat(2001) } })).toBe(false);
    expect(checks['8']?.({ type: 8, data: { choices: many.map(({ name }) => ({ name, value: 'a' })) } })).toBe(false);
    expect(checks['9']?.({ type: 9, data: { custom_id: 'a', title: 'x'.repeat(46), components: [] } })).toBe(false);
  });

  test('which is to say of every kind there is', () => {
    expect([...sent.keys()].sort()).toEqual(expect.arrayContaining(['4', '7', '8', '9', 'command']));
    for (const { kind } of [...sent].map(([kind]) => ({ kind }))) expect(Object.keys(SCHEMAS)).toContain(kind);
  });
});
