import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/** Whether the process can do its work, in a few words. */
export interface Health {
  readonly connected: boolean;
  readonly edition: string;
}

/** Only this machine may look: nothing here asks who is looking. */
const LOOPBACK = '127.0.0.1';

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

const answer = async (
  path: string,
  response: ServerResponse,
  health: () => Health,
  metrics: Metrics,
): Promise<void> => {
  if (path === '/healthz') {
    const { connected, edition } = health();
    const body = JSON.stringify({ status: connected ? 'ok' : 'disconnected', edition });
    send(response, connected ? 200 : 503, 'application/json', `${body}\n`);
  } else if (path === '/metrics') send(response, 200, metrics.contentType, await metrics.text());
  else send(response, 404, 'text/plain', 'There are /healthz and /metrics.\n');
};

/** Where to look, and how to stop it. */
export interface OperationsServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves `/healthz` and `/metrics` on 127.0.0.1. Rejects where the port is taken. */
export const serveOperations = async (
  port: number,
  health: () => Health,
  metrics: Metrics,
): Promise<OperationsServer> => {
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    answer(path, response, health, metrics).catch(() => send(response, 500, 'text/plain', 'It could not be read.\n'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
