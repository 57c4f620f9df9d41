import { chmod, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/dispatch/corpus-error.ts';
import type { Dispatch } from '../../src/dispatch/dispatch.ts';
import { pairNotes } from '../../src/dispatch/pair-notes.ts';
import { readCorpus } from '../../src/dispatch/read-corpus.ts';
import type { SetAside } from '../../src/dispatch/set-aside.ts';
import { folderOf } from '../corpora.ts';

const STORY = 'Le barrage de Kessary a cédé dans la nuit de lundi à mardi, a annoncé le gouverneur.';
const OTHER_STORY = 'Deux villages ont été évacués avant l’aube, selon les pompiers de la vallée.';
const note = (language: string, ...paragraphs: readonly string[]): string =>
  `---\nform: note\nauthor: A. Lecteur\nlanguage: ${language}\n---\n# Un titre\n\n${paragraphs.join('\n\n')}\n`;

const readAll = async (folder: string): Promise<{ dispatches: Dispatch[]; setAside: SetAside[] }> => {
  const dispatches: Dispatch[] = [];
  const setAside: SetAside[] = [];
  for await (const reading of readCorpus(folder)) {
    if (reading.kind === 'dispatch') dispatches.push(reading.dispatch);
    else setAside.push(reading.setAside);
  }
  const paired = pairNotes(dispatches);
  return { dispatches: [...paired.dispatches], setAside: [...setAside, ...paired.setAside] };
};

describe('readCorpus names what it cannot read and serves the rest', () => {
  test.for([
    { it: 'a file without a byte', files: { 'bad.txt': '' }, file: 'bad.txt', reason: 'empty', detail: 'no bytes' },
    {
      it: 'a binary called .txt',
      files: { 'bad.txt': Buffer.from([0, 1, 2, 3, 0xff]) },
      file: 'bad.txt',
      reason: 'not-text',
      detail: '0x00',
    },
    {
      it: 'front matter that is no YAML',
      files: { 'bad.md': '---\na: [1\n---\nUn mot.\n' },
      file: 'bad.md',
      reason: 'front-matter',
      detail: '',
    },
    {
      it: 'an impossible date',
      files: { 'bad.md': '---\npublished: 2017-02-31\n---\nUn mot.\n' },
      file: 'bad.md',
      reason: 'front-matter',
      detail: '2017-02-31',
    },
    {
      it: 'two files with one id',
      files: { 'a.md': STORY, 'a.txt': STORY },
      file: 'a.txt',
      reason: 'duplicate-id',
      detail: 'a.md',
    },
    {
      it: 'two files with one text',
      files: { 'a.txt': STORY, 'part/b.txt': STORY },
      file: 'part/b.txt',
      reason: 'duplicate-text',
      detail: 'a.txt',
    },
    {
      it: 'a pair whose paragraphs do not match',
      files: { 'n.en.md': note('en', 'One.', 'Two.'), 'n.fr.md': note('fr', 'Un.') },
      file: 'n.fr.md',
      reason: 'pair-mismatch',
      detail: '1',
    },
    {
      it: 'an unknown kind of file',
      files: { 'bad.pdf': '%PDF' },
      file: 'bad.pdf',
      reason: 'unknown-extension',
      detail: '.txt',
    },
    {
      it: 'a folder called like a file',
      files: { 'bad.txt': null },
      file: 'bad.txt',
      reason: 'not-a-file',
      detail: 'folder',
    },
    {
      it: 'a page of which nothing is left',
      files: { 'bad.txt': 'Accueil\nPartager\n© 2017' },
      file: 'bad.txt',
      reason: 'nothing-left',
      detail: 'every line',
    },
    {
      it: 'a list of sources with a wrong date',
      files: { 'good.txt': STORY, 'sources.yaml': 'good.txt:\n  published: hier\n' },
      file: 'sources.yaml',
      reason: 'front-matter',
      detail: 'good.txt: published',
    },
    {
      it: 'a list of sources that is no YAML',
      files: { 'good.txt': STORY, 'sources.yaml': 'a: [1' },
      file: 'sources.yaml',
      reason: 'front-matter',
      detail: '',
    },
  ])('$it', async ({ files, file, reason, detail }) => {
    const { dispatches, setAside } = await readAll(await folderOf({ 'z-good.txt': OTHER_STORY, ...files }));
    expect(setAside.find((one) => one.file === file)).toMatchObject({ reason });
    expect(setAside.find((one) => one.file === file)?.detail).toContain(detail);
    expect(dispatches.map((one) => one.file)).toContain('z-good.txt');
  });

  test('a file of 200 MB is not read', async () => {
    const folder = await folderOf({ 'good.txt': STORY });
    await writeFile(join(folder, 'huge.txt'), '');
    await truncate(join(folder, 'huge.txt'), 200 * 1024 * 1024);
    const { setAside } = await readAll(folder);
    expect(setAside).toEqual([{ file: 'huge.txt', reason: 'too-large', detail: expect.stringContaining('209715200') }]);
  });

  // The system refuses root nothing.
  test.skipIf(process.getuid?.() === 0)('a subfolder that cannot be opened is set aside', async () => {
    const folder = await folderOf({ 'good.txt': STORY, 'shut/x.txt': OTHER_STORY });
    await chmod(join(folder, 'shut'), 0);
    const { dispatches, setAside } = await readAll(folder);
    await chmod(join(folder, 'shut'), 0o700);
    expect(dispatches.map((one) => one.file)).toEqual(['good.txt']);
    expect(setAside).toEqual([{ file: 'shut', reason: 'unreadable', detail: 'EACCES' }]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be opened is no corpus', async () => {
    const folder = await folderOf({ 'good.txt': STORY });
    await chmod(folder, 0);
    await expect(readAll(folder)).rejects.toThrow(CorpusError);
    await chmod(folder, 0o700);
  });

  test('a note is titled by the words of its heading', async () => {
    const { dispatches } = await readAll(await folderOf({ 'n.md': note('fr', 'Un.') }));
    const { text = '', title } = dispatches[0] ?? {};
    expect(text.slice(title?.start, title?.end)).toBe('Un titre');
  });

  test('a loop of links ends', async () => {
    const folder = await folderOf({ 'part/good.txt': STORY });
    await symlink(folder, join(folder, 'part', 'again'));
    const { dispatches, setAside } = await readAll(folder);
    expect(dispatches).toHaveLength(1);
    expect(setAside).toEqual([{ file: 'part/again', reason: 'not-a-file', detail: expect.stringContaining('link') }]);
  });

  test('names with a line break or an emoji are names', async () => {
    const { dispatches } = await readAll(
      await folderOf({ 'un\ndeux.txt': STORY, '🐪.txt': STORY.replace('Kessary', 'Balkor') }),
    );
    expect(dispatches.map((one) => one.id)).toEqual(['un\ndeux', '🐪']);
  });

  test('a missing folder and a file in its place are no corpus', async () => {
    const folder = await folderOf({ 'good.txt': STORY });
    await expect(readAll(join(folder, 'gone'))).rejects.toThrow(CorpusError);
    await expect(readAll(join(folder, 'good.txt'))).rejects.toThrow('is not a folder');
  });
});

describe('readCorpus knows where a file comes from', () => {
  test('from sources.yaml beside it, folder by folder', async () => {
    const { dispatches } = await readAll(
      await folderOf({
        'a/x.txt': STORY,
        'a/sources.yaml':
          'x.txt:\n  publisher: Le Courrier\n  published: 2017-06\n  url: https://exemple.org/x\n  language: fr\n',
        'b/x.txt': OTHER_STORY,
      }),
    );
    expect(dispatches[0]?.provenance).toEqual({
      publisher: { value: 'Le Courrier', basis: 'entered', rule: 'sources' },
      published: { value: '2017-06', basis: 'entered', rule: 'sources' },
      url: { value: 'https://exemple.org/x', basis: 'entered', rule: 'sources' },
    });
    expect(dispatches[1]?.provenance).toEqual({});
  });

  test('from the head of an HTML page, whose blocks are lines', async () => {
    const html = `<!doctype html><html lang="fr"><head><title>Un barrage cède - Le Courrier</title>
      <meta property="og:site_name" content="Le Courrier"><link rel="canonical" href="https://exemple.org/x">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2017-06-08T10:00:00Z"}]}</script></head>
      <body><nav><ul><li>Accueil</li><li>Monde</li></ul></nav><article><h1>Un barrage cède</h1><p>${STORY}</p><p>Deux villages ont&nbsp;été évacués avant l’aube, selon les pompiers de la vallée.</p><p>Une enquête est ouverte sur l’état du barrage, construit il y a quarante ans.</p></article><footer>© Le Courrier</footer></body></html>`;
    const { dispatches } = await readAll(await folderOf({ 'x.html': html }));
    const [dispatch] = dispatches;
    expect(dispatch?.provenance).toEqual({
      publisher: { value: 'Le Courrier', basis: 'stated', rule: 'meta' },
      published: { value: '2017-06-08', basis: 'stated', rule: 'meta' },
      url: { value: 'https://exemple.org/x', basis: 'stated', rule: 'meta' },
    });
    expect(dispatch?.title).toEqual({ start: 0, end: 15 });
    expect(dispatch?.text.slice(17, 17 + STORY.length)).toBe(STORY);
    expect(dispatch?.text).toContain('ont\u00a0été');
    expect(dispatch?.sha256.file).not.toBe(dispatch?.sha256.text);
  });
});
