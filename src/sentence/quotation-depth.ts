const OPEN = '«“„';
const CLOSE = '»”';
const MARK = /[«“„»”"]/;

/** Longer quotations are shown sentence by sentence after all: nobody quotes a page as one sentence. */
const MAX_QUOTATION = 900;

/**
 * True unless `text.slice(start, end)` stops inside a quotation that the rest of the text closes nearby. A mark that
 * never closes holds nothing together. Straight marks are told open from closed by counting.
 */
export const closesQuotation = (text: string, start: number, end: number): boolean => {
  if (!MARK.test(text.slice(start, end))) return true;
  let curly = 0;
  let straight = false;
  for (let i = start; i < end; i++) {
    const character = text.charAt(i);
    if (OPEN.includes(character)) curly++;
    else if (CLOSE.includes(character)) curly = Math.max(0, curly - 1);
    else if (character === '"') straight = !straight;
  }
  if (curly === 0 && !straight) return true;
  const near = text.slice(end, start + MAX_QUOTATION);
  return straight ? !near.includes('"') : !/[»”]/.test(near);
};
