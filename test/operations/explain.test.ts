import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { CorpusError } from '../../src/dispatch/corpus-error.ts';
import { loadAuthority } from '../../src/linking/load-authority.ts';
import { exitCodeOf, explain } from '../../src/operations/explain.ts';
import { folderOf } from '../corpora.ts';

const withCode = (code: string, message = 'it failed'): Error => Object.assign(new Error(message), { code });

describe('what is told to whoever started the process', () => {
  test.for([
    {
      it: 'settings that cannot be used',
      error: new ConfigError(['A: is wrong', 'B: is wrong']),
      says: 'A: is wrong\nB: is wrong',
    },
    {
      it: 'a corpus that cannot be used',
      error: new CorpusError('notes', 'is empty'),
      says: 'corpus folder "notes": is empty',
    },
  ])('of $it is the reason alone, and the set-up is to blame', ({ error, says }) => {
    expect(explain(error)).toBe(says);
    expect(exitCodeOf(error)).toBe(2);
  });

  test('of a list of names that cannot be used is its file and entry, and the set-up is to blame', async () => {
    const folder = await folderOf({ 'people.yaml': '- { id: odile }' });
    const error = await loadAuthority(folder).catch((reason: unknown) => reason);
    expect(explain(error)).toMatch(/people\.yaml.*: entry odile, name/);
    expect(explain(error)).not.toMatch(/^\s+at /m);
    expect(exitCodeOf(error)).toBe(2);
  });

  test('of a wrong token is where to get another, without the token', () => {
    const error = withCode('TokenInvalid', 'token secret.secret.secret was refused');
    expect(explain(error)).toMatch(/^DISCORD_TOKEN: /);
    expect(explain(error)).not.toContain('secret');
    expect(exitCodeOf(error)).toBe(2);
  });

  test('of a port in use is the port, and what to set', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const error = await new Promise<Error>((resolve) =>
      createServer().once('error', resolve).listen(port, '127.0.0.1'),
    );
    expect(explain(error)).toContain(String(port));
    expect(explain(error)).toContain('VIGIE_SANDBOX_PORT');
    expect(exitCodeOf(error)).toBe(2);
  });

  test('of a cause behind an error is that of the cause', () => {
    expect(exitCodeOf(new Error('no login', { cause: withCode('TokenInvalid') }))).toBe(2);
  });

  test.for([
    { it: 'an error of ours', error: new RangeError('no entry 7'), says: /RangeError: no entry 7\n\s+at / },
    { it: 'words', error: 'it failed', says: /^it failed$/ },
    { it: 'nothing', error: undefined, says: /^undefined$/ },
    { it: 'a cause that leads nowhere', error: new Error('a', { cause: 'b' }), says: /Error: a/ },
  ])('of $it is all there is, and the set-up is not to blame', ({ error, says }) => {
    expect(explain(error)).toMatch(says);
    expect(exitCodeOf(error)).toBe(1);
  });
});
