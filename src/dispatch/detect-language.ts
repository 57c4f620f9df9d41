import { franc } from 'franc';
import { MARKERS } from '../language/markers.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';

/** A language is told by its function words from so many of them on, and where it has this many times the other's. */
const MARKER_HITS = 2;
const MARKER_LEAD = 2.5;
const MARKER_SHARE = 0.15;
/** In a text of some length fewer will do: names and figures thin the function words out. */
const LONG_MARKER_HITS = 20;
const LONG_MARKER_SHARE = 0.06;
/** Below so many letters a guess among all languages is wrong more often than right; only French and English are tried. */
const LONG_LETTERS = 200;
/** Below so many letters any guess is a guess. */
const MIN_LETTERS = 20;
/** Of a long text this much tells the language. */
const SAMPLE = 4000;
/** franc compares with every language it knows, which takes as long as the text does; more text changes no guess. */
const FRANC_SAMPLE = 1000;

const ISO_639_1: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  spa: 'es',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  arb: 'ar',
  rus: 'ru',
  tur: 'tr',
  pes: 'fa',
  heb: 'he',
  ukr: 'uk',
  pol: 'pl',
  ell: 'el',
  ron: 'ro',
  cat: 'ca',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  fin: 'fi',
  ces: 'cs',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  hin: 'hi',
  urd: 'ur',
  kmr: 'ku',
  ckb: 'ku',
};

const byMarkers = (text: string): 'fr' | 'en' | undefined => {
  const words = splitWords(foldText(text)).map((word) => word.text);
  const count = (markers: readonly string[]): number => {
    const set = new Set(markers);
    return words.filter((word) => set.has(word)).length;
  };
  const fr = count(MARKERS.fr);
  const en = count(MARKERS.en);
  const [best, hits, other] = fr >= en ? (['fr', fr, en] as const) : (['en', en, fr] as const);
  const share = hits >= LONG_MARKER_HITS ? LONG_MARKER_SHARE : MARKER_SHARE;
  return hits >= MARKER_HITS && hits >= other * MARKER_LEAD && hits / words.length >= share ? best : undefined;
};

/** ISO 639-1 of a text; `und` where it is too short or no language fits. A third language is seen only in long texts. */
export const detectLanguage = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  const marked = byMarkers(sample);
  if (marked) return marked;
  const letters = sample.replace(/[^\p{L}]/gu, '').length;
  if (letters < MIN_LETTERS) return 'und';
  const guess = letters < LONG_LETTERS ? franc(sample, { only: ['fra', 'eng'] }) : franc(sample.slice(0, FRANC_SAMPLE));
  return guess === 'und' ? 'und' : (ISO_639_1[guess] ?? guess);
};
