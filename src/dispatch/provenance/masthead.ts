import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import type { CutRule } from '../cleaning/cut-rule.ts';
import type { CutLine } from './publisher-marks.ts';
import { asName, capitals, isShouted, wordsOf } from './publisher-name.ts';

/** What a masthead is cut as. */
const HEADS: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['navigation', 'slogan', 'button', 'share']);
/** A masthead stands among so many first lines. */
const HEAD_LINES = 12;

/** The masthead: a line at the head whose words a footer has again; spelled as the footer does where the head shouts. */
export const masthead = (
  lines: readonly CutLine[],
  isFoot: (name: string, other: CutLine) => boolean,
): string | undefined => {
  for (const [i, { text }] of lines.slice(0, HEAD_LINES).entries()) {
    if (!HEADS.has(lines[i]?.rule)) continue;
    const name = asName(text);
    if (!name || name.length < 3) continue;
    const words = wordsOf(name);
    const foot = lines.find((other) => other.text !== text && isFoot(name, other) && words.test(other.text));
    if (!foot) continue;
    return isShouted(name) ? (words.exec(foot.text)?.[0] ?? name) : name;
  }
  return undefined;
};

/** A masthead of the first line has so many words. */
const FIRST_WORDS = 5;
/** A wall stands above a masthead. */
const WALLS: ReadonlySet<CutRule> = new Set(['consent', 'button', 'newsletter', 'app', 'paywall', 'share']);

/** The first line of a page below its walls, where it reads as a name and no more; and whether it is the first at all. */
export const firstLine = (lines: readonly CutLine[]): { readonly name: string; readonly top: boolean } | undefined => {
  const at = lines
    .slice(0, HEAD_LINES)
    .findIndex(({ rule, text }) => !WALLS.has(rule) && (rule !== 'navigation' || asName(text) !== undefined));
  const line = lines[at];
  const name = line && HEADS.has(line.rule) ? asName(line.text) : undefined;
  if (!name || name !== line?.text.trim() || name.split(/\s+/).length > FIRST_WORDS) return undefined;
  return { name, top: at === 0 && (capitals(name) > 1 || /\p{L}\d|\p{Ll}\p{Lu}/u.test(name)) };
};

/** A masthead is a name of several words that so many lines of the page's furniture have, itself among them. */
const OFTEN = 3;

/** The name at the head that most other lines of furniture have again, whoever owns the page. */
export const mastheadOften = (lines: readonly CutLine[], timesMet: (name: string) => number): string | undefined => {
  let best: { name: string; times: number } | undefined;
  for (const { rule, text } of lines.slice(0, HEAD_LINES)) {
    const name = HEADS.has(rule) ? asName(text) : undefined;
    if (!name || name !== text.trim() || capitals(name) < 2 || !/\s/.test(name)) continue;
    const times = timesMet(name);
    if (times >= OFTEN && times > (best?.times ?? 0)) best = { name, times };
  }
  return best?.name;
};

const ownerWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.ownerWords));
const isOwners = (word: string): boolean => ownerWords.has(foldText(word));
/** Shorter words are in many names. */
const SHARED_LETTERS = 5;

/** A paper may be called a network; with so many owner's words at its end a name is an owner's. */
const OWNER_WORDS = 2;

/** What is left of a name without the owner's words at its end. */
export const paperOf = (name: string): string | undefined => {
  const words = name.split(/\s+/);
  const last = words.findLastIndex((word) => !isOwners(word));
  return last >= 0 && words.length - 1 - last >= OWNER_WORDS ? words.slice(0, last + 1).join(' ') : undefined;
};

/** « Le Beffroi » of « Beffroi Média »: the masthead that shares a word with its owner. */
export const brandOf = (owner: string | undefined, lines: readonly CutLine[]): string | undefined => {
  if (!owner?.split(/\s+/).some(isOwners)) return undefined;
  const words = owner.split(/\s+/).filter((word) => word.length >= SHARED_LETTERS && !isOwners(word));
  for (const { rule, text } of lines.slice(0, HEAD_LINES)) {
    const name = HEADS.has(rule) ? asName(text) : undefined;
    if (name && name === text.trim() && capitals(name) > 1 && words.some((word) => wordsOf(word).test(name)))
      return name;
  }
  return undefined;
};
