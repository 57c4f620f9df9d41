import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { run } from '../child.ts';
import { folderOf } from '../corpora.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const registerCommands = async (token: string) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/register-commands.ts', '--api', sandbox.api], {
    DISCORD_TOKEN: token,
    VIGIE_DATA: join(await folderOf({}), 'data'),
  });

describe('npm run register-commands', () => {
  test('says what is new, and the second time that nothing is', async () => {
    const first = await registerCommands(sandbox.token);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/added\s+\/event \/who/);
    const second = await registerCommands(sandbox.token);
    expect(second.stdout).toMatch(/added\s+–\n\s+changed\s+–\n\s+removed\s+–\n\s+unchanged\s+\/event \/who/);
  });

  test('names a token that Discord does not accept', async () => {
    const { code, stderr } = await registerCommands('wrong');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^DISCORD_TOKEN: Discord does not accept this token/);
  });

  test('needs a token', async () => {
    const { code, stderr } = await registerCommands('');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^DISCORD_TOKEN: is required/);
  });
});
