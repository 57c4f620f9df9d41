import type { APIAttachment } from 'discord-api-types/v10';
import type { Upload } from './uploads.ts';
import type { World } from './world.ts';

/** A file as the API describes it. */
export function attachmentOf({ origin }: World, id: string, { name, type, bytes }: Upload): APIAttachment {
  const url = `${origin}/attachments/${id}/${encodeURIComponent(name)}`;
  return { id, filename: name, size: bytes.byteLength, url, proxy_url: url, content_type: type };
}
