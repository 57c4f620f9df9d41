/** A search as typed, taken apart. */
export interface QuerySyntax {
  /** What is searched for, phrases included, without the words left out. */
  readonly text: string;
  /** Words in quotation marks: they must stand so. */
  readonly phrases: readonly string[];
  /** Words with a minus before them: they must not stand there. */
  readonly excluded: readonly string[];
}

/** Nobody means more; a row of quotation marks is noise. */
const MAX_PHRASES = 8;
const MAX_EXCLUDED = 16;
const PHRASE = /"([^"]{2,200})"|“([^“”]{2,200})”|«([^«»]{2,200})»/g;
/** A minus at the beginning or after a space, and a letter or digit right behind it. */
const EXCLUDED = /(?<![^\s])[-−](?=[\p{L}\p{N}])(\S{1,80})/gu;

/** Takes a search apart: « "zone d'exclusion" -drone syrie ». A mark without its other half is no mark. */
export const parseQuery = (typed: string): QuerySyntax => {
  const phrases: string[] = [];
  for (const [, straight, curly, guillemets] of typed.matchAll(PHRASE)) {
    const phrase = (straight ?? curly ?? guillemets ?? '').trim();
    if (/[\p{L}\p{N}]/u.test(phrase) && phrases.length < MAX_PHRASES) phrases.push(phrase);
  }
  const excluded: string[] = [];
  const text = typed.replace(EXCLUDED, (_, word: string) => {
    if (excluded.length < MAX_EXCLUDED) excluded.push(word);
    return ' ';
  });
  return { text: text.trim(), phrases, excluded };
};
