import { type Concept, MAX_CONCEPTS } from './concept.ts';
import type { IndexData } from './index-data.ts';
import { LEVEL } from './levels.ts';
import { STREAM } from './stream.ts';
import { BM25 } from './weights.ts';

/** What is measured of a document for a question, each explained in ARCHITECTURE.md. The order is that of the rows. */
export const FEATURES = [
  'firstStage',
  'forms',
  'related',
  'coverage',
  'sentence',
  'window',
  'pairs',
  'names',
  'when',
  'howMany',
  'early',
  'length',
] as const;

export type Feature = (typeof FEATURES)[number];

/** What a question asks for, weighed: the weights sum to 1. */
export interface Weighed {
  readonly concepts: readonly Concept[];
  readonly weights: Float64Array;
  /** A number in the sentence may be the answer. */
  readonly wantsNumber: boolean;
  /** A year in the sentence may be the answer. */
  readonly wantsYear: boolean;
}

/** A window holds so many words. */
const WINDOW = 20;
/** How much of a concept a word of each level holds, by level; a headline holds less than a sentence. */
const HELD = [0, 0.35, 0.45, 0.65, 0.95, 1] as const;
const IN_HEADLINE = 0.6;
const LEVELS = HELD.length;
/** Two words stand as in the question where the gap differs by so little. */
const GAP_SLACK = 2;
/** Matches read of one document, and sentences told apart in it. */
const MAX_MATCHES = 512;
const MAX_SENTENCES = 256;
/** Tongue and four digits. */
const YEAR_LENGTH = 5;

/** Measures documents for one question at a time: `open` it, `read` documents, `close` it. */
export const featureReader = (index: IndexData) => {
  const { wordMask, skippedShift, skippedMax, digit: digitMark, opens: opensMark, headline: headlineMark } = STREAM;
  const { k1, b } = BM25;
  const { form: exact, related: loosest } = LEVEL;
  const { stream, streamOffsets, meanLength } = index;
  const formOffsets = index.forms.offsets;
  const slot = new Uint8Array(index.stemOf.length);
  const level = new Uint8Array(index.stemOf.length);
  const matchConcept = new Uint8Array(MAX_MATCHES);
  const matchLevel = new Uint8Array(MAX_MATCHES);
  const matchPosition = new Int32Array(MAX_MATCHES);
  const matchSentence = new Uint8Array(MAX_MATCHES);
  const digits = new Uint8Array(MAX_SENTENCES);
  const counts = new Float64Array(MAX_CONCEPTS * LEVELS);
  const held = new Float64Array(MAX_CONCEPTS);
  const heldHere = new Float64Array(MAX_CONCEPTS);
  const inWindow = new Uint16Array(MAX_CONCEPTS);

  const open = ({ concepts }: Weighed): void => {
    for (let i = 0; i < concepts.length; i++)
      for (const [form, how] of concepts[i]?.forms ?? [])
        if (slot[form] === 0 || (level[form] as number) < how) {
          slot[form] = i + 1;
          level[form] = how;
        }
  };

  const close = ({ concepts }: Weighed): void => {
    for (const { forms } of concepts) for (const form of forms.keys()) slot[form] = 0;
  };

  /** Finds the question's words in a document: how many there are; the first of them stands at `firstAt`. */
  let firstAt = 0;
  const match = (from: number, to: number, wantsDigits: boolean): number => {
    let found = 0;
    let position = 0;
    let sentence = 0;
    digits[0] = 0;
    for (let i = from; i < to; i++) {
      const packed = stream[i] as number;
      if ((packed & opensMark) !== 0 && i > from && sentence < MAX_SENTENCES - 1) digits[++sentence] = 0;
      position += 1 + ((packed >>> skippedShift) & skippedMax);
      const form = packed & wordMask;
      const asked = slot[form] as number;
      if (asked === 0) {
        if (wantsDigits && (packed & digitMark) !== 0)
          digits[sentence] =
            (digits[sentence] as number) |
            ((formOffsets[form + 1] as number) - (formOffsets[form] as number) === YEAR_LENGTH ? 3 : 1);
        continue;
      }
      if (found === 0) firstAt = i - from;
      if (found === MAX_MATCHES) break;
      matchConcept[found] = asked - 1;
      matchLevel[found] = (packed & headlineMark) === 0 ? (level[form] as number) : 0x80 | (level[form] as number);
      matchPosition[found] = position;
      matchSentence[found] = sentence;
      found++;
    }
    return found;
  };

  /** Writes the features from `row` on, and how much of each concept the document holds, 0–1, from `holdsFrom` on. */
  const read = (
    weighed: Weighed,
    document: number,
    firstStage: number,
    into: Float64Array,
    row: number,
    holds: Float64Array,
    holdsFrom: number,
  ): void => {
    const { concepts, weights, wantsNumber, wantsYear } = weighed;
    const asked = concepts.length;
    const from = streamOffsets[document] as number;
    const length = (streamOffsets[document + 1] as number) - from;
    counts.fill(0, 0, asked * LEVELS);
    held.fill(0, 0, asked);
    heldHere.fill(0, 0, asked);
    inWindow.fill(0, 0, asked);
    const found = match(from, from + length, wantsNumber || wantsYear);
    let here = 0;
    let best = 0;
    let bestNumber = 0;
    let bestYear = 0;
    let pairs = 0;
    let window = 0;
    let windowMass = 0;
    let windowStart = 0;
    let bodyStart = 0;
    for (let i = 0; i < found; i++) {
      const concept = matchConcept[i] as number;
      const how = (matchLevel[i] as number) & 0x7f;
      const share = HELD[how] as number;
      const weight = weights[concept] as number;
      counts[concept * LEVELS + how] = (counts[concept * LEVELS + how] as number) + 1;
      if ((matchLevel[i] as number) & 0x80) {
        held[concept] = Math.max(held[concept] as number, share * IN_HEADLINE);
        windowStart = i + 1;
        bodyStart = i + 1;
        continue;
      }
      if (share > (held[concept] as number)) held[concept] = share;
      const before = i > bodyStart ? i - 1 : -1;
      if (before >= 0 && matchSentence[before] !== matchSentence[i]) {
        here = 0;
        heldHere.fill(0, 0, asked);
      }
      if (share > (heldHere[concept] as number)) {
        here += weight * (share - (heldHere[concept] as number));
        heldHere[concept] = share;
      }
      if (here > best) best = here;
      const digit = digits[matchSentence[i] as number] as number;
      if (digit !== 0 && here > bestNumber) bestNumber = here;
      if (digit > 1 && here > bestYear) bestYear = here;
      if (before >= 0 && matchConcept[before] !== concept) {
        const distance = (matchPosition[i] as number) - (matchPosition[before] as number);
        const gap = distance - 1 - (concepts[concept]?.skipped ?? 0);
        if (concept === (matchConcept[before] as number) + 1 && gap <= GAP_SLACK && gap >= -GAP_SLACK)
          pairs += Math.min(weight, weights[matchConcept[before] as number] as number) * share;
      }
      inWindow[concept] = (inWindow[concept] as number) + 1;
      if (inWindow[concept] === 1) windowMass += weight;
      while ((matchPosition[i] as number) - (matchPosition[windowStart] as number) > WINDOW) {
        const left = matchConcept[windowStart++] as number;
        inWindow[left] = (inWindow[left] as number) - 1;
        if (inWindow[left] === 0) windowMass -= weights[left] as number;
      }
      if (windowMass > window) window = windowMass;
    }
    const norm = k1 * (1 - b + (b * length) / meanLength);
    let forms = 0;
    let related = 0;
    let coverage = 0;
    let names = 0;
    for (let i = 0; i < asked; i++) {
      const weight = weights[i] as number;
      let count = counts[i * LEVELS + exact] as number;
      forms += (weight * count) / (count + norm);
      for (let how = loosest; how < exact; how++) count += counts[i * LEVELS + how] as number;
      related += (weight * count) / (count + norm);
      holds[holdsFrom + i] = held[i] as number;
      coverage += weight * (held[i] as number);
      if (concepts[i]?.name) names += weight * (held[i] as number);
    }
    let at = row;
    into[at++] = firstStage;
    into[at++] = forms;
    into[at++] = related;
    into[at++] = coverage;
    into[at++] = best;
    into[at++] = window;
    into[at++] = pairs;
    into[at++] = names;
    into[at++] = wantsYear ? bestYear : 0;
    into[at++] = wantsNumber ? bestNumber : 0;
    into[at++] = found ? 1 / (1 + firstAt / 10) : 0;
    into[at] = Math.log(1 + length);
  };

  return { open, close, read };
};
