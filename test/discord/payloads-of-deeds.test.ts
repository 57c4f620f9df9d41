import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { CommandDeed } from '../../src/sandbox/driver.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { latest, type Moderated, messageOf, moderated } from './moderated.ts';
import { payloadJudge } from './payload-judge.ts';
import { hasSchemas } from './schema.ts';

const LONG = 'Une ligne plus longue que ce que montre un message, et qui n’en finit pas. '.repeat(12);
const FILES = {
  'a.txt': `A story.\n\nColonel Ryan Dillon arrived in Tarvel on Monday. ${LONG}\n${'Subscribe to our newsletter\n'.repeat(30)}`,
  'b.txt': `A story.\n\nColonel Rayan Delon left the town on foot. ${LONG}\n`,
  'golden.yaml': '- { command: /who ryan-dillon, must: ["Ryan Dillon arrived"] }\n',
};

/** Uses everything a message offers, once; a form that opens is filled in. */
const useAll = async ({ world }: Moderated, outcome: Outcome, actor: Pick<CommandDeed, 'user' | 'locale'>) => {
  if (outcome.kind !== 'message') return;
  const { id, components = [] } = outcome.message;
  for (const part of components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))) {
    if (!('custom_id' in part)) continue;
    const came =
      part.type === ComponentType.StringSelect
        ? await world.sandbox.select(id, part.custom_id, [part.options[0]?.value ?? ''], actor)
        : await world.sandbox.press(id, part.custom_id, actor);
    if (came.kind !== 'modal') continue;
    const form = { customId: came.modal.custom_id, messageId: id, fields: { reason: LONG } };
    await world.sandbox.submitModal({ ...form, ...actor });
  }
};

describe.skipIf(!hasSchemas)(
  'what moderators, and people for themselves, are sent passes Discord’s own schemas',
  () => {
    test.for(['fr', 'en-US'])('in %s', { timeout: 120_000 }, async (locale) => {
      const { watch, sent, refused } = payloadJudge();
      const desk = await moderated(FILES, { watch });
      const { world, place } = desk;
      const moderator = { user: 'moderator', locale } as const;
      const run = async (command: string, options: CommandDeed['options'] = {}): Promise<void> => {
        const outcome = await world.sandbox.run({ command, options, ...moderator });
        await useAll(desk, command === 'index refresh' ? await latest(desk, outcome) : outcome, moderator);
      };
      for (const choice of [undefined, 'fr', 'en', 'forget', LONG]) await run('language', choice ? { choice } : {});
      await run('settings');
      for (const language of ['fr', 'server', LONG.slice(0, 90)]) await run('settings', { language });
      for (const answers of ['public', 'private', 'x']) await run('settings', { answers });
      await place.write({ 'c.txt': 'A story.\n\nThe mill of Tarvel burned on Friday.\n' });
      await run('index refresh');
      for (const what of ['names', 'events', 'voices', 'errors', 'x']) await run('index review', { what });
      await run('index audit');
      await run('index audit', { dispatch: 'a.txt' });
      for (const published of ['2017', 'hier'])
        await run('index describe', { dispatch: 'c.txt', publisher: LONG.slice(0, 100), published });
      const upload = (name: string, text: string): string => world.sandbox.upload(name, Buffer.from(text));
      await run('index add', { file: upload('d.txt', `A story.\n\nThe quay was closed. ${LONG}\n`) });
      await run('index add', { file: upload('nothing.txt', ' ') });
      await run('index decisions');
      await run('index withdraw', { dispatch: 'c.txt' });
      await run('index withdraw', { dispatch: LONG.slice(0, 100) });
      await place.remove('a.txt');
      await run('index refresh');
      await run('index rollback', { reason: LONG.slice(0, 300) });
      await run('index rollback', { edition: 'none' });
      await run('index status');
      for (const command of ['settings', 'index status', 'index refresh', 'index nothing'])
        messageOf(await world.sandbox.run({ command, user: 'member', locale }));
      expect(refused).toEqual([]);
      expect([...sent.keys()]).toEqual(expect.arrayContaining(['4', '5', '7', '9', 'edit', 'command']));
    });
  },
);
