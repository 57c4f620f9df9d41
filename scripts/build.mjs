// Bundles the bot, the thread it builds editions in and the sandbox page into dist/, unless what lies there is of these
// very sources. Plain JavaScript: it runs before anything is compiled.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const dist = path('dist');
const page = path('src/sandbox/page');

/** Differs as soon as a source, a locale, a dependency or this file is another; no content is read. */
const stamp = () => {
  const hash = createHash('sha256');
  const add = (file) => {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs} ${ctimeMs}\n`);
  };
  for (const folder of ['src', 'locales'].map(path))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) add(join(entry.parentPath, entry.name));
  for (const file of ['package-lock.json', 'scripts/build.mjs'].map(path)) add(file);
  return hash.update(process.version).digest('hex');
};

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Found where they lie: native code, what starts threads of its own from files, and what is only there for some. */
const EXTERNAL = ['libsql', 'pino', 'canvas', 'bufferutil', 'utf-8-validate', 'zlib-sync'];

/**
 * Letters beyond ASCII as escapes, in regular expressions too, which esbuild leaves as they are: one “ in them, and the runtime keeps
 * the whole bundle at two bytes a letter.
 */
const ascii = {
  name: 'ascii',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(
        /[^\0-\x7f]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      loader: 'ts',
    })),
};

const bundle = async (out) => {
  const { build } = await import('esbuild');
  const node = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' };

  /** What the pipeline hashes to: the same function names the editions that scripts build from the sources. */
  const pipelineVersion = async () => {
    const { outputFiles } = await build({ ...node, entryPoints: [path('src/edition/source-hash.ts')], write: false });
    const { sourceHash } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
    return sourceHash(path(''));
  };

  // Packages are bundled too: to find and read their thousand files takes longer than all the rest of a start.
  const program = {
    ...node,
    outdir: out,
    external: EXTERNAL,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [ascii],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    define: { VIGIE_PIPELINE: JSON.stringify(await pipelineVersion()) },
  };
  await Promise.all([
    // What few commands need is loaded when one does.
    build({
      ...program,
      entryPoints: { main: path('src/main.ts') },
      splitting: true,
      chunkNames: 'parts/[name]-[hash]',
    }),
    build({ ...program, entryPoints: { worker: path('src/refresh/worker.ts') } }),
    build({
      entryPoints: { main: join(page, 'main.ts') },
      outdir: join(out, 'page'),
      bundle: true,
      platform: 'browser',
      format: 'esm',
      target: 'es2022',
      minify: true,
      logLevel: 'warning',
    }),
  ]);
  await Promise.all(['index.html', 'style.css'].map((file) => cp(join(page, file), join(out, 'page', file))));
};

const wanted = stamp();
if (read(join(dist, 'stamp')) !== wanted) {
  // Put in place whole, so that two builds at once, or one that is ended, leave nothing half built.
  const out = `${dist}.${process.pid}`;
  try {
    await bundle(out);
    await writeFile(join(out, 'stamp'), wanted);
    await rm(dist, { recursive: true, force: true });
    await rename(out, dist);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
