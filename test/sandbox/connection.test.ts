import { once } from 'node:events';
import { Client, Events } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Connected, connect } from './client.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function connected(): Promise<Connected> {
  const world = await connect();
  open.push(world);
  return world;
}

describe('the gateway', () => {
  it('lets a client resume after its connection was cut, and repeats what it missed', async () => {
    const { sandbox, client, answer } = await connected();
    answer(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply('still here');
    });
    const resumed = once(client, Events.ShardResume);
    sandbox.dropConnection();
    const outcome = sandbox.run({ command: 'event' });
    expect(await resumed).toEqual([0, 2]);
    expect(await outcome).toMatchObject({ kind: 'message', message: { content: 'still here' } });
  });

  // The client itself waits five seconds between two identifications.
  it('takes a client back that has to identify again', { timeout: 20_000 }, async () => {
    const { sandbox, client, answer } = await connected();
    answer(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply('new session');
    });
    const ready = once(client, Events.ShardReady);
    sandbox.invalidateSessions();
    await ready;
    expect(await sandbox.run({ command: 'event' })).toMatchObject({ kind: 'message' });
  });

  it('sends the server to clients that ask for it', async () => {
    const sandbox = await startSandbox();
    const client = new Client({ intents: ['Guilds'], rest: { api: sandbox.api } });
    open.push(sandbox, { close: () => client.destroy() });
    const ready = once(client, Events.ClientReady);
    await client.login(sandbox.token);
    await ready;
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Sandbox']);
    expect(client.channels.cache.size).toBe(2);
  });

  it('says when the bot has gone', async () => {
    const { sandbox, client } = await connected();
    expect(sandbox.online).toBe(true);
    await client.destroy();
    await vi.waitFor(() => expect(sandbox.online).toBe(false));
  });

  it.for([
    { it: 'a wrong token', packet: { op: 2, d: { token: 'wrong', intents: 0 } }, code: 4004 },
    { it: 'no JSON', packet: 'hello', code: 4002 },
    { it: 'an unknown opcode', packet: { op: 99 }, code: 4001 },
    { it: 'a request before identifying', packet: { op: 8, d: {} }, code: 4003 },
  ])('closes the connection on $it', async ({ packet, code }) => {
    const sandbox = await startSandbox();
    open.push(sandbox);
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}gateway?v=10&encoding=json`);
    await once(socket, 'message');
    socket.send(typeof packet === 'string' ? packet : JSON.stringify(packet));
    expect((await once(socket, 'close'))[0]).toBe(code);
  });

  it('answers a resume of an unknown session with an invalid session', async () => {
    const sandbox = await startSandbox();
    open.push(sandbox);
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}gateway`);
    await once(socket, 'message');
    socket.send(JSON.stringify({ op: 6, d: { token: sandbox.token, session_id: 'gone', seq: 3 } }));
    const [reply] = await once(socket, 'message');
    expect(JSON.parse(String(reply))).toMatchObject({ op: 9, d: false });
  });
});

describe('the address', () => {
  it('is refused when the port is in use, and the error names the port', async () => {
    const sandbox = await startSandbox();
    open.push(sandbox);
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ port })).rejects.toThrow(String(port));
  });

  it('is on loopback', async () => {
    const { sandbox } = await connected();
    expect(new URL(sandbox.url).hostname).toBe('127.0.0.1');
    expect(new URL(sandbox.api).pathname).toBe('/api');
  });

  it('lets no other web page in', async () => {
    const sandbox = await startSandbox();
    open.push(sandbox);
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}page`, { origin: 'https://example.org' });
    await expect(once(socket, 'open')).rejects.toThrow();
  });
});

describe('the API', () => {
  it('refuses a wrong token, which the client reports as such', async () => {
    const sandbox = await startSandbox();
    open.push(sandbox);
    const client = new Client({ intents: [], rest: { api: sandbox.api } });
    await expect(client.login('wrong')).rejects.toThrow(/invalid token/i);
    const response = await fetch(`${sandbox.api}/v10/users/@me`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
  });

  it.for([
    { it: 'an unknown route', path: '/v10/nowhere', status: 404, body: { message: '404: Not Found', code: 0 } },
    { it: 'another version', path: '/v9/users/@me', status: 404, body: { message: '404: Not Found', code: 0 } },
    { it: 'an unknown channel', path: '/v10/channels/1', status: 404, body: { code: 10003 } },
    { it: 'another application', path: '/v10/applications/1/commands', status: 403, body: { code: 50001 } },
    { it: 'a made-up webhook', path: '/v10/webhooks/900000000000000100/x', status: 401, body: { code: 50027 } },
  ])('answers $it in Discord’s shape', async ({ path, status, body }) => {
    const sandbox = await startSandbox();
    open.push(sandbox);
    const headers = { authorization: `Bot ${sandbox.token}` };
    const response = await fetch(`${sandbox.api}${path}`, { headers });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });

  it('sends, reads, edits and deletes ordinary messages', async () => {
    const { client } = await connected();
    const channel = '/channels/900000000000000011/messages' as const;
    const sent = (await client.rest.post(channel, { body: { content: 'hello' } })) as { id: string };
    await client.rest.patch(`${channel}/${sent.id}`, { body: { content: 'hello again' } });
    expect(await client.rest.get(channel)).toMatchObject([{ id: sent.id, content: 'hello again' }]);
    await client.rest.delete(`${channel}/${sent.id}`);
    await expect(client.rest.get(`${channel}/${sent.id}`)).rejects.toMatchObject({ code: 10008 });
  });

  it('fails, slows down and limits on demand, and the client gets through all the same', async () => {
    const failures = [0, 0.9, 0, 0.9, 0.9, 0.9];
    const sandbox = await startSandbox({ random: () => failures.shift() ?? 0.9 });
    open.push(sandbox);
    Object.assign(sandbox.faults, { failRate: 0.5, rateLimit: 0.5, retryAfterMs: 1 });
    const client = new Client({ intents: [], rest: { api: sandbox.api } });
    client.token = sandbox.token;
    client.rest.setToken(sandbox.token);
    expect(await client.rest.get('/users/@me')).toMatchObject({ username: 'Bot' });
    expect(failures).toHaveLength(1);
  });
});

describe('the line of the page', () => {
  it.for(['hello', 'null', '{"op":"view","user":"nobody","channel":"nowhere"}', '{"op":"run","nonce":"n"}'])(
    'is cut when it says %s, and the sandbox goes on',
    async (text) => {
      const sandbox = await startSandbox();
      open.push(sandbox);
      const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}page`);
      await once(socket, 'message');
      socket.send(text);
      await once(socket, 'close');
      expect((await fetch(`${sandbox.api}/v10/gateway`)).status).toBe(200);
    },
  );
});
