import { expect, test } from 'vitest';
import { Citations } from '../../src/answer/citations.ts';
import { ledgerOf } from '../../src/answer/comparing/ledger.ts';
import type { SlotValue } from '../../src/answer/comparing/slot-value.ts';
import { editionOf, fixture } from '../corpora.ts';

const value = (report: string, slot: SlotValue['slot'], text: string, of?: string): SlotValue => ({
  slot,
  report,
  voice: report,
  publisher: report,
  entry: 0,
  sentence: 0,
  text,
  key: text,
  comparable: true,
  ...(of === undefined ? {} : { of }),
  certainty: 'asserted',
  hedged: false,
  says: [],
  basis: 'reviewed',
});

// « Un groupe de soldats avec un char » stood under « cible », and the report was called silent on tanks.
test('a report that names under another slot what a row counts is not silent on it', async () => {
  const edition = await editionOf(fixture('cable'));
  const told = (report: string): readonly SlotValue[] => [
    value(report, 'date', '14 juillet'),
    value(report, 'place', 'Karsten'),
    value(report, 'motive', 'une panne'),
  ];
  const values = [
    ...told('carnet-montagne'),
    ...told('journal-2012-07-15'),
    ...told('echo-2012-07-15'),
    value('journal-2012-07-15', 'figure', 'deux cabines', 'cabins'),
    value('carnet-montagne', 'target', 'des touristes et une cabine'),
  ];
  const row = ledgerOf(edition, values, new Citations(edition), 'fr').find(({ slot }) => slot === 'figure');
  expect(row?.silent).toEqual(['echo-2012-07-15']);
});
