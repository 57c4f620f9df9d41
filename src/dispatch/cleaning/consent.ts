import type { Boilerplate } from '../../language/boilerplate.ts';
import { ALL_BOILERPLATE } from '../../language/language.ts';
import type { PageLine } from './page-line.ts';

const QUOTED = /["“”«»][^"“”«»]{0,400}["“”«»]/g;

const count = (folded: string, phrases: readonly string[]): number =>
  phrases.filter((phrase) => folded.includes(phrase)).length;

const hits = (folded: string, { consent }: Boilerplate): readonly [number, number] => [
  count(folded, consent.about),
  count(folded, consent.address),
];

/**
 * Consent walls speak of cookies and address their reader; a story about cookies does the one without the other, or
 * only in a quotation. A wall puts its buttons in quotation marks, never its address.
 */
export const isConsent = (line: PageLine): boolean =>
  ALL_BOILERPLATE.some((language) => {
    if (!language.consent.about.some((phrase) => line.folded.includes(phrase))) return false;
    const [about, address] = hits(line.folded, language);
    if (address < 1 || about + address < 3) return false;
    return hits(line.folded.replace(QUOTED, ' '), language)[1] > 0;
  });

/** A sentence that belongs to a wall where its neighbour is one: it speaks of cookies or of the reader's choice. */
export const leansToConsent = (line: PageLine): boolean =>
  ALL_BOILERPLATE.some(({ consent }) =>
    [consent.about, consent.address].some((phrases) => phrases.some((phrase) => line.folded.includes(phrase))),
  );
