import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isProse, type PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';
import { sharedWords, type Vocabulary } from './vocabulary.ts';

/** A plea speaks to its reader so often, in so many words at most. */
const READER_HITS = 2;
const PLEA_WORDS = 70;
/** What heads it has at most so many words. */
const HEADING_WORDS = 5;

/** Somebody's words of some length: the plea is his. */
const QUOTED = /[«“"][^«»“”"]{24,}[»”"]/u;

const gifts: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.giftWords));
const asksGift = (line: PageLine): boolean => line.tokens.some((word) => gifts.has(word));

/**
 * Cuts what a site asks its readers for within its story and below it: « Nous vivons de vos dons », "Give what you can". It
 * speaks to them of a gift, or stands above the button for one, and has none of the story's words.
 */
export const cutPleas = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  vocabulary: Vocabulary,
): void => {
  if (lead < 0) return;
  lines.forEach((line, i) => {
    if (i <= lead || verdicts[i] || !isProse(line) || line.item || line.words > PLEA_WORDS) return;
    if (readerHits(line) < READER_HITS || reports(line) || QUOTED.test(line.text)) return;
    const below = lines[i + 1];
    if (!asksGift(line) && !(below && verdicts[i + 1] && !isProse(below) && asksGift(below))) return;
    if (sharedWords(line, vocabulary, true) > 0) return;
    verdicts[i] = 'paywall';
    const heading = lines[i - 1];
    if (heading && i - 1 > lead && !heading.closed && heading.words <= HEADING_WORDS && asksGift(heading))
      verdicts[i - 1] ??= 'paywall';
  });
};
