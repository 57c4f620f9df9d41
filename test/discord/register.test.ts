import { REST } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BotOptions, RegistrationMemory } from '../../src/discord/options.ts';
import { register, registerOnce, registrationHash } from '../../src/discord/register.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
let registrar: { rest: REST; application: string };
const memory = { hash: '', writes: 0 };
const registered: RegistrationMemory = {
  read: () => memory.hash,
  write: (hash) => {
    memory.hash = hash;
    memory.writes += 1;
  },
};
const options: BotOptions = {
  token: '',
  log: { info() {}, warn() {}, error() {} },
  ask: () => {
    throw new Error('nothing is asked here');
  },
  suggest: () => [],
  parse: () => undefined,
  registered,
};

beforeAll(async () => {
  sandbox = await startSandbox();
  const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
  const { id } = (await rest.get('/users/@me')) as { id: string };
  registrar = { rest, application: id };
});
afterAll(() => sandbox.close());
beforeEach(() => {
  memory.hash = '';
  memory.writes = 0;
});

test('the first time everything is new, the second time nothing is asked of Discord', async () => {
  const [report] = (await registerOnce(registrar, options)) ?? [];
  expect(report?.added).toContain('event');
  expect(report).toMatchObject({ reach: 'everywhere', changed: [], removed: [], unchanged: [] });
  const before = sandbox.commands();
  expect(await registerOnce(registrar, options)).toBeUndefined();
  expect(sandbox.commands()).toEqual(before);
  expect(memory.writes).toBe(1);
});

test('a report tells what is new, other, gone and as before', async () => {
  await register(registrar, options);
  const [event, ...rest] = sandbox.commands();
  const body = [{ ...event, description: 'Something else' }, ...rest.slice(1), { name: 'rumour', description: 'Gone' }];
  await registrar.rest.put(`/applications/${registrar.application}/commands`, { body });
  const [report] = await register(registrar, options);
  expect(report).toMatchObject({ added: [rest[0]?.name], changed: [event?.name], removed: ['rumour'] });
  expect(report?.unchanged).toEqual(rest.slice(1).map(({ name }) => name));
});

test('a registration that fails is not remembered', async () => {
  sandbox.faults.failRate = 1;
  const rest = new REST({ api: sandbox.api, retries: 0 }).setToken(sandbox.token);
  await expect(registerOnce({ ...registrar, rest }, options)).rejects.toThrow();
  sandbox.faults.failRate = 0;
  expect(memory.writes).toBe(0);
});

test('another application or another home server is another registration', () => {
  const hash = registrationHash('1', options);
  expect(registrationHash('1', options)).toBe(hash);
  expect(registrationHash('2', options)).not.toBe(hash);
  expect(registrationHash('1', { ...options, home: '900000000000000001' })).not.toBe(hash);
});
