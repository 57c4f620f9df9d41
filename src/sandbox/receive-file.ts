import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from './world.ts';

/** Bytes of a file that Discord takes from anybody. Source: Discord's API reference, on uploading files. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Holds a file of the page ready for an option and answers with its id; 413 where it is larger than Discord takes. */
export async function receiveFile(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size <= MOST_BYTES) parts.push(part);
    }
  } catch {
    // The page went away in the middle; nobody waits for an answer.
    return;
  }
  if (size > MOST_BYTES) {
    response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8' }).end(`${size} bytes are too many`);
    return;
  }
  const id = world.nextId();
  const name = new URL(request.url ?? '/', world.origin).searchParams.get('name') || 'file';
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  world.uploads.store(id, { part: '', name, type, bytes: Buffer.concat(parts) });
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(id);
}
