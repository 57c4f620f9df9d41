import { beforeAll, expect, test } from 'vitest';
import { askedOutlet, elsewhere } from '../../src/answer/outlets.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { editionOf, fixture } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

const clauseOf = (question: string): string | undefined => {
  const outlet = askedOutlet(edition, question);
  return outlet && question.slice(outlet.clause.start, outlet.clause.end);
};

const publisherOf = (): string => edition.links.entries.flatMap(({ report }) => report.publisher ?? [])[0] ?? '';

test('the outlet a question names as its source is told from one it only speaks of', () => {
  const name = publisherOf();
  expect(clauseOf(`How many died, according to ${name}?`)).toBe(`according to ${name}`);
  expect(clauseOf(`How many died in ${name}'s account?`)).toBe(`in ${name}'s account`);
  expect(clauseOf(`d'après ${name}, combien de morts ?`)).toBe(`d'après ${name}`);
  expect(clauseOf(`Who founded ${name}?`)).toBeUndefined();
  expect(clauseOf('How many died, according to the prefecture?')).toBeUndefined();
});

test('its own reports are nearest, those that never name it farthest', () => {
  const name = publisherOf();
  const outlet = askedOutlet(edition, `How many died, according to ${name}?`);
  expect(outlet).toBeDefined();
  const places = edition.entries.map((_, entry) => (outlet ? elsewhere(edition, entry, outlet) : -1));
  edition.links.entries.forEach(({ report }, entry) => {
    expect(places[entry] === 0).toBe(report.publisher === name || report.agency === name);
  });
});
