/** Quotation marks, and remarks in brackets; neither ends a clause nor begins one. */
const MARKS = /["«»“”]/gu;
const BRACKETS = /\([^()]*\)/gu;

const blank = (part: string): string => ' '.repeat(part.length);

/** A sentence as it reads without its quotation marks and its brackets, blank for blank: every offset stays. */
export const plainClause = (text: string): string => text.replace(BRACKETS, blank).replace(MARKS, blank);
