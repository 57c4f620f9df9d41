import { describe, expect, test } from 'vitest';
import { run } from '../child.ts';
import { folderOf } from '../corpora.ts';

const check = (...args: readonly string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/check-corpus.ts', ...args]);

const FILES = {
  'pont.txt': `Accueil
Le pont de Velmont rouvre
Publié le 12 mars 2031

La ministre a inauguré lundi le pont de Velmont, fermé depuis six ans.
Partager sur Facebook
`,
  'image.txt': new Uint8Array([0x89, 0x50, 0]),
};

describe('npm run check-corpus', () => {
  test('says of every file what was cut, by which rule, what is unknown and what was set aside', async () => {
    const { code, stdout } = await check(await folderOf(FILES));
    expect(code).toBe(0);
    expect(stdout).toMatch(/pont\.txt\n.*kept 2 of 5 lines/);
    expect(stdout).toMatch(/navigation 1/);
    expect(stdout).toMatch(/published 2031-03-12/);
    expect(stdout).toMatch(/image\.txt.*not-text/s);
    expect(stdout).toMatch(/1 dispatch, 1 set aside/);
  });

  test('says the same as one JSON object a line', async () => {
    const { stdout } = await check(await folderOf(FILES), '--json');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        kind: 'dispatch',
        file: 'pont.txt',
        kept: 2,
        cut: 3,
        unknown: ['publisher'],
      }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ file: 'image.txt', reason: 'not-text' }));
  });

  test('ends with 2 for a folder that is not there', async () => {
    const { code, stderr } = await check('/nowhere/at/all');
    expect(code).toBe(2);
    expect(stderr).toMatch(/\/nowhere\/at\/all.*does not exist/);
  });
});
