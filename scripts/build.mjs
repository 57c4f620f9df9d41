// Bundles the bot and the sandbox page into dist/. Plain JavaScript: it runs before anything is compiled.
import { cp, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const path = (relative) => new URL(relative, root).pathname;
const page = 'src/sandbox/page';

await rm(path('dist'), { recursive: true, force: true });
await Promise.all([
  build({
    entryPoints: { main: path('src/main.ts') },
    outdir: path('dist'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  }),
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
