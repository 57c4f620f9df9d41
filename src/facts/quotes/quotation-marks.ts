import type { Paragraph } from '../../dispatch/dispatch.ts';
import type { Span } from '../../text/span.ts';

/** Words between marks, with the marks. `depth` 0 stands in no other quotation. */
export interface Quotation extends Span {
  readonly depth: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '‘': '’' };

/** One of " « » ‘ ’ “ ” „. */
const isMark = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0xab ||
  unit === 0xbb ||
  unit === 0x2018 ||
  unit === 0x2019 ||
  (unit >= 0x201c && unit <= 0x201e);

/** A quotation that runs over more paragraphs than this, or more characters, was never closed. */
const MOST_PARAGRAPHS = 6;
const MOST_CHARACTERS = 4000;
/** Marks inside marks inside marks, and no more. */
const MOST_DEPTH = 3;

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly paragraph: number;
}

const opens = (text: string, i: number): boolean => {
  const [before, after] = [text[i - 1] ?? ' ', text[i + 1] ?? ' '];
  return /[\s([«“'’\-–—:]/u.test(before) && !/\s/u.test(after);
};

const ENDS = /[.,!?…;:]/;

/** ‘ … ’: the mark of the British press is also an apostrophe, inside a word or after the s of an owner. */
const closesSingle = (text: string, i: number, end: number): boolean => {
  const [before, after] = [text[i - 1] ?? ' ', text[i + 1] ?? ' '];
  if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  if (before !== 's' || ENDS.test(after)) return true;
  // "workers’ rights": an apostrophe where a surer end follows.
  for (let at = i + 1; at < Math.min(end, i + OWNER_REACH); at++) {
    if (text[at] === '‘') return true;
    if (text[at] === '’' && ENDS.test(text[at - 1] ?? '')) return false;
  }
  return true;
};

/** Characters in which a quotation with an owner's apostrophe ends. */
const OWNER_REACH = 400;

/** Straight marks come in pairs within a paragraph; the one left over where they do not pair is none. */
const straight = (text: string, i: number, open: readonly Open[]): 'open' | 'close' =>
  open.some(({ mark }) => mark === '"') && !(opens(text, i) && /["]/.test(open[open.length - 1]?.mark ?? '') === false)
    ? 'close'
    : 'open';

/**
 * Pairs quotation marks over body paragraphs. « and “ may run on over paragraphs (each of which may repeat the opening
 * mark); straight marks only where it is. What is not closed is dropped: it encloses nothing.
 */
export const pairMarks = (text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] => {
  const found: Span[] = [];
  let open: Open[] = [];
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.role !== 'body') return;
    const again = text[paragraph.start] === '"';
    open = open.filter(
      (one) => one.mark !== '‘' && (one.mark !== '"' || again) && number - one.paragraph <= MOST_PARAGRAPHS,
    );
    for (let i = paragraph.start; i < paragraph.end; i++) {
      if (!isMark(text.charCodeAt(i))) continue;
      const character = text.charAt(i);
      if (character === '’' && !closesSingle(text, i, paragraph.end)) continue;
      if (character === '‘' && !opens(text, i)) continue;
      const top = open[open.length - 1];
      // A paragraph that begins with the mark already open goes on with the same quotation.
      if (top && i === paragraph.start && top.mark === character) continue;
      const closes =
        character === '"'
          ? straight(text, i, open) === 'close'
          : Object.values(CLOSERS).includes(character) && open.some(({ mark }) => CLOSERS[mark] === character);
      if (closes) {
        while (open.length) {
          const last = open.pop();
          if (last && CLOSERS[last.mark] === character) {
            if (i + 1 - last.start <= MOST_CHARACTERS && i > last.start + 1)
              found.push({ start: last.start, end: i + 1 });
            break;
          }
        }
      } else if (Object.hasOwn(CLOSERS, character) && open.length < MOST_DEPTH)
        open.push({ mark: character, start: i, paragraph: number });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: Span[] = [];
  return found.map(({ start, end }) => {
    while (around.length && (around[around.length - 1]?.end ?? 0) <= start) around.pop();
    around.push({ start, end });
    return { start, end, depth: around.length - 1 };
  });
};
