// Bundles the bot, the thread it builds editions in and the sandbox page into dist/. Plain JavaScript: it runs before anything is compiled.
import { cp, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const path = (relative) => new URL(relative, root).pathname;
const page = 'src/sandbox/page';

const node = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
};

/** What the pipeline hashes to: the same function names the editions that scripts build from the sources. */
const pipelineVersion = async () => {
  const { outputFiles } = await build({ ...node, entryPoints: [path('src/edition/source-hash.ts')], write: false });
  const { sourceHash } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return sourceHash(path(''));
};

const program = {
  ...node,
  outdir: path('dist'),
  sourcemap: 'linked',
  define: { VIGIE_PIPELINE: JSON.stringify(await pipelineVersion()) },
};

await rm(path('dist'), { recursive: true, force: true });
await Promise.all([
  // What few commands need is loaded when one does.
  build({ ...program, entryPoints: { main: path('src/main.ts') }, splitting: true, chunkNames: 'parts/[name]-[hash]' }),
  build({ ...program, entryPoints: { worker: path('src/refresh/worker.ts') } }),
  build({
    entryPoints: { main: path(`${page}/main.ts`) },
    outdir: path('dist/page'),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  }),
]);
await Promise.all(['index.html', 'style.css'].map((file) => cp(path(`${page}/${file}`), path(`dist/page/${file}`))));
