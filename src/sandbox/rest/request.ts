import type { IncomingMessage } from 'node:http';
import type { Upload } from '../uploads.ts';

/** What came with a call, taken apart: `body` is the JSON, of whatever shape. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** Discord takes no larger request from a bot. */
const MAX_BODY_BYTES = 26 * 1024 * 1024;

/** Reads a request to its end; throws where the body is no JSON, is too large, or is cut off. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const bytes = await readBytes(request);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    authorization: request.headers.authorization ?? '',
    ...(await readBody(request.headers['content-type'] ?? '', bytes)),
  };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error(`The request is larger than ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readBody(type: string, bytes: Buffer): Promise<Pick<Call, 'body' | 'uploads'>> {
  if (bytes.length === 0) return { body: null, uploads: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString('utf8')), uploads: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  let body: unknown = null;
  for (const [part, value] of form) {
    if (typeof value === 'string') {
      if (part === 'payload_json') body = JSON.parse(value);
    } else {
      uploads.push({ part, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
    }
  }
  return { body, uploads };
}
