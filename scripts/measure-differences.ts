// Which differences between reports /compare shows: npx tsx scripts/measure-differences.ts [--corpus DIR]; against test/fixtures/differences.yaml
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { parse } from 'yaml';
import { z } from 'zod';
import { answer } from '../src/answer/answer-question.ts';
import type { LedgerRow } from '../src/answer/comparing/ledger-rows.ts';
import type { Edition } from '../src/edition/edition.ts';
import { type EditionOptions, editionOf, shipped, withEditionOptions } from './edition-options.ts';

const expected = z.array(
  z.strictObject({
    event: z.string(),
    differs: z.array(
      z.strictObject({
        slot: z.string(),
        of: z.string().optional(),
        difference: z.string(),
        silent: z.array(z.string()).optional(),
        /** Others do not say it at all: given by one alone is the difference. */
        orSingle: z.boolean().optional(),
      }),
    ),
    others: z.array(z.string()),
  }),
);
type Expected = z.infer<typeof expected>[number];

const isShown = (
  rows: readonly LedgerRow[],
  { slot, of, difference, silent = [], orSingle }: Expected['differs'][number],
): boolean =>
  rows.some(
    (row) =>
      row.slot === slot &&
      (of === undefined || row.of === of) &&
      ((row.status === 'differs' && row.difference === difference) ||
        (orSingle === true && ['single', 'not-comparable'].includes(row.status))) &&
      silent.every((report) => row.silent?.includes(report)),
  );

const label = ({
  slot,
  of,
  difference,
}: {
  readonly slot: string;
  readonly of?: string | undefined;
  readonly difference?: string | undefined;
}): string => [slot, of, difference && `(${difference})`].filter(Boolean).join(' ');

/** Reports that tell of an event in this edition: with fewer than two nothing can differ. */
const reportsOf = (edition: Edition, event: string): number =>
  new Set(edition.links.events.get(event)?.map(({ entry }) => edition.links.entries[entry]?.report.voice)).size;

const measure = async (source: EditionOptions): Promise<void> => {
  const edition = await editionOf(source);
  const total = { found: 0, missed: 0, invented: 0 };
  for (const { event, differs, others } of expected.parse(
    parse(readFileSync(shipped('test/fixtures/differences.yaml'), 'utf8')),
  )) {
    const given = answer(edition, { question: { command: 'compare', topic: event }, locale: 'en' });
    const rows = given.kind === 'found' ? (given.ledger ?? []) : [];
    const told = reportsOf(edition, event);
    if (told < 2) {
      console.log(`${event}: told by ${told === 1 ? 'one voice' : 'nobody'} here, nothing to compare`);
      continue;
    }
    const found = differs.filter((one) => isShown(rows, one));
    const missed = differs.filter((one) => !isShown(rows, one));
    const invented = rows.filter(
      ({ status, slot }) => status === 'differs' && !others.includes(slot) && !differs.some((one) => one.slot === slot),
    );
    total.found += found.length;
    total.missed += missed.length;
    total.invented += invented.length;
    const list = (name: string, all: readonly { readonly slot: string }[]): string =>
      all.length ? `; ${name}: ${all.map(label).join(', ')}` : '';
    console.log(
      `${event}: ${found.length} of ${differs.length} found${list('missed', missed)}${list('invented', invented)}`,
    );
  }
  console.log(`found ${total.found}, missed ${total.missed}, invented ${total.invented}`);
};

await withEditionOptions(new Command('measure-differences').description('Counts the differences a comparison shows.'))
  .action(measure)
  .parseAsync();
