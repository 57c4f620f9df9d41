// Vigie's search beside its peers: npm run --silent benchmark -- [--beir DIR] [--sizes 1000,10000,26000,100000] [--queries N]
import { Command } from 'commander';
import { analyse } from '../src/search/analyse.ts';
import { type Peer, peers } from './benchmark-peers.ts';
import { generatePassages } from './generate-passages.ts';
import { memoryInUse } from './memory.ts';
import { type BeirDocument, readBeir } from './read-beir.ts';
import { percentile, scoreRankings } from './score-ranking.ts';

interface Options {
  readonly beir?: string;
  readonly sizes: string;
  readonly queries: string;
  readonly engines?: string;
}

const SEED = 7;
const WARM_UP = 50;
/** An engine so slow is asked no more: its line shows what was measured until then. */
const PATIENCE_MS = 60_000;

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

const measure = async (
  peer: Peer,
  documents: readonly BeirDocument[],
  queries: readonly { readonly text: string; readonly wanted: ReadonlyMap<string, number> }[],
) => {
  const before = memoryInUse();
  const start = performance.now();
  const built = await peer.build(documents);
  const buildMs = performance.now() - start;
  const memory = memoryInUse() - before;
  for (const { text } of queries.slice(0, WARM_UP)) await built.ask(text);
  const latencies: number[] = [];
  const rankings: string[][] = [];
  const begun = performance.now();
  for (const { text } of queries) {
    const asked = performance.now();
    const ranked = await built.ask(text);
    latencies.push(performance.now() - asked);
    rankings.push(ranked.map((id) => documents[id]?.id ?? ''));
    if (performance.now() - begun > PATIENCE_MS) break;
  }
  const quality = scoreRankings(
    rankings,
    queries.slice(0, rankings.length).map(({ wanted }) => wanted),
  );
  return {
    engine: peer.name,
    'mrr@10': round(quality['mrr@10'], 3),
    'recall@5': round(quality['recall@5'], 3),
    p50: round(percentile(latencies, 0.5)),
    p95: round(percentile(latencies, 0.95)),
    p99: round(percentile(latencies, 0.99)),
    build_ms: round(buildMs, 0),
    memory_mb: round(memory, 0),
    saved_mb: built.savedBytes === undefined ? '' : round(built.savedBytes / 1e6, 1),
    load_ms: built.loadMs === undefined ? '' : round(built.loadMs, 0),
  };
};

const compare = async (
  title: string,
  all: readonly Peer[],
  ...set: readonly [Parameters<typeof measure>[1], Parameters<typeof measure>[2]]
) => {
  const lines = [];
  // Stems are remembered by all: nobody is to pay for the others.
  for (const { text } of set[0]) analyse(text, 'fr');
  for (const peer of all) {
    console.error(`${title}: ${peer.name}`);
    try {
      lines.push(await measure(peer, ...set));
    } catch (error) {
      console.error(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(title);
  console.table(lines);
};

const benchmark = async ({ beir, sizes, queries, engines }: Options): Promise<void> => {
  const all = peers().slice(0, engines === undefined ? undefined : Number(engines));
  if (beir !== undefined) {
    const set = readBeir(beir);
    const asked = set.queries
      .slice(0, Number(queries))
      .map(({ id, text }) => ({ text, wanted: set.judged.get(id) ?? new Map<string, number>() }));
    await compare(`${beir.replace(/^.*\//, '')}: ${set.documents.length} passages`, all, set.documents, asked);
  }
  for (const size of sizes
    .split(',')
    .map(Number)
    .filter((one) => one > 0)) {
    const generated = generatePassages(size, Number(queries), SEED);
    const asked = generated.queries.map(({ text, right }) => ({ text, wanted: new Map([[String(right), 1]]) }));
    await compare(`${size} generated passages, seed ${SEED}`, all, generated.documents, asked);
  }
};

await new Command('benchmark')
  .description('Measures search beside its peers, installed into a temporary folder; one run, one process.')
  .option('--beir <dir>', 'a BEIR folder to measure quality on')
  .option('--sizes <list>', 'numbers of generated passages', '1000,10000,26000,100000')
  .option('--queries <n>', 'questions asked of each', '500')
  .option('--engines <n>', 'only the first n of the table')
  .action(benchmark)
  .parseAsync();
