import { foldText } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { splitWords } from '../text/words.ts';

/** A line of a page with what the rules ask of it, worked out once. */
export interface PageLine extends Line {
  /** Folded, single spaces. */
  readonly folded: string;
  /** Letters and digits alone: equal keys are equal texts whatever their spaces, marks and line breaks. */
  readonly key: string;
  readonly words: number;
  /** Ends as a sentence does, closing marks and brackets included. */
  readonly closed: boolean;
  /** Cut short by the site: ends in "..." or "…", a "read more" aside. */
  readonly truncated: boolean;
}

/** From so many words on a closed line reads as a sentence of a story and not as a label. */
const PROSE_WORDS = 9;

const CLOSED = /[.!?…:;][\s"'»”’)\]]*$|["»”]$/;
const TRUNCATED =
  /(\.{3}|…|\[(\.{3}|…)\]|\(\.{3}\))\s*((»|>)|lire la suite|read more|continue reading|suite)?\s*[»>]*$/i;

/** Works out what the rules ask of a line. */
export const toPageLine = (line: Line): PageLine => {
  const folded = foldText(line.text).replace(/\s+/g, ' ').trim();
  const words = splitWords(folded);
  return {
    ...line,
    folded,
    key: words.map((word) => word.text).join(''),
    words: words.length,
    closed: CLOSED.test(line.text),
    truncated: TRUNCATED.test(line.text),
  };
};

/** A sentence or more of running text. */
export const isProse = (line: PageLine): boolean => line.closed && line.words >= PROSE_WORDS;
