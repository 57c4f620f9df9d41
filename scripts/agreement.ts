import type { SlotValue } from '../src/answer/comparing/slot-value.ts';
import type { Claim } from '../src/dispatch/dispatch.ts';
import { nameKey } from '../src/linking/name-key.ts';
import { nationsIn } from '../src/linking/nations.ts';
import { analyse } from '../src/search/analyse.ts';

/** A share of the words that say something, of whichever says less: an editor's wording and a report's are rarely the same. */
const MIN_SHARED = 0.5;

const termsOf = (text: string, language: string): ReadonlySet<string> =>
  new Set(analyse(text, language).map(({ term }) => term));

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
};

const numbersOf = (claim: Claim): string =>
  [claim.number, claim.min, claim.max, ''].map((part) => part ?? '').join('|');

const sameNumber = (claim: Claim, value: SlotValue): boolean => {
  const [number, min, max] = value.key.split('|');
  return (
    [number, min, max, ''].join('|') === numbersOf(claim) ||
    (number !== '' && number === String(claim.number ?? claim.min ?? claim.max))
  );
};

/** Whether an extracted value and a reviewed claim give the same, in whatever words. */
export const agrees = (claim: Claim, value: SlotValue, language: string): boolean => {
  const counted = claim.number !== undefined || claim.min !== undefined || claim.max !== undefined;
  if (counted && /^[\d.|~]+$/.test(value.key)) return sameNumber(claim, value);
  const [a, b] = [nameKey(claim.value), nameKey(value.text)];
  if (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  if (claim.entity !== undefined && claim.entity === value.key) return true;
  const nations = nationsIn(claim.value);
  if (claim.slot === 'actor' && nations.size && [...nationsIn(value.text)].some((nation) => nations.has(nation)))
    return true;
  return shareOf(termsOf(claim.value, language), termsOf(value.text, language)) >= MIN_SHARED;
};

/** Why a claim's value was not read: its event has no sentence there, the words stand in none, in another one, or were read past. */
export type Cause = 'unlinked' | 'worded' | 'elsewhere' | 'unread';

/** How much of a value stands in a text, in its own words or as its number. */
const standsIn = (claim: Claim, text: string, language: string): boolean => {
  const number = claim.number ?? claim.min ?? claim.max;
  if (number !== undefined && new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text.replace(/(?<=\d)[\s.,](?=\d{3})/g, '')))
    return true;
  const [wanted, given] = [termsOf(claim.value, language), termsOf(text, language)];
  return wanted.size > 0 && [...wanted].filter((term) => given.has(term)).length / wanted.size >= MIN_SHARED;
};

/** Takes the sentences that are known to tell of the claim's event, and those of its paragraph. */
export const causeOf = (
  claim: Claim,
  language: string,
  told: readonly string[],
  paragraph: readonly string[],
): Cause => {
  if (told.some((sentence) => standsIn(claim, sentence, language))) return 'unread';
  const stands = paragraph.some((sentence) => standsIn(claim, sentence, language));
  if (!told.length) return 'unlinked';
  return stands ? 'elsewhere' : 'worded';
};
