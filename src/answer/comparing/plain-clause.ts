/** Quotation marks, and remarks in brackets; neither ends a clause nor begins one. */
const MARKS = /["«»“”]/gu;
const BRACKETS = /\([^()]*\)/gu;

const blank = (part: string): string => ' '.repeat(part.length);

/** A sentence as it reads without its quotation marks and its brackets, blank for blank: every offset stays. */
export const plainClause = (text: string): string => text.replace(BRACKETS, blank).replace(MARKS, blank);

const ANY_MARK = /["«»“”()]/gu;

/** The same with what stands in brackets: a translation is read as well. */
export const plainWords = (text: string): string => text.replace(ANY_MARK, blank);

const spaced = new Map<RegExp, RegExp>();

/** A pattern of single spaces that holds across the blanks of plain words. */
export const acrossBlanks = (pattern: RegExp): RegExp => {
  const known = spaced.get(pattern);
  if (known) return known;
  const source = pattern.source.replace(/ \?/gu, ' *').replace(/ (?![?*+{\]-])/gu, ' +');
  const made = new RegExp(source, pattern.flags);
  spaced.set(pattern, made);
  return made;
};
