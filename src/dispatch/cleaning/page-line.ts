import { foldText } from '../../text/fold.ts';
import type { Line } from '../../text/lines.ts';

/** A line of a page with what the rules ask of it, worked out once. */
export interface PageLine extends Line {
  /** Folded, single spaces. */
  readonly folded: string;
  /** Letters and digits alone: equal keys are equal texts whatever their spaces, marks and line breaks. */
  readonly key: string;
  /** Runs of letters and digits of `folded`, in order. */
  readonly tokens: readonly string[];
  readonly words: number;
  /** Ends as a sentence or a list heading does, closing marks and brackets included. */
  readonly closed: boolean;
  /** Cut short by the site: ends in "..." or "…", a "read more" aside. */
  readonly truncated: boolean;
  /** Begins with a bullet or a number: part of a list. */
  readonly item: boolean;
  /** Has a sentence end inside: two sentences at least, or one and a fragment. */
  readonly several: boolean;
}

/** From so many words on a closed line reads as a sentence of a story and not as a label. */
const PROSE_WORDS = 9;
/** No headline is so long: a longer line is a paragraph, full stop or none. */
const PARAGRAPH_WORDS = 22;
const WORD = /[\p{L}\p{N}]+/gu;
/** Longer lines are looked at by their beginning alone where only a label could matter. */
const LABEL_WINDOW = 2000;

const CLOSED = /[.!?…][\s"'»”’)\]]*$|[:;]$/;
const SEVERAL = /[\p{Ll}\p{N})»”"][.!?…]["'»”’)]*\s+["'«“‘(]?\s?\p{Lu}/u;
/** « Syrie. Les rebelles reculent »: a place before a headline is no sentence of its own. */
const KICKER_CHARACTERS = 26;
const ITEM = /^([-–—•*▪■□✓✔●○◦‣·]|\d{1,2}[.)])\s/;
const TRUNCATED =
  /(\.{3}|…|\[(\.{3}|…)\]|\(\.{3}\))\s*((»|>)|lire la suite|read more|continue reading|suite)?\s*[»>]*$/i;

/** Works out what the rules ask of a line. */
export const toPageLine = (line: Line): PageLine => {
  const folded = foldText(line.text).replace(/\s+/g, ' ').trim();
  const tokens = folded.match(WORD) ?? [];
  const tail = line.text.slice(-LABEL_WINDOW);
  // One by one: of what is spread together every line would be of a shape of its own, and slow to read.
  return {
    start: line.start,
    end: line.end,
    number: line.number,
    text: line.text,
    folded,
    key: tokens.join(''),
    tokens,
    words: tokens.length,
    closed: CLOSED.test(tail.slice(-40)),
    truncated: TRUNCATED.test(tail.slice(-60)),
    item: ITEM.test(line.text),
    several: SEVERAL.test(line.text.slice(KICKER_CHARACTERS, LABEL_WINDOW)),
  };
};

/** Of a paragraph without an end stop, at least this share is words: a row of prices is none. */
const WORD_SHARE = 0.6;
/** Of a line so many words tell. */
const WORDS_LOOKED_AT = 100;

/** True where most of a line is words and not figures. */
export const isWordy = (line: PageLine): boolean => {
  const tokens = line.tokens.slice(0, WORDS_LOOKED_AT);
  return line.closed || tokens.filter((word) => /\p{L}/u.test(word)).length >= tokens.length * WORD_SHARE;
};

/** A sentence or more of running text. */
export const isProse = (line: PageLine): boolean =>
  (line.words >= PARAGRAPH_WORDS && isWordy(line)) || (line.words >= PROSE_WORDS && (line.closed || line.several));

/** A question by itself: a heading of an interview, or a headline, as well as a sentence. */
export const isQuestion = (line: PageLine): boolean => !line.several && /\?[\s"'»”’)]*$/.test(line.text);

/** Prose that was not cut short and is no lone question: what a story is known by. */
export const isStory = (line: PageLine): boolean => isProse(line) && !line.truncated && !isQuestion(line);
