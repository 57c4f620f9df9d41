import { join } from 'node:path';

/** Files of a saved edition. */
export const FILES = {
  manifest: 'manifest.json',
  entries: 'entries.jsonl',
  links: 'links.jsonl',
  /** For the next build; nobody who answers reads it. */
  readings: 'readings.jsonl',
  passages: 'passages.bin',
  index: 'index.bin',
  rest: 'rest.json',
  outline: 'outline.jsonl',
} as const;

/** Where a saved edition lies. */
export const editionFolder = (editions: string, id: string): string => join(editions, id);
