import type { Dispatch, Paragraph } from '../dispatch/dispatch.ts';
import {
  ABBREVIATIONS as EN_ABBREVIATIONS,
  MAY_END as EN_MAY_END,
  SENTENCE_STARTERS as EN_STARTERS,
} from '../language/en/abbreviations.ts';
import {
  ABBREVIATIONS as FR_ABBREVIATIONS,
  MAY_END as FR_MAY_END,
  SENTENCE_STARTERS as FR_STARTERS,
} from '../language/fr/abbreviations.ts';
import { CHARACTER, characterOf } from '../text/characters.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { unicodeSentences } from './boundaries.ts';
import { closesQuotation } from './quotation-depth.ts';
import type { Sentence } from './sentence.ts';
import { isTagged } from './tagged.ts';

const abbreviations: ReadonlySet<string> = new Set([...FR_ABBREVIATIONS, ...EN_ABBREVIATIONS]);
const french: ReadonlySet<string> = new Set(FR_ABBREVIATIONS);

/** « près. » is no "Pres.": English abbreviations have no accents. */
const isAbbreviation = (word: string, folded: string): boolean =>
  abbreviations.has(folded) && (french.has(folded) || word.toLowerCase() === folded);

const mayEnd: ReadonlySet<string> = new Set([...FR_MAY_END, ...EN_MAY_END]);
const starters: ReadonlySet<string> = new Set([...FR_STARTERS, ...EN_STARTERS]);

/** A full stop with the next sentence glued to it, « jordanienne.Des »; not "U.S.", not an address. */
const GLUED = /(?<=\p{Ll}{2}[.!?]["”»]?)(?=\p{Lu}\p{Ll})/u;
/** Asked first: few texts have any, and looking back from every letter is slow. */
const MAY_BE_GLUED = /[.!?]["”»]?\p{Lu}/u;
/** The segmenter takes an ellipsis for the middle of a sentence even before a capital. */
const AFTER_ELLIPSIS = /(?<=\p{L}{2}\s?…[»”")]{0,2}\s)(?=\p{Lu}\p{Ll})/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;

/** Characters looked back over for the word before a full stop. */
const REACH = 40;
/** Stands before a word, beside white space. */
const OPENERS = '"«“(‘\'’-';

const isSpace = (text: string, at: number): boolean => characterOf(text.charCodeAt(at)) === CHARACTER.space;

/** Half of a pair may be of a letter. */
const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return characterOf(unit) === CHARACTER.letter || (unit >= 0xd800 && unit <= 0xdfff);
};

/** The word with a full stop that ends `text.slice(start, end)`, as « M » or "U.S"; undefined where there is none. */
const lastWord = (text: string, start: number, end: number): string | undefined => {
  const floor = Math.max(start, end - REACH);
  let stop = end - 1;
  while (stop > floor && isSpace(text, stop)) stop--;
  if (text[stop] !== '.') return undefined;
  let from = stop;
  while (from > floor && (isLetter(text, from - 1) || (text[from - 1] === '.' && from < stop && isLetter(text, from))))
    from--;
  const opened = from === floor || isSpace(text, from - 1) || OPENERS.includes(text.charAt(from - 1));
  return opened && from < stop && isLetter(text, from) ? text.slice(from, stop) : undefined;
};

/** True where the text up to `end` stops in a full stop that ends no sentence, given what follows. */
const goesOn = (text: string, start: number, end: number, after: string): boolean => {
  if (!/^[A-Z]/.test(after)) {
    if (/^[\s]*[\p{Ll},;:)\]]/u.test(after)) return true;
    if (/^\s*[-–—]\s*\p{Ll}/u.test(after)) return true;
  }
  const word = lastWord(text, start, end);
  if (!word) return false;
  const folded = foldText(word);
  const begins = (): boolean => starters.has(foldText(/^[^\p{L}]*(\p{L}+)/u.exec(after)?.[1] ?? ''));
  if (word.length > 1 && DOTTED.test(`${word}.`)) return !begins();
  if (word.length === 1 && /\p{Lu}/u.test(word)) return true;
  if (mayEnd.has(folded) && begins()) return false;
  return isAbbreviation(word, folded) && /^\p{Lu}|^\d/u.test(after.trimStart());
};

/** The segmenter takes a time that grows with the square of its text, so it is given windows of about this length. */
const WINDOW = 4000;
/** A sentence plainly ends here: a window may. */
const PLAIN_END = /[.!?…]["”»)]*\s+(?=["“«(]?\s?\p{Lu})/gu;

/** Windows of a text, each ending where a sentence does; a text without sentence ends is cut where it must be. */
const windows = (text: string): string[] => {
  if (text.length <= WINDOW) return [text];
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(PLAIN_END)) {
    const end = match.index + match[0].length;
    if (end - start < WINDOW) continue;
    parts.push(text.slice(start, end));
    start = end;
  }
  return [...parts, text.slice(start)];
};

/** A closing mark after a space, « … fini. » Elle …», belongs to what it closes, not to what follows. */
const CLOSING = /^[»”]\s*/u;

const withClosing = (parts: readonly string[]): string[] => {
  const found: string[] = [];
  for (const part of parts) {
    const closing = found.length ? (CLOSING.exec(part)?.[0] ?? '') : '';
    if (closing) found.push(`${found.pop()}${closing}`);
    if (part.length > closing.length) found.push(part.slice(closing.length));
  }
  return found;
};

const pieces = (text: string): string[] => withClosing(split(text));

const split = (text: string): string[] => {
  const parts = windows(text).flatMap(unicodeSentences);
  const unglued = MAY_BE_GLUED.test(text)
    ? parts.flatMap((part) => (MAY_BE_GLUED.test(part) ? part.split(GLUED) : part))
    : parts;
  return text.includes('…')
    ? unglued.flatMap((part) => (part.includes('…') ? part.split(AFTER_ELLIPSIS) : part))
    : unglued;
};

/** Merges pieces that are no sentences of their own: after an abbreviation, inside a quotation, before « a-t-il dit ». */
const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  const parts = pieces(text);
  for (const [i, part] of parts.entries()) {
    end += part.length;
    const rest = parts[i + 1];
    if (rest !== undefined && (goesOn(text, start, end, rest) || !closesQuotation(text, start, end))) continue;
    if (rest !== undefined && isTagged(text.slice(start, end), rest)) continue;
    spans.push({ start, end });
    start = end;
  }
  return spans;
};

const segmentParagraph = (text: string, { start, end, role }: Paragraph, paragraph: number): Sentence[] => {
  if (role !== 'body') return [{ start, end, paragraph, role }];
  const sentences: Sentence[] = [];
  for (const span of sentencesOf(text.slice(start, end))) {
    let [from, to] = [span.start + start, span.end + start];
    while (from < to && isSpace(text, from)) from++;
    while (to > from && isSpace(text, to - 1)) to--;
    if (to > from) sentences.push({ start: from, end: to, paragraph, role });
  }
  return sentences;
};

/**
 * Splits the kept paragraphs into sentences. "M. Dupont" and "U.S. forces" end none, and neither does a full stop
 * inside a quotation: « A. B. », a-t-il dit is one. Spans are UTF-16 offsets into `dispatch.text`, in order.
 */
export const segment = (dispatch: Pick<Dispatch, 'text' | 'paragraphs'>): readonly Sentence[] =>
  dispatch.paragraphs.flatMap((paragraph, index) => segmentParagraph(dispatch.text, paragraph, index));
