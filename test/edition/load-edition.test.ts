import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/dispatch/corpus-error.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { editionOf, type Files, fixture, folderOf } from '../corpora.ts';

const STORY = 'Le phare de Brume a été rallumé hier soir par les gardiens du port.\n';
const failure = (loading: Promise<unknown>): Promise<unknown> =>
  loading.then(() => undefined).catch((error: unknown) => error);

describe('a corpus folder that is no use is an error that names it', () => {
  test('missing', async () => {
    const folder = join(await folderOf({}), 'gone');
    const error = await failure(editionOf(folder));
    expect(error).toBeInstanceOf(CorpusError);
    expect(String(error)).toContain(folder);
    expect(String(error)).toContain('does not exist');
  });

  test('a file', async () => {
    const file = join(await folderOf({ 'corpus.zip': 'PK' }), 'corpus.zip');
    const error = await failure(editionOf(file));
    expect(error).toBeInstanceOf(CorpusError);
    expect(String(error)).toContain(file);
    expect(String(error)).toContain('not a folder');
  });

  const nothing: readonly { readonly it: string; readonly files: Files; readonly says: readonly string[] }[] = [
    { it: 'empty', files: {}, says: ['is empty'] },
    {
      it: 'only reserved names',
      files: { 'README.md': '# Corpus', 'golden.yaml': '', 'authority/people.yaml': '' },
      says: ['is empty'],
    },
    { it: 'only empty folders', files: { a: null, 'b/c': null }, says: ['is empty'] },
    { it: 'only hidden files', files: { '.DS_Store': 'x', '.git/HEAD': 'x' }, says: ['is empty'] },
    {
      it: 'only what is no text',
      files: { 'a.txt': new Uint8Array([0, 1, 2, 3]) },
      says: ['nothing readable', 'a.txt', 'not-text'],
    },
    { it: 'only empty files', files: { 'a.txt': '', 'b.txt': ' \n\t\n' }, says: ['a.txt: empty', 'b.txt: empty'] },
    {
      it: 'only files of other kinds',
      files: { 'a.pdf': '%PDF', 'b.docx': 'PK' },
      says: ['a.pdf', 'unknown-extension'],
    },
    { it: 'only a folder with the name of a file', files: { 'a.txt': null }, says: ['a.txt: not-a-file'] },
    { it: 'only a link that leads nowhere', files: { 'a.txt': { link: 'nowhere.txt' } }, says: ['a.txt: unreadable'] },
    {
      it: 'only a page of which nothing is left',
      files: { 'a.txt': 'Accepter et fermer\n' },
      says: ['a.txt: nothing-left'],
    },
  ];
  test.for(nothing)('$it', async ({ files, says }) => {
    const folder = await folderOf(files);
    const error = await failure(editionOf(folder));
    expect(error).toBeInstanceOf(CorpusError);
    for (const words of [folder, ...says]) expect(String(error)).toContain(words);
  });
});

describe('a file that cannot be read is set aside with its reason, and the rest is served', () => {
  const aside: readonly { readonly it: string; readonly files: Files; readonly reasons: readonly string[] }[] = [
    {
      it: 'not text',
      files: { 'b.txt': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]) },
      reasons: ['b.txt not-text'],
    },
    { it: 'empty', files: { 'b.txt': '' }, reasons: ['b.txt empty'] },
    { it: 'huge', files: { 'b.txt': 'Le phare. '.repeat(900_000) }, reasons: ['b.txt too-large'] },
    { it: 'a folder', files: { 'b.txt': null }, reasons: ['b.txt not-a-file'] },
    { it: 'a link back into its own folder', files: { again: { link: '.' } }, reasons: ['again not-a-file'] },
    { it: 'a link to itself', files: { 'b.txt': { link: 'b.txt' } }, reasons: ['b.txt unreadable'] },
    { it: 'of another kind', files: { 'b.pdf': '%PDF' }, reasons: ['b.pdf unknown-extension'] },
    {
      it: 'front matter that does not parse',
      files: { 'b.md': '---\ntitle: [a\n---\nMots.' },
      reasons: ['b.md front-matter'],
    },
    {
      it: 'front matter that does not close',
      files: { 'b.md': '---\ntitle: a\nMots.' },
      reasons: ['b.md front-matter'],
    },
    {
      it: 'front matter with a date that is none',
      files: { 'b.md': `---\npublished: hier\n---\n${STORY}` },
      reasons: ['b.md front-matter'],
    },
    { it: 'an id that is taken', files: { 'a.md': STORY }, reasons: ['a.txt duplicate-id'] },
    {
      it: 'a pair whose paragraphs do not match',
      files: {
        'n.fr.md': '---\nform: note\nlanguage: fr\n---\n\nLe phare.\n\nLe port.\n',
        'n.en.md': '---\nform: note\nlanguage: en\n---\n\nThe lighthouse.\n',
      },
      reasons: ['n.en.md pair-mismatch', 'n.fr.md pair-mismatch'],
    },
  ];
  test.for(aside)('$it', async ({ files, reasons }) => {
    const edition = await editionOf(await folderOf({ 'a.txt': STORY, ...files }));
    expect(edition.setAside.map(({ file, reason }) => `${file} ${reason}`)).toEqual(reasons);
    expect(edition.setAside.every(({ detail }) => detail.length > 0)).toBe(true);
    expect(edition.entries).toHaveLength(1);
  });

  test('in a subfolder, under its whole path', async () => {
    const edition = await editionOf(await folderOf({ 'a.txt': STORY, '2009/mars/b.txt': '' }));
    expect(edition.setAside.map(({ file }) => file)).toEqual(['2009/mars/b.txt']);
  });
});

describe('an edition', () => {
  test('of the same files has the same id, wherever the folder lies', async () => {
    const [one, other] = [await folderOf({ 'a.txt': STORY }), await folderOf({ 'a.txt': STORY })];
    expect((await editionOf(one)).id).toBe((await editionOf(other)).id);
    expect((await editionOf(one)).id).toMatch(/^[0-9a-f]{12}$/);
  });

  const changes: readonly { readonly it: string; readonly files: Files }[] = [
    { it: 'another letter', files: { 'a.txt': STORY.replace('hier', 'Hier') } },
    { it: 'another name of a file', files: { 'b.txt': STORY } },
    {
      it: 'another file',
      files: { 'a.txt': STORY, 'b.txt': 'Le port de Brume a été fermé hier soir à cause du vent.\n' },
    },
    { it: 'another name in the authority', files: { 'a.txt': STORY, 'authority/people.yaml': '- { id: a, name: A }' } },
    {
      it: 'another report in the authority',
      files: { 'a.txt': STORY, 'authority/reports.yaml': '- { id: a, language: fr }' },
    },
  ];
  test.for(changes)('has another id for $it', async ({ files }) => {
    const before = await editionOf(await folderOf({ 'a.txt': STORY }));
    expect((await editionOf(await folderOf(files))).id).not.toBe(before.id);
  });

  test('lists its files in the order of their paths', async () => {
    const { entries } = await editionOf(fixture('dam'));
    const files = entries.map(({ dispatch }) => dispatch.file);
    expect(files).toEqual([...files].sort());
  });

  test('reads bytes of Windows as well as UTF-8, with their mark or without', async () => {
    const utf8 = new TextEncoder().encode(STORY);
    const files = [new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), Buffer.from(STORY, 'latin1'), utf8];
    // One text counts once, so each has a corpus of its own.
    const editions = await Promise.all(files.map(async (bytes) => editionOf(await folderOf({ 'a.txt': bytes }))));
    const texts = editions.flatMap(({ entries }) => entries.map(({ dispatch }) => dispatch.text));
    expect(texts).toEqual([STORY, STORY, STORY]);
  });
});

describe('the authority', () => {
  const shipped = { 'people.yaml': '- { id: a, name: Shipped A }\n- { id: b, name: Shipped B }' };
  const names = async (source: { readonly own?: Files; readonly authority?: string }): Promise<readonly string[]> => {
    const corpus = await folderOf({ 'a.txt': STORY, ...source.own });
    const edition = await loadEdition({
      corpus,
      shippedAuthority: await folderOf(shipped),
      ...(source.authority === undefined ? {} : { authority: source.authority }),
    });
    return edition.authority.entities.map((entity) => entity.names.en).toSorted();
  };

  test('that ships is used where the folder has none', async () => {
    expect(await names({})).toEqual(['Shipped A', 'Shipped B']);
  });

  test('of the folder is laid over the one that ships', async () => {
    expect(await names({ own: { 'authority/people.yaml': '- { id: a, name: Own A }' } })).toEqual([
      'Own A',
      'Shipped B',
    ]);
  });

  test('that is named replaces both', async () => {
    const authority = await folderOf({ 'people.yaml': '- { id: c, name: Named C }' });
    expect(await names({ own: { 'authority/people.yaml': '- { id: a, name: Own A }' }, authority })).toEqual([
      'Named C',
    ]);
  });

  test('"none" knows no name at all', async () => {
    expect(await names({ own: { 'authority/people.yaml': '- { id: a, name: Own A }' }, authority: 'none' })).toEqual(
      [],
    );
  });

  test('that is named and missing is an error that names it', async () => {
    const authority = join(await folderOf({}), 'gone');
    expect(String(await failure(names({ authority })))).toContain(authority);
  });

  test('with a mistake is an error that names file and entry', async () => {
    const error = await failure(names({ own: { 'authority/people.yaml': '- { id: odile }' } }));
    expect(error).toMatchObject({ name: 'AuthorityError' });
    expect(String(error)).toMatch(/people\.yaml.*: entry odile, name/);
  });
});
