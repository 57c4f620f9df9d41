import type { SetAside } from '../dispatch/set-aside.ts';
import type { Edition } from '../edition/edition.ts';
import { dispatchDigest } from '../edition/edition-id.ts';
import type { KeptLines } from '../edition/edition-memory.ts';

/** What is compared of a whole edition. */
export interface OutlineHead {
  readonly reports: readonly string[];
  readonly events: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** What is compared of one dispatch. */
export interface OutlineEntry {
  readonly file: string;
  /** Another one is another dispatch. */
  readonly digest: string;
  readonly names: readonly string[];
  /** Entity id, null where it is nobody's, and how the quotation begins. */
  readonly quotes: readonly (readonly [string | null, string])[];
}

/** Enough of a quotation to recognise it. */
const HEAD = 60;

/**
 * The lines by which an edition is compared with another: first the whole, then one for each dispatch. `kept` has those of
 * dispatches that are read and linked as they were.
 */
export function* outlineLines(
  { entries, links, setAside }: Edition,
  kept: KeptLines['outline'],
): Generator<string | Uint8Array> {
  const head: OutlineHead = {
    reports: [...links.reports.keys()].sort(),
    events: [...links.events.keys()].sort(),
    setAside,
  };
  yield `${JSON.stringify(head)}\n`;
  for (const [position, one] of entries.entries()) {
    const linked = links.entries[position];
    const line = kept(one, linked);
    if (line) {
      yield line;
      continue;
    }
    const { dispatch, facts } = one;
    const entry: OutlineEntry = {
      file: dispatch.file,
      digest: dispatchDigest(dispatch).slice(0, 16),
      names: [...new Set(linked?.mentions.map(({ entity }) => entity))].sort(),
      quotes: facts.quotes.flatMap((quote, index) =>
        quote.speech === 'scare'
          ? []
          : [
              [
                linked?.speakers[index] ?? null,
                dispatch.text.slice(quote.start, Math.min(quote.end, quote.start + HEAD)),
              ],
            ],
      ),
    };
    yield `${JSON.stringify(entry)}\n`;
  }
}
