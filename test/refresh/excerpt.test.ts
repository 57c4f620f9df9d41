import { expect, test } from 'vitest';
import type { EntryReading } from '../../src/linking/entry-reading.ts';
import { excerptOf } from '../../src/refresh/excerpt.ts';

/** An entry of a report of its own that names entities. */
const naming = (position: number, ...entities: string[]): EntryReading => ({
  report: {
    id: `report-${position}`,
    publisher: null,
    agency: null,
    url: null,
    title: null,
    published: { edtf: null, basis: 'unknown' },
    language: 'fr',
    read: 'whole',
    voice: `report-${position}`,
  },
  names: entities.map((entity) => ({ entity, type: 'person', reviewed: false, surface: entity })),
  joined: [],
  spellings: [],
  words: '',
  evidence: [],
  occurrences: [],
});

const COUNT = 1000;
const RARE = new Set([7, 500, 733]);
const readings = Array.from({ length: COUNT }, (_, n) => naming(n, 'everybody', ...(RARE.has(n) ? ['fauchet'] : [])));

const editionId = (n: number): string => n.toString(16).padStart(12, '0');

test('an excerpt holds what changed and others that tell of the same', () => {
  const excerpt = excerptOf(editionId(1), readings, [500]) ?? [];
  expect(excerpt).toEqual(expect.arrayContaining([...RARE]));
  expect(excerpt).toEqual([...excerpt].sort((a, b) => a - b));
  expect(excerpt.length).toBeLessThan(COUNT / 10);
});

test('company is found under the name it goes by in the end', () => {
  const joined = readings.map((reading, n) =>
    n === 733 ? { ...naming(n, 'fochet'), joined: [['fochet', 'fauchet']] as const } : reading,
  );
  expect(excerptOf(editionId(1), joined, [500])).toContain(733);
});

test('every dispatch has its turn', () => {
  const met = new Set(Array.from({ length: COUNT }, (_, n) => excerptOf(editionId(n), readings, []) ?? []).flat());
  expect(met.size).toBe(COUNT);
});

test('there is none where most would be in it', () => {
  expect(
    excerptOf(
      editionId(1),
      readings,
      readings.flatMap((_, n) => (n % 3 ? [] : [n])),
    ),
  ).toBeUndefined();
  expect(excerptOf(editionId(1), readings.slice(0, 60), [1])).toBeUndefined();
});
