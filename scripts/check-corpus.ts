// What was cut, what is unknown, what was set aside: npm run --silent check-corpus -- DIR [--json]
import { Command } from 'commander';
import type { CutRule } from '../src/dispatch/cleaning/cut-rule.ts';
import { CorpusError } from '../src/dispatch/corpus-error.ts';
import type { Dispatch } from '../src/dispatch/dispatch.ts';
import { type Pairable, pairNotes } from '../src/dispatch/pair-notes.ts';
import { readCorpus } from '../src/dispatch/read-corpus.ts';
import type { SetAside } from '../src/dispatch/set-aside.ts';
import { walk } from '../src/dispatch/walk.ts';
import { readAuthority } from '../src/edition/read-authority.ts';
import { AuthorityError } from '../src/linking/authority-error.ts';
import { checkNotes } from '../src/linking/check-notes.ts';
import { type Report, reportFinder } from '../src/linking/report.ts';
import { groupPrints, type ProposedVoice, type VoicePrint, voicePrint } from '../src/linking/voices.ts';
import { splitLines } from '../src/text/lines.ts';
import { shipped } from './edition-options.ts';
import { progress } from './progress.ts';

/** What is reported of one file. */
interface Checked {
  readonly file: string;
  readonly form: string;
  readonly language: string;
  readonly lines: number;
  readonly kept: number;
  readonly cut: number;
  /** Share of the characters cut, 0–1. */
  readonly share: number;
  readonly rules: Readonly<Partial<Record<CutRule, number>>>;
  readonly title: string | null;
  readonly publisher: { readonly value: string; readonly basis: string } | null;
  readonly agency: { readonly value: string; readonly basis: string } | null;
  readonly published: { readonly value: string; readonly basis: string } | null;
  readonly unknown: readonly string[];
}

/** So many files with their rules are a table; from here on the terminal shows only those with something to look at. */
const TITLE_CHARACTERS = 40;

/** What the authority knows of a report where the file itself says nothing. */
const fromReport = (value: string | null, basis: string): { readonly value: string; readonly basis: string } | null =>
  value === null ? null : { value, basis };

const check = (dispatch: Dispatch, report: Report): Checked => {
  const { text, title, provenance, paragraphs, cuts } = dispatch;
  const rules: Partial<Record<CutRule, number>> = {};
  for (const cut of cuts) rules[cut.rule] = (rules[cut.rule] ?? 0) + 1;
  const size = (spans: readonly { start: number; end: number }[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const found = {
    title: title ? text.slice(title.start, title.end) : report.title,
    publisher: provenance.publisher ?? fromReport(report.publisher, 'reports.yaml'),
    agency: provenance.agency ?? fromReport(report.agency, 'reports.yaml'),
    published: provenance.published ?? fromReport(report.published.edtf, report.published.basis),
  };
  const unknown = (['title', 'publisher', 'published'] as const).filter((field) => found[field] === null);
  return {
    file: dispatch.file,
    form: dispatch.form,
    language: dispatch.language,
    lines: splitLines(text).filter((line) => line.text).length,
    kept: paragraphs.length,
    cut: cuts.length,
    share: Math.round((size(cuts) / Math.max(1, size(cuts) + size(paragraphs))) * 1000) / 1000,
    rules,
    ...found,
    unknown: dispatch.language === 'und' ? [...unknown, 'language'] : unknown,
  };
};

const known = (field: { readonly value: string; readonly basis: string } | null): string =>
  field ? `${field.value} (${field.basis})` : '?';

/** A file name may hold line breaks and controls; a table shows them by their escapes. */
const shown = (name: string): string => JSON.stringify(name).slice(1, -1);

const row = (checked: Checked): string => {
  const rules = Object.entries(checked.rules)
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
  return [
    `${shown(checked.file)}`,
    `  ${checked.form}, ${checked.language}, kept ${checked.kept} of ${checked.lines} lines, cut ${(checked.share * 100).toFixed(0)} % of the text`,
    `  title ${checked.title ? checked.title.slice(0, TITLE_CHARACTERS) : '?'} · publisher ${known(checked.publisher)} · agency ${known(checked.agency)} · published ${known(checked.published)}`,
    ...(rules ? [`  ${rules}`] : []),
  ].join('\n');
};

const voiceRow = ({ dispatches, agency, shared }: ProposedVoice): string =>
  `one voice? ${dispatches.map(shown).join(' = ')}${agency ? ` (${agency})` : ''}, ${(shared * 100).toFixed(0)} % alike`;

const asideRow = ({ file, reason, detail }: SetAside): string => `set aside: ${shown(file)}: ${reason} (${detail})`;

const countFiles = async (folder: string): Promise<number> => {
  let count = 0;
  for await (const _ of walk(folder)) count++;
  return count;
};

interface Options {
  readonly json?: boolean;
  readonly authority?: string;
}

const run = async (folder: string, { json, ...source }: Options): Promise<void> => {
  const authority = await readAuthority({ corpus: folder, shippedAuthority: shipped('corpus/authority'), ...source });
  const findReport = reportFinder(authority);
  const print = (kind: string, value: object, text: string): void =>
    console.log(json ? JSON.stringify({ kind, ...value }) : text);
  const pairables: Pairable[] = [];
  const prints: VoicePrint[] = [];
  const notes: Dispatch[] = [];
  const totals = { dispatches: 0, setAside: 0, lines: 0, cut: 0 };
  const aside = (setAside: SetAside): void => {
    totals.setAside++;
    print('set-aside', setAside, asideRow(setAside));
  };
  const bar = progress('read', await countFiles(folder).catch(() => 0));
  for await (const reading of readCorpus(folder)) {
    bar.tick();
    if (reading.kind === 'set-aside') {
      aside(reading.setAside);
      continue;
    }
    const { dispatch } = reading;
    const checked = check(dispatch, findReport(dispatch));
    totals.dispatches++;
    totals.lines += checked.lines;
    totals.cut += checked.cut;
    // Only what pairing and voices need is kept of a file: memory must not grow with the texts.
    const { id, file, form, language, paragraphs } = dispatch;
    pairables.push({ id, file, form, language, paragraphs: form === 'note' ? paragraphs : [] });
    if (form === 'capture') prints.push(voicePrint(dispatch));
    else notes.push(dispatch);
    print('dispatch', checked, row(checked));
  }
  bar.done();
  const unpaired = pairNotes(pairables).setAside;
  for (const setAside of [...unpaired, ...checkNotes(notes, authority, unpaired).setAside]) aside(setAside);
  const voices = groupPrints(prints);
  for (const voice of voices) print('voice', voice, voiceRow(voice));
  print(
    'total',
    { ...totals, voices: voices.length },
    `${totals.dispatches} ${totals.dispatches === 1 ? 'dispatch' : 'dispatches'}, ${totals.setAside} set aside, ${totals.cut} of ${totals.lines} lines cut, ${voices.length} voices proposed`,
  );
};

await new Command('check-corpus')
  .description('Says of each file of a corpus what was cut and why, what is unknown, and what was set aside.')
  .argument('<dir>', 'corpus folder')
  .option('--authority <dir>', 'folder of reviewed names, or "none"')
  .option('--json', 'one object a line: dispatch, set-aside, voice, total')
  .action((folder: string, options: Options) =>
    run(folder, options).catch((error: unknown) => {
      if (!(error instanceof CorpusError || error instanceof AuthorityError)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }),
  )
  .parseAsync();
