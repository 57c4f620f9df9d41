import { isQuestion, type PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';

/** A label between story and foot has at most so many words: a last sentence left open has more. */
const LABEL_WORDS = 6;
/** A call to readers there has at most so many. */
const CALL_WORDS = 24;

/** Rows of a table and what somebody says are the story's. */
const OWN = /\d\s*$|\t|\s{2,}|^[-+]?\d[\d.,]*[^:]{0,14}:\s|["“”«»]/;

const isLabel = (line: PageLine): boolean =>
  line.words <= LABEL_WORDS && (!line.closed || isQuestion(line) || /\p{L}:$/u.test(line.text));

/** It speaks to readers, and ends as no report does. */
const isCall = (line: PageLine): boolean =>
  line.words <= CALL_WORDS && readerHits(line) > 0 && (!/\.\P{L}*$/u.test(line.text) || readerHits(line) > 2);

/**
 * Cuts labels and calls that stand right above the foot: below its last sentence a story has neither. A sentence or a row
 * among them ends the run, as does a last sentence that leads on.
 */
export const cutAboveFoot = (lines: readonly PageLine[], verdicts: Verdicts, last: number, foot: number): void => {
  const above = lines[last];
  if (foot >= lines.length || !above || /[:,;]$/.test(above.text)) return;
  for (let i = foot - 1; i > last; i--) {
    const line = lines[i];
    if (!line) return;
    if (verdicts[i]) continue;
    if (line.item || reports(line) || OWN.test(line.text) || !(isLabel(line) || isCall(line))) return;
    verdicts[i] = 'navigation';
  }
};
