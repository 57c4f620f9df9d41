import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../src/edition/edition.ts';
import { loadEdition } from '../src/edition/load-edition.ts';

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The corpus that ships with Vigie. */
export const SHIPPED = at('../corpus');

/** Raw captures that lie beside some checkouts. */
export const CAPTURES = at('../../shared/captures');

export const hasCaptures = existsSync(CAPTURES);
if (!hasCaptures) process.stderr.write('no ../shared/captures here: tests on raw captures are skipped\n');

/** Loads an edition with the shipped authority, or with another. */
export const editionFrom = (corpus: string, authority?: string): Promise<Edition> =>
  loadEdition({
    corpus,
    shippedAuthority: at('../corpus/authority'),
    ...(authority === undefined ? {} : { authority }),
  });
