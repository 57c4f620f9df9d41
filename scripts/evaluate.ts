// Measures search on a BEIR folder: npm run --silent evaluate -- --beir DIR [--queries N] [--json]
import { Command } from 'commander';
import { questionLanguage } from '../src/search/analyse.ts';
import { ANSWERABLE_FROM, answerability, HITS_NEEDED, probabilityOf } from '../src/search/answerability.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { explain } from '../src/search/explain.ts';
import { loadIndex, saveIndex } from '../src/search/save-index.ts';
import { openIndex, type SearchIndex } from '../src/search/search-index.ts';
import { askTwice, tradeOff } from './abstaining.ts';
import { askedQueries, indexedDocuments } from './beir-index.ts';
import { memoryInUse } from './memory.ts';
import { readBeir } from './read-beir.ts';
import { percentile, scoreRankings } from './score-ranking.ts';

interface Options {
  readonly beir: string;
  readonly queries?: string;
  readonly json?: boolean;
  readonly explain?: string;
}

const DEPTH = 20;
/** The first queries are asked once before any is timed. */
const WARM_UP = 200;

/** Prints why the best passages of a question are the best, and whether the collection answers it at all. */
const explainQuestion = (index: SearchIndex, texts: readonly string[], question: string): void => {
  const result = index.search({ text: question, language: questionLanguage(question, 'fr') }, HITS_NEEDED);
  const { probability, missing } = answerability(result);
  const verdict = probability < ANSWERABLE_FROM ? 'refused' : 'answered';
  console.log(
    `${verdict}, probability ${probability.toFixed(2)}; missing: ${missing.map(({ text }) => text).join(', ')}`,
  );
  for (const hit of result.hits.slice(0, 3)) {
    const { matches, features } = explain(index.data, result, hit);
    console.log(`\n${hit.score.toFixed(2)}  ${texts[hit.id]?.slice(0, 200)}`);
    for (const { asked, weight, met } of matches)
      console.log(
        `  ${asked} (${weight.toFixed(2)}): ${met.map(({ word, kind }) => `${word} ${kind}`).join(', ') || '–'}`,
      );
    console.log(
      `  ${Object.entries(features)
        .map(([name, given]) => `${name} ${given.toFixed(2)}`)
        .join(', ')}`,
    );
  }
};

const evaluate = async ({ beir, queries: limit, json, explain: question }: Options): Promise<void> => {
  const set = readBeir(beir);
  const { documents, judged } = set;
  const queries = askedQueries(set).slice(0, limit === undefined ? undefined : Number(limit));
  console.error(`${documents.length} documents, ${queries.length} queries`);
  const buildStart = performance.now();
  const saved = saveIndex(buildIndex(indexedDocuments(documents)));
  const buildMs = performance.now() - buildStart;
  const ids = documents.map(({ id }) => id);
  const loadStart = performance.now();
  const index = openIndex(loadIndex(saved));
  const loadMs = performance.now() - loadStart;
  if (question !== undefined)
    return explainQuestion(
      index,
      documents.map(({ text }) => text),
      question,
    );
  type Query = (typeof queries)[number];
  const ask = (query: Query): readonly string[] => index.search(query, DEPTH).hits.map(({ id }) => ids[id] ?? '');
  for (const query of queries.slice(0, WARM_UP)) ask(query);
  const latencies: number[] = [];
  const rankings = queries.map((query, asked) => {
    if (asked % 500 === 0) console.error(`  query ${asked}`);
    const start = performance.now();
    const ranked = ask(query);
    latencies.push(performance.now() - start);
    return ranked;
  });
  const result = {
    documents: documents.length,
    queries: queries.length,
    ...scoreRankings(
      rankings,
      queries.map(({ id }) => judged.get(id) ?? new Map()),
    ),
    build_ms: buildMs,
    memory_mb: memoryInUse(),
    snapshot_bytes: saved.byteLength,
    load_ms: loadMs,
    latency_ms: { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95), p99: percentile(latencies, 0.99) },
  };
  if (json) console.log(JSON.stringify(result, null, 2));
  else console.log(JSON.stringify(result, null, 2), `\n\nAbstaining: ${tradeOff(askTwice(set, index), probabilityOf)}`);
};

await new Command('evaluate')
  .description('Measures search on a BEIR folder.')
  .requiredOption('--beir <dir>', 'folder with corpus.jsonl, queries.jsonl and qrels/test.tsv')
  .option('--queries <n>', 'ask only the first n')
  .option('--json', 'print the JSON contract')
  .option('--explain <question>', 'say why the best passages of one question are the best, and measure nothing')
  .action(evaluate)
  .parseAsync();
