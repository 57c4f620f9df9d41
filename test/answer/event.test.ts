import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, fixture, foundFor, itemsOf, quotesOf } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

const coverage = (line: string): Readonly<Record<string, string>> =>
  Object.fromEntries((foundFor(edition, line).coverage ?? []).map(({ report, status }) => [report, status]));

describe('/event', () => {
  test('of a place tells its events in order of date, each with how the date is known', () => {
    const events = itemsOf(foundFor(edition, '/event velmont'), 'timeline').map(({ event, date }) => [event, date]);
    expect(events).toEqual([
      ['dam-breach', { edtf: '2009-03-12', basis: 'stated' }],
      ['dam-protest', { edtf: '2009-04-01', basis: 'stated' }],
    ]);
  });

  test.for(['velmont', 'VELMONT', 'Vèlmont', 'vellmont', 'velmont sur tarn', 'Vèlmont-sur-Tarn', '  velmont  '])(
    'finds the place under any spelling: %s',
    (topic) => {
      expect(foundFor(edition, `/event ${topic}`).citations).toEqual(foundFor(edition, '/event velmont').citations);
    },
  );

  test.for([
    'dam-breach',
    'march-breach',
    'March Breach',
    'rupture de mars',
    'Velmont dam breach',
    'Rupture du barrage de Velmont',
    'breach',
  ])('finds the event by slug, alias, name or a word of its own: %s', (topic) => {
    expect(foundFor(edition, `/event ${topic}`).subject).toMatchObject({ kind: 'event', id: 'dam-breach' });
  });

  test('gives a sentence of every voice before a second of any', () => {
    const found = foundFor(edition, '/event dam-breach');
    const [item] = itemsOf(found, 'timeline');
    const reports = (item?.citations ?? []).map((n) => found.citations[n - 1]?.report);
    expect(reports.slice(0, 2).toSorted()).toEqual(['courrier-2009-03-13', expect.stringMatching(/gazette|tribune/)]);
    expect(quotesOf(found, item)[0]).toBe(
      'Le barrage de Velmont a cédé jeudi 12 mars 2009 peu avant minuit, selon la préfecture.',
    );
  });

  test('covers every report: who tells, who mentions, who is silent, what was not read', () => {
    expect(coverage('/event dam-breach')).toEqual({
      'captures/vallee-fete': 'silent',
      'courrier-2009-03-13': 'reports',
      'gazette-2009-03-13': 'reports',
      'messager-2009-04-02': 'not-read',
      'tribune-2009-03-13': 'reports',
    });
  });

  test('counts a report that names only the place as a mention', () => {
    expect(coverage('/event tarsac')).toMatchObject({
      'courrier-2009-03-13': 'mentions',
      'gazette-2009-03-13': 'silent',
    });
  });

  test('of words no list knows gives the sentences that hold them all', () => {
    const found = foundFor(edition, '/event river authority');
    expect(itemsOf(found, 'mentions').flatMap((item) => quotesOf(found, item))).toEqual([
      "The river authority allegedly knew of the crack, according to the engineers' union.",
    ]);
  });

  test('asks which one is meant where several events have the word', () => {
    const given = asked(edition, '/event barrage', 'fr');
    expect(given).toMatchObject({
      kind: 'choices',
      choices: [
        { value: 'dam-breach', name: 'Rupture du barrage de Velmont', kind: 'event', count: 3 },
        { value: 'dam-protest', name: 'Marche pour une enquête sur le barrage', kind: 'event', count: 1 },
      ],
    });
  });

  test('every choice leads to an answer', () => {
    const given = asked(edition, '/event dam');
    expect(given.kind).toBe('choices');
    for (const { value } of given.kind === 'choices' ? given.choices : [])
      expect(asked(edition, `/event ${value}`).kind).toBe('found');
  });

  test('of a registered event nobody tells of finds nothing, and names it', () => {
    expect(asked(edition, '/event dam-inauguration')).toMatchObject({
      kind: 'nothing',
      subject: { kind: 'event', id: 'dam-inauguration', name: 'Opening of the dam' },
      tried: ['Opening of the dam'],
    });
  });

  test('of a name that is nearly one says what comes nearest', () => {
    expect(asked(edition, '/event Velmond')).toMatchObject({
      kind: 'nothing',
      tried: ['Velmond'],
      nearest: expect.arrayContaining(['Velmont']),
    });
  });

  test('of a term gives the sentences that hold one of its words, in whatever language', () => {
    const found = foundFor(edition, '/event zone', 'fr');
    expect(found.subject).toEqual({ kind: 'term', id: 'zone', name: 'Le bas de la ville' });
    expect(itemsOf(found, 'mentions').flatMap((item) => quotesOf(found, item))).toEqual([
      'Farmers in the valley spent the night moving their cattle to higher ground.',
    ]);
  });

  test('of a term nobody uses a word of finds nothing, and says which were tried', async () => {
    expect(asked(await editionOf(fixture('bare'), join(fixture('dam'), 'authority')), '/event zone')).toMatchObject({
      kind: 'nothing',
      subject: { kind: 'term', id: 'zone', name: 'The lower part of the town' },
      tried: ['ville basse', 'lower town', 'the valley'],
    });
  });
});

describe('what is never evidence', () => {
  test.for([
    { it: 'a town of a teaser', topic: 'Noël' },
    { it: 'a word of a menu', topic: 'Météo' },
    { it: 'a cookie wall', topic: 'cookies' },
    { it: 'a button', topic: 'Facebook' },
    { it: 'a copyright line', topic: 'rights reserved' },
    { it: 'a headline', topic: 'floods' },
    { it: 'front matter', topic: 'Atelier de lecture' },
  ])('$it', ({ topic }) => {
    expect(asked(edition, `/event ${topic}`).kind).toBe('nothing');
    expect(asked(edition, `/search ${topic}`).kind).toBe('nothing');
  });
});

describe('without any authority', () => {
  test('names of the texts are topics, and nobody tells of registered events', async () => {
    const bare = await editionOf(fixture('dam'), 'none');
    expect(foundFor(bare, '/event velmont').citations.length).toBeGreaterThan(0);
    expect(bare.links.events.size).toBe(0);
    expect(asked(bare, '/compare dam-breach').kind).toBe('nothing');
  });

  test('bare captures answer, their publisher and date unknown and said to be', async () => {
    const bare = await editionOf(fixture('bare'), 'none');
    const found = foundFor(bare, '/event brannock');
    expect(found.citations.map(({ publisher, published }) => [publisher, published])).toEqual(
      found.citations.map(() => [null, { edtf: null, basis: 'unknown' }]),
    );
    expect(found.scope).toEqual({ reports: 2, from: null, to: null, inPart: 0 });
    expect(found.warnings).toContainEqual({ code: 'undated', reports: ['orage-fr', 'storm-en'] });
  });
});
