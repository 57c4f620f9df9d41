import { existsSync, readFileSync } from 'node:fs';
import { NO_AUTHORITY } from '../src/linking/authority.ts';
import { gazetteer } from '../src/linking/gazetteer.ts';
import { compareNames } from '../src/linking/name-variants.ts';

/** Two names and whether they name one thing. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

const read = (file: string): readonly Pair[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [a = '', b = '', same = ''] = line.split('\t').map((cell) => cell.trim());
      return { a, b, same: same === '1' };
    });

/** Two lines on a file of name pairs, no authority given: precision, recall and F1 of "same", and with `notes` every pair decided wrongly. */
export const scorePairs = (file: string, notes: boolean): readonly string[] => {
  if (!existsSync(file)) return [];
  const known = gazetteer(NO_AUTHORITY);
  const pairs = read(file).map((pair) => ({ ...pair, found: compareNames(pair.a, pair.b, known).sameness === 'same' }));
  const count = (same: boolean, found: boolean): number =>
    pairs.filter((pair) => pair.same === same && pair.found === found).length;
  const [hits, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  const wrong = pairs.filter(({ same, found }) => same !== found);
  return [
    `Name pairs, ${file.split('/').slice(-3).join('/')}: ${pairs.length}`,
    `  P ${percent(hits, hits + extra)}  R ${percent(hits, hits + missed)}  F1 ${percent(2 * hits, 2 * hits + extra + missed)}   (${hits} same found, ${extra} wrongly, ${missed} missed)`,
    ...(notes ? wrong.map(({ a, b, found }) => `      ${found ? 'wrongly same' : 'missed'}: ${a} | ${b}`) : []),
  ];
};
