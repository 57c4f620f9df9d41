/** Milliseconds; a megabyte from Discord takes much less. */
const PATIENCE = 10_000;

/** Gets an attachment from where Discord keeps it, at most so many bytes. Throws where it cannot be had. */
export const download = async (url: string, most: number): Promise<Uint8Array> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
  if (!response.ok || !response.body) throw new Error(`an attachment could not be had: ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > most) throw new Error('an attachment is larger than Discord said');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
