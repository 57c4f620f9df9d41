import type { Facts } from '../src/facts/facts.ts';
import type { Span } from '../src/text/span.ts';

/** What ought to be found: words with their place, and what they are. */
export interface Wanted extends Span {
  readonly label: string;
  /** May be missed, and may be found: neither counts. */
  readonly optional?: boolean;
}

export interface Found extends Span {
  readonly label: string;
}

/** Counts of one kind: found and wanted, found but not wanted, wanted but not found. */
export interface Score {
  readonly kind: string;
  hits: number;
  extra: number;
  missed: number;
  readonly notes: string[];
}

export const score = (kind: string): Score => ({ kind, hits: 0, extra: 0, missed: 0, notes: [] });

/** Share of the shorter-plus-longer two spans have in common (intersection over union). */
export const overlap = (a: Span, b: Span): number => {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Pairs found with wanted one to one; `fits` says which pairs count. */
export const compare = (
  into: Score,
  text: string,
  found: readonly Found[],
  wanted: readonly Wanted[],
  fits: (found: Found, wanted: Wanted) => boolean,
): readonly (readonly [Found, Wanted])[] => {
  const pairs: (readonly [Found, Wanted])[] = [];
  const used = new Set<Found>();
  for (const want of [...wanted].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const match = found
      .filter((one) => !used.has(one) && fits(one, want))
      .sort((a, b) => overlap(b, want) - overlap(a, want))[0];
    if (match) {
      used.add(match);
      if (!want.optional) {
        into.hits++;
        pairs.push([match, want]);
      }
    } else if (!want.optional) {
      into.missed++;
      into.notes.push(`missed ${want.label}: ${text.slice(want.start, want.end)}`);
    }
  }
  for (const one of found) {
    if (used.has(one)) continue;
    // What may be found or not counts neither way, however it was read.
    if (wanted.some((want) => want.optional && want.start < one.end && one.start < want.end)) continue;
    into.extra++;
    into.notes.push(`extra ${one.label}: ${text.slice(one.start, one.end)}`);
  }
  return pairs;
};

/** Name of a quote's speaker: the mention's words, `anonymous`, the phrase's words, or `-` for nobody. */
export const speakerOf = (text: string, facts: Facts, index: number): string => {
  const quote = facts.quotes[index];
  if (!quote) return '-';
  if (quote.anonymous) return 'anonymous';
  if (quote.mention !== undefined) return facts.mentions[quote.mention]?.text ?? '-';
  if (quote.resolution === 'none' || !quote.speaker) return '-';
  return text.slice(quote.speaker.start, quote.speaker.end);
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

/** One line of a table: precision and recall. */
export const line = ({ kind, hits, extra, missed }: Score): string =>
  `  ${kind.padEnd(22)} P ${percent(hits, hits + extra)}  R ${percent(hits, hits + missed)}   (${hits} found, ${extra} extra, ${missed} missed)`;
