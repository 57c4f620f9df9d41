// All that is read out of files, one JSON object a line: npm run --silent annotate -- [--published EDTF] --json FILE…
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Dispatch } from '../src/dispatch/dispatch.ts';
import { readDispatch } from '../src/dispatch/read-dispatch.ts';
import { extractFacts } from '../src/facts/extract.ts';
import type { Quote } from '../src/facts/facts.ts';
import { type Authority, NO_AUTHORITY } from '../src/linking/authority.ts';
import type { Entry } from '../src/linking/entry.ts';
import { gazetteer } from '../src/linking/gazetteer.ts';
import { linkNames } from '../src/linking/link-names.ts';
import { linkSpeakers } from '../src/linking/link-speakers.ts';
import { loadAuthority } from '../src/linking/load-authority.ts';
import { reportFinder } from '../src/linking/report.ts';
import { segment } from '../src/sentence/segment.ts';
import { edtfDays } from '../src/text/edtf.ts';
import { splitLines } from '../src/text/lines.ts';
import type { Span } from '../src/text/span.ts';

interface Options {
  readonly published?: string;
  readonly authority?: string;
  readonly json?: boolean;
}

const cited = (text: string, { start, end }: Span) => ({ start, end, text: text.slice(start, end) });

const linesOf = (dispatch: Dispatch) => {
  const cuts = new Map(dispatch.cuts.map((cut) => [cut.start, cut.rule]));
  const kept = new Set(dispatch.paragraphs.map((paragraph) => paragraph.line));
  const front = dispatch.cuts.find((cut) => cut.rule === 'front-matter');
  return splitLines(dispatch.text).map(({ number, start, text }) => {
    if (kept.has(number)) return { line: number, kept: true };
    const rule = cuts.get(start) ?? (front && start < front.end && text ? 'front-matter' : undefined);
    return { line: number, kept: false, rule: text ? (rule ?? 'front-matter') : 'blank' };
  });
};

const quoteOf = (text: string, quote: Quote, speaker: string | null) => ({
  ...cited(text, quote),
  speech: quote.speech,
  cue: quote.cue ? text.slice(quote.cue.start, quote.cue.end) : null,
  speaker,
  speakerText: quote.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : null,
  anonymous: quote.anonymous,
  resolution: quote.resolution,
  chain: quote.chain.map((span) => cited(text, span)),
  glosses: quote.glosses.map((span) => cited(text, span)),
  fragments: quote.fragments.map((span) => cited(text, span)),
  hedges: quote.hedges.map((span) => cited(text, span)),
});

const annotate = (dispatch: Dispatch, path: string, authority: Authority, entered: string | undefined) => {
  const { text } = dispatch;
  const report = reportFinder(authority)(dispatch);
  const published = entered ? ({ edtf: entered, basis: 'entered' } as const) : report.published;
  const sentences = segment(dispatch);
  const facts = extractFacts(dispatch, sentences, published.edtf ? edtfDays(published.edtf) : undefined);
  const entry: Entry = { dispatch, sentences, facts };
  const names = linkNames(entry, gazetteer(authority));
  const speakers = linkSpeakers(entry, names);
  return {
    dispatch: dispatch.id,
    file: path,
    language: dispatch.language,
    title: dispatch.title ? cited(text, dispatch.title) : null,
    published,
    publisher: report.publisher,
    agency: report.agency,
    lines: linesOf(dispatch),
    sentences: sentences.map(({ start, end, role }) => ({ start, end, role })),
    mentions: names.map((name) => ({ ...cited(text, name), type: name.type, entity: name.entity })),
    quotes: facts.quotes.map((quote, i) => quoteOf(text, quote, speakers[i] ?? null)),
    dates: facts.dates.map(({ edtf, basis, anchor, conflict, afterDispatch, ...date }) => ({
      ...cited(text, date),
      edtf: edtf ?? null,
      basis,
      ...(anchor ? { anchor } : {}),
      ...(conflict ? { conflict } : {}),
      ...(afterDispatch ? { conflict: { after: published.edtf } } : {}),
    })),
    figures: facts.figures.map(({ value, min, max, approx, unit, of, qualifier, harm, quote, ...figure }) => ({
      ...cited(text, figure),
      value: value ?? null,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      approx,
      unit,
      of: of ? text.slice(of.start, of.end) : null,
      ...(qualifier ? { qualifier: cited(text, qualifier) } : {}),
      ...(harm ? { harm } : {}),
      ...(quote === undefined ? {} : { quote, speaker: speakers[quote] ?? null }),
    })),
    events: facts.events.map((event) => ({
      start: event.start,
      end: event.end,
      text: text.slice(event.start, event.end),
      type: event.type,
      edtf: event.edtf ?? null,
      place: event.place === undefined ? null : (facts.mentions[event.place]?.text ?? null),
      actors: {
        agents: event.agents.map((span) => text.slice(span.start, span.end)),
        targets: event.targets.map((span) => text.slice(span.start, span.end)),
      },
      means: event.means.map((span) => text.slice(span.start, span.end)),
      figures: event.figures,
      polarity: event.polarity,
      event: null,
    })),
  };
};

const shipped = fileURLToPath(new URL('../corpus/authority', import.meta.url));

const run = async (files: readonly string[], { published, authority: folder, json }: Options): Promise<void> => {
  if (published !== undefined && !edtfDays(published)) {
    console.error(`--published: "${published}" is no EDTF date, such as 2017-06-08`);
    process.exitCode = 2;
    return;
  }
  const authority = folder === 'none' ? NO_AUTHORITY : await loadAuthority(folder ?? shipped);
  for (const path of files) {
    try {
      const dispatch = readDispatch(basename(path), await readFile(path));
      console.log(JSON.stringify(annotate(dispatch, path, authority, published), null, json ? undefined : 2));
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 2;
    }
  }
};

await new Command('annotate')
  .description('Prints all that is read out of files.')
  .argument('<file...>', 'captures or notes')
  .option('--published <edtf>', 'when they were published, where the files do not say')
  .option('--authority <dir>', 'folder of reviewed names, or "none"')
  .option('--json', 'one object on one line per file')
  .action(run)
  .parseAsync();
