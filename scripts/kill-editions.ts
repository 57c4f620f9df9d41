// Kills a process at random moments while it builds, publishes, decides and goes back: npx tsx scripts/kill-editions.ts [COUNT]
import { killMany } from './kills.ts';
import { progress } from './progress.ts';

const count = Number(process.argv[2] ?? 200);
const bar = progress('kills', count);
const { kills, startsWithout, halfPublished, lost, decided, published, wentBack } = await killMany(
  count,
  Math.random,
  () => bar.tick(),
);
bar.done();
console.log(
  `${kills} kills; ${published} editions published, ${decided} decisions taken, ${wentBack} times gone back in between`,
);
console.log(
  `${startsWithout} starts without an edition, ${halfPublished.length} half-published editions, ${lost.length} lost decisions`,
);
for (const line of [...halfPublished, ...lost]) console.log(`  ${line}`);
process.exitCode = startsWithout || halfPublished.length || lost.length ? 1 : 0;
