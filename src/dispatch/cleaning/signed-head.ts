import type { PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** Who wrote a piece and for which agency stands in so many words at the most. */
const SIGNATURE_WORDS = 8;
/** … and so near below the headline. */
const NEAR_LINES = 6;
const PICTURED = /photo|image|picture|illustration|infograph|credit|getty|[©[\]()]/i;

/** Takes « Sandrine Golay/ATS », right above the date of the piece, for who wrote it and no picture's credit. */
export const signHead = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  if (title < 0) return;
  for (let i = title + 1; i <= title + NEAR_LINES && i < lines.length; i++) {
    const line = lines[i];
    if (!line || verdicts[i] !== 'photo-credit' || verdicts[i + 1] !== 'dateline') continue;
    if (verdicts[i - 1] === 'caption' || PICTURED.test(line.text) || /[.!?]\s/.test(line.text)) continue;
    if (line.words <= SIGNATURE_WORDS) verdicts[i] = 'byline';
  }
};
