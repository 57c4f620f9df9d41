import { join } from 'node:path';
import { describe, test } from 'vitest';
import { run } from '../child.ts';
import { fixture } from '../corpora.ts';

const DAM = fixture('dam');

const render = (...args: readonly string[]) =>
  run(process.execPath, [
    '--import',
    'tsx',
    'scripts/render.ts',
    '--corpus',
    DAM,
    '--authority',
    join(DAM, 'authority'),
    ...args,
  ]);

describe.concurrent('npm run render', () => {
  test('prints the message that goes to Discord, pinging nobody', async ({ expect }) => {
    const { code, stdout, stderr } = await render('--locale', 'fr', '/event dam-breach');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const message = JSON.parse(stdout);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(JSON.stringify(message.embeds)).toContain('Le barrage de Velmont a cédé jeudi 12 mars 2009');
  });

  test('prints the registrations of all commands, which read no corpus', async ({ expect }) => {
    const { code, stdout } = await render('--commands', '--corpus', 'gone');
    expect(code).toBe(0);
    const names = JSON.parse(stdout).map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['event', 'who', 'compare', 'ask', 'search', 'dispatch', 'sources', 'help']),
    );
  });
});
