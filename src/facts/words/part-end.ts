import { CHARACTER, characterOf, pairLength, pairOf } from '../../text/characters.ts';

const { letter, combining, digit, number } = CHARACTER;

/** What the sign at an offset is, and with `> 8` that it takes two units. */
const signAt = (text: string, at: number, limit: number): number => {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= limit || pairLength(text, at) < 2) return characterOf(unit);
  return PAIR | pairOf(text, at);
};

const PAIR = 8;

const lengthOf = (sign: number): number => (sign & PAIR ? 2 : 1);

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** Between thousands: . , ' ’ and the spaces that part no words. */
const isSeparator = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x2c ||
  unit === 0x20 ||
  isApostrophe(unit) ||
  unit === 0xa0 ||
  unit === 0x2009 ||
  unit === 0x202f;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const pastDigits = (text: string, from: number, limit: number): number => {
  let at = from;
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
};

/** « 1 200 », "2,500.5", « 3,5 » */
const numberEnd = (text: string, from: number, limit: number): number => {
  const whole = pastDigits(text, from, limit);
  if (whole - from <= 3) {
    let grouped = whole;
    while (
      grouped < limit &&
      isSeparator(text.charCodeAt(grouped)) &&
      pastDigits(text, grouped + 1, limit) === grouped + 4
    )
      grouped += 4;
    if (grouped > whole) return grouped;
  }
  const sign = whole < limit ? text.charCodeAt(whole) : 0;
  if (sign !== 0x2e && sign !== 0x2c) return whole;
  const decimals = pastDigits(text, whole + 1, limit);
  return decimals > whole + 1 ? decimals : whole;
};

/** Letters and what may follow them, digits only before the first apostrophe: « aujourd'hui », « F16 », "O'Brien's", « l' ». */
const wordEnd = (text: string, from: number, limit: number): number => {
  let at = from;
  let numbers = true;
  while (at < limit) {
    const sign = signAt(text, at, limit);
    const kind = sign & ~PAIR;
    if (kind === letter || kind === combining || (numbers && (kind === digit || kind === number))) {
      at += lengthOf(sign);
      continue;
    }
    if (!isApostrophe(text.charCodeAt(at))) return at;
    if (at + 1 >= limit || (signAt(text, at + 1, limit) & ~PAIR) !== letter) return at + 1;
    numbers = false;
    at++;
  }
  return at;
};

/** Where the word, the number or the single mark that begins at an offset ends; that offset is no white space. */
export const partEnd = (text: string, from: number, limit: number): number => {
  const sign = signAt(text, from, limit);
  const kind = sign & ~PAIR;
  if (kind === letter) return wordEnd(text, from, limit);
  return kind === digit ? numberEnd(text, from, limit) : from + lengthOf(sign);
};
