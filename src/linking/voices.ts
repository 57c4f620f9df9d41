import type { Dispatch } from '../dispatch/dispatch.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';

/** So many words in a row are a shingle: long enough that only copies share many. */
const SHINGLE_WORDS = 5;
/** A print keeps so many of a text's shingles, the smallest by hash: the same ones in every copy. */
const PRINT_SIZE = 128;
/** Texts with fewer shingles than this are too short to tell a copy from a common phrase. */
const MIN_SHINGLES = 20;
/** Copies share at least this much of the shorter text, quotations aside: two reporters may quote one statement. */
const MIN_SHARED = 0.4;
/** A shingle that so many texts have is a phrase of the trade and says nothing. */
const MAX_TEXTS = 60;

/** What is kept of a text to know its copies by: small, so that a whole corpus of them fits in memory. */
export interface VoicePrint {
  readonly dispatch: string;
  readonly language: string;
  readonly agency: string | null;
  /** Hashes of shingles, ascending. */
  readonly shingles: Uint32Array;
  /** Shingles the text has in all. */
  readonly size: number;
}

/** Texts that carry one agency's words, and how much of the shorter one the most alike pair shares, 0–1. */
export interface ProposedVoice {
  readonly dispatches: readonly string[];
  readonly agency: string | null;
  readonly shared: number;
}

const QUOTED = /[«“"][^«»“”"]{0,1500}[»”"]/g;

/** FNV-1a, 32 bits: fast, and the same on every machine. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
};

/** The print of a capture's kept text, quotations left out. */
export const voicePrint = (dispatch: Dispatch): VoicePrint => {
  const body = dispatch.paragraphs
    .filter((paragraph) => paragraph.role === 'body')
    .map((paragraph) => dispatch.text.slice(paragraph.start, paragraph.end).replace(QUOTED, ' '))
    .join('\n');
  const words = splitWords(foldText(body)).map((word) => word.text);
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) hashes.add(hash(words.slice(i, i + SHINGLE_WORDS).join(' ')));
  return {
    dispatch: dispatch.id,
    language: dispatch.language,
    agency: dispatch.provenance.agency?.value ?? null,
    shingles: Uint32Array.from(hashes).sort().slice(0, PRINT_SIZE),
    size: hashes.size,
  };
};

/** How much of the shorter text the longer has, judged by the hashes both prints reach down to. */
const sharedPart = (a: VoicePrint, b: VoicePrint): number => {
  const reach = Math.min(
    a.size > PRINT_SIZE ? (a.shingles.at(-1) ?? 0) : 0xffffffff,
    b.size > PRINT_SIZE ? (b.shingles.at(-1) ?? 0) : 0xffffffff,
  );
  const inA = a.shingles.filter((value) => value <= reach);
  const inB = new Set(b.shingles.filter((value) => value <= reach));
  const shared = inA.filter((value) => inB.has(value)).length;
  const shorter = Math.min(inA.length, inB.size);
  return shorter ? shared / shorter : 0;
};

const candidates = (prints: readonly VoicePrint[]): readonly (readonly [number, number])[] => {
  const having = new Map<number, number[]>();
  prints.forEach((print, i) => {
    for (const shingle of print.shingles) {
      const others = having.get(shingle);
      if (others) others.push(i);
      else having.set(shingle, [i]);
    }
  });
  const pairs = new Set<number>();
  for (const texts of having.values()) {
    if (texts.length < 2 || texts.length > MAX_TEXTS) continue;
    for (const [k, a] of texts.entries()) for (const b of texts.slice(k + 1)) pairs.add(a * prints.length + b);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / prints.length), pair % prints.length] as const);
};

/** Groups prints of which the one is nearly a copy of the other. For review: nothing is merged by it. */
export const groupPrints = (prints: readonly VoicePrint[]): readonly ProposedVoice[] => {
  const long = prints.filter((print) => print.size >= MIN_SHINGLES);
  const group = long.map((_, i) => i);
  const root = (i: number): number => {
    const up = group[i] ?? i;
    return up === i ? i : root(up);
  };
  const alike = new Map<number, number>();
  for (const [a, b] of candidates(long)) {
    const [first, second] = [long[a], long[b]];
    if (!first || !second || first.language !== second.language) continue;
    const shared = sharedPart(first, second);
    if (shared < MIN_SHARED) continue;
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    group[high] = low;
    alike.set(low, Math.max(shared, alike.get(low) ?? 0, alike.get(high) ?? 0));
  }
  const members = new Map<number, VoicePrint[]>();
  long.forEach((print, i) => {
    const found = members.get(root(i));
    if (found) found.push(print);
    else members.set(root(i), [print]);
  });
  return [...members]
    .filter(([, found]) => found.length > 1)
    .map(([top, found]) => ({
      dispatches: found.map((print) => print.dispatch),
      agency: found.map((print) => print.agency).find((agency) => agency !== null) ?? null,
      shared: Math.round((alike.get(top) ?? 0) * 100) / 100,
    }));
};

/** Captures of one language that carry nearly the same words, proposed as one voice; notes are nobody's copies. */
export const proposeVoices = (dispatches: readonly Dispatch[]): readonly ProposedVoice[] =>
  groupPrints(dispatches.filter((dispatch) => dispatch.form === 'capture').map(voicePrint));
