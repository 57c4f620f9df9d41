import { describe, expect, test } from 'vitest';
import { corpusFigures } from '../../scripts/corpus-figures.ts';
import { eventTable, eventTableText } from '../../scripts/event-table.ts';
import { run } from '../child.ts';
import { editionOf, fixture } from '../corpora.ts';

describe('the table of reports and events', () => {
  test('gives the slots of a report’s claims once, whatever the languages of its note', async () => {
    const table = eventTable(await editionOf(fixture('cable')));
    expect(table.events).toEqual(['cable-car-stop']);
    expect(table.rows.map(({ report }) => report)).toEqual([
      'carnet-montagne',
      'cimes-2012-07-16',
      'echo-2012-07-15',
      'journal-2012-07-15',
      'observer-2012-07-15',
    ]);
    const journal = table.rows.find(({ report }) => report === 'journal-2012-07-15');
    expect(journal?.events['cable-car-stop']?.slots).toEqual([
      'date',
      'place',
      'actor',
      'wounded',
      'figure',
      'culprit',
      'motive',
      'opposing-force',
    ]);
  });

  test('tells a report that gives slots from one that only tells of the event, and from one that does not', async () => {
    const lines = eventTableText(eventTable(await editionOf(fixture('cable')))).split('\n');
    const cellOf = (report: string) =>
      lines
        .find((line) => line.startsWith(`${report} `))
        ?.slice(report.length)
        .trim();
    expect(cellOf('journal-2012-07-15')).toBe('8');
    expect(cellOf('cimes-2012-07-16')).toBe('1');
    expect(cellOf('carnet-montagne')).toMatch(/^[·+]$/);
    expect(lines).toContain('  cable-car-stop: place');
  });
});

test('the figures of a corpus count a report and a note once', async () => {
  expect(corpusFigures(await editionOf(fixture('cable')))).toMatchObject({
    reports: 5,
    publishers: 4,
    voices: 4,
    captures: 1,
    notes: 4,
    noteFiles: 6,
    claims: 21,
    people: 1,
    places: 1,
    organisations: 3,
    events: 1,
    setAside: 0,
  });
});

test('npm run report-events prints JSON alone', async () => {
  const { code, stdout, stderr } = await run(process.execPath, [
    '--import',
    'tsx',
    'scripts/report-events.ts',
    '--corpus',
    fixture('cable'),
    '--figures',
    '--json',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ reports: 5 });
});
