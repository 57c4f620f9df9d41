// Pictures of every command as the sandbox shows it: npm run screenshots -- [--out DIR] [--corpus DIR] [--only event] [--whole]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../test/sandbox/browser.ts';
import { startWithSandbox } from './started-bot.ts';

type Language = 'fr' | 'en-US';

/** What is done before the picture: a line is run, or words are said and handed to the message command. */
interface Scene {
  readonly name: string;
  readonly does: 'run' | 'find sources';
  readonly fr: string;
  readonly 'en-US': string;
}

const run = (name: string, line: string, english = line): Scene => ({ name, does: 'run', fr: line, 'en-US': english });

const SCENES: readonly Scene[] = [
  run('event', '/event al-tanf'),
  run('who', '/who ryan-dillon'),
  run('compare', '/compare june-strike'),
  run('ask', '/ask combien de soldats à Al-Tanaf ?', '/ask how many soldiers at Al-Tanf?'),
  run('search', '/search drone'),
  run('dispatch', '/dispatch rt-fr-2017-06-08'),
  run('sources', '/sources'),
  run('language', '/language'),
  run('settings', '/settings'),
  run('help', '/help'),
  run('index', '/index status'),
  run('nothing', '/who al-tanff'),
  {
    name: 'find-sources',
    does: 'find sources',
    fr: 'La coalition a abattu un drone près d’Al-Tanf le 8 juin 2017 et tué vingt soldats, paraît-il.',
    'en-US': 'They say the coalition shot down a drone near Al-Tanf on 8 June 2017 and killed twenty soldiers.',
  },
];
const SIZES = [
  { name: 'desktop', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;

interface Look {
  readonly language: Language;
  readonly theme: 'dark' | 'light';
  readonly size: (typeof SIZES)[number];
}

const LOOKS: readonly Look[] = (['fr', 'en-US'] as const).flatMap((language) =>
  (['dark', 'light'] as const).flatMap((theme) => SIZES.map((size) => ({ language, theme, size }))),
);

/** Milliseconds until anything that is awaited in a page has failed: a picture that cannot be made says so. */
const PATIENCE = 15_000;

interface Options {
  readonly out: string;
  readonly corpus?: string;
  readonly only?: string;
  readonly whole?: boolean;
}

const findSources = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Message' }).fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('article').filter({ hasText: words }).click({ button: 'right' });
  await page.getByRole('menuitem').first().press('Enter');
};

/** Makes the window as tall as what was answered. */
const unroll = async (page: Page, size: (typeof SIZES)[number]): Promise<void> => {
  const hidden = await page.evaluate<number>(
    "{ const list = document.querySelector('.list'); list.scrollHeight - list.clientHeight }",
  );
  await page.setViewportSize({ width: size.width, height: size.height + hidden });
  // The list has drawn itself anew once the page has had two frames.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
};

/** Does a scene, and waits until its answer is drawn. */
const play = async (page: Page, scene: Scene, language: Language): Promise<void> => {
  if (scene.does === 'run') await page.evaluate(`location.hash = ${JSON.stringify(encodeURI(scene[language]))}`);
  else await findSources(page, scene[language]);
  const answer = page.getByRole('article').last();
  await answer.locator('.only-you').waitFor();
  await answer.locator('.thinking').waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready');
};

const dismiss = async (page: Page): Promise<void> => {
  await page.locator('.only-you button').click();
  await page.locator('.only-you').waitFor({ state: 'detached' });
};

/** All scenes in one look, with a bot of their own: the sandbox remembers what was said before. */
const shoot = async (browser: Browser, look: Look, { out, corpus, only, whole }: Options): Promise<void> => {
  const { language, theme, size } = look;
  const bot = await startWithSandbox(corpus);
  try {
    const page = await browser.newPage({ viewport: { width: size.width, height: size.height } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${bot.url}?locale=${language}&theme=${theme}&user=moderator`);
    await page.locator('.hint').first().waitFor();
    for (const scene of SCENES.filter(({ name }) => !only || name === only)) {
      await play(page, scene, language);
      if (whole) await unroll(page, size);
      const file = join(out, `${scene.name}.${language}.${theme}.${size.name}.png`);
      await page.screenshot({ path: file });
      console.log(file);
      await dismiss(page);
      if (whole) await page.setViewportSize({ width: size.width, height: size.height });
    }
    await page.close();
  } finally {
    bot.stop();
  }
};

const screenshots = async (options: Options): Promise<void> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium or Chrome found; set CHROMIUM_PATH');
  await mkdir(options.out, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    for (const look of LOOKS) await shoot(browser, look, options);
  } finally {
    await browser.close();
  }
};

await new Command('screenshots')
  .description('Pictures of every command in both languages and themes at two widths.')
  .option('--out <dir>', 'folder for the pictures', 'screenshots')
  .option('--corpus <dir>', 'corpus folder')
  .option('--only <name>', `one of ${SCENES.map(({ name }) => name).join(', ')}`)
  .option('--whole', 'as tall as the answer, not as the window')
  .action(screenshots)
  .parseAsync();
