import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMetrics, type Metrics } from '../../src/operations/metrics.ts';
import { type OperationsServer, serveOperations } from '../../src/operations/serve-operations.ts';

let connected = true;
let metrics: Metrics;
let server: OperationsServer;

beforeEach(async () => {
  connected = true;
  const mark = { id: 'e1234567', dispatches: 42, since: new Date(Date.now() - 90_000) };
  metrics = createMetrics(
    () => mark,
    () => connected,
  );
  server = await serveOperations(0, () => ({ connected, edition: mark.id }), metrics);
});
afterEach(() => server.close());

const get = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return { status: response.status, text: await response.text() };
};

test('health follows the connection', async () => {
  expect(await get('/healthz')).toEqual({ status: 200, text: '{"status":"ok","edition":"e1234567"}\n' });
  connected = false;
  expect(await get('/healthz')).toMatchObject({ status: 503, text: expect.stringContaining('disconnected') });
});

test('metrics tell of interactions, the edition, the connection and memory', async () => {
  metrics.observe({ kind: 'ApplicationCommand', name: 'who', outcome: 'answered', milliseconds: 7 });
  metrics.observe({ kind: 'ApplicationCommand', name: 'who', outcome: 'failed', milliseconds: 300 });
  const { status, text } = await get('/metrics?x=1');
  expect(status).toBe(200);
  for (const line of [
    'vigie_interactions_total{kind="ApplicationCommand",command="who",outcome="answered"} 1',
    'vigie_interactions_total{kind="ApplicationCommand",command="who",outcome="failed"} 1',
    'vigie_interaction_seconds_bucket{le="0.005",kind="ApplicationCommand",command="who"} 0',
    'vigie_interaction_seconds_bucket{le="0.01",kind="ApplicationCommand",command="who"} 1',
    'vigie_interaction_seconds_count{kind="ApplicationCommand",command="who"} 2',
    'vigie_edition_info{edition="e1234567"} 1',
    'vigie_edition_dispatches 42',
    'vigie_gateway_connected 1',
  ])
    expect(text.split('\n')).toContain(line);
  expect(Number(/^vigie_edition_age_seconds (\S+)$/m.exec(text)?.[1])).toBeGreaterThanOrEqual(90);
  expect(Number(/^vigie_process_resident_memory_bytes (\S+)$/m.exec(text)?.[1])).toBeGreaterThan(1e6);
});

test('nothing else is served, and a taken port is refused', async () => {
  expect(await get('/')).toMatchObject({ status: 404 });
  await expect(serveOperations(server.port, () => ({ connected, edition: '' }), metrics)).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
