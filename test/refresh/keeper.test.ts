import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../src/edition/saved-files.ts';
import type { Keeper } from '../../src/refresh/keeper.ts';
import { foundFor } from '../corpora.ts';
import { NOON, placeOf } from './keeper-of.ts';

const BRIDGE = 'Le pont de Velmont a été fermé lundi matin par la préfète Irma Valloire à cause de la crue.\n';
const HARBOUR = 'Le port de Brume a rouvert mardi soir, a annoncé le capitaine Odile Fauchet aux pêcheurs.\n';
const SCHOOL = "L'école de Maradel accueille cent élèves depuis mercredi, selon le maire Rurik Esling.\n";
const BY = { by: 'moderator' };

const files = (keeper: Keeper): readonly string[] => keeper.current().entries.map(({ dispatch }) => dispatch.file);

describe('a keeper that starts', () => {
  test('builds and publishes an edition where there is none, and says nothing', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const keeper = await place.open();
    expect(files(keeper)).toEqual(['a.txt']);
    const { current, earlier } = await keeper.status();
    expect(current).toEqual({ id: keeper.current().id, at: NOON, by: 'start' });
    expect([earlier, place.notices]).toEqual([[], []]);
  });

  test('answers from the saved edition although the corpus is gone', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const before = await place.open();
    await before.close();
    await place.remove('a.txt');
    expect((await place.open()).current().id).toBe(before.current().id);
  });

  test('takes a changed corpus in where it is configured to, and else leaves that to moderators', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    await (await place.open()).close();
    await place.write({ 'b.txt': HARBOUR });
    const [manual, atStart] = [await place.open(), await place.open({ refreshes: 'start' })];
    expect([files(manual), files(atStart)]).toEqual([['a.txt'], ['a.txt', 'b.txt']]);
  });

  test('does not build again for files that were only touched', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const before = await place.open();
    await before.close();
    await place.write({ 'a.txt': BRIDGE });
    const workshop = {
      build: () => {
        throw new Error('was built');
      },
      preview: () => Promise.reject(new Error('was previewed')),
    };
    const keeper = await place.open({ refreshes: 'start', workshop });
    expect(keeper.current().id).toBe(before.current().id);
  });

  test('never answers from an edition of another corpus', async () => {
    const [place, other] = [await placeOf({ 'a.txt': BRIDGE }), await placeOf({ 'b.txt': HARBOUR })];
    await (await place.open()).close();
    const source = { corpus: other.corpus, shippedAuthority: join(other.corpus, 'none') };
    expect(files(await place.open({ source }))).toEqual(['b.txt']);
    expect(files(await place.open())).toEqual(['a.txt']);
  });

  test('goes back to the edition before where the current one is damaged, and says so', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const first = await place.open();
    const old = first.current().id;
    await place.write({ 'b.txt': HARBOUR });
    await first.refresh(BY);
    const damaged = first.current().id;
    const path = join(place.data, 'editions', damaged, 'manifest.json');
    const bytes = await readFile(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const keeper = await place.open();
    expect(keeper.current().id).toBe(old);
    expect(place.notices).toEqual([
      `edition ${damaged}: manifest.json is damaged`,
      `edition ${old} is answered from in place of ${damaged}`,
    ]);
  });

  test('builds anew where no saved edition is good', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const first = await place.open();
    const { id } = first.current();
    await writeFile(join(place.data, 'editions', id, 'links.jsonl'), '');
    const keeper = await place.open();
    expect([keeper.current().id, files(keeper)]).toEqual([id, ['a.txt']]);
    expect(place.notices.join()).toContain('links.jsonl');
    expect(files(await place.open())).toEqual(['a.txt']);
  });

  test.for([{ text: '' }, { text: '{"editions"' }, { text: '{"current":"../../etc","editions":[]}' }])(
    'builds anew where the file that names the current edition holds $text',
    async ({ text }) => {
      const place = await placeOf({ 'a.txt': BRIDGE });
      await (await place.open()).close();
      await writeFile(join(place.data, 'editions', 'current'), text);
      expect(files(await place.open())).toEqual(['a.txt']);
      expect(place.notices[0]).toContain('current is damaged');
    },
  );

  test('throws what is wrong with the set-up where there is nothing to answer from', async () => {
    const place = await placeOf({});
    await expect(place.open()).rejects.toMatchObject({ reason: 'set-up', detail: expect.stringContaining('is empty') });
  });
});

describe('a refresh', () => {
  test('publishes what changed and tells it', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE, 'c.txt': SCHOOL });
    const keeper = await place.open();
    const before = keeper.current().id;
    await place.write({ 'a.txt': BRIDGE.replace('lundi', 'jeudi'), 'b.txt': HARBOUR, 'd.txt': '' });
    await place.remove('c.txt');
    const seen: string[] = [];
    keeper.onChange(({ id }) => seen.push(id));
    const phases = new Set<string>();
    const outcome = await keeper.refresh(BY, { onProgress: ({ phase }) => phases.add(phase) });
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    expect(outcome.edition).toBe(keeper.current().id);
    expect(outcome.difference).toMatchObject({
      from: before,
      to: outcome.edition,
      dispatches: { added: ['b.txt'], changed: ['a.txt'], removed: ['c.txt'], setAside: [{ file: 'd.txt' }] },
    });
    expect(outcome.difference.names.gained).toContain('odile-fauchet');
    expect(outcome.difference.names.lost).toContain('rurik-esling');
    expect(files(keeper)).toEqual(['a.txt', 'b.txt']);
    expect([...phases]).toEqual(['read', 'extract', 'link', 'index', 'save', 'check']);
    expect(seen).toEqual([outcome.edition]);
    expect((await keeper.status()).earlier).toMatchObject([{ id: before }]);
  });

  test('finds that nothing changed', async () => {
    const keeper = await (await placeOf({ 'a.txt': BRIDGE })).open();
    expect(await keeper.refresh(BY)).toEqual({ kind: 'unchanged', edition: keeper.current().id });
  });

  test('makes the edition a full build makes, byte for byte', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE, 'b.txt': HARBOUR });
    const keeper = await place.open();
    await place.write({ 'c.txt': SCHOOL });
    await keeper.refresh(BY);
    const { id } = keeper.current();
    const again = await placeOf({ 'a.txt': BRIDGE, 'b.txt': HARBOUR, 'c.txt': SCHOOL });
    const whole = await again.open();
    await whole.refresh(BY);
    expect(whole.current().id).toBe(id);
    for (const file of ['manifest.json', ...Object.values(FILES)]) {
      const [one, other] = [place, again].map(({ data }) => readFile(join(data, 'editions', id, file), 'utf8'));
      expect(await one).toBe(await other);
    }
  });

  test('reads a file again that was written anew, though its size and time are those of before', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE, 'b.txt': HARBOUR });
    const path = join(place.corpus, 'a.txt');
    const long = new Date(NOON);
    await utimes(path, long, long);
    const keeper = await place.open();
    await writeFile(path, BRIDGE.replace('lundi', 'jeudi'));
    await utimes(path, long, long);
    expect(await keeper.refresh(BY)).toMatchObject({
      kind: 'published',
      difference: { dispatches: { changed: ['a.txt'] } },
    });
  });

  test('takes nothing over where it is asked not to, and makes the same', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const keeper = await place.open();
    expect(await keeper.refresh(BY, { anew: true })).toMatchObject({ kind: 'unchanged' });
  });

  test('makes an edition ready before it is answered from, and publishes it even where that fails', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const steps: string[] = [];
    const keeper = await place.open({
      prepare: async (edition) => {
        steps.push(`${edition.entries.length} ready, ${keeper.current().entries.length} answered from`);
        throw new Error('no words');
      },
    });
    await place.write({ 'b.txt': HARBOUR });
    expect(await keeper.refresh(BY)).toMatchObject({ kind: 'published' });
    expect(steps).toEqual(['2 ready, 1 answered from']);
    expect(files(keeper)).toEqual(['a.txt', 'b.txt']);
    expect(place.notices).toEqual([`edition ${keeper.current().id} is not made ready: Error: no words`]);
  });

  test('that is cancelled leaves everything as it was', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const keeper = await place.open();
    const { id } = keeper.current();
    await place.write({ 'b.txt': HARBOUR });
    const cancel = new AbortController();
    const outcome = await keeper.refresh(BY, { signal: cancel.signal, onProgress: () => cancel.abort() });
    expect([outcome.kind, keeper.current().id]).toEqual(['cancelled', id]);
    expect((await readdir(join(place.data, 'editions'))).sort()).toEqual([id, 'current'].sort());
  });

  test('of a corpus that is gone says so and leaves the edition', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const keeper = await place.open();
    await place.remove('a.txt');
    await expect(keeper.refresh(BY)).rejects.toMatchObject({ reason: 'set-up' });
    expect(files(keeper)).toEqual(['a.txt']);
  });

  test('keeps five editions', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const keeper = await place.open();
    for (let i = 0; i < 6; i++) {
      await place.write({ 'b.txt': `${HARBOUR.trim()} Numéro ${i}.\n` });
      await keeper.refresh(BY);
    }
    const saved = (await readdir(join(place.data, 'editions'))).filter((name) => /^[0-9a-f]{12}$/.test(name));
    expect(saved).toHaveLength(5);
    expect((await keeper.status()).earlier).toHaveLength(4);
  });

  test('of another process is answered from, once it is noticed', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const [bot, shell] = [await place.open({ follows: true }), await place.open()];
    const noticed = new Promise<string>((resolve) => bot.onChange(({ id }) => resolve(id)));
    await place.write({ 'b.txt': HARBOUR });
    await shell.refresh(BY);
    expect(await noticed).toBe(shell.current().id);
    expect(files(bot)).toEqual(['a.txt', 'b.txt']);
  });

  test('goes on one at a time, in this process and in others', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const [one, other] = [await place.open(), await place.open()];
    await place.write({ 'b.txt': HARBOUR });
    const results = await Promise.allSettled([one.refresh(BY), one.refresh(BY), other.refresh(BY)]);
    const kinds = results.map((result) => (result.status === 'fulfilled' ? result.value.kind : result.reason.reason));
    expect(kinds[1]).toBe('busy');
    expect(['published', 'locked', 'unchanged']).toEqual(expect.arrayContaining([kinds[0], kinds[2]]));
    expect(kinds).toContain('published');
    expect(files(await place.open())).toEqual(['a.txt', 'b.txt']);
  });
});

describe('golden answers', () => {
  const golden = '- command: /who irma-valloire\n  locale: fr\n  must: ["subject: irma-valloire"]\n';

  test('that an edition does not give any more hold it back until it is published for a reason', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE, 'golden.yaml': golden });
    const keeper = await place.open();
    await keeper.refresh(BY);
    const before = keeper.current().id;
    await place.write({ 'a.txt': BRIDGE.replace('Irma Valloire', 'Ada Morrel') });
    const outcome = await keeper.refresh(BY);
    if (outcome.kind !== 'held') throw new Error(outcome.kind);
    expect(outcome.held.faults).toEqual([
      { kind: 'golden', detail: expect.stringContaining('/who irma-valloire (fr)') },
    ]);
    expect(outcome.held.difference.golden).toMatchObject([{ command: '/who irma-valloire', now: 'failed' }]);
    expect(keeper.current().id).toBe(before);
    await expect(keeper.publish({ ...BY, why: ' ' })).rejects.toMatchObject({ reason: 'refused' });
    const later = await place.open();
    expect((await later.status()).held).toEqual(outcome.held);
    expect(await later.publish({ ...BY, why: 'she left' })).toMatchObject({
      id: outcome.held.edition,
      why: 'she left',
    });
    expect((await later.status()).held).toBeUndefined();
    expect(foundFor(later.current(), '/who ada-morrel').citations).not.toEqual([]);
  });

  test('that fail already hold nothing back', async () => {
    const place = await placeOf({ 'a.txt': HARBOUR, 'golden.yaml': golden });
    const keeper = await place.open();
    await keeper.refresh(BY);
    await place.write({ 'b.txt': SCHOOL });
    expect((await keeper.refresh(BY)).kind).toBe('published');
  });

  test('an edition held back can be thrown away', async () => {
    const place = await placeOf({
      'a.txt': BRIDGE,
      'golden.yaml': '- { command: /who irma-valloire, must: ["never told"] }',
    });
    const keeper = await place.open();
    const before = keeper.current().id;
    await place.write({ 'b.txt': SCHOOL, 'golden.yaml': '- command: ["no command"]' });
    const outcome = await keeper.refresh(BY);
    expect(outcome).toMatchObject({ kind: 'held', held: { faults: [{ kind: 'golden' }] } });
    await keeper.discard(BY);
    await expect(keeper.discard(BY)).rejects.toMatchObject({ reason: 'nothing' });
    expect([(await keeper.status()).held, keeper.current().id]).toEqual([undefined, before]);
    expect((await readdir(join(place.data, 'editions'))).filter((name) => /^[0-9a-f]{12}$/.test(name))).toEqual([
      before,
    ]);
  });
});

describe('going back', () => {
  test('answers from the edition before, over a restart and a changed corpus, until the next refresh', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const keeper = await place.open();
    const first = keeper.current().id;
    await place.write({ 'b.txt': HARBOUR });
    await keeper.refresh(BY);
    const second = keeper.current().id;
    expect(await keeper.rollback({ ...BY, why: 'too early' })).toMatchObject({ id: first, why: 'too early' });
    expect(files(keeper)).toEqual(['a.txt']);
    await expect(keeper.rollback(BY)).rejects.toMatchObject({ reason: 'nothing' });
    const later = await place.open({ refreshes: 'start' });
    expect(files(later)).toEqual(['a.txt']);
    expect(await later.rollback(BY, second)).toMatchObject({ id: second });
    await later.rollback(BY);
    expect((await later.refresh(BY)).kind).toBe('published');
    expect(later.current().id).toBe(second);
  });

  test('to an edition that is not kept is refused', async () => {
    const keeper = await (await placeOf({ 'a.txt': BRIDGE })).open();
    await expect(keeper.rollback(BY, '0123456789ab')).rejects.toMatchObject({ reason: 'unknown' });
  });
});
