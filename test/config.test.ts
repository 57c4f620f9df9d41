import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError, parseConfig, readConfig } from '../src/config.ts';
import { folderOf } from './corpora.ts';

const problems = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    parseConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('settings', () => {
  test('all have a default', () => {
    expect(parseConfig({})).toEqual({ refreshes: 'start', sandboxPort: 8787, logLevel: 'warn' });
  });

  test.for([
    { it: 'a token', environment: { DISCORD_TOKEN: ' a.b.c ' }, config: { token: 'a.b.c', refreshes: 'manual' } },
    { it: 'a corpus', environment: { VIGIE_CORPUS: '/srv/corpus' }, config: { corpus: '/srv/corpus' } },
    { it: 'a data folder', environment: { VIGIE_DATA: '/srv/data' }, config: { data: '/srv/data' } },
    {
      it: 'a sandbox that stays as it is',
      environment: { VIGIE_REFRESH: 'manual' },
      config: { refreshes: 'manual' },
    },
    {
      it: 'a bot that reads its corpus anew at every start',
      environment: { VIGIE_REFRESH: 'start', DISCORD_TOKEN: 'a.b.c' },
      config: { token: 'a.b.c', refreshes: 'start' },
    },
    { it: 'an authority', environment: { VIGIE_AUTHORITY: 'none' }, config: { authority: 'none' } },
    {
      it: 'a home server',
      environment: { HOME_SERVER_ID: ' 900000000000000001 ' },
      config: { home: '900000000000000001' },
    },
    {
      it: 'roles of moderators',
      environment: { MODERATOR_ROLE_IDS: '900000000000000020, 900000000000000021,' },
      config: { moderatorRoles: ['900000000000000020', '900000000000000021'] },
    },
    { it: 'a port for metrics', environment: { VIGIE_METRICS_PORT: '9464' }, config: { metricsPort: 9464 } },
    { it: 'a port', environment: { VIGIE_SANDBOX_PORT: '9000' }, config: { sandboxPort: 9000 } },
    { it: 'any free port', environment: { VIGIE_SANDBOX_PORT: '0' }, config: { sandboxPort: 0 } },
    { it: 'the highest port', environment: { VIGIE_SANDBOX_PORT: '65535' }, config: { sandboxPort: 65_535 } },
    { it: 'a log level', environment: { VIGIE_LOG_LEVEL: 'silent' }, config: { logLevel: 'silent' } },
    {
      it: 'production with a token',
      environment: { NODE_ENV: 'production', DISCORD_TOKEN: 'a.b.c' },
      config: { token: 'a.b.c', refreshes: 'manual' },
    },
  ])('take $it', ({ environment, config }) => {
    expect(parseConfig(environment)).toEqual({ refreshes: 'start', sandboxPort: 8787, logLevel: 'warn', ...config });
  });

  test('that are blank are not set', () => {
    const blank = {
      DISCORD_TOKEN: '',
      VIGIE_CORPUS: '  ',
      VIGIE_AUTHORITY: '',
      VIGIE_SANDBOX_PORT: '',
      VIGIE_LOG_LEVEL: ' ',
    };
    expect(parseConfig(blank)).toEqual(parseConfig({}));
  });

  test.for([
    { it: 'a token with spaces', environment: { DISCORD_TOKEN: 'a b' }, names: ['DISCORD_TOKEN'] },
    { it: 'a port in words', environment: { VIGIE_SANDBOX_PORT: 'http' }, names: ['VIGIE_SANDBOX_PORT'] },
    { it: 'a port below none', environment: { VIGIE_SANDBOX_PORT: '-1' }, names: ['VIGIE_SANDBOX_PORT'] },
    { it: 'a port above all', environment: { VIGIE_SANDBOX_PORT: '65536' }, names: ['VIGIE_SANDBOX_PORT'] },
    { it: 'half a port', environment: { VIGIE_SANDBOX_PORT: '80.5' }, names: ['VIGIE_SANDBOX_PORT'] },
    { it: 'a log level that is none', environment: { VIGIE_LOG_LEVEL: 'loud' }, names: ['VIGIE_LOG_LEVEL'] },
    { it: 'production without a token', environment: { NODE_ENV: 'production' }, names: ['DISCORD_TOKEN'] },
    {
      it: 'everything at once',
      environment: { DISCORD_TOKEN: 'a b', VIGIE_SANDBOX_PORT: 'x', VIGIE_LOG_LEVEL: 'loud' },
      names: ['DISCORD_TOKEN', 'VIGIE_SANDBOX_PORT', 'VIGIE_LOG_LEVEL'],
    },
  ])('that cannot be used are named: $it', ({ environment, names }) => {
    const named = problems(environment);
    expect(named.map((problem) => problem.split(':')[0])).toEqual(names);
  });

  test('that cannot be used do not show the token', () => {
    expect(problems({ DISCORD_TOKEN: 'very secret' }).join('\n')).not.toMatch(/very|secret/);
  });
});

describe('an .env file', () => {
  let before: NodeJS.ProcessEnv;
  beforeEach(() => {
    before = { ...process.env };
    for (const name of ['DISCORD_TOKEN', 'VIGIE_CORPUS', 'VIGIE_AUTHORITY', 'VIGIE_SANDBOX_PORT', 'VIGIE_LOG_LEVEL'])
      delete process.env[name];
  });
  afterEach(() => {
    process.env = before;
  });

  test('sets what the environment does not', async () => {
    process.env.VIGIE_SANDBOX_PORT = '9001';
    const folder = await folderOf({ '.env': 'VIGIE_SANDBOX_PORT=9000\nVIGIE_LOG_LEVEL=silent\nVIGIE_CORPUS=\n' });
    expect(readConfig(join(folder, '.env'))).toEqual({ refreshes: 'start', sandboxPort: 9001, logLevel: 'silent' });
  });

  test('need not exist', async () => {
    expect(readConfig(join(await folderOf({}), '.env'))).toEqual({
      refreshes: 'start',
      sandboxPort: 8787,
      logLevel: 'warn',
    });
  });
});
