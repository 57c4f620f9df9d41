import { expect, test } from 'vitest';
import { killMany } from '../../scripts/kills.ts';

/** Enough to meet each step of a turn; `npx tsx scripts/kill-editions.ts` kills as often as one likes. */
const KILLS = 12;

test('a process that is killed while it builds, publishes, decides or goes back leaves an edition and every decision', async () => {
  const found = await killMany(KILLS);
  expect(found).toMatchObject({ kills: KILLS, startsWithout: 0, halfPublished: [], lost: [] });
  expect(found.decided).toBeGreaterThan(0);
}, 240_000);
