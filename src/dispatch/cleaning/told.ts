import { isStory, type PageLine } from './page-line.ts';
import { readerHits } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';

/** "For the whole ship," he replied. A short sentence with a quotation is the story's as well. */
const ANSWER = /^(?:"[^"]{3,}"|“[^”]{3,}”|«[^»]{3,}»),? \p{L}[^.]{3,60}\.$/u;
/** « J. V. : Non. », "Q: And then?": who speaks, before what is said. */
const SPEAKER = /^([\p{Lu}][\p{L}.’' -]{0,30}?)\s?:\s/u;
/** Who speaks so often on a page is interviewed. */
const TURNS = 3;

const known = new WeakMap<readonly PageLine[], ReadonlySet<string>>();

const speakerOf = (line: PageLine): string | undefined => SPEAKER.exec(line.text)?.[1];

const speakers = (lines: readonly PageLine[]): ReadonlySet<string> => {
  const kept = known.get(lines);
  if (kept) return kept;
  const turns = new Map<string, number>();
  for (const line of lines) {
    const name = speakerOf(line);
    if (name) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const found = new Set([...turns].filter(([, count]) => count >= TURNS).map(([name]) => name));
  known.set(lines, found);
  return found;
};

/** True for a sentence of the story, however short: running text, an answer in quotation marks, a turn of an interview. */
const isTold = (lines: readonly PageLine[], line: PageLine): boolean =>
  isStory(line) || ANSWER.test(line.text) || (readerHits(line) < 2 && speakers(lines).has(speakerOf(line) ?? ''));

/** Index of the last line above `before` that tells the story and is not cut; -1 where there is none. */
export const lastStory = (lines: readonly PageLine[], verdicts: Verdicts, before = lines.length): number => {
  for (let i = before - 1; i >= 0; i--) {
    const line = lines[i];
    if (line && !verdicts[i] && isTold(lines, line)) return i;
  }
  return -1;
};
