import { ARABIC_ARTICLES, FATHERS, NAME_JOINTS, SOUNDS } from '../language/transliteration.ts';
import { foldText } from '../text/fold.ts';

const articles = new Set(ARABIC_ARTICLES);
const joints = new Set(NAME_JOINTS);
const fathers = new Set(FATHERS);

/** Letters of a word after which a mute « e » or an attached article may be dropped. */
const SHORT = 4;

const unaccented = (original: string): boolean => /[a-z]$/i.test(original);

/** One word as it sounds, so that « Choughour » and "Shughur" are the same letters. */
const soundOf = (word: string, original: string): string => {
  // « Roukbane »: a mute e, which « Kobané » has not.
  const mute = word.length > SHORT && /[bcdfglmnprstvz]e$/.test(word) && unaccented(original);
  let sound = mute ? word.slice(0, -1) : word;
  // « Ezzor » is « ez-Zor »: an article and the letter it took on.
  if (/^[ae]([a-z])\1/.test(sound) && sound.length > SHORT) sound = sound.slice(1);
  for (const [pattern, with_] of SOUNDS) sound = sound.replace(pattern, with_);
  return sound;
};

/** A name as sounds, word by word, without articles and joints; `joined` has them as one word. */
export interface Sounds {
  readonly words: readonly string[];
  /** The same words as spelt, folded. */
  readonly spelt: readonly string[];
  readonly joined: string;
}

const kept = new Map<string, Sounds>();
/** Names are held against one another again and again; the memory of it is bounded. */
const MOST_KEPT = 50_000;

/** Takes a name apart: « Abou al-Douhour » is `bu` and `duhur`. */
export const soundsOf = (name: string): Sounds => {
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const sounds = takeApart(name);
  kept.set(name, sounds);
  return sounds;
};

const takeApart = (name: string): Sounds => {
  const parted = name.normalize('NFC').replace(/\b(al|el)(?=\p{Lu})/gu, '$1-');
  const words: string[] = [];
  const spelt: string[] = [];
  for (const part of parted.split(/[\s\-‐‑–.,()]+/u)) {
    const original = part.replace(/['’ʼ‘`]/gu, '');
    const word = foldText(original).replace(/[^a-z0-9]/g, '');
    if (word === '') continue;
    if (articles.has(word) || joints.has(word)) continue;
    words.push(fathers.has(word) ? 'bu' : soundOf(word, original));
    spelt.push(word);
  }
  return { words, spelt, joined: words.join('') };
};

const VOWELS = new Set('aeiou');
/** How far two vowels or near consonants are from one another; anything else is 1.2 apart. */
const NEAR: Readonly<Record<string, number>> = {
  ou: 0.2,
  ei: 0.2,
  ae: 0.3,
  sz: 0.4,
  bp: 0.6,
  dt: 0.6,
  gk: 0.6,
  fv: 0.5,
  gj: 0.5,
  st: 0.5,
  kx: 0.4,
  ks: 0.8,
  Cj: 0.8,
  Yi: 0.3,
  uw: 0.3,
  Ye: 0.5,
  hx: 0.5,
};
const FAR = 1.2;
const VOWEL = 0.4;
/** A vowel some spell and some do not; at the end of a word it is rarely left out. */
const VOWEL_LEFT_OUT = 0.6;
const END_LEFT_OUT = 0.8;
const BREATH = 0.5;

const swap = (a: string, b: string): number => {
  if (a === b) return 0;
  const near = NEAR[a + b] ?? NEAR[b + a];
  if (near !== undefined) return near;
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL : FAR;
};

const leaveOut = (letter: string, last: boolean): number =>
  VOWELS.has(letter) ? (last ? END_LEFT_OUT : VOWEL_LEFT_OUT) : letter === 'h' ? BREATH : FAR;

/** Weighted edit distance between two sounds; vowels weigh little, consonants much. Words over 40 letters are far apart. */
export const soundDistance = (a: string, b: string): number => {
  if (a === b) return 0;
  if (a.length > 40 || b.length > 40 || Math.abs(a.length - b.length) > 4) return Number.POSITIVE_INFINITY;
  let row = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] ?? 0) + leaveOut(b[j] ?? '', j === b.length - 1));
  for (let i = 0; i < a.length; i++) {
    const [letter, last] = [a[i] ?? '', i === a.length - 1];
    const next = [(row[0] ?? 0) + leaveOut(letter, last)];
    for (let j = 0; j < b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + swap(letter, b[j] ?? ''),
          (row[j + 1] ?? 0) + leaveOut(letter, last),
          (next[j] ?? 0) + leaveOut(b[j] ?? '', j === b.length - 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
};
