import { once } from 'node:events';
import { Events } from 'discord.js';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPage, CHROMIUM_FLAGS, findChromium } from './browser.ts';
import { type Connected, connect } from './client.ts';
import { HINTS, LABELS } from './labels.ts';
import { answerPage, COMMANDS } from './page-bot.ts';

const chromiumPath = findChromium();

describe.skipIf(!chromiumPath)('the page, in a real browser', { timeout: 30_000 }, () => {
  let assets: Awaited<ReturnType<typeof buildPage>>;
  let browser: Browser;
  let world: Connected;
  let page: Page;
  let requests: string[];
  let problems: string[];

  beforeAll(async () => {
    assets = await buildPage();
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: CHROMIUM_FLAGS });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await assets?.remove();
  });

  beforeEach(async () => {
    world = await connect({
      assets: assets.folder,
      labels: LABELS,
      hints: HINTS,
      name: 'Vigie',
    });
    world.answer(answerPage);
    await world.client.application.commands.set(COMMANDS);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    // Before the test's own end, so that a failure names what did not come.
    page.setDefaultTimeout(20_000);
    // File dialogs are caught from the start: catching begins some time after the first one is asked for.
    page.on('filechooser', () => undefined);
    requests = [];
    problems = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
  });

  afterEach(async () => {
    await page.close();
    await world.close();
    // Nothing is ever asked of anybody but the sandbox.
    expect(requests.filter((url) => !url.startsWith(world.sandbox.url) && !url.startsWith('data:'))).toEqual([]);
    expect(problems).toEqual([]);
  });

  const open = async (address = '?locale=en-US'): Promise<Locator> => {
    await page.goto(`${world.sandbox.url}${address}`);
    return page.getByRole('combobox', { name: 'Message' });
  };
  const answers = (): Locator => page.getByRole('article');

  it('runs a command with the keyboard alone: type, pick, pick a choice, send, press a button', async () => {
    await open();
    await page.getByText('bot is offline').waitFor({ state: 'hidden' });
    await page.keyboard.type('/ev');
    await page.getByRole('option', { name: '/event' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('riv');
    await page.getByRole('option', { name: 'River · place' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('What happened: river', { exact: true }).waitFor();
    await page.getByRole('button', { name: '1 / 3' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Page 2 of 3').waitFor();
    // The button that was pressed still has the focus, with its new name.
    await page.getByRole('button', { name: '2 / 3' }).waitFor();
    expect(await answers().count()).toBe(1);
  });

  it.for([
    { line: '/event al-tanf', answer: 'What happened: al-tanf' },
    { line: '/ask combien de soldats à Al-Tanaf ?', answer: 'ask: combien de soldats à Al-Tanaf ?' },
    { line: '/event topic: a b from: 2017', answer: 'What happened: a b' },
  ])('sends $line as it is typed or pasted', async ({ line, answer }) => {
    const box = await open();
    await page.getByRole('button', { name: 'Pick a report' }).waitFor();
    await box.fill(line);
    await page.keyboard.press('Enter');
    await page.getByText(answer, { exact: true }).waitFor();
  });

  it('takes a file for an option, with the keyboard, and sends it with the others', async () => {
    const box = await open();
    await page.getByRole('button', { name: 'Pick a report' }).waitFor();
    await box.fill('/add file: ');
    await page.getByRole('option', { name: 'Choose a file…' }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({
      name: 'le pont.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Le pont rouvre.'),
    });
    await page.waitForFunction("document.querySelector('textarea').value === '/add file: le pont.txt '");
    await page.keyboard.type('publisher: Harbour Gazette');
    await page.keyboard.press('Enter');
    await page.getByText('le pont.txt, 15 bytes: Le pont rouvre. Harbour Gazette', { exact: true }).waitFor();
  });

  it('takes no file by its name alone, and none that is too large', async () => {
    const box = await open();
    await page.getByRole('button', { name: 'Pick a report' }).waitFor();
    await box.fill('/add file: b.txt');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('The option “file” does not take this.').waitFor();
    await box.fill('/add file: ');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('option', { name: 'Choose a file…' }).click();
    const buffer = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');
    await (await chooser).setFiles({ name: 'large.txt', mimeType: 'text/plain', buffer });
    await page.getByText('The file “large.txt” was not taken.').waitFor();
    // The browser says so too.
    problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('413')));
  });

  it('runs what the address says', async () => {
    await open('?locale=en-US#/event al-tanf');
    await page.getByText('What happened: al-tanf', { exact: true }).waitFor();
  });

  it('runs a thing to try', async () => {
    await open();
    await page.getByRole('button', { name: 'How many boats?' }).click();
    await page.getByText('ask: how many boats at the river?', { exact: true }).waitFor();
  });

  it('speaks the chosen language, commands included', async () => {
    const box = await open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await page.getByText('Bienvenue dans #général').waitFor();
    await box.fill('/');
    await page.getByRole('option', { name: '/événement' }).waitFor();
    await page.getByText('Ce qui s’est passé, par date').waitFor();
  });

  it('shows an ephemeral answer to one person, and lets it be dismissed', async () => {
    await open('?user=member&locale=en-US#/event x');
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('combobox', { name: 'User' }).selectOption('guest');
    await answers().waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'User' }).selectOption('member');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await answers().waitFor({ state: 'detached' });
  });

  it('shares, picks from a menu, fills in a form', async () => {
    const box = await open('?user=member&locale=en-US#/event x');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('@Camille').waitFor();
    await box.fill('/pick');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Several reports fit' }).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Picked courrier').waitFor();
    await box.fill('/report');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'What is wrong?' }).fill('the date');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Reported: the date').waitFor();
  });

  it('opens a menu upwards where the message box would cover it', async () => {
    await page.setViewportSize({ width: 375, height: 640 });
    await open('?locale=en-US#/event x');
    await page.getByRole('button', { name: 'Share' }).waitFor();
    await page.getByRole('combobox', { name: 'Message' }).fill('/pick');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Several reports fit' }).click();
    for (const option of await page.locator('.select-option').all()) {
      const [shown, box] = [await option.boundingBox(), await page.locator('.composer').boundingBox()];
      expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    }
  });

  it('hands a message to a message command from its menu', async () => {
    const box = await open();
    await box.fill('quatorze bateaux');
    await page.keyboard.press('Enter');
    await answers().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Find sources' }).press('Enter');
    await page.getByText('Find sources: quatorze bateaux').waitFor();
  });

  it('says that the bot did not respond, or that something is missing', async () => {
    const box = await open();
    await page.getByRole('button', { name: 'Pick a report' }).waitFor();
    await box.fill('/silent');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('The application did not respond').waitFor();
    await box.fill('/ask');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('The option “question” is needed.').waitFor();
    expect(await box.inputValue()).toBe('/ask question: ');
    await box.fill('/nothing');
    await page.keyboard.press('Enter');
    await page.getByText('There is no command /nothing.').waitFor();
  });

  it('makes things go wrong on demand, with the keyboard, and says so', async () => {
    await open();
    await page.getByText('Make things go wrong').focus();
    await page.keyboard.press('Enter');
    const errors = page.getByRole('combobox', { name: 'Errors' });
    await errors.press('End');
    await page.locator('.faults-on').waitFor();
    expect(world.sandbox.faults).toMatchObject({ failRate: 0.75, rateLimit: 0, delayMs: 0 });
    // Whoever chose may go on choosing.
    expect(await errors.evaluate((select) => select === select.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    await page.locator('.faults-on').waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Delay' }).selectOption('0.5 sec');
    await page.getByRole('checkbox', { name: 'The bot may not post' }).press('Space');
    await expect.poll(() => world.sandbox.faults).toMatchObject({ failRate: 0, delayMs: 500, mayNotPost: true });
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    expect(await page.getByRole('combobox', { name: 'Lenteur' }).inputValue()).toBe('500');
    expect(await page.getByRole('checkbox', { name: 'Le bot ne peut pas publier' }).isChecked()).toBe(true);
  });

  it('cuts the bot’s connection on demand; it comes back and answers', async () => {
    const box = await open();
    const resumed = once(world.client, Events.ShardResume);
    await page.getByText('Make things go wrong').click();
    await page.getByRole('button', { name: 'Drop the connection' }).click();
    await resumed;
    await page.getByText('bot is offline').waitFor({ state: 'hidden' });
    await box.fill('/ask still there?');
    await page.keyboard.press('Enter');
    await page.getByText('ask: still there?', { exact: true }).waitFor();
    const ready = once(world.client, Events.ShardReady);
    await page.getByRole('button', { name: 'Force a new session' }).click();
    await ready;
  });

  it('draws markup of messages as text', async () => {
    await open('?locale=en-US#/event x');
    await page.getByText('<script>alert(1)</script>').waitFor();
    expect(await page.locator('article script').count()).toBe(0);
    await page.getByText('*note*').waitFor();
    expect(await page.getByText('allegedly', { exact: true }).evaluate(({ tagName }) => tagName)).toBe('EM');
  });

  it('fits on a phone, in both themes', async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    for (const theme of ['dark', 'light']) {
      await open(`?locale=fr&theme=${theme}#/event al-tanf`);
      await page.getByText('What happened: al-tanf', { exact: true }).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
      expect(await page.evaluate(`document.querySelector('.list').scrollWidth`)).toBe(375);
      await page.getByRole('button', { name: 'Afficher les salons' }).click();
      await page.getByRole('button', { name: 'groupe-d-étude' }).click();
      await page.getByRole('heading', { name: 'groupe-d-étude', exact: true }).waitFor();
    }
  });
});
