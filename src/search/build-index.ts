import { analysisLanguage, type Token } from './analyse.ts';
import { Growing } from './growing.ts';
import type { IndexData, Postings } from './index-data.ts';
import { STREAM } from './stream.ts';
import { packStrings, stringAt } from './string-table.ts';
import { BM25, HEADLINE_WEIGHT, PREFIX_LETTERS } from './weights.ts';

/** A document of the index: its words, already analysed. */
export interface IndexedDocument {
  readonly id: number;
  readonly language: string;
  /** Helps to find it and is no evidence. */
  readonly headline: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
}

/** A document as an earlier index has it: its words are taken over and not read again. */
export interface KeptDocument {
  readonly id: number;
  readonly language: string;
  readonly from: IndexData;
  /** Its position there. */
  readonly position: number;
}

const {
  wordMask,
  skippedShift,
  skippedMax,
  capital: capitalMark,
  digit: digitMark,
  opens: opensMark,
  headline: headlineMark,
} = STREAM;

const NEUTRAL = /^@|\p{N}/u;

/** A word with its tongue, as the table of words has it. */
export const formKey = (form: string, language: string): string =>
  (NEUTRAL.test(form) ? 'n' : analysisLanguage(language) === 'fr' ? 'f' : 'e') + form;

/** Rarity of what stands in so many of so many documents. */
export const rarity = (documents: number, size: number): number =>
  Math.log(1 + (size - documents + 0.5) / (documents + 0.5));

const order = (keys: readonly string[]): { sorted: string[]; place: Uint32Array } => {
  const indexes = keys.map((_, i) => i);
  const at = (i: number): string => keys[i] ?? '';
  indexes.sort((a, b) => (at(a) < at(b) ? -1 : 1));
  const place = new Uint32Array(keys.length);
  indexes.forEach((index, position) => {
    place[index] = position;
  });
  return { sorted: indexes.map(at), place };
};

/** Postings of the classes of words, by two passes over the stream: count, then fill. */
const postingsOf = (
  stream: Uint32Array,
  starts: Uint32Array,
  classOf: Uint32Array,
  classes: number,
  meanLength: number,
): Postings => {
  const { k1, b } = BM25;
  const headlineWeight = HEADLINE_WEIGHT;
  const size = starts.length - 1;
  const offsets = new Uint32Array(classes + 1);
  const seen = new Int32Array(classes).fill(-1);
  for (let document = 0; document < size; document++)
    for (let i = starts[document] as number; i < (starts[document + 1] as number); i++) {
      const one = classOf[(stream[i] as number) & wordMask] as number;
      if (seen[one] === document) continue;
      seen[one] = document;
      (offsets[one + 1] as number)++;
    }
  for (let i = 0; i < classes; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
  const documents = new Uint32Array(offsets[classes] as number);
  const impacts = new Uint8Array(offsets[classes] as number);
  const highest = new Uint8Array(classes);
  const next = offsets.slice();
  const counts = new Float32Array(classes);
  const touched: number[] = [];
  for (let document = 0; document < size; document++) {
    const start = starts[document] as number;
    const end = starts[document + 1] as number;
    touched.length = 0;
    for (let i = start; i < end; i++) {
      const one = classOf[(stream[i] as number) & wordMask] as number;
      if (counts[one] === 0) touched.push(one);
      counts[one] = (counts[one] as number) + ((stream[i] as number) & headlineMark ? headlineWeight : 1);
    }
    const norm = k1 * (1 - b + (b * (end - start)) / meanLength);
    for (const one of touched) {
      const count = counts[one] as number;
      counts[one] = 0;
      const at = next[one] as number;
      next[one] = at + 1;
      documents[at] = document;
      const impact = Math.max(1, Math.round((255 * count) / (count + norm)));
      impacts[at] = impact;
      if (impact > (highest[one] as number)) highest[one] = impact;
    }
  }
  return { offsets, documents, impacts, highest };
};

const classify = (sorted: readonly string[], keyOf: (form: string, index: number) => string) => {
  const interned = new Map<string, number>();
  const raw = sorted.map((form, index) => {
    const key = keyOf(form, index);
    const known = interned.get(key) ?? interned.size;
    interned.set(key, known);
    return known;
  });
  const keys = order([...interned.keys()]);
  return { keys: keys.sorted, of: Uint32Array.from(raw, (one) => keys.place[one] as number) };
};

/** Freezes documents into an index. Their order is kept; the same documents give the same bytes, taken over or not. */
export const buildIndex = (documents: Iterable<IndexedDocument | KeptDocument>): IndexData => {
  const interned = new Map<string, number>();
  const keys: string[] = [];
  const stemKeys: string[] = [];
  const stream = new Growing();
  const starts = [0];
  const ids: number[] = [];
  let french = 0;
  const intern = (key: string, stem: string): number => {
    const known = interned.get(key);
    if (known !== undefined) return known;
    const word = keys.length;
    interned.set(key, word);
    keys.push(key);
    stemKeys.push(stem);
    return word;
  };
  const push = ({ form, term, capital, skipped }: Token, language: string, marks: number): void => {
    const key = formKey(form, language);
    const word = intern(key, key.charAt(0) + term);
    const digit = key.charAt(0) === 'n' && !form.startsWith('@') ? digitMark : 0;
    stream.push(
      (word | (Math.min(skipped, skippedMax) << skippedShift) | (capital ? capitalMark : 0) | digit | marks) >>> 0,
    );
  };
  const takenOver = new Map<IndexData, Int32Array>();
  const takeOver = ({ from, position }: KeptDocument): void => {
    const { stream: words, streamOffsets, forms, stems, stemOf } = from;
    const known = takenOver.get(from) ?? new Int32Array(stemOf.length).fill(-1);
    takenOver.set(from, known);
    for (let i = streamOffsets[position] as number; i < (streamOffsets[position + 1] as number); i++) {
      const packed = words[i] as number;
      const old = packed & wordMask;
      let word = known[old] as number;
      if (word < 0) {
        word = intern(stringAt(forms, old), stringAt(stems, stemOf[old] as number));
        known[old] = word;
      }
      stream.push(((packed & ~wordMask) | word) >>> 0);
    }
  };
  for (const document of documents) {
    const { id, language } = document;
    ids.push(id);
    if (analysisLanguage(language) === 'fr') french++;
    if ('from' in document) {
      takeOver(document);
      starts.push(stream.length);
      continue;
    }
    const { headline, sentences } = document;
    headline.forEach((token, index) => {
      push(token, language, headlineMark | (index === 0 ? opensMark : 0));
    });
    for (const tokens of sentences)
      tokens.forEach((token, index) => {
        push(token, language, index === 0 ? opensMark : 0);
      });
    starts.push(stream.length);
  }
  const forms = order(keys);
  const words = stream.array.slice(0, stream.length);
  for (let i = 0; i < words.length; i++) {
    const packed = words[i] as number;
    words[i] = ((packed & ~wordMask) | (forms.place[packed & wordMask] as number)) >>> 0;
  }
  const stemOfSorted: string[] = [];
  stemKeys.forEach((stem, index) => {
    stemOfSorted[forms.place[index] as number] = stem;
  });
  return finish(Uint32Array.from(ids), words, Uint32Array.from(starts), forms.sorted, stemOfSorted, french);
};

const finish = (
  ids: Uint32Array,
  stream: Uint32Array,
  streamOffsets: Uint32Array,
  sorted: readonly string[],
  stemKeys: readonly string[],
  french: number,
): IndexData => {
  const size = ids.length;
  const meanLength = stream.length / (size || 1) || 1;
  const stems = classify(sorted, (_, index) => stemKeys[index] ?? '');
  const prefixes = classify(sorted, (form) => form.slice(0, PREFIX_LETTERS + 1));
  const identity = Uint32Array.from(sorted, (_, index) => index);
  const formOffsets = postingsOf(stream, streamOffsets, identity, sorted.length, meanLength).offsets;
  const formDocuments = Uint32Array.from(sorted, (_, i) => (formOffsets[i + 1] as number) - (formOffsets[i] as number));
  const stemPostings = postingsOf(stream, streamOffsets, stems.of, stems.keys.length, meanLength);
  const stemFormOffsets = new Uint32Array(stems.keys.length + 1);
  for (const stem of stems.of) (stemFormOffsets[stem + 1] as number)++;
  for (let i = 0; i < stems.keys.length; i++)
    stemFormOffsets[i + 1] = (stemFormOffsets[i + 1] as number) + (stemFormOffsets[i] as number);
  const next = stemFormOffsets.slice();
  const stemForms = new Uint32Array(sorted.length);
  stems.of.forEach((stem, form) => {
    const at = next[stem] as number;
    next[stem] = at + 1;
    stemForms[at] = form;
  });
  return {
    ids,
    stream,
    streamOffsets,
    forms: packStrings(sorted),
    stems: packStrings(stems.keys),
    stemOf: stems.of,
    stemFormOffsets,
    stemForms,
    formDocuments,
    stemPostings,
    prefixOf: prefixes.of,
    prefixPostings: postingsOf(stream, streamOffsets, prefixes.of, prefixes.keys.length, meanLength),
    meanLength,
    french,
  };
};
