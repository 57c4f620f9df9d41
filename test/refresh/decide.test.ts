import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Addition, Keeper } from '../../src/refresh/keeper.ts';
import { type Place, placeOf } from './keeper-of.ts';

const STORY = [
  'Le pont de Velmont a été fermé lundi matin par la préfète Irma Valloire à cause de la crue.',
  'Lire aussi : la crue emporte un moulin près de Velmont',
  'Les habitants traversent depuis lors par le bac de Brume, a dit un pêcheur du port à notre journal.',
  '',
].join('\n');
const HARBOUR = 'Le port de Brume a rouvert mardi soir, a annoncé le capitaine Odile Fauchet aux pêcheurs.\n';
const BY = { by: '204' };

const place = (): Promise<Place> => placeOf({ 'a.txt': STORY, 'b.txt': HARBOUR });
const textOf = (keeper: Keeper, file: string): readonly string[] => {
  const dispatch = keeper.current().entries.find((entry) => entry.dispatch.file === file)?.dispatch;
  return (dispatch?.paragraphs ?? []).map(({ start, end }) => dispatch?.text.slice(start, end) ?? '');
};
const cutOf = (keeper: Keeper) => {
  const line = keeper.audit('a.txt').flatMap(({ lines }) => lines)[0];
  if (!line) throw new Error('nothing was cut');
  return line;
};

describe('an audit', () => {
  test('tells every line that was cut, by rule', async () => {
    const keeper = await (await place()).open();
    const lines = keeper.audit().flatMap((rule) => rule.lines);
    expect(lines).toEqual([
      { file: 'a.txt', line: 2, rule: 'read-also', text: 'Lire aussi : la crue emporte un moulin près de Velmont' },
    ]);
    expect(keeper.audit('b.txt')).toEqual([]);
  });

  test('lets a line be restored, and the exception be taken back', async () => {
    const keeper = await (await place()).open();
    const ref = await keeper.restore(cutOf(keeper), BY);
    await keeper.refresh(BY);
    expect(textOf(keeper, 'a.txt')[1]).toBe('Lire aussi : la crue emporte un moulin près de Velmont');
    expect(keeper.audit()).toEqual([]);
    await keeper.undo(ref, { by: '7' });
    await keeper.refresh(BY);
    expect(textOf(keeper, 'a.txt')).toHaveLength(2);
  });

  test('restores no line that is not cut as said', async () => {
    const keeper = await (await place()).open();
    const line = cutOf(keeper);
    for (const wrong of [{ line: 1 }, { rule: 'slogan' as const }, { text: 'Lire' }, { file: 'c.txt' }])
      await expect(keeper.restore({ ...line, ...wrong }, BY)).rejects.toMatchObject({ reason: 'unknown' });
  });

  test('keeps an exception for the words it was made for', async () => {
    const where = await place();
    const keeper = await where.open();
    await keeper.restore(cutOf(keeper), BY);
    await where.write({ 'a.txt': STORY.replace('un moulin', 'deux moulins') });
    await keeper.refresh(BY);
    expect(textOf(keeper, 'a.txt')).toHaveLength(2);
  });
});

describe('a description', () => {
  test('is shown as entered, and adds to an earlier one', async () => {
    const keeper = await (await place()).open();
    await keeper.describe('a.txt', { publisher: 'Le Bac', published: '2031-02-03' }, BY);
    await keeper.describe('a.txt', { url: 'https://bac.example/crue', language: 'fr', published: '2031-02-04' }, BY);
    await keeper.refresh(BY);
    const report = keeper.current().links.reports.get('a');
    expect(report).toMatchObject({
      publisher: 'Le Bac',
      url: 'https://bac.example/crue',
      published: { edtf: '2031-02-04', basis: 'entered' },
    });
  });

  test.for([
    { it: 'a day that is none', description: { published: '4 février' }, says: '4 février' },
    { it: 'an address that is none', description: { url: 'javascript:alert(1)' }, says: 'javascript' },
    { it: 'a language that is none', description: { language: 'français' }, says: 'français' },
    { it: 'no name', description: { publisher: ' ' }, says: 'publisher' },
    { it: 'nothing at all', description: {}, says: 'nothing' },
  ])('with $it is refused', async ({ description, says }) => {
    const where = await place();
    const keeper = await where.open();
    await expect(keeper.describe('a.txt', description, BY)).rejects.toMatchObject({
      reason: 'refused',
      detail: expect.stringContaining(says),
    });
    expect(await keeper.decisions()).toEqual([]);
  });

  test('of a file that is not there is refused, and so is one of a report of the authority', async () => {
    const where = await placeOf({
      'a.md': `---\nreport: crue-2031\n---\n${STORY}`,
      'authority/reports.yaml': '- { id: crue-2031, language: fr }',
    });
    const keeper = await where.open();
    await expect(keeper.describe('z.txt', { language: 'fr' }, BY)).rejects.toMatchObject({ reason: 'unknown' });
    await expect(keeper.describe('a.md', { language: 'fr' }, BY)).rejects.toThrow('crue-2031');
  });
});

describe('an addition', () => {
  const bytes = Buffer.from(
    'Un moulin a été emporté par la crue à Maradel, selon le meunier Rurik Esling.\nLire aussi : la crue\n',
  );
  const addition: Addition = {
    name: 'moulin.txt',
    bytes,
    description: { publisher: 'Le Bac', published: '2031-02-05' },
  };

  test('is previewed with its cuts, and nothing is written', async () => {
    const where = await place();
    const dispatch = await (await where.open()).preview(addition);
    expect(dispatch).toMatchObject({
      file: 'added/moulin.txt',
      provenance: { publisher: { value: 'Le Bac', basis: 'entered' } },
    });
    expect(dispatch.cuts).toHaveLength(1);
    expect((await readdir(where.data)).sort()).toEqual(['editions']);
  });

  test('is read after the next refresh, and gone once it is taken back', async () => {
    const where = await place();
    const keeper = await where.open();
    const ref = await keeper.add(addition, BY);
    await keeper.refresh(BY);
    expect(textOf(keeper, 'added/moulin.txt')).toHaveLength(1);
    expect(keeper.current().links.reports.get('added/moulin')).toMatchObject({ publisher: 'Le Bac' });
    await keeper.undo(ref, BY);
    await keeper.refresh(BY);
    expect(textOf(keeper, 'added/moulin.txt')).toEqual([]);
    expect(await readdir(join(where.data, 'added'))).toEqual([]);
  });

  test.for([
    { it: 'a path', name: '../a.txt' },
    { it: 'a path of Windows', name: 'c:\\a.txt' },
    { it: 'a hidden name', name: '.a.txt' },
    { it: 'another kind of file', name: 'a.pdf' },
    { it: 'a list that is no dispatch', name: 'sources.yaml' },
    { it: 'a name with a line end', name: 'a\n.txt' },
  ])('with $it for a name is refused', async ({ name }) => {
    const keeper = await (await place()).open();
    await expect(keeper.add({ ...addition, name }, BY)).rejects.toMatchObject({ reason: 'refused' });
  });

  test('that is too large, empty, no text, there already or in the corpus already is refused', async () => {
    const where = await place();
    const keeper = await where.open();
    const add = (change: Partial<Addition>) => keeper.add({ ...addition, ...change }, BY);
    await expect(add({ bytes: new Uint8Array(1024 * 1024 + 1) })).rejects.toThrow('1048576');
    await expect(add({ bytes: new Uint8Array() })).rejects.toMatchObject({ reason: 'refused' });
    await expect(add({ bytes: new Uint8Array([0, 1, 2]) })).rejects.toMatchObject({ reason: 'refused' });
    await expect(add({ bytes: Buffer.from(HARBOUR) })).rejects.toThrow('b.txt');
    await add({});
    await expect(add({})).rejects.toThrow('there already');
    expect(await keeper.decisions()).toHaveLength(2);
  });
});

describe('a withdrawal', () => {
  const holds = async (folder: string, words: string): Promise<readonly string[]> => {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const found = await Promise.all(
      files.map(async ({ parentPath, name }) =>
        (await readFile(join(parentPath, name))).includes(words) ? [name] : [],
      ),
    );
    return found.flat();
  };

  test('leaves no word of the dispatch in anything that is kept', async () => {
    const where = await place();
    const keeper = await where.open();
    await where.write({ 'c.txt': 'Une autre histoire de Maradel a été racontée hier par le conteur du village.\n' });
    await keeper.refresh(BY);
    expect(await holds(where.data, 'capitaine Odile')).not.toEqual([]);
    const kept = await keeper.withdraw('b', { ...BY, why: 'rights' });
    expect(kept).toMatchObject({ id: keeper.current().id, why: 'rights' });
    expect(textOf(keeper, 'b.txt')).toEqual([]);
    expect((await keeper.status()).earlier).toEqual([]);
    expect(await holds(where.data, 'capitaine Odile')).toEqual([]);
    expect(await holds(where.data, 'odile-fauchet')).toEqual([]);
  });

  test('holds under another file name and after a restart, until it is taken back', async () => {
    const where = await place();
    const keeper = await where.open();
    await keeper.withdraw('b', { ...BY, why: 'rights' });
    await where.remove('b.txt');
    await where.write({ 'other.txt': HARBOUR });
    const later = await where.open({ refreshes: 'start' });
    expect(later.current().entries.map(({ dispatch }) => dispatch.file)).toEqual(['a.txt']);
    const [withdrawn] = await later.decisions();
    if (!withdrawn) throw new Error('nothing was withdrawn');
    await later.undo(withdrawn, BY);
    await later.refresh(BY);
    expect(later.current().entries.map(({ dispatch }) => dispatch.file)).toEqual(['a.txt', 'other.txt']);
  });

  test('of a text that was added removes it', async () => {
    const where = await place();
    const keeper = await where.open();
    const bytes = Buffer.from('Un moulin a été emporté par la crue à Maradel, selon le meunier Rurik Esling.\n');
    await keeper.add({ name: 'moulin.txt', bytes, description: {} }, BY);
    await keeper.refresh(BY);
    await keeper.withdraw('added/moulin', { ...BY, why: 'privacy' });
    expect(await holds(where.data, 'meunier')).toEqual([]);
  });

  test('without a reason, or of what is not there, is refused', async () => {
    const keeper = await (await place()).open();
    await expect(keeper.withdraw('b', { ...BY, why: '' })).rejects.toMatchObject({ reason: 'refused' });
    await expect(keeper.withdraw('z', { ...BY, why: 'rights' })).rejects.toMatchObject({ reason: 'unknown' });
    expect(await keeper.decisions()).toEqual([]);
  });
});

describe('a decision', () => {
  const same = { list: 'names', a: 'Irma Valloire', b: 'Odile Fauchet', decision: 'same' } as const;

  test('is in the next edition, and out of it once taken back', async () => {
    const keeper = await (await place()).open();
    const before = keeper.current().id;
    const ref = await keeper.decide(same, BY);
    await keeper.refresh(BY);
    expect(keeper.current().links.entities.has('odile-fauchet')).toBe(false);
    await keeper.undo(ref, { by: '7' });
    await expect(keeper.undo(ref, { by: '7' })).rejects.toMatchObject({ reason: 'nothing' });
    await keeper.refresh(BY);
    expect(keeper.current().id).toBe(before);
  });

  test('stands in a file that people can read and write, with who and when', async () => {
    const where = await place();
    const keeper = await where.open();
    await keeper.decide({ ...same, decision: 'later' }, BY);
    const path = join(where.data, 'decisions', 'names.yaml');
    await writeFile(path, `# Looked at twice.\n${await readFile(path, 'utf8')}`);
    await keeper.decide({ ...same, b: 'Irma Valoire' }, { ...BY, why: 'a slip' });
    expect(await readFile(path, 'utf8')).toBe(
      [
        '# Looked at twice.',
        '- a: Irma Valloire',
        '  b: Odile Fauchet',
        '  decision: later',
        '  by: "204"',
        '  at: 2031-05-06T12:00:00.000Z',
        '- a: Irma Valloire',
        '  b: Irma Valoire',
        '  decision: same',
        '  by: "204"',
        '  at: 2031-05-06T12:00:00.000Z',
        '  why: a slip',
        '',
      ].join('\n'),
    );
    expect(await keeper.decisions()).toMatchObject([{ list: 'names' }, { list: 'names', undone: false, by: '204' }]);
  });

  test('that an edition could not be built with is refused and not written', async () => {
    const where = await placeOf({
      'a.txt': STORY,
      'authority/people.yaml':
        '- { id: irma-valloire, name: Irma Valloire }\n- { id: odile-fauchet, name: Odile Fauchet }',
    });
    const keeper = await where.open();
    await expect(keeper.decide(same, BY)).rejects.toMatchObject({
      reason: 'refused',
      detail: expect.stringMatching(/irma-valloire and odile-fauchet/),
    });
    await expect(keeper.decide({ ...same, b: same.a }, BY)).rejects.toMatchObject({ reason: 'refused' });
    expect(await keeper.decisions()).toEqual([]);
  });

  test('is not written into a file that is broken, which is named', async () => {
    const where = await place();
    const keeper = await where.open();
    await keeper.decide(same, BY);
    await writeFile(join(where.data, 'decisions', 'cuts.yaml'), '- {');
    await expect(keeper.restore(cutOf(keeper), BY)).rejects.toMatchObject({
      reason: 'set-up',
      detail: expect.stringContaining('cuts.yaml'),
    });
    await expect(keeper.refresh(BY)).rejects.toMatchObject({
      reason: 'set-up',
      detail: expect.stringContaining('cuts.yaml:1'),
    });
  });

  test('is not lost where several are taken at once', async () => {
    const where = await place();
    const [one, other] = [await where.open(), await where.open()];
    const names = Array.from({ length: 8 }, (_, i) => `Irma Valloire ${'I'.repeat(i + 1)}`);
    await Promise.all(names.map((b, i) => (i % 2 ? one : other).decide({ ...same, b, decision: 'later' }, BY)));
    expect((await one.decisions()).map(({ detail }) => /b: (.*); d/.exec(detail)?.[1]).sort()).toEqual(names);
  });
});
