// Pictures of every command as the sandbox shows it: npm run screenshots -- [--out DIR] [--corpus DIR] [--only event]
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../test/sandbox/browser.ts';

const LINES = {
  event: '/event al-tanf',
  who: '/who ryan-dillon',
  compare: '/compare june-strike',
  ask: '/ask combien de soldats à Al-Tanaf ?',
  search: '/search drone',
  dispatch: '/dispatch rt-fr-2017-06-08',
  sources: '/sources',
  help: '/help',
  nothing: '/who al-tanff',
};
const LOOKS = [
  { locale: 'fr', theme: 'dark' },
  { locale: 'en-US', theme: 'light' },
] as const;
const SIZES = [
  { name: 'desktop', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;

interface Options {
  readonly out: string;
  readonly corpus?: string;
  readonly only?: string;
}

/** The built bot with its sandbox on any free port; resolves with the page's address. */
const startBot = async (corpus: string | undefined): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const bot = spawn(process.execPath, [main], {
    env: { ...process.env, DISCORD_TOKEN: '', VIGIE_SANDBOX_PORT: '0', ...(corpus ? { VIGIE_CORPUS: corpus } : {}) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: bot.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return { url, stop: () => void bot.kill() };
  }
  throw new Error('the bot ended before it was ready');
};

const shoot = async (browser: Browser, address: string, size: (typeof SIZES)[number], path: string): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: size.width, height: size.height } });
  await page.goto(address);
  await page.getByRole('article').first().locator('discord-embed').first().waitFor();
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path });
  await page.close();
};

const screenshots = async ({ out, corpus, only }: Options): Promise<void> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium or Chrome found; set CHROMIUM_PATH');
  await mkdir(out, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    for (const [name, line] of Object.entries(LINES).filter(([name]) => !only || name === only)) {
      for (const { locale, theme } of LOOKS) {
        for (const size of SIZES) {
          const file = join(out, `${name}.${locale}.${size.name}.png`);
          // A bot of its own for each picture: the sandbox remembers what was asked before.
          const bot = await startBot(corpus);
          await shoot(browser, `${bot.url}?locale=${locale}&theme=${theme}#${encodeURI(line)}`, size, file);
          bot.stop();
          console.log(file);
        }
      }
    }
  } finally {
    await browser.close();
  }
};

await new Command('screenshots')
  .description('Pictures of every command in both languages at two widths.')
  .option('--out <dir>', 'folder for the pictures', 'screenshots')
  .option('--corpus <dir>', 'corpus folder')
  .option('--only <name>', `one of ${Object.keys(LINES).join(', ')}`)
  .action(screenshots)
  .parseAsync();
