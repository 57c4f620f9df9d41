import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';

const particles = [...new Set(ALL_BOILERPLATE.flatMap(({ byline }) => byline.particles))]
  .filter((word) => /^\p{L}+$/u.test(word))
  .join('|');
const WORD = "\\p{Lu}[\\p{L}\\d'’&.-]*[\\p{L}\\d]";
/** Two to six capitalised words with particles between them: « La Gazette de Lussac », "Kestrel Online". */
const NAME = new RegExp(
  `(?<![\\p{L}\\d'’-])${WORD}(?:\\s(?:(?:${particles}|des|et|and|&|l['’]|d['’])\\s){0,2}${WORD}){1,5}`,
  'gu',
);

/** A name stands on so few lines; words glued together or said everywhere are looked at no longer. */
const MAX_NAMES = 400;
/** Of a line so much is read. */
const LINE_CHARACTERS = 300;

/** A line of furniture, and whether its names may be people's or places'. */
export interface NamedLine {
  readonly text: string;
  /** Bylines and tags name people and places: what they have is no site. */
  readonly people: boolean;
}

/** The name in capitals that most lines of a page's furniture have, from `least` lines on; the longer of two. */
export const namedOften = (
  lines: readonly NamedLine[],
  isNetwork: (folded: string) => boolean,
): { readonly name: string; readonly times: number } | undefined => {
  const times = new Map<string, number>();
  const barred = new Set<string>();
  const seen = new Set<string>();
  for (const { text, people } of lines) {
    if (seen.has(text)) continue;
    seen.add(text);
    const names = new Set(text.slice(0, LINE_CHARACTERS).match(NAME) ?? []);
    for (const name of names) {
      if (people) barred.add(name);
      else if (times.size < MAX_NAMES) times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  let best: { name: string; times: number } | undefined;
  for (const [name, count] of times) {
    if (count < 2 || barred.has(name) || isNetwork(foldText(name))) continue;
    if (!best || count > best.times || (count === best.times && name.length > best.name.length))
      best = { name, times: count };
  }
  return best;
};
