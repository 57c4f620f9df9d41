// Times completion of names: npm run --silent benchmark-suggest -- [--names 50000] [--typed 2000]
import { Command } from 'commander';
import { suggestIndex } from '../src/search/suggest-index.ts';
import { seeded } from './fit-weights.ts';
import { memoryInUse } from './memory.ts';
import { percentile } from './score-ranking.ts';

const SEED = 11;
const WARM_UP = 200;
/** As many as Discord shows. */
const LIMIT = 25;
const BEGINNINGS =
  'ab al ar ba ben bou da del fa gar ha ib jo ka kha la mar mo na ol pe qa ra sa sha ta tan va wa ya za'.split(' ');
const MIDDLES = 'da la ma na ra si ti vi ko lo mo no ro che dhe gue lle nne rre sse'.split(' ');
const ENDS = 'b ck d ff h im in la n na our qa r ra s san t tan te ville y z'.split(' ');

const benchmark = ({ names, typed }: { readonly names: string; readonly typed: string }): void => {
  const random = seeded(SEED);
  const pick = (parts: readonly string[]): string => parts[Math.floor(random() * parts.length)] as string;
  const word = (): string => {
    const letters = pick(BEGINNINGS) + (random() < 0.7 ? pick(MIDDLES) : '') + pick(ENDS);
    return letters[0]?.toUpperCase() + letters.slice(1);
  };
  const labels = Array.from({ length: Number(names) }, () => (random() < 0.3 ? `Al-${word()}` : `${word()} ${word()}`));
  const before = memoryInUse();
  const start = performance.now();
  const suggest = suggestIndex(labels.map((label, i) => ({ label, names: [label], count: i % 40 })));
  const buildMs = performance.now() - start;
  const memory = memoryInUse() - before;
  // Typed as people type: from the first letter on, now and then a later word, a slip or no capitals.
  const begun = Array.from({ length: Number(typed) }, () => {
    const label = labels[Math.floor(random() * labels.length)] as string;
    const from = random() < 0.2 ? label.search(/[ -]/) + 1 : 0;
    const letters = label.slice(from, from + 1 + Math.floor(random() * 9));
    return random() < 0.2 && letters.length > 4 ? letters.slice(0, 2) + letters.slice(3) : letters.toLowerCase();
  });
  for (const letters of begun.slice(0, WARM_UP)) suggest(letters, LIMIT);
  const latencies = begun.map((letters) => {
    const asked = performance.now();
    suggest(letters, LIMIT);
    return performance.now() - asked;
  });
  const ms = (share: number): number => Number(percentile(latencies, share).toFixed(3));
  console.table([
    {
      names: labels.length,
      p50: ms(0.5),
      p95: ms(0.95),
      p99: ms(0.99),
      build_ms: Math.round(buildMs),
      memory_mb: Math.round(memory),
    },
  ]);
};

await new Command('benchmark-suggest')
  .description('Times completion among generated names; milliseconds.')
  .option('--names <n>', 'how many names', '50000')
  .option('--typed <n>', 'how many beginnings are completed', '2000')
  .action(benchmark)
  .parseAsync();
