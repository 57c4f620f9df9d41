const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** What a character is to the rules for sentences of Unicode (UAX #29); 0 where only the segmenter knows. */
const KIND = { stop: 1, term: 2, upper: 3, lower: 4, digit: 5, space: 6, close: 7, goesOn: 8, other: 9 } as const;

/** Latin letters and the signs below them: what nearly all French and English text is made of. */
const LATIN = 0x180;
const BEYOND = '‘’“”–—…€\u2009\u202f';

const kindOf = (character: string): number => {
  // Line ends and signs without a width have rules of their own; of « ; » editions of Unicode differ.
  if (/[\p{C}\n\r\u0085;]/u.test(character)) return 0;
  if (character === '.') return KIND.stop;
  if (/[!?]/.test(character)) return KIND.term;
  if (/\p{Uppercase}/u.test(character)) return KIND.upper;
  if (/\p{Lowercase}/u.test(character)) return KIND.lower;
  if (/\p{L}/u.test(character)) return 0;
  if (/\d/.test(character)) return KIND.digit;
  if (/\s/.test(character)) return KIND.space;
  if (/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(character)) return KIND.close;
  return /[,:–—-]/.test(character) ? KIND.goesOn : KIND.other;
};

const kinds = new Uint8Array(0x1_0000);
for (let code = 0; code < LATIN; code++) kinds[code] = kindOf(String.fromCharCode(code));
for (const character of BEYOND) kinds[character.charCodeAt(0)] = kindOf(character);

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

const skip = (text: string, from: number, kind: number): number => {
  let at = from;
  while (at < text.length && kindAt(text, at) === kind) at++;
  return at;
};

/** True where a small letter comes before a capital, a stop or the end: what a full stop parted goes on (SB8). */
const lowerFollows = (text: string, from: number): boolean => {
  for (let at = from; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === KIND.lower) return true;
    if (kind === KIND.upper || kind === KIND.stop || kind === KIND.term) return false;
  }
  return false;
};

/** True where a sentence ends between the stop at `stop` and what follows it at `next` (SB6 to SB11). */
const parts = (text: string, stop: number, next: number): boolean => {
  const after = kindAt(text, next);
  if (after === KIND.stop || after === KIND.term || after === KIND.goesOn) return false;
  if (kindAt(text, stop) === KIND.term) return true;
  const before = stop > 0 ? kindAt(text, stop - 1) : KIND.other;
  const glued = next === stop + 1;
  if (glued && after === KIND.digit) return false;
  if (after === KIND.upper) return !(glued && (before === KIND.upper || before === KIND.lower));
  return !lowerFollows(text, next);
};

/** Where sentences end inside a text of known signs alone; undefined for any other text. */
const plainEnds = (text: string): readonly number[] | undefined => {
  const stops: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === 0) return undefined;
    if (kind === KIND.stop || kind === KIND.term) stops.push(at);
  }
  const ends: number[] = [];
  for (const stop of stops) {
    const next = skip(text, skip(text, stop + 1, KIND.close), KIND.space);
    if (next < text.length && parts(text, stop, next)) ends.push(next);
  }
  return ends;
};

/** A text cut where Unicode's rules end a sentence: the segmenter's answer, which is asked only where a sign is unknown. */
export const unicodeSentences = (text: string): string[] => {
  const ends = plainEnds(text);
  if (!ends) return Array.from(segmenter.segment(text), (one) => one.segment);
  const found: string[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    if (end > from) found.push(text.slice(from, end));
    from = end;
  }
  return found;
};
