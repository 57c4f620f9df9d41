// How soon the sandbox's page is ready, and an answer drawn after Enter: npm run benchmark-page [-- COUNT]
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../test/sandbox/browser.ts';

const COUNT = Number(process.argv[2] ?? 40);
/** Milliseconds: Discord gives a bot three seconds. */
const PATIENCE = 5000;
const LINES = ['/event al-tanf', '/who ryan-dillon', '/compare june-strike', '/search drone', '/help'];

/** Notes in the page when Enter was pressed, and when the frame with the answer had been drawn. */
const WATCH = `
  window.times = [];
  let begun = 0;
  addEventListener('keydown', ({ key }) => { if (key === 'Enter') begun = performance.now(); }, true);
  new MutationObserver((changes) => {
    const isAnswer = changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.querySelector?.('discord-embed')));
    if (!isAnswer || begun === 0) return;
    const from = begun;
    begun = 0;
    requestAnimationFrame(() => setTimeout(() => window.times.push(performance.now() - from)));
  }).observe(document.querySelector('.list'), { childList: true, subtree: true });`;

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium or Chrome found; set CHROMIUM_PATH');
const bot = spawn(process.execPath, [fileURLToPath(new URL('../dist/main.js', import.meta.url))], {
  env: { ...process.env, DISCORD_TOKEN: '', VIGIE_SANDBOX_PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  let url = '';
  for await (const line of createInterface({ input: bot.stdout })) {
    url = /http:\/\/\S+/.exec(line)?.[0] ?? '';
    if (url) break;
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const begun = performance.now();
  await page.goto(`${url}?locale=en-US`);
  const box = page.getByRole('combobox', { name: 'Message' });
  await box.waitFor();
  console.log(`page ready after ${Math.round(performance.now() - begun)} ms`);
  await page.waitForTimeout(1000);
  await page.evaluate(WATCH);
  let silent = 0;
  for (let n = 0; n < COUNT; n++) {
    await box.fill(LINES[n % LINES.length] ?? '');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const drawn = await page
      .waitForFunction(`window.times.length > ${n - silent}`, undefined, { timeout: PATIENCE })
      .catch(() => undefined);
    if (!drawn) silent += 1;
  }
  const times = ((await page.evaluate('window.times')) as number[]).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0);
  console.log(
    `Enter to answer drawn, ${times.length} times, ms: p50 ${at(0.5)}  p95 ${at(0.95)}, without an answer ${silent}`,
  );
} finally {
  await browser.close();
  bot.kill();
}
