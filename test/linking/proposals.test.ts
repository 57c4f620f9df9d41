import { expect, test } from 'vitest';
import { NO_AUTHORITY } from '../../src/linking/authority.ts';
import { link } from '../../src/linking/link.ts';
import type { Entity } from '../../src/linking/link-names.ts';
import { proposeNames } from '../../src/linking/proposals.ts';
import { segment } from '../../src/sentence/segment.ts';
import { dispatchOf, factsOf } from '../facts/read.ts';

const entryOf = (text: string) => {
  const dispatch = dispatchOf(text, 'en');
  return { dispatch, sentences: segment(dispatch), facts: factsOf(text, 'en') };
};

const ENTRIES = [
  entryOf('Colonel Ryan Dillon arrived in Tarvel.'),
  entryOf('Rain fell. Colonel Rayan Delon left the base.'),
  entryOf('Colonel Brian Dillon stayed at home.'),
];

test('doubtful spellings are proposed: who, why, how sure, where; others are not', () => {
  const proposals = proposeNames(ENTRIES, link(ENTRIES, NO_AUTHORITY));
  expect(proposals).toMatchObject([
    {
      id: 'rayan-delon--ryan-dillon',
      who: ['rayan-delon', 'ryan-dillon'],
      why: 'sound',
      where: [{ entry: 0, sentence: 0 }],
    },
  ]);
  expect(proposals[0]?.likeness).toBeGreaterThan(0.5);
});

test('two reviewed names are never proposed as one', () => {
  const links = link(ENTRIES, NO_AUTHORITY);
  const reviewed = new Map(
    [...links.entities].map(([id, entity]): [string, Entity] => [id, { ...entity, reviewed: true }]),
  );
  expect(proposeNames(ENTRIES, { ...links, entities: reviewed })).toEqual([]);
});
