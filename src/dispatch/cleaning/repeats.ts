import { isNamesOnly } from './names.ts';
import { isStory, type PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** Shorter texts may be said twice in earnest. */
const REPEAT_LETTERS = 24;
/** A sentence with the next one stuck to it. */
const GLUED = /[.!?»”"]\p{Lu}/u;
/** Teasers are compared with the kept text at most so often, so that no page takes longer than its length. */
const MAX_COMPARED = 200;
/** Of a text said over and over, so many places are looked at. */
const MAX_TRIES = 50;

const cutEqualLines = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const seen = new Set<string>();
  const headline = lines[title]?.key;
  lines.forEach((line, i) => {
    if (verdicts[i] && verdicts[i] !== 'photo-credit') return;
    if (i !== title && headline && line.key === headline) verdicts[i] ??= 'repeated-headline';
    else if (i !== title && seen.has(line.key) && line.key.length >= REPEAT_LETTERS) verdicts[i] ??= 'repeated-text';
    else seen.add(line.key);
  });
};

/** From so many words on, what ends the headline and stands below it is the headline again. */
const SHORT_HEADLINE = 4;

/** The headline with something glued to it, a credit, the site's name; or without its first words. */
const cutGluedHeadlines = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const headline = lines[title];
  if (!headline) return;
  const first = lines.findIndex((line, i) => i > title && !verdicts[i] && isStory(line));
  lines.forEach((line, i) => {
    const glued = i !== title && line.key.startsWith(headline.key) && line.words <= headline.words + 8;
    const short = i > title && i < first && line.words >= SHORT_HEADLINE && headline.key.endsWith(line.key);
    if ((glued || short) && line.key !== headline.key) verdicts[i] ??= 'repeated-headline';
  });
};

/** The letters of all lines that are not cut in one string, and where each line's begin. */
const joinKeys = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
): { readonly text: string; readonly starts: readonly number[] } => {
  const starts: number[] = [];
  let length = 0;
  const keys = lines.map((line, i) => {
    starts.push(length);
    const key = verdicts[i] ? '' : line.key;
    length += key.length;
    return key;
  });
  return { text: keys.join(''), starts };
};

/** The last line that begins at or before an offset: the one that holds it, as cut lines hold nothing. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** True where a copy lies in lines cut meanwhile: of two copies one must stay. */
const isCut = (verdicts: Verdicts, from: number, to: number): boolean =>
  verdicts.slice(from, to + 1).some((rule) => rule === 'truncated-lead' || rule === 'repeated-text');

/** Leads shown again, whole, glued or cut short: any run of letters that the rest of the page also has. */
const cutContained = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const firstBody = lines.findIndex((line, i) => !verdicts[i] && i !== title && line.closed && !line.truncated);
  const compared = lines.flatMap((line, i) =>
    !verdicts[i] &&
    i !== title &&
    (line.truncated || i === firstBody || GLUED.test(line.text)) &&
    line.key.length >= REPEAT_LETTERS
      ? [i]
      : [],
  );
  const { text, starts } = joinKeys(lines, verdicts);
  for (const i of compared.slice(0, MAX_COMPARED)) {
    const line = lines[i];
    if (!line) continue;
    // The last word of a teaser may be cut in two or be the site's own.
    const key = line.truncated ? line.key.replace(/(lirelasuite|readmore|continuereading)$/, '') : line.key;
    const laterToo = line.truncated || i === firstBody;
    for (let at = text.indexOf(key), tries = 0; at >= 0 && tries < MAX_TRIES; at = text.indexOf(key, at + 1), tries++) {
      const from = lineAt(starts, at);
      const to = lineAt(starts, at + key.length - 1);
      if (from > i && !laterToo) break;
      // Of a paragraph and the same glued to the next, the paragraph is the fuller copy.
      if (from > i && !line.truncated && GLUED.test(lines[from]?.text ?? '')) continue;
      if ((from <= i && i <= to) || isCut(verdicts, from, to)) continue;
      verdicts[i] = line.truncated ? 'truncated-lead' : 'repeated-text';
      break;
    }
  }
};

/** A label a page has at least so often is a button: « Partager ce post » below every post. */
const LABEL_TIMES = 3;
const LABEL_WORDS = 6;

const cutLabels = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const isLabel = (line: PageLine, i: number): boolean =>
    !verdicts[i] &&
    i !== title &&
    line.words > 0 &&
    line.words <= LABEL_WORDS &&
    !line.closed &&
    !line.item &&
    /\p{L}{3}/u.test(line.text) &&
    !/\d|["“«]/.test(line.text) &&
    !isNamesOnly(line);
  const times = new Map<string, number>();
  lines.forEach((line, i) => {
    if (isLabel(line, i)) times.set(line.key, (times.get(line.key) ?? 0) + 1);
  });
  // On a live page, a name above every post is the reporter's.
  const live = verdicts.filter((rule) => rule === 'live-stamp').length >= LABEL_TIMES;
  const named = new Map<string, number>();
  if (live) for (const line of lines) if (isNamesOnly(line)) named.set(line.key, (named.get(line.key) ?? 0) + 1);
  lines.forEach((line, i) => {
    const stamped = verdicts[i - 1] === 'live-stamp' || verdicts[i + 1] === 'live-stamp';
    if (i !== title && (stamped || (named.get(line.key) ?? 0) > 1) && named.has(line.key)) verdicts[i] ??= 'byline';
    if (isLabel(line, i) && (times.get(line.key) ?? 0) >= LABEL_TIMES) verdicts[i] = 'button';
  });
};

/** Cuts what a page says twice: the headline from its second time on, leads shown again. The fuller copy stays. */
export const cutRepeats = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  cutEqualLines(lines, verdicts, title);
  cutGluedHeadlines(lines, verdicts, title);
  cutContained(lines, verdicts, title);
  cutLabels(lines, verdicts, title);
};
