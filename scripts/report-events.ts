// What each report gives of each event: npm run --silent report-events -- [--corpus DIR] [--authority DIR|none] [--figures] [--json]
import { Command } from 'commander';
import { corpusFigures, corpusFiguresText } from './corpus-figures.ts';
import { editionOf, withEditionOptions } from './edition-options.ts';
import { eventTable, eventTableText } from './event-table.ts';

interface Options {
  readonly corpus: string;
  readonly authority?: string;
  readonly figures?: boolean;
  readonly json?: boolean;
}

const reportEvents = async ({ figures, json, ...source }: Options): Promise<void> => {
  const edition = await editionOf(source);
  if (figures) {
    const counted = corpusFigures(edition);
    console.log(json ? JSON.stringify(counted, null, 2) : corpusFiguresText(counted));
    return;
  }
  const table = eventTable(edition);
  console.log(json ? JSON.stringify(table, null, 2) : eventTableText(table));
};

await withEditionOptions(new Command('report-events').description('Lines up reports and events.'))
  .option('--figures', 'how much the corpus holds, instead of the table')
  .option('--json', 'print JSON')
  .action(reportEvents)
  .parseAsync();
