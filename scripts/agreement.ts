import type { SlotValue } from '../src/answer/slot-values.ts';
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
