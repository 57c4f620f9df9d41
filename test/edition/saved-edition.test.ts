import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer-question.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { NO_MEMORY } from '../../src/edition/edition-memory.ts';
import { DISK } from '../../src/edition/file-system.ts';
import { openEdition } from '../../src/edition/open-edition.ts';
import { saveEdition } from '../../src/edition/save-edition.ts';
import { FILES } from '../../src/edition/saved-files.ts';
import { fixture, folderOf } from '../corpora.ts';
import { editionFrom } from '../editions.ts';

const save = async (edition: Edition): Promise<string> => {
  const folder = await folderOf({});
  await saveEdition(DISK, folder, edition, {
    keys: new Map(),
    inputs: {},
    outline: ['an outline\n'],
    readings: [],
    kept: NO_MEMORY.lines,
  });
  return folder;
};

/** Whoever only answers reads neither of the others. */
const ANSWERED_FROM = Object.values(FILES).filter((file) => file !== FILES.outline && file !== FILES.readings);

describe('an edition that was saved and opened', () => {
  let built: Edition;
  beforeAll(async () => {
    built = await editionFrom(fixture('dam'));
  });

  test('is the edition that was built', async () => {
    const { edition } = await openEdition(DISK, await save(built), built.id);
    const plain = ({ links: { gazetteer: _, ...links }, index, ...rest }: Edition): unknown => ({
      ...rest,
      links,
      index: index.data,
    });
    expect(plain(edition)).toEqual(plain(built));
  });

  test('answers alike', async () => {
    const { edition } = await openEdition(DISK, await save(built), built.id);
    const topics = [...built.links.entities.keys(), ...built.authority.events.map(({ id }) => id)];
    const ask = (of: Edition): unknown[] =>
      topics.flatMap((topic) => [
        answer(of, { question: { command: 'event', topic }, locale: 'fr' }),
        answer(of, { question: { command: 'who', name: topic }, locale: 'en' }),
      ]);
    expect(topics.length).toBeGreaterThan(5);
    expect(JSON.stringify(ask(edition))).toBe(JSON.stringify(ask(built)));
  });

  test('has the same bytes whenever it is saved', async () => {
    const [one, other] = [await save(built), await save(built)];
    for (const file of Object.values(FILES)) {
      const [a, b] = await Promise.all([one, other].map((folder) => readFile(join(folder, built.id, file))));
      expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    }
  });

  test.for(ANSWERED_FROM)('is refused with one bit of %s turned', async (file) => {
    const folder = await save(built);
    const path = join(folder, built.id, file);
    const bytes = await readFile(path);
    for (const place of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const turned = Buffer.from(bytes);
      turned[place] = (turned[place] ?? 0) ^ 4;
      await writeFile(path, turned);
      await expect(openEdition(DISK, folder, built.id)).rejects.toMatchObject({
        name: 'DamagedEdition',
        edition: built.id,
      });
    }
  });

  test.for(ANSWERED_FROM)('is refused with %s cut short or gone', async (file) => {
    const folder = await save(built);
    const path = join(folder, built.id, file);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length / 2));
    await expect(openEdition(DISK, folder, built.id)).rejects.toThrow(built.id);
    await DISK.remove(path);
    await expect(openEdition(DISK, folder, built.id)).rejects.toThrow(file);
  });
});
