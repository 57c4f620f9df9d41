import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { SCHEMA_VERSION } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { NewError } from '../../src/store/reported-errors.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { start } from '../child.ts';
import { folderOf } from '../corpora.ts';

const NOON = new Date('2031-05-06T12:00:00.000Z');

const fileIn = async (files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> =>
  join(await folderOf(files), 'vigie.sqlite');

const open = (path: string): Store => {
  const { store } = openStore(path, () => NOON);
  onTestFinished(store.close);
  return store;
};

const error = (more: Partial<NewError> = {}): NewError => ({
  ...{ receipt: 'fire.txt@0a0a#4-20:0b0b', fault: 'speaker', dispatch: 'fire', start: 4, end: 20 },
  ...{ edition: 'e1', command: 'event', ...more },
});

describe('what people and servers choose', () => {
  test('is kept, changed and forgotten, each by itself', async () => {
    const { people, servers } = open(await fileIn());
    people.chooseLanguage('camille', 'fr');
    people.chooseLanguage('camille', 'en');
    servers.setLanguage('harbour', 'fr');
    servers.setPublic('harbour', 'b', true);
    servers.setPublic('harbour', 'a', true);
    servers.setPublic('harbour', 'a', true);
    servers.setPublic('lighthouse', 'b', true);
    servers.setPublic('lighthouse', 'b', false);
    expect([people.languageOf('camille'), people.languageOf('sam')]).toEqual(['en', undefined]);
    expect([servers.languageOf('harbour'), servers.languageOf('camille')]).toEqual(['fr', undefined]);
    expect([servers.publicChannels('harbour'), servers.publicChannels('lighthouse')]).toEqual([['a', 'b'], []]);
    expect([servers.isPublic('harbour', 'a'), servers.isPublic('lighthouse', 'a')]).toEqual([true, false]);
    expect([people.forget('camille'), people.forget('camille'), people.languageOf('camille')]).toEqual([
      ...[true, false, undefined],
    ]);
    servers.setLanguage('harbour', null);
    expect(servers.languageOf('harbour')).toBeUndefined();
    expect([servers.forget('harbour'), servers.publicChannels('harbour')]).toEqual([true, []]);
  });

  test('is no part of a statement, whatever it holds', async () => {
    const { people } = open(await fileIn());
    const hostile = `x'); DROP TABLE people; --`;
    people.chooseLanguage(hostile, 'fr');
    expect([people.languageOf(hostile), people.languageOf('x')]).toEqual(['fr', undefined]);
  });

  test('survives closing and opening', async () => {
    const path = await fileIn();
    const first = openStore(path).store;
    first.people.chooseLanguage('camille', 'fr');
    first.servers.setPublic('harbour', 'a', true);
    first.close();
    const second = open(path);
    expect([second.people.languageOf('camille'), second.servers.publicChannels('harbour')]).toEqual(['fr', ['a']]);
  });
});

describe('the audit log', () => {
  test('holds who, when, what and which, newest first, and what came of it', async () => {
    const { audit } = open(await fileIn());
    audit.end(audit.begin({ by: 'noor', action: 'describe', ids: { file: 'fire.txt' } }), 'done');
    audit.begin({ by: 'noor', action: 'refresh', ids: {} });
    expect(audit.latest(9)).toEqual([
      { id: 2, at: NOON.toISOString(), by: 'noor', action: 'refresh', ids: {}, outcome: null },
      { id: 1, at: NOON.toISOString(), by: 'noor', action: 'describe', ids: { file: 'fire.txt' }, outcome: 'done' },
    ]);
    expect(audit.latest(1)).toHaveLength(1);
  });

  test.for([
    'UPDATE audit SET action = 1',
    'DELETE FROM audit',
    'UPDATE audit_outcomes SET outcome = 1',
    'DELETE FROM audit_outcomes',
  ])('refuses: %s', async (sql) => {
    const path = await fileIn();
    const { audit } = open(path);
    audit.end(audit.begin({ by: 'noor', action: 'describe', ids: {} }), 'done');
    const database = openDatabase(path);
    onTestFinished(database.close);
    expect(() => database.run(sql)).toThrow(/append-only/);
    expect(audit.latest(9)).toMatchObject([{ action: 'describe', outcome: 'done' }]);
  });
});

describe('reported errors', () => {
  test('count once however many people report them, and come back when reported after they were settled', async () => {
    const { errors } = open(await fileIn());
    expect([errors.take(error(), 'camille'), errors.take(error(), 'camille'), errors.take(error(), 'sam')]).toEqual([
      ...['noted', 'known', 'known'],
    ]);
    errors.take(error({ fault: 'date' }), 'sam');
    expect(errors.open()).toMatchObject([
      { ...error(), id: 1, people: 2, at: NOON.toISOString(), settled: null },
      { fault: 'date', people: 1 },
    ]);
    expect([errors.settle(1, 'dismissed', 'noor'), errors.settle(1, 'mended', 'noor')]).toEqual([true, false]);
    expect(errors.find(1)).toMatchObject({ settled: 'dismissed', people: 0 });
    expect(errors.open()).toHaveLength(1);
    expect(errors.take(error(), 'sam')).toBe('known');
    expect(errors.find(1)).toMatchObject({ settled: null, people: 1 });
    errors.settle(1, 'mended', 'noor');
    expect([errors.reopen(1), errors.reopen(1), errors.open().length]).toEqual([true, false, 2]);
  });

  test('no longer say by whom when somebody asks to be forgotten', async () => {
    const { errors, people } = open(await fileIn());
    errors.take(error(), 'camille');
    expect([people.forget('camille'), errors.find(1)?.people]).toEqual([true, 0]);
  });
});

describe('a file', () => {
  test.for([
    { it: 'that is no database', bytes: Buffer.from('not a database, but long enough to be one. '.repeat(99)) },
    { it: 'of which the middle is gone', bytes: undefined },
  ])('$it is put away whole with its reason, and a new one begun', async ({ bytes }) => {
    const path = await fileIn();
    const { store } = openStore(path);
    for (let n = 0; n < 500; n++) store.people.chooseLanguage(`person-${n}`, 'fr');
    store.close();
    const damaged = bytes ?? Buffer.from(readFileSync(path).fill(0x5a, 4096, 3 * 4096));
    writeFileSync(path, damaged);
    const opened = openStore(path, () => NOON);
    onTestFinished(opened.store.close);
    expect(opened.setAside?.path).toContain('vigie.sqlite.damaged-2031-05-06T12-00-00.000Z');
    expect(readFileSync(opened.setAside?.path ?? '')).toEqual(damaged);
    expect(readFileSync(`${opened.setAside?.path}.txt`, 'utf8').trim()).toBe(opened.setAside?.reason);
    opened.store.people.chooseLanguage('camille', 'fr');
    expect(opened.store.people.languageOf('camille')).toBe('fr');
  });

  test('of a later version is refused by name and left as it is', async () => {
    const path = await fileIn();
    openStore(path).store.close();
    const database = openDatabase(path);
    database.script(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    database.close();
    expect(() => openStore(path)).toThrow(StoreError);
    expect(() => openStore(path)).toThrow(path);
    expect(existsSync(path)).toBe(true);
  });

  test('that cannot be one is refused by name', async () => {
    const folder = await folderOf({ 'vigie.sqlite/inside.txt': 'x' });
    expect(() => openStore(join(folder, 'vigie.sqlite'))).toThrow(/vigie\.sqlite: cannot be opened/);
  });

  test('that is opened twice takes what both write', async () => {
    const path = await fileIn();
    const [first, second] = [open(path), open(path)];
    first.people.chooseLanguage('camille', 'fr');
    second.people.chooseLanguage('sam', 'en');
    expect([first.people.languageOf('sam'), second.people.languageOf('camille')]).toEqual(['en', 'fr']);
  });
});

test('a kill at any moment loses nothing that was written', async () => {
  const path = await fileIn();
  for (let round = 0; round < 3; round++) {
    const child = start(process.execPath, ['--import', 'tsx', 'test/store/writer.child.ts', path, String(round)]);
    await child.firstLine;
    // Somewhere in the middle of a write, at another place each time.
    await new Promise<void>((resolve) => {
      child.process.stdout.on('data', (text: Buffer) => {
        if (Number(text.toString().trim().split('\n').at(-1)) > 10 + round * 7) resolve();
      });
    });
    child.process.kill('SIGKILL');
    const { stdout } = await child.ended;
    const written = stdout
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((n) => `${round}-${n}`);
    const { store, setAside } = openStore(path);
    const done = new Set(store.audit.latest(10_000).flatMap(({ ids, outcome }) => (outcome === 'done' ? [ids.n] : [])));
    expect(setAside).toBeUndefined();
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((n) => store.people.languageOf(n) === undefined || !done.has(n))).toEqual([]);
    store.close();
  }
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('damaged'))).toEqual([]);
});
