import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Interactions } from '../interactions/interactions.ts';
import type { World } from '../world.ts';
import { REFUSALS, type Reply } from './reply.ts';
import { readCall } from './request.ts';
import { route } from './routes.ts';

/** Answers a REST call, with the faults that are asked for; an error of the sandbox itself is a 500 that says so. */
export async function serveRest(
  world: World,
  interactions: Interactions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await readCall(request).catch(() => null);
  if (!call) return write(response, REFUSALS.unreadable);
  const { faults, random } = world;
  const delayed = faults.delayMs > 0 && random() < faults.delayRate;
  const failed = random() < faults.failRate;
  const limited = !failed && random() < faults.rateLimit;
  const met = { delayed, failed, limited };
  world.watch({
    method: call.method,
    path: call.path,
    body: call.body,
    faults: (['delayed', 'failed', 'limited'] as const).filter((one) => met[one]),
  });
  if (delayed) await wait(faults.delayMs, undefined, { ref: false });
  if (failed) return write(response, REFUSALS.internal);
  if (limited) return writeLimited(response, faults.retryAfterMs / 1000);
  try {
    write(response, route(world, interactions, call));
  } catch (error) {
    write(response, { status: 500, body: { code: 0, message: `500: sandbox: ${String(error)}` } });
  }
}

function write(response: ServerResponse, { status, body }: Reply): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function writeLimited(response: ServerResponse, seconds: number): void {
  const headers = {
    'content-type': 'application/json',
    'retry-after': String(seconds),
    'x-ratelimit-scope': 'user',
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(seconds),
  };
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: false };
  response.writeHead(429, headers).end(JSON.stringify(body));
}
