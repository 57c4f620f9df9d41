/** Best place first: after a sentence, after a clause, after a comma or dash, between words. */
const PLACES = [/[.!?…]["”»’)\]]*\s+/gu, /[;:]["”»]?\s+/gu, /[,—–]["”»]?\s+/gu, /\s+/gu];
/** A cut in the first half of the room would leave more behind than it takes. */
const EARLIEST = 0.5;

const lastPlace = (text: string, limit: number): number => {
  const room = text.slice(0, limit);
  for (const place of PLACES) {
    const ends = [...room.matchAll(place)].map((match) => match.index + match[0].length);
    const last = ends.pop();
    if (last !== undefined && last >= limit * EARLIEST) return last;
  }
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(limit));
  return isPair && limit > 1 ? limit - 1 : limit;
};

/**
 * Cuts a text that is too long for its place into parts of at most `limit` units, between clauses where it can. Nothing is
 * left out: the parts put together are the text, so what qualifies a claim always follows it.
 */
export const cutClauses = (text: string, limit: number): readonly string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > Math.max(2, limit)) {
    const at = lastPlace(rest, Math.max(2, limit));
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
};
