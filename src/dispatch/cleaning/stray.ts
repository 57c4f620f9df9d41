import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isNamesOnly } from './names.ts';
import { isStory, type PageLine } from './page-line.ts';
import { lastStory } from './told.ts';
import type { Verdicts } from './verdicts.ts';

/** A call within a story has so many words. */
const CALL_WORDS = [3, 12] as const;
/** A link's name has at most so many words, and so many of them on a page are no crossheads. */
const NAME_WORDS = 3;
const NAMES = 2;
/** A page that calls more often gives advice in its crossheads. */
const MOST_CALLS = 2;

/** Cards of other pieces name who made them below. */
const CARDS: ReadonlySet<Verdicts[number]> = new Set(['read-also', 'most-read', 'audio'] as const);

const calls = ALL_BOILERPLATE.flatMap((language) => language.calls);

const isOpen = (line: PageLine): boolean => !line.closed && !line.item && !/["“”«»]/.test(line.text);

/** « Consultez l'état du réseau routier »: an open line that sends its reader elsewhere. */
const isCall = (line: PageLine): boolean =>
  isOpen(line) &&
  line.words >= CALL_WORDS[0] &&
  line.words <= CALL_WORDS[1] &&
  calls.some((call) => line.folded.startsWith(`${call} `));

/** « Pentagone », « Laura Whitcombe »: each word with a capital. */
const isName = (line: PageLine): boolean =>
  isOpen(line) &&
  line.words <= NAME_WORDS &&
  (isNamesOnly(line) || (line.words === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(line.text)));

/**
 * Cuts calls between two paragraphs, and names of links that stand there alone: the story had them before, and the
 * paragraph below is about something else. Where several lines are worded as calls, the story gives advice.
 */
export const cutStray = (lines: readonly PageLine[], verdicts: Verdicts, lead: number): void => {
  if (lead < 0) return;
  const last = lastStory(lines, verdicts);
  const isBetween = (i: number): boolean => {
    const above = lines[i - 1];
    const below = lines[i + 1];
    const after = lines[i + 2];
    return (
      i > lead &&
      i < last &&
      !verdicts[i] &&
      above !== undefined &&
      below !== undefined &&
      (isStory(above) || verdicts[i - 1] !== undefined) &&
      !verdicts[i + 1] &&
      (below.words > CALL_WORDS[1] || (isOpen(below) && after !== undefined && !verdicts[i + 2] && isStory(after)))
    );
  };
  const found = lines.flatMap((line, i) => (isBetween(i) && isCall(line) ? [i] : []));
  if (found.length <= MOST_CALLS) for (const i of found) verdicts[i] = 'read-also';
  lines.forEach((line, i) => {
    if (!isBetween(i) || !CARDS.has(verdicts[i - 1]) || !isNamesOnly(line)) return;
    if (!lines.some((other, k) => k !== i && !verdicts[k] && other.text.includes(line.text))) verdicts[i] = 'read-also';
  });
  const links = lines.flatMap((line, i) => (isBetween(i) && isName(line) ? [i] : []));
  const isOld = (i: number): boolean => {
    const line = lines[i];
    const below = lines[i + 1];
    return (
      line !== undefined &&
      below !== undefined &&
      !below.text.includes(line.text) &&
      lines.slice(0, i).some((above, k) => !verdicts[k] && above.text.includes(line.text))
    );
  };
  if (links.length >= NAMES && links.every(isOld)) for (const i of links) verdicts[i] = 'tags';
};
