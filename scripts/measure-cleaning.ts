// Precision and recall of cut lines: npx tsx scripts/measure-cleaning.ts [seen|unseen|practice] [--misses]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from '../src/dispatch/decode.ts';
import { readDispatch } from '../src/dispatch/read-dispatch.ts';
import { splitLines } from '../src/text/lines.ts';

interface Labels {
  readonly file: string;
  readonly path: string;
  readonly drop: ReadonlySet<number>;
  readonly labelled?: ReadonlySet<number>;
}

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const fixtures = (half: string): Labels[] => {
  const { files } = json(at('../test/fixtures/captures/gold.json')) as {
    files: { file: string; drop: { line: number }[] }[];
  };
  return files
    .filter(({ file }) => file.startsWith(`${half}/`))
    .map(({ file, drop }) => ({
      file,
      path: at(`../test/fixtures/captures/${file}`),
      drop: new Set(drop.map(({ line }) => line)),
    }));
};

const practice = (): Labels[] => {
  const gold = at('../../shared/gold/lines.json');
  if (!existsSync(gold)) return [];
  const { lines } = json(gold) as { lines: { file: string; line: number; label: string }[] };
  return [...new Set(lines.map(({ file }) => file))].map((file) => ({
    file,
    path: at(`../../shared/captures/${file}`),
    drop: new Set(lines.filter((line) => line.file === file && line.label === 'drop').map(({ line }) => line)),
    labelled: new Set(lines.filter((line) => line.file === file).map(({ line }) => line)),
  }));
};

const [set = 'seen', misses] = process.argv.slice(2);
const labels = set === 'practice' ? practice() : fixtures(set);
if (!labels.length) console.log(`${set}: no labels here, nothing measured`);
let right = 0;
let wrong = 0;
let missed = 0;
for (const { file, path, drop, labelled } of labels) {
  const bytes = readFileSync(path);
  const dispatch = readDispatch(file, bytes);
  const cuts = new Map(dispatch.cuts.map((cut) => [cut.start, cut.rule]));
  for (const line of splitLines(decode(bytes))) {
    if (!line.text || (labelled && !labelled.has(line.number))) continue;
    const rule = cuts.get(line.start);
    if (rule && drop.has(line.number)) right++;
    else if (rule) wrong++;
    else if (drop.has(line.number)) missed++;
    if (misses && (rule !== undefined) !== drop.has(line.number)) {
      console.log(`${rule ? `WRONG ${rule}` : 'MISSED'} ${file}:${line.number} ${line.text.slice(0, 110)}`);
    }
  }
}
const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '-');
console.log(
  `${set}: ${labels.length} pages, precision ${share(right, right + wrong)}, recall ${share(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
);
