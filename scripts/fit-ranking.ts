// Fits the weights of the second stage: npx tsx scripts/fit-ranking.ts DIR... (BEIR folders); writes src/search/feature-weights.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '../src/search/build-index.ts';
import { FEATURES } from '../src/search/features.ts';
import { passageSearcher } from '../src/search/passage-search.ts';
import { CANDIDATES } from '../src/search/weights.ts';
import { askedQueries, indexedDocuments } from './beir-index.ts';
import { fitWeights, type Judged, quality } from './fit-weights.ts';
import { readBeir } from './read-beir.ts';

const SEED = 7;

const judgedOf = (folder: string): readonly Judged[] => {
  const beir = readBeir(folder);
  const search = passageSearcher(buildIndex(indexedDocuments(beir.documents)));
  return askedQueries(beir).map((query) => {
    const { hits } = search(query, CANDIDATES);
    const wanted = beir.judged.get(query.id);
    return {
      rows: hits.map(({ features }) => features),
      right: hits.flatMap(({ id }, i) => (wanted?.has(beir.documents[id]?.id ?? '') ? [i] : [])).slice(0, 1),
    };
  });
};

/** Every second question is fitted on, the others are only looked at afterwards. */
const sets = process.argv.slice(2).map((folder) => {
  const judged = judgedOf(folder);
  console.error(`${folder}: ${judged.length} questions`);
  return {
    name: folder.replace(/^.*\//, ''),
    tuned: judged.filter((_, i) => i % 2 === 0),
    unseen: judged.filter((_, i) => i % 2 === 1),
  };
});

const weights = fitWeights(
  sets.flatMap(({ tuned }) => tuned),
  SEED,
);
const show = ([mrr, recall]: readonly [number, number]): string => `${mrr.toFixed(4)} / ${recall.toFixed(4)}`;
for (const { name, tuned, unseen } of sets)
  console.log(
    `${name}: MRR@10 / recall@5 fitted half ${show(quality(tuned, weights))}, unseen half ${show(quality(unseen, weights))}`,
  );

writeFileSync(
  fileURLToPath(new URL('../src/search/feature-weights.ts', import.meta.url)),
  `import type { Feature } from './features.ts';

/**
 * What each feature of the second stage counts. Written by \`npx tsx scripts/fit-ranking.ts DIR...\` with seed ${SEED}, fitted on
 * every second question of: ${sets.map(({ name }) => name).join(', ')}.
 */
export const FEATURE_WEIGHTS: Readonly<Record<Feature, number>> = {
${FEATURES.map((feature, i) => `  ${feature}: ${Number((weights[i] ?? 0).toFixed(3))},`).join('\n')}
};
`,
);
