// Lines cut, titles and provenance against labels: npx tsx scripts/measure-cleaning.ts [seen|unseen|practice|layouts] [--misses]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from '../src/dispatch/decode.ts';
import type { Dispatch } from '../src/dispatch/dispatch.ts';
import { readDispatch } from '../src/dispatch/read-dispatch.ts';
import { splitLines } from '../src/text/lines.ts';

interface Labels {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly drop: ReadonlySet<number>;
  /** Lines that have a label at all, where not every line has one. */
  readonly labelled?: ReadonlySet<number>;
  readonly origin?: Origin;
}

interface Origin {
  readonly title: { readonly line: number } | null;
  readonly published: { readonly edtf: string | null } | null;
  readonly publisher: string | null;
  readonly agency: string | null;
}

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const fixtures = (half: string): Labels[] => {
  const path = at(`../test/fixtures/captures/${half}.json`);
  if (!existsSync(path)) return [];
  const { files } = json(path) as { files: (Origin & { file: string; drop: { line: number }[] })[] };
  return files.map((gold) => ({
    file: gold.file,
    bytes: readFileSync(at(`../test/fixtures/captures/${gold.file}`)),
    drop: new Set(gold.drop.map(({ line }) => line)),
    origin: gold,
  }));
};

const practice = (): Labels[] => {
  const gold = at('../../shared/gold/lines.json');
  if (!existsSync(gold)) return [];
  const { lines } = json(gold) as { lines: { file: string; line: number; label: string }[] };
  return [...new Set(lines.map(({ file }) => file))].map((file) => ({
    file,
    bytes: readFileSync(at(`../../shared/captures/${file}`)),
    drop: new Set(lines.filter((line) => line.file === file && line.label === 'drop').map(({ line }) => line)),
    labelled: new Set(lines.filter((line) => line.file === file).map(({ line }) => line)),
  }));
};

/** Pages written down with `- ` before each line to be cut and `+ ` before each line to be kept. */
const layouts = (): Labels[] => {
  const folder = at('../test/fixtures/layouts');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const lines = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
      return {
        file,
        bytes: Buffer.from(lines.map((line) => line.slice(2)).join('\n')),
        drop: new Set(lines.flatMap((line, i) => (line.startsWith('-') ? [i + 1] : []))),
      };
    });
};

const [set = 'seen', misses] = process.argv.slice(2);
const labels = set === 'practice' ? practice() : set === 'layouts' ? layouts() : fixtures(set);
if (!labels.length) console.log(`${set}: no labels here, nothing measured`);
const tally = { right: 0, wrong: 0, missed: 0 };
const origins = { title: 0, published: 0, publisher: 0, agency: 0 };
/** A name given for another is worse than none. */
const publishers = { wrong: 0, none: 0 };
const say = (text: string): void => {
  if (misses) console.log(text);
};

const measureLines = (dispatch: Dispatch, { file, drop, labelled }: Labels, text: string): void => {
  const cuts = new Map(dispatch.cuts.map((cut) => [cut.start, cut.rule]));
  for (const line of splitLines(text)) {
    if (!line.text || (labelled && !labelled.has(line.number))) continue;
    const rule = cuts.get(line.start);
    const wanted = drop.has(line.number);
    if (rule && wanted) tally.right++;
    else if (rule) tally.wrong++;
    else if (wanted) tally.missed++;
    if ((rule !== undefined) !== wanted)
      say(`${rule ? `WRONG ${rule}` : 'MISSED'} ${file}:${line.number} ${line.text.slice(0, 110)}`);
  }
};

const measureOrigin = (dispatch: Dispatch, { file, origin }: Labels, text: string): void => {
  if (!origin) return;
  const { title, provenance } = dispatch;
  const line = title ? splitLines(text).find(({ start }) => start === title.start)?.number : undefined;
  const found = {
    title: [line ?? null, origin.title?.line ?? null],
    published: [provenance.published?.value ?? null, origin.published?.edtf ?? null],
    publisher: [provenance.publisher?.value ?? null, origin.publisher],
    agency: [provenance.agency?.value ?? null, origin.agency],
  };
  for (const [what, [got, want]] of Object.entries(found)) {
    if (what === 'publisher' && got !== want) publishers[got === null ? 'none' : 'wrong']++;
    if (got === want) origins[what as keyof typeof origins]++;
    else say(`${what.toUpperCase()} ${file}: ${got} for ${want}`);
  }
};

for (const label of labels) {
  // Addresses in `sources.yaml` are another way to know; here the page alone speaks.
  const dispatch = readDispatch(label.file, label.bytes);
  const text = decode(label.bytes);
  measureLines(dispatch, label, text);
  measureOrigin(dispatch, label, text);
}
const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '-');
const { right, wrong, missed } = tally;
console.log(
  `${set}: ${labels.length} pages, precision ${share(right, right + wrong)}, recall ${share(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
);
if (labels.some(({ origin }) => origin))
  console.log(
    Object.entries(origins)
      .map(([what, count]) => `${what} ${count}/${labels.length}`)
      .join(', ') + ` (publisher: ${publishers.wrong} wrong, ${publishers.none} none)`,
  );
