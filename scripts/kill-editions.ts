// Kills a process at random moments while it builds, publishes, decides and goes back: npx tsx scripts/kill-editions.ts [COUNT]
import { type Kills, killMany } from './kills.ts';

const count = Number(process.argv[2] ?? 200);
/** Kills after which it says how far it has come: some twenty seconds. */
const EVERY = 10;

const tell = ({ kills, startsWithout, halfPublished, decided, published, wentBack }: Omit<Kills, 'lost'>): void => {
  if (kills % EVERY === 0)
    console.error(
      `${kills}/${count}: ${published} published, ${decided} decided, ${wentBack} gone back; ${startsWithout} without an edition, ${halfPublished.length} half-published`,
    );
};

const { kills, startsWithout, halfPublished, lost, decided, published, wentBack } = await killMany(
  count,
  Math.random,
  tell,
);
console.log(
  `${kills} kills; ${published} editions published, ${decided} decisions taken, ${wentBack} times gone back in between`,
);
console.log(
  `${startsWithout} starts without an edition, ${halfPublished.length} half-published editions, ${lost.length} lost decisions`,
);
for (const line of [...halfPublished, ...lost]) console.log(`  ${line}`);
process.exitCode = startsWithout || halfPublished.length || lost.length ? 1 : 0;
