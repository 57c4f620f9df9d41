import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { SUBCOMMANDS } from '../../src/discord/moderation/subcommands.ts';
import type { Actor } from '../../src/sandbox/driver.ts';
import type { OptionValue } from '../../src/sandbox/option-data.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { MODERATOR_ROLE } from '../../src/sandbox/people.ts';
import { buttonOf, latest, type Moderated, messageOf, moderated, textOf } from './moderated.ts';

const FILES = {
  'a.txt': 'A story.\n\nColonel Ryan Dillon arrived in Tarvel on Monday.\nSubscribe to our newsletter\n',
  'b.txt': 'A story.\n\nColonel Rayan Delon left the town on foot.\n',
  'golden.yaml': '- { command: /who ryan-dillon, must: ["Ryan Dillon arrived"] }\n',
};

const MANAGE = PermissionFlagsBits.ManageGuild.toString();
const NONE = '0';
const OTHER_ROLE = '900000000000000021';

interface Who extends Actor {
  readonly it: string;
}

const NOBODY: readonly Who[] = [
  { it: 'a member', user: 'member' },
  { it: 'a member with another role', user: 'member', as: { roles: [OTHER_ROLE] } },
  { it: 'a moderator in direct messages', user: 'moderator', channel: 'dm' },
  { it: 'a moderator who brought the bot along', user: 'moderator', install: 'person' },
  { it: 'a manager who brought the bot along to direct messages', user: 'moderator', channel: 'dm', install: 'person' },
];

const SOMEBODY: readonly Who[] = [
  { it: 'one who manages the server, without a role', user: 'guest', as: { permissions: MANAGE, roles: [] } },
  {
    it: 'one with a moderators’ role, without a permission',
    user: 'guest',
    as: { permissions: NONE, roles: [MODERATOR_ROLE] },
  },
];

/** Everything there is but locks, which come and go: files by their hash, decisions, the log, reported errors, what is answered from. */
const everything = async ({ place, keeper, store }: Moderated): Promise<unknown> => {
  const { counts, ...status } = await keeper.status();
  const files = readdirSync(place.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:vigie\.sqlite|\.lock)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')])
    .sort();
  const decisions = await keeper.decisions();
  return {
    files,
    status,
    decisions,
    log: store.audit.latest(99),
    errors: store.errors.open(),
    edition: keeper.current().id,
  };
};

/** Every subcommand, with all it needs to do something. */
const commands = (desk: Moderated): readonly (readonly [string, Readonly<Record<string, OptionValue>>])[] => [
  ['status', {}],
  ['refresh', {}],
  ['review', { what: 'names' }],
  ['audit', { dispatch: 'a.txt' }],
  ['describe', { dispatch: 'a.txt', publisher: 'Gazette' }],
  ['add', { file: desk.world.sandbox.upload('c.txt', Buffer.from('A story.\n\nThe mill burned.\n')) }],
  ['withdraw', { dispatch: 'a.txt' }],
  ['rollback', {}],
  ['decisions', {}],
];

/** Ids of every button, menu and form that does something, as a moderator was shown them. */
const components = async (desk: Moderated): Promise<readonly (readonly [string, string, (readonly string[])?])[]> => {
  const { world, keeper, index } = desk;
  const review = await index('review', { what: 'names' });
  const held = await latest(desk, await index('refresh'));
  const errors = await index('review', { what: 'errors' });
  const file = world.sandbox.upload('c.txt', Buffer.from('A story.\n\nThe mill burned.\n'));
  const add = await index('add', { file });
  const id = (outcome: Outcome, label: string) => [messageOf(outcome).id, buttonOf(outcome, label)] as const;
  const [cut] = keeper.audit('a.txt');
  const key = keeper.current().entries[0]?.dispatch.sha256.text.slice(0, 12);
  return [
    ...['Same', 'Different', 'Later'].map((label) => id(review, label)),
    ...['Publish…', 'Discard'].map((label) => id(held, label)),
    ...['Mended', 'No error'].map((label) => id(errors, label)),
    id(add, 'Keep'),
    [messageOf(review).id, `deed|index|audit|restore|${cut?.rule}`, [`${key}:${cut?.lines[0]?.line}`]],
    [messageOf(review).id, 'deed|index|decisions|undo|dispatches|000000000000'],
    [messageOf(review).id, 'deed|index|refresh|cancel'],
  ];
};

/** A desk with something to decide of every kind: a doubtful name, an edition held back, a reported error. */
const busyDesk = async (roles: readonly string[] = [MODERATOR_ROLE]): Promise<Moderated> => {
  const desk = await moderated(FILES, { roles });
  await desk.place.write({ 'b.txt': 'A story.\n\nColonel Rayan Delon left the town by boat.\n' });
  await desk.place.remove('a.txt');
  const error = {
    receipt: 'b.txt@0#1-2:0',
    fault: 'date',
    dispatch: 'b',
    start: 1,
    end: 2,
    edition: 'e',
    command: 'event',
  };
  desk.store.errors.take(error, 'camille');
  return desk;
};

describe('nobody who may not moderate', () => {
  test('has any effect, by any command, button, menu or form', async () => {
    const desk = await busyDesk();
    const shown = await components(desk);
    const held = (await desk.keeper.status()).held?.edition;
    const key = desk.keeper.current().entries[0]?.dispatch.sha256.text.slice(0, 12);
    const before = await everything(desk);
    expect(held).toBeDefined();
    for (const { it, ...who } of NOBODY) {
      const refused = (outcome: Outcome, what: string) =>
        expect({ it, what, ...outcome, text: textOf(outcome) }).toMatchObject({
          ...{ it, what, kind: 'message', ephemeral: true, updated: false },
          text: expect.stringMatching(/moderators of Vigie|modérateurs du serveur/),
        });
      for (const [line, options] of commands(desk))
        refused(await desk.world.sandbox.run({ command: `index ${line}`, options, ...who }), line);
      for (const [message, customId, values] of shown)
        refused(
          values
            ? await desk.world.sandbox.select(message, customId, values, who)
            : await desk.world.sandbox.press(message, customId, who),
          customId,
        );
      for (const customId of [`deed|index|refresh|publish|${held}`, `deed|index|withdraw|${key}`]) {
        const form = { customId, fields: { reason: 'Because I say so' } };
        refused(await desk.world.sandbox.submitModal({ ...form, ...who }), customId);
      }
      const completion = { command: 'index withdraw', options: { dispatch: '' }, focused: 'dispatch' };
      expect(await desk.world.sandbox.autocomplete({ ...completion, ...who })).toMatchObject({ choices: [] });
    }
    expect(await everything(desk)).toEqual(before);
  }, 60_000);

  test('where another server is home', async () => {
    const desk = await moderated(FILES, { home: '900000000000000777', roles: [MODERATOR_ROLE] });
    const before = await everything(desk);
    for (const [line, options] of commands(desk))
      expect(textOf(await desk.index(line, options))).toContain('moderators of Vigie');
    expect(await everything(desk)).toEqual(before);
    expect(desk.world.sandbox.commands().map(({ name }) => name)).not.toContain('index');
  });

  test('with a role that is not, or no longer, one of moderators', async () => {
    const desk = await moderated(FILES, { roles: [OTHER_ROLE] });
    const outcome = await desk.index('status', {}, { as: { permissions: NONE, roles: [MODERATOR_ROLE] } });
    expect(textOf(outcome)).toContain('moderators of Vigie');
  });

  test('where nobody moderates at all', async () => {
    const desk = await moderated(FILES, { moderation: undefined } as never);
    expect(textOf(await desk.index('status'))).toContain('moderators of Vigie');
  });
});

describe('whoever may moderate', () => {
  test.for(SOMEBODY)('$it', async ({ it: _, ...who }) => {
    const desk = await moderated(FILES, { roles: [MODERATOR_ROLE] });
    expect(textOf(await desk.index('status', {}, who))).toContain('State of the corpus');
    const completion = { command: 'index describe', options: { dispatch: 'dillon' }, focused: 'dispatch' };
    expect(
      await desk.world.sandbox.autocomplete({ ...completion, ...who, options: { dispatch: 'a.t' } }),
    ).toMatchObject({
      choices: [{ value: 'a.txt' }],
    });
  });
});

describe('a component', () => {
  test.for([
    'deed|index',
    'deed|index|nothing|here',
    'deed|index|status|x',
    'deed|index|refresh',
    'deed|index|refresh|publish',
    'deed|index|review|decide|entities|same|000000000000|0',
    'deed|index|decisions|undo|../names|x',
    'deed|language|forget',
    'deed|settings|answers|public',
    'deed|nothing',
  ])('%s, forged, old or of another command, has no effect', async (customId) => {
    const desk = await busyDesk();
    const message = messageOf(await desk.index('status')).id;
    const before = await everything(desk);
    const moderator = { user: 'moderator', locale: 'en-US' } as const;
    const outcome = await desk.world.sandbox.press(message, customId, moderator);
    expect(textOf(outcome)).toMatch(/no longer/);
    expect(await everything(desk)).toEqual(before);
    const form = await desk.world.sandbox.submitModal({ customId, fields: { reason: 'x' }, ...moderator });
    expect(textOf(form)).toMatch(/no longer|reason is needed/);
    expect(await everything(desk)).toEqual(before);
  });
});

test('every subcommand is in the matrix', async () => {
  const desk = await moderated(FILES);
  expect(commands(desk).map(([name]) => name)).toEqual(SUBCOMMANDS.map(({ name }) => name));
});
