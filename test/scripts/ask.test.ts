import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../child.ts';
import { fixture, folderOf } from '../corpora.ts';

const DAM = fixture('dam');
const OWN = ['--corpus', DAM, '--authority', join(DAM, 'authority')] as const;
/** What `npm run ask` runs, without the second that npm itself takes. */
const ask = (...args: readonly string[]) => run(process.execPath, ['--import', 'tsx', 'scripts/ask.ts', ...args]);
const askDam = (...args: readonly string[]) => ask(...OWN, ...args);

describe.concurrent('npm run ask', () => {
  test('prints the answer alone as JSON, the same bytes every time', async ({ expect }) => {
    const args = [...OWN, '--locale', 'fr', '--json', '/event dam-breach'];
    const [one, other] = await Promise.all([run('npm', ['run', '--silent', 'ask', '--', ...args]), ask(...args)]);
    expect([one.code, one.stderr]).toEqual([0, '']);
    expect(JSON.parse(one.stdout)).toMatchObject({
      command: 'event',
      locale: 'fr',
      kind: 'found',
      subject: { id: 'dam-breach' },
    });
    expect(other.stdout).toBe(one.stdout);
  });

  test('takes a command in several words; ends well where nothing is found, and says what was tried', async ({
    expect,
  }) => {
    const { code, stdout } = await askDam('--json', '/who', 'nobody', 'at', 'all');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'nothing', locale: 'en', tried: ['nobody at all'] });
  });

  test('ends with 1 where it refuses, the refusal on stdout', async ({ expect }) => {
    const { code, stdout, stderr } = await askDam('--json', '/frobnicate x');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'refused', reason: 'unknown-command', offending: 'frobnicate' });
  });

  test('ends with 2 where the corpus is missing, the reason on stderr and nothing on stdout', async ({ expect }) => {
    const { code, stdout, stderr } = await ask('--corpus', `${DAM}-gone`, '--json', '/sources');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/dam-gone.*does not exist/)]);
  });
});

test('what was set aside is told on stderr, and stdout stays JSON', async () => {
  const folder = await folderOf({
    'a.txt': 'Le phare de Brume a été rallumé hier soir par les gardiens du port.\n',
    'b.txt': new Uint8Array([0, 1, 2]),
  });
  const { code, stdout, stderr } = await ask('--corpus', folder, '--authority', 'none', '--json', '/sources');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).scope.reports).toBe(1);
  expect(stderr).toMatch(/b\.txt: not-text/);
});
