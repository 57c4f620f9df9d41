import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders of `src/` whose code decides what an edition holds. */
const PIPELINE = ['text', 'language', 'dispatch', 'sentence', 'facts', 'linking', 'search', 'edition'];

const PACKAGE = /from\s*'((?:@[^/']+\/)?[^./'@:][^/':]*)[^':]*'/g;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const versions = (root: string, names: ReadonlySet<string>): readonly string[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  return [...names].sort().map((name) => `${name}@${packages[`node_modules/${name}`]?.version ?? ''}`);
};

/**
 * Twelve hex digits over the code of the pipeline and the versions of the packages it imports, so that nobody has to
 * remember to raise a number. `root` is the folder of `package.json`; the sources have to be there.
 */
export const sourceHash = (root: string): string => {
  const hash = createHash('sha256');
  const packages = new Set<string>();
  for (const file of PIPELINE.flatMap((folder) => filesBelow(join(root, 'src', folder))).sort()) {
    const text = readFileSync(file, 'utf8');
    for (const [, name = ''] of text.matchAll(PACKAGE)) packages.add(name);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${text}\0`);
  }
  return hash.update(versions(root, packages).join('\n')).digest('hex').slice(0, 12);
};
