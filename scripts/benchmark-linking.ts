// How long linking takes and what it keeps in memory as a corpus grows: npm run benchmark-linking -- [COUNT]

import { fileURLToPath } from 'node:url';
import { readDispatch } from '../src/dispatch/read-dispatch.ts';
import { extractFacts } from '../src/facts/extract.ts';
import type { Entry } from '../src/linking/entry.ts';
import { link } from '../src/linking/link.ts';
import { loadAuthority } from '../src/linking/load-authority.ts';
import { proposalsOf } from '../src/linking/proposals.ts';
import { segment } from '../src/sentence/segment.ts';
import { edtfDays } from '../src/text/edtf.ts';
import { generateDispatch } from './generate-dispatch.ts';
import { memoryInUse } from './memory.ts';

const most = Number(process.argv[2] ?? 10_000);
const SHIPPED = fileURLToPath(new URL('../corpus/authority', import.meta.url));
const authority = await loadAuthority(SHIPPED);

const entryOf = (seed: number): Entry => {
  const { text, published } = generateDispatch(seed);
  const read = readDispatch(`generated/${String(seed).padStart(5, '0')}.txt`, Buffer.from(text));
  const dispatch = {
    ...read,
    provenance: { ...read.provenance, published: { value: published, basis: 'entered' as const } },
  };
  const sentences = segment(dispatch);
  return { dispatch, sentences, facts: extractFacts(dispatch, sentences, edtfDays(published)) };
};

/** Milliseconds of processor time, which other work on the machine does not lengthen, and the result. */
const timed = <T>(work: () => T): readonly [number, T] => {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return [(user + system) / 1000, result];
};

console.log('dispatches   link ms   per 1,000   kept MB   entities   events   proposals   proposing ms');
let before: number | undefined;
for (const count of [most / 10, (most * 3) / 10, most].map(Math.round)) {
  const entries = Array.from({ length: count }, (_, seed) => entryOf(seed));
  link(entries.slice(0, 500), authority);
  const empty = memoryInUse();
  const [took, links] = timed(() => link(entries, authority));
  const kept = memoryInUse() - empty;
  const [proposing, proposals] = timed(() => proposalsOf({ entries, links, authority }));
  const each = (took / count) * 1000;
  console.log(
    [
      String(count).padStart(10),
      took.toFixed(0).padStart(9),
      each.toFixed(0).padStart(11),
      kept.toFixed(0).padStart(9),
      String(links.entities.size).padStart(10),
      String(links.events.size).padStart(8),
      String(proposals.length).padStart(11),
      proposing.toFixed(0).padStart(14),
      before === undefined ? '' : `  × ${(each / before).toFixed(2)} a dispatch`,
    ].join(' '),
  );
  before ??= each;
}
