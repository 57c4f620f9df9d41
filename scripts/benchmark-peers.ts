import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { analyse } from '../src/search/analyse.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { loadIndex, saveIndex } from '../src/search/save-index.ts';
import { openIndex } from '../src/search/search-index.ts';
import { indexedDocuments } from './beir-index.ts';
import type { BeirDocument } from './read-beir.ts';

/** An engine ready to be asked: positions of documents, best first. */
export interface Built {
  readonly ask: (text: string) => readonly number[] | Promise<readonly number[]>;
  readonly savedBytes?: number;
  readonly loadMs?: number;
}

/** An engine of the table. */
export interface Peer {
  readonly name: string;
  readonly build: (documents: readonly BeirDocument[]) => Built | Promise<Built>;
}

const DEPTH = 20;
const PACKAGES = [
  'minisearch@7',
  '@orama/orama@3',
  '@orama/stemmers@3',
  '@orama/stopwords@3',
  'flexsearch@0.7',
  'lunr@2',
  'lunr-languages@1',
];

const analysed = (text: string): string =>
  analyse(text, 'fr')
    .map(({ term }) => term)
    .join(' ');
const split = (text: string): string[] => (text ? text.split(' ') : []);
const rows = (documents: readonly BeirDocument[], read: (text: string) => string) =>
  documents.map(({ title, text }, id) => ({ id, text: read(`${title} ${text}`) }));

const vigie: Peer = {
  name: 'Vigie',
  build: (documents) => {
    const saved = saveIndex(buildIndex(indexedDocuments(documents)));
    const start = performance.now();
    const index = openIndex(loadIndex(saved));
    const loadMs = performance.now() - start;
    return {
      ask: (text) => index.search({ text, language: 'fr' }, DEPTH).hits.map(({ id }) => id),
      savedBytes: saved.byteLength,
      loadMs,
    };
  },
};

// biome-ignore lint/suspicious/noExplicitAny: the peers are installed by this script and have no types here.
type Loaded = any;

/** Installs the peers into a temporary folder; one that cannot be installed is left out and named on stderr. */
const install = (): ((name: string) => Loaded | undefined) => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-peers-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  for (const name of PACKAGES)
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', name], { cwd: folder, stdio: 'ignore' });
    } catch {
      console.error(`not installed: ${name}`);
    }
  const require = createRequire(join(folder, 'package.json'));
  return (name) => {
    try {
      return require(name);
    } catch {
      console.error(`left out: ${name}`);
      return undefined;
    }
  };
};

const miniSearch = (name: string, MiniSearch: Loaded, read: (text: string) => string, options: object): Peer => ({
  name,
  build: (documents) => {
    const index = new MiniSearch({ fields: ['text'], ...options });
    index.addAll(rows(documents, read));
    return {
      ask: (text) =>
        index
          .search(read(text))
          .slice(0, DEPTH)
          .map(({ id }: { id: number }) => id),
    };
  },
});

/** SQLite as it comes with the store: the same FTS5, and nothing to compile. */
const sqlite: Peer = {
  name: 'SQLite FTS5, our analysis',
  build: (documents) => {
    const database = new Database(':memory:');
    database.exec("create virtual table passage using fts5(text, content='', tokenize='unicode61')");
    const insert = database.prepare('insert into passage(rowid, text) values (?, ?)');
    database.transaction(() => {
      for (const { id, text } of rows(documents, analysed)) insert.run(id + 1, text);
    })();
    const query = database.prepare('select rowid from passage where passage match ? order by bm25(passage) limit ?');
    return {
      ask: (text) => {
        const words = split(analysed(text)).map((word) => `"${word}"`);
        return words.length
          ? (query.all(words.join(' OR '), DEPTH) as { rowid: number }[]).map(({ rowid }) => rowid - 1)
          : [];
      },
    };
  },
};

const orama = (library: Loaded, french: Loaded, stopWords: Loaded): Peer => ({
  name: 'Orama, French',
  build: async (documents) => {
    const tokenizer = {
      language: 'french',
      ...(french ? { stemming: true, stemmer: french.stemmer } : {}),
      ...(stopWords ? { stopWords: stopWords.stopwords } : {}),
    };
    const database = await library.create({ schema: { text: 'string' }, components: { tokenizer } });
    await library.insertMultiple(
      database,
      documents.map(({ title, text }, id) => ({ id: String(id), text: `${title} ${text}` })),
      500,
    );
    return {
      ask: async (term) =>
        (await library.search(database, { term, limit: DEPTH })).hits.map(({ id }: { id: string }) => Number(id)),
    };
  },
});

const flexSearch = (library: Loaded): Peer => ({
  name: 'FlexSearch',
  build: (documents) => {
    const index = new library.Index({ tokenize: 'strict', charset: 'latin:simple' });
    for (const { id, text } of rows(documents, (words) => words)) index.add(id, text);
    return { ask: (text) => index.search(text, { limit: DEPTH, suggest: true }) };
  },
});

const lunr = (library: Loaded, plugins: readonly Loaded[]): Peer => ({
  name: 'lunr-languages, French',
  build: (documents) => {
    for (const plugin of plugins) plugin(library);
    const index = library(function (this: Loaded) {
      this.use(library.fr);
      this.ref('id');
      this.field('text');
      for (const row of rows(documents, (words) => words)) this.add(row);
    });
    return {
      ask: (text) =>
        index
          .search(text.replace(/[^\p{L}\p{N} ]/gu, ' '))
          .slice(0, DEPTH)
          .map(({ ref }: { ref: string }) => Number(ref)),
    };
  },
});

/** Vigie and every peer that could be installed. */
export const peers = (): readonly Peer[] => {
  const load = install();
  const [mini, oramaLibrary, flex, lunrLibrary] = ['minisearch', '@orama/orama', 'flexsearch', 'lunr'].map(load);
  const plugins = ['lunr-languages/lunr.stemmer.support', 'lunr-languages/lunr.fr'].map(load);
  return [
    vigie,
    ...(mini
      ? [
          miniSearch('MiniSearch, our analysis', mini, analysed, {
            tokenize: split,
            processTerm: (term: string) => term,
          }),
        ]
      : []),
    ...(mini ? [miniSearch('MiniSearch, default', mini, (text) => text, {})] : []),
    sqlite,
    ...(oramaLibrary ? [orama(oramaLibrary, load('@orama/stemmers/french'), load('@orama/stopwords/french'))] : []),
    ...(flex ? [flexSearch(flex)] : []),
    ...(lunrLibrary && plugins.every(Boolean) ? [lunr(lunrLibrary, plugins)] : []),
  ];
};
