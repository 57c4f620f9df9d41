import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Quiet and offline. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium is; null where there is none and none is required, which is printed. */
export function findChromium(): string | null {
  const found = [process.env.CHROMIUM_PATH, ...CANDIDATES].find((path) => path && existsSync(path));
  if (found) return found;
  const reason = `no Chromium at ${CANDIDATES.join(', ')}; set CHROMIUM_PATH to one`;
  if (process.env.CI || process.env.REQUIRE_CHROMIUM) throw new Error(`The page cannot be tested: ${reason}`);
  process.stdout.write(`Skipping the tests of the page: ${reason}\n`);
  return null;
}

/** Bundles the page into a folder of its own, so that tests need no build before them. */
export async function buildPage(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-page-'));
  const source = new URL('../../src/sandbox/page/', import.meta.url).pathname;
  await build({
    entryPoints: [`${source}main.ts`, `${source}index.html`, `${source}style.css`],
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.html': 'copy' },
    logLevel: 'silent',
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
