import type { Verdicts } from './clean.ts';
import type { PageLine } from './page-line.ts';

/** Shorter texts may be said twice in earnest. */
const REPEAT_LETTERS = 24;
/** Teasers are compared with the kept text at most so often, so that no page takes longer than its length. */
const MAX_COMPARED = 200;

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

/** The headline with something glued to it: a credit, the site's name. */
const cutGluedHeadlines = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const headline = lines[title];
  if (!headline) return;
  lines.forEach((line, i) => {
    const glued = i !== title && line.key.startsWith(headline.key) && line.words <= headline.words + 8;
    if (glued && line.key !== headline.key) verdicts[i] ??= 'repeated-headline';
  });
};

/** Leads shown again, whole, glued or cut short: any run of letters that the rest of the page also has. */
const cutContained = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const firstBody = lines.findIndex((line, i) => !verdicts[i] && i !== title && line.closed && !line.truncated);
  const compared = lines.flatMap((line, i) =>
    !verdicts[i] &&
    i !== title &&
    (line.truncated || i === firstBody || /[.!?»”"]\p{Lu}/u.test(line.text)) &&
    line.key.length >= REPEAT_LETTERS
      ? [i]
      : [],
  );
  for (const i of compared.slice(0, MAX_COMPARED)) {
    const line = lines[i];
    if (!line) continue;
    const keys = (part: readonly PageLine[], from: number) =>
      part
        .filter((_, k) => !verdicts[from + k])
        .map((other) => other.key)
        .join('');
    const before = keys(lines.slice(0, i), 0);
    const after = keys(lines.slice(i + 1), i + 1);
    // The last word of a teaser may be cut in two or be the site's own.
    const key = line.truncated ? line.key.replace(/(lirelasuite|readmore|continuereading)$/, '') : line.key;
    if (before.includes(key) || (after.includes(key) && (line.truncated || i === firstBody))) {
      verdicts[i] = line.truncated ? 'truncated-lead' : 'repeated-text';
    }
  }
};

/** Cuts what a page says twice: the headline from its second time on, leads shown again. The fuller copy stays. */
export const cutRepeats = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  cutEqualLines(lines, verdicts, title);
  cutGluedHeadlines(lines, verdicts, title);
  cutContained(lines, verdicts, title);
};
