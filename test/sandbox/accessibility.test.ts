import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage, CHROMIUM_FLAGS, findChromium } from './browser.ts';
import { type Connected, connect } from './client.ts';
import { HINTS, LABELS } from './labels.ts';
import { answerPage, COMMANDS } from './page-bot.ts';

const chromiumPath = findChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a person who cannot see the screen, or barely, would stumble over. */
const SERIOUS: readonly unknown[] = ['serious', 'critical'];

/** What was asked for one theme does not stand in the way of the other. */
const CHANNELS = { dark: 'general', light: 'study' } as const;

describe.skipIf(!chromiumPath)('the page, for people who use it without eyes or mouse', { timeout: 60_000 }, () => {
  let assets: Awaited<ReturnType<typeof buildPage>>;
  let browser: Browser;
  let world: Connected;

  beforeAll(async () => {
    assets = await buildPage();
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: CHROMIUM_FLAGS });
    world = await connect({ assets: assets.folder, labels: LABELS, hints: HINTS, name: 'Vigie' });
    world.answer(answerPage);
    await world.client.application.commands.set(COMMANDS);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await assets?.remove();
  });

  const issues = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    return violations
      .filter(({ impact }) => SERIOUS.includes(impact))
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  };

  const SCENES: readonly {
    readonly it: string;
    readonly address: string;
    readonly act: (page: Page) => Promise<void>;
  }[] = [
    {
      it: 'an answer with its buttons',
      address: '#/event al-tanf',
      act: (page) => page.getByRole('button', { name: 'Share' }).waitFor(),
    },
    {
      it: 'a menu that is open',
      address: '#/pick',
      async act(page) {
        await page.getByRole('button', { name: 'Several reports fit' }).click();
        await page.locator('.select-option').first().waitFor();
      },
    },
    {
      it: 'what can be made to go wrong',
      address: '',
      async act(page) {
        await page.getByText('Make things go wrong').click();
        await page.getByRole('combobox', { name: 'Errors' }).waitFor();
      },
    },
    {
      it: 'a form',
      address: '#/report',
      act: (page) => page.getByRole('dialog').waitFor(),
    },
    {
      it: 'commands being completed',
      address: '',
      async act(page) {
        await page.getByRole('button', { name: 'Pick a report' }).waitFor();
        await page.getByRole('combobox', { name: 'Message' }).fill('/');
        await page.getByRole('option', { name: '/event' }).waitFor();
      },
    },
  ];

  for (const theme of ['dark', 'light'] as const) {
    it.for(SCENES)(`has no serious issue in the ${theme} theme: $it`, async ({ address, act }) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
      await page.goto(`${world.sandbox.url}?locale=en-US&theme=${theme}&channel=${CHANNELS[theme]}${address}`);
      await act(page);
      expect(await issues(page)).toEqual([]);
      await page.close();
    });
  }

  it('has none on a phone with its channels shown', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 }, locale: 'en-US' });
    await page.goto(`${world.sandbox.url}?locale=en-US&theme=dark#/event al-tanf`);
    await page.getByRole('button', { name: 'Show channels' }).click();
    expect(await issues(page)).toEqual([]);
    await page.close();
  });
});
