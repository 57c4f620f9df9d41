import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Who may import whom, folder by folder; what is not listed is forbidden. The table of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  language: [],
  dispatch: ['text', 'language'],
  sentence: ['dispatch', 'text', 'language'],
  facts: ['sentence', 'dispatch', 'text', 'language'],
  linking: ['facts', 'sentence', 'dispatch', 'text', 'language'],
  search: ['linking', 'facts', 'sentence', 'dispatch', 'text', 'language'],
  edition: ['search', 'linking', 'facts', 'sentence', 'dispatch', 'text', 'language'],
  answer: ['edition', 'search', 'linking', 'facts', 'sentence', 'dispatch', 'text', 'language'],
  refresh: ['answer', 'edition', 'search', 'linking', 'facts', 'sentence', 'dispatch', 'text', 'language'],
  i18n: ['language'],
  present: ['answer', 'i18n', 'edition', 'facts', 'dispatch', 'text', 'language'],
  store: ['language'],
  operations: [],
  discord: ['present', 'answer', 'refresh', 'edition', 'i18n', 'store', 'text', 'language'],
  sandbox: [],
};

/** Packages that one folder alone may import, so that they can be replaced there. */
const ONLY_IMPORTER: Readonly<Record<string, string>> = {
  '@orama/stemmers': 'search',
  'snowball-stemmers': 'search',
  franc: 'dispatch',
  'iconv-lite': 'dispatch',
  '@mozilla/readability': 'dispatch',
  linkedom: 'dispatch',
  i18next: 'i18n',
  'discord.js': 'discord',
  ws: 'sandbox',
  '@skyra/discord-components-core': 'sandbox',
  libsql: 'store',
  pino: 'operations',
  'prom-client': 'operations',
};

/** Files beside the folders: the composition root and what it alone is made of. They may import everything. */
const ROOT_FILES: readonly string[] = [
  'answering.ts',
  'config.ts',
  'main.ts',
  'moderating.ts',
  'remembering.ts',
  'sandbox-of-vigie.ts',
  'warm-up.ts',
  'watching.ts',
];

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
}

/** Every import of a file's text; the file is named by its path below `src/`. */
const importsOf = (file: string, text: string): readonly Import[] =>
  Array.from(text.matchAll(SPECIFIER), (match) => ({
    file,
    folder: file.includes('/') ? (file.split('/')[0] ?? '') : '',
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
  }));

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What is wrong with an import, in one line; undefined where nothing is. */
const violation = ({ file, folder, specifier }: Import): string | undefined => {
  if (specifier.startsWith('node:')) return undefined;
  if (!specifier.startsWith('.')) {
    const owner = ONLY_IMPORTER[packageName(specifier)];
    return owner && owner !== folder ? `${file} imports ${specifier}, which is for ${owner}/ alone` : undefined;
  }
  const target = relative(source, join(source, dirname(file), specifier))
    .split(sep)
    .join('/');
  if (target.startsWith('../locales/'))
    return folder === 'i18n' ? undefined : `${file} imports ${specifier}: locales are for i18n/ alone`;
  if (target.startsWith('..')) return `${file} imports ${specifier} from outside src/`;
  const to = target.includes('/') ? (target.split('/')[0] ?? '') : '';
  if (folder === '' || to === folder) return undefined;
  return (MAY_IMPORT[folder] ?? []).includes(to)
    ? undefined
    : `${file} imports ${specifier}: ${folder}/ may not import ${to || 'the root'}`;
};

/** The files of each circle of imports, types included: what two files need of each other belongs in a third. */
const circlesOf = (imports: readonly Import[]): readonly (readonly string[])[] => {
  const needs = new Map<string, string[]>();
  for (const { file, specifier } of imports)
    if (specifier.startsWith('.')) needs.set(file, [...(needs.get(file) ?? []), join(dirname(file), specifier)]);
  const isDone = new Set<string>();
  const circles: string[][] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const from = path.indexOf(file);
    if (from >= 0) circles.push(path.slice(from));
    if (from >= 0 || isDone.has(file)) return;
    for (const needed of needs.get(file) ?? []) follow(needed, [...path, file]);
    isDone.add(file);
  };
  for (const file of needs.keys()) follow(file, []);
  return circles;
};

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe('the import table', () => {
  test('holds for every file of src/', () => {
    const all = files.flatMap((file) => importsOf(file, readFileSync(join(source, file), 'utf8')));
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((found) => violation(found) ?? [])).toEqual([]);
  });

  test.for([
    { it: 'sees a folder reach upwards', file: 'facts/quotes.ts', text: "import { link } from '../linking/link.ts';" },
    {
      it: 'sees a type-only import',
      file: 'text/fold.ts',
      text: "import type { Dispatch } from '../dispatch/dispatch.ts';",
    },
    {
      it: 'sees an import over several lines',
      file: 'text/fold.ts',
      text: "import {\n  a,\n  b,\n} from '../language/locale.ts';",
    },
    { it: 'sees a re-export', file: 'sandbox/rest/serve.ts', text: "export { answer } from '../../answer/answer.ts';" },
    { it: 'sees a dynamic import', file: 'answer/ask.ts', text: "const m = await import('../discord/bot.ts');" },
    { it: 'sees a package out of its folder', file: 'answer/ask.ts', text: "import { franc } from 'franc';" },
    {
      it: 'sees a sub-path of a package',
      file: 'answer/ask.ts',
      text: "import { stemmer } from '@orama/stemmers/french';",
    },
    { it: 'sees locales read directly', file: 'discord/bot.ts', text: "import en from '../../locales/en/frame.json';" },
    { it: 'sees an import of the root', file: 'discord/bot.ts', text: "import { readConfig } from '../config.ts';" },
  ])('$it', ({ file, text }) => {
    expect(importsOf(file, text).flatMap((found) => violation(found) ?? [])).toHaveLength(1);
  });

  test('has no circles', () => {
    expect(circlesOf(files.flatMap((file) => importsOf(file, readFileSync(join(source, file), 'utf8'))))).toEqual([]);
    const three = [
      ...importsOf('facts/a.ts', "import { b } from './b.ts';"),
      ...importsOf('facts/b.ts', "import type { C } from './part/c.ts';"),
      ...importsOf('facts/part/c.ts', "import { a } from '../a.ts';\nimport { join } from 'node:path';"),
    ];
    expect(circlesOf(three)).toEqual([['facts/a.ts', 'facts/b.ts', 'facts/part/c.ts']]);
    expect(circlesOf(three.slice(1))).toEqual([]);
  });

  test('knows every folder and root file', () => {
    const folders = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))];
    expect(folders.filter((folder) => folder === undefined || !(folder in MAY_IMPORT))).toEqual([]);
    expect(files.filter((file) => !file.includes('/') && !ROOT_FILES.includes(file))).toEqual([]);
  });

  test('only config.ts reads the environment', () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(join(source, file), 'utf8')));
    expect(readers).toEqual(['config.ts']);
  });

  test('no folder is a drawer for odds and ends', () => {
    const drawers = files.filter((file) => /(^|\/)(utils?|lib|helpers?|common|core|types)(\/|\.ts$)/.test(file));
    expect(drawers).toEqual([]);
  });
});
