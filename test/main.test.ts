import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Child, type Ended, start } from './child.ts';
import { fixture, folderOf } from './corpora.ts';

const STORY = 'Le phare de Brume a été rallumé hier soir par les gardiens du port.\n';

const bot = (environment: NodeJS.ProcessEnv): Child =>
  start(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
    VIGIE_CORPUS: fixture('bare'),
    VIGIE_AUTHORITY: 'none',
    ...environment,
  });

/** Milliseconds a stop may take: whoever sent the signal waits no longer. */
const STOP_WITHIN = 2000;

const stopped = async (child: Child, signal: NodeJS.Signals): Promise<Ended & { readonly after: number }> => {
  const sent = Date.now();
  child.process.kill(signal);
  const ended = await child.ended;
  return { ...ended, after: Date.now() - sent };
};

describe('the bot without a token', () => {
  test('prints the one address where its page is, and ends well and soon at SIGTERM', async () => {
    const child = bot({});
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(await child.firstLine)?.[0];
    const page = await fetch(address ?? '');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    const { code, stdout, stderr, after } = await stopped(child, 'SIGTERM');
    expect([code, stderr]).toEqual([0, '']);
    expect(after).toBeLessThan(STOP_WITHIN);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  test('serves what can be read, logs what was set aside, and ends well and soon at SIGINT', async () => {
    const child = bot({ VIGIE_CORPUS: await folderOf({ 'a.txt': STORY, 'b.txt': '', 'c.txt': null }) });
    await child.firstLine;
    const { code, stderr, after } = await stopped(child, 'SIGINT');
    expect(code).toBe(0);
    expect(after).toBeLessThan(STOP_WITHIN);
    const logged = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(logged.map(({ file, reason }) => [file, reason])).toEqual([
      ['b.txt', 'empty'],
      ['c.txt', 'not-a-file'],
    ]);
  });
});

describe('a set-up that cannot work ends with exit 2 and says what is wrong', () => {
  const failed = async (environment: NodeJS.ProcessEnv, ...says: readonly string[]): Promise<void> => {
    const { code, stdout, stderr } = await bot(environment).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const words of says) expect(stderr).toContain(words);
    // A stack would only hide what to change.
    expect(stderr).not.toMatch(/^\s+at /m);
  };

  test('production without a token', () => failed({ NODE_ENV: 'production' }, 'DISCORD_TOKEN'));

  test('settings, all of them at once', () =>
    failed({ VIGIE_SANDBOX_PORT: 'http', VIGIE_LOG_LEVEL: 'loud' }, 'VIGIE_SANDBOX_PORT', 'VIGIE_LOG_LEVEL'));

  test('a corpus that is missing', async () => {
    const folder = join(await folderOf({}), 'gone');
    await failed({ VIGIE_CORPUS: folder }, folder, 'does not exist');
  });

  test('a corpus that is empty', async () => {
    const folder = await folderOf({});
    await failed({ VIGIE_CORPUS: folder }, folder, 'is empty');
  });

  test('a corpus of which nothing can be read', async () => {
    const folder = await folderOf({ 'a.txt': new Uint8Array([0, 1, 2]) });
    await failed({ VIGIE_CORPUS: folder }, folder, 'a.txt', 'not-text');
  });

  test('an authority with a mistake', async () => {
    const folder = await folderOf({ 'people.yaml': '- { id: odile }' });
    await failed({ VIGIE_AUTHORITY: folder }, 'people.yaml', 'odile', 'name');
  });

  test('a port in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    await failed({ VIGIE_SANDBOX_PORT: port }, port, 'VIGIE_SANDBOX_PORT');
  });
});
