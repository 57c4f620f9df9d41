import { splitLines } from '../text/lines.ts';
import type { Cleaned } from './cleaning/clean.ts';
import type { Paragraph } from './dispatch.ts';

const MARK = /^#+\s*/;

/** A note is an editor's own text: every line is a paragraph, a `#` line a headline, and nothing is furniture. */
export const readNoteBody = (text: string, from: number): Cleaned => {
  const paragraphs: Paragraph[] = splitLines(text)
    .filter((line) => line.text && line.start >= from)
    .map(({ start, end, number, text: content }) => ({
      start,
      end,
      role: content.startsWith('#') ? 'headline' : 'body',
      line: number,
    }));
  const headline = paragraphs.find((paragraph) => paragraph.role === 'headline');
  // The mark of a heading is no word of the title.
  const mark = headline ? (MARK.exec(text.slice(headline.start, headline.end))?.[0].length ?? 0) : 0;
  return { paragraphs, cuts: [], ...(headline ? { title: { start: headline.start + mark, end: headline.end } } : {}) };
};
