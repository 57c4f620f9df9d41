// Measures search on a BEIR folder: npm run --silent evaluate -- --beir DIR [--queries N] [--json]
import { Command } from 'commander';
import { analyse, questionLanguage } from '../src/search/analyse.ts';
import { createIndex, loadIndex } from '../src/search/search-index.ts';
import { memoryInUse } from './memory.ts';
import { type BeirDocument, readBeir } from './read-beir.ts';
import { percentile, scoreRankings } from './score-ranking.ts';

interface Options {
  readonly beir: string;
  readonly queries?: string;
  readonly json?: boolean;
}

const DEPTH = 20;
/** The first queries are asked once before any is timed. */
const WARM_UP = 200;

const build = (documents: readonly BeirDocument[]) => {
  const index = createIndex();
  index.add(
    documents.map(({ title, text }, id) => {
      const language = questionLanguage(text, 'fr');
      const terms = (words: string) => analyse(words, language).map(({ term }) => term);
      return { id, body: terms(text), context: terms(title) };
    }),
  );
  return index;
};

const evaluate = async ({ beir, queries: limit, json }: Options): Promise<void> => {
  const { documents, queries: all, judged } = readBeir(beir);
  const queries = all.slice(0, limit === undefined ? undefined : Number(limit));
  console.error(`${documents.length} documents, ${queries.length} queries`);
  const buildStart = performance.now();
  const saved = build(documents).save();
  const buildMs = performance.now() - buildStart;
  const ids = documents.map(({ id }) => id);
  const loadStart = performance.now();
  const index = loadIndex(saved);
  const loadMs = performance.now() - loadStart;
  const ask = (text: string): readonly string[] =>
    index
      .search(
        analyse(text, questionLanguage(text, 'fr')).map(({ term }) => term),
        DEPTH,
      )
      .map(({ id }) => ids[id] ?? '');
  for (const { text } of queries.slice(0, WARM_UP)) ask(text);
  const latencies: number[] = [];
  const rankings = queries.map(({ text }, asked) => {
    if (asked % 500 === 0) console.error(`  query ${asked}`);
    const start = performance.now();
    const ranked = ask(text);
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
    snapshot_bytes: Buffer.byteLength(saved),
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
