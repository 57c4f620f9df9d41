import type { Dispatch, NoteMatter } from '../dispatch/dispatch.ts';
import type { NoteProblem } from './note-problem.ts';
import { quotationsIn } from './quotation-marks.ts';

/** Apostrophes and spaces are set by each language's own rules, so they may differ from the report's. */
const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();

const wrongIn = (text: string, permitted: ReadonlySet<string>): readonly string[] =>
  quotationsIn(text).flatMap(({ start, end, closed }) => {
    const quoted = text.slice(start, end);
    if (!closed)
      return [`quotation mark without its other half at "${text.slice(Math.max(0, start - 1), start + 30).trim()}"`];
    return permitted.has(plain(quoted))
      ? []
      : [`"${quoted.trim()}" stands in quotation marks but is no listed fragment or term`];
  });

/**
 * Quotation marks in a note hold only the report's own words: every quotation is a listed fragment or term as a whole, and
 * every listed fragment stands in the note. Claims' values are held to the same.
 */
export const checkQuotations = (dispatch: Dispatch, note: NoteMatter): readonly NoteProblem[] => {
  const permitted = new Set([...note.fragments, ...Object.values(note.terms).flat()].map(plain));
  const body = dispatch.paragraphs.map(({ start, end, line }) => ({ line, text: dispatch.text.slice(start, end) }));
  const all = plain(body.map(({ text }) => text).join('\n'));
  return [
    ...note.fragments.flatMap((fragment, index): readonly NoteProblem[] =>
      all.includes(plain(fragment))
        ? []
        : [{ at: { path: ['fragments', index, 'text'] }, detail: `"${fragment}" does not stand in the note` }],
    ),
    ...note.claims.flatMap(({ value }, index) =>
      wrongIn(value, permitted).map((detail) => ({ at: { path: ['claims', index, 'value'] }, detail })),
    ),
    ...body.flatMap(({ line, text }) => wrongIn(text, permitted).map((detail) => ({ at: { line }, detail }))),
  ];
};
