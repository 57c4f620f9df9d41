import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../child.ts';
import { folderOf } from '../corpora.ts';

const STORY = 'Le phare de Brume a été rallumé hier soir par la gardienne Irma Valloire.\n';

test('the shell builds, compares and verifies, with the exit codes it documents', async () => {
  const [corpus, data] = [await folderOf({ 'a.txt': STORY }), await folderOf({})];
  const edition = async (...words: readonly string[]) =>
    run(process.execPath, [
      '--import',
      'tsx',
      'scripts/edition.ts',
      '--corpus',
      corpus,
      '--authority',
      'none',
      '--data',
      data,
      ...words,
    ]);
  expect(await edition('rollback')).toMatchObject({ code: 3 });
  await writeFile(join(corpus, 'b.txt'), 'Le port de Brume a rouvert mardi soir, a dit le capitaine Odile Fauchet.\n');
  const built = await edition('build');
  expect(built).toMatchObject({ code: 0, stdout: expect.stringContaining('dispatches added') });
  expect(built.stdout).toContain('b.txt');
  const diff = await edition('--json', 'diff');
  expect(JSON.parse(diff.stdout)).toMatchObject({ dispatches: { added: ['b.txt'] } });
  await writeFile(join(data, 'editions', 'current'), '{');
  const verified = await edition('verify');
  expect(verified).toMatchObject({ code: 1, stderr: expect.stringContaining('damaged') });
}, 120_000);

test('decisions are written into a corpus once, and what it has no place for is told', async () => {
  const signed = "by: '7', at: 2031-01-01T00:00:00Z";
  const corpus = await folderOf({
    'a.txt': STORY,
    'authority/people.yaml': '# Keepers of lights.\n- { id: irma-valloire, name: Irma Valloire }\n',
  });
  const data = await folderOf({
    'decisions/names.yaml': `- { a: irma-valloire, b: Irma Valoire, decision: same, ${signed} }\n- { a: Rurik, b: Esling, decision: same, ${signed} }\n`,
    'decisions/dispatches.yaml': `- { file: a.txt, publisher: Le Phare, published: 2031-01-01, ${signed} }\n`,
    'decisions/added.yaml': `- { file: added/c.txt, sha256: ${'a'.repeat(64)}, ${signed} }\n`,
    'added/c.txt': STORY,
  });
  const exported = () =>
    run(process.execPath, [
      '--import',
      'tsx',
      'scripts/edition.ts',
      '--corpus',
      corpus,
      '--data',
      data,
      'export-decisions',
    ]);
  const { code, stdout } = await exported();
  expect([code, stdout.match(/^left: .*$/gm)]).toEqual([0, ['left: Rurik, Esling: same (no entry to put it in)']]);
  const texts = async () =>
    Promise.all(
      ['authority/people.yaml', 'sources.yaml', 'added/c.txt'].map((file) => readFile(join(corpus, file), 'utf8')),
    );
  const [people, sources, added] = await texts();
  expect(people).toContain('# Keepers of lights.');
  expect(people).toContain('aliases: [ Irma Valoire ]');
  expect(sources).toContain('publisher: Le Phare');
  expect(added).toBe(STORY);
  expect((await exported()).code).toBe(0);
  expect(await texts()).toEqual([people, sources, added]);
}, 120_000);
