// Measures search on a BEIR folder: npm run --silent evaluate -- --beir DIR [--queries N] [--json]
import { Command } from 'commander';
import { buildIndex } from '../src/search/build-index.ts';
import { passageSearcher } from '../src/search/passage-search.ts';
import { loadIndex, saveIndex } from '../src/search/save-index.ts';
import { askedQueries, indexedDocuments } from './beir-index.ts';
import { memoryInUse } from './memory.ts';
import { readBeir } from './read-beir.ts';
import { percentile, scoreRankings } from './score-ranking.ts';

interface Options {
  readonly beir: string;
  readonly queries?: string;
  readonly json?: boolean;
}

const DEPTH = 20;
/** The first queries are asked once before any is timed. */
const WARM_UP = 200;

const evaluate = async ({ beir, queries: limit, json }: Options): Promise<void> => {
  const set = readBeir(beir);
  const { documents, judged } = set;
  const queries = askedQueries(set).slice(0, limit === undefined ? undefined : Number(limit));
  console.error(`${documents.length} documents, ${queries.length} queries`);
  const buildStart = performance.now();
  const saved = saveIndex(buildIndex(indexedDocuments(documents)));
  const buildMs = performance.now() - buildStart;
  const ids = documents.map(({ id }) => id);
  const loadStart = performance.now();
  const search = passageSearcher(loadIndex(saved));
  const loadMs = performance.now() - loadStart;
  type Query = (typeof queries)[number];
  const ask = (query: Query): readonly string[] => search(query, DEPTH).hits.map(({ id }) => ids[id] ?? '');
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
  else console.table(result);
};

await new Command('evaluate')
  .description('Measures search on a BEIR folder.')
  .requiredOption('--beir <dir>', 'folder with corpus.jsonl, queries.jsonl and qrels/test.tsv')
  .option('--queries <n>', 'ask only the first n')
  .option('--json', 'print the JSON contract')
  .action(evaluate)
  .parseAsync();
