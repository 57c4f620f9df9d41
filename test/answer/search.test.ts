import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, fixture, foundFor, itemsOf } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

/** Reports found, each once, in the order of rank. */
const reports = (line: string): readonly string[] => [
  ...new Set(foundFor(edition, line, 'fr').citations.map(({ report }) => report)),
];

describe('/search', () => {
  test('gives ranked passages with the words marked', () => {
    const found = foundFor(edition, '/search sirène', 'fr');
    const [best] = found.citations;
    expect(best?.quote).toBe(
      "Un responsable de la préfecture, qui a requis l'anonymat, a affirmé que la sirène n'avait pas sonné.",
    );
    expect(best?.marks.map(({ start, end }) => best.quote.slice(start, end))).toEqual(['sirène']);
    expect(itemsOf(found, 'passages')).toHaveLength(found.citations.length);
  });

  test.for([
    {
      it: 'by its own word in another form',
      line: '/search sirènes',
      why: [{ asked: 'sirènes', words: ['sirène'], by: 'word' }],
    },
    {
      it: 'by a known name',
      line: '/search Fauchet',
      why: [{ asked: 'Fauchet', words: ['Odile Fauchet'], by: 'name', entity: 'odile-fauchet' }],
    },
    {
      it: 'and what the sentence lacks',
      line: '/search sirène girafe',
      why: [
        { asked: 'sirène', words: ['sirène'], by: 'word' },
        { asked: 'girafe', words: [] },
      ],
    },
  ])('says of a hit why it is there: $it', ({ line, why }) => {
    expect(itemsOf(foundFor(edition, line, 'fr'), 'passages')[0]?.why).toEqual(why);
  });

  test('shows the words the lexicon holds for one asked for', () => {
    const [first] = itemsOf(foundFor(edition, '/search "warning" avertissement', 'fr'), 'passages');
    expect(first?.why).toContainEqual({ asked: 'avertissement', words: ['warning'], by: 'lexicon' });
  });

  test.for([
    { it: 'case and accents', line: '/search SIRENE' },
    { it: 'plurals', line: '/search sirènes' },
    { it: 'elisions', line: '/search d’sirène' },
  ])('is blind to $it', ({ line }) => {
    expect(foundFor(edition, line, 'fr').citations[0]?.quote).toContain('sirène');
  });

  test.for([
    { it: 'from a day on', options: 'from:2009-04-01', reports: ['messager-2009-04-02'] },
    {
      it: 'up to a day',
      options: 'to:2009-03-31',
      reports: ['courrier-2009-03-13', 'gazette-2009-03-13', 'tribune-2009-03-13'],
    },
    { it: 'between months', options: 'from:2009-04 to:2009-05', reports: ['messager-2009-04-02'] },
    { it: 'of one publisher', options: 'source:The Tarn Tribune', reports: ['tribune-2009-03-13'] },
    {
      it: 'of one publisher, typed carelessly',
      options: 'source:le courrier de VELMONT',
      reports: ['courrier-2009-03-13'],
    },
    { it: 'of one report', options: 'source:gazette-2009-03-13', reports: ['gazette-2009-03-13'] },
    { it: 'of reports in English', options: 'language:en', reports: ['gazette-2009-03-13', 'tribune-2009-03-13'] },
    { it: 'of reports in French', options: 'language:FR', reports: ['courrier-2009-03-13', 'messager-2009-04-02'] },
    {
      it: 'under all filters at once',
      options: 'from:2009-03 to:2009-03 language:en source:The Lowland Gazette',
      reports: ['gazette-2009-03-13'],
    },
  ])('keeps to passages $it', ({ options, reports: expected }) => {
    expect(reports(`/search words:Velmont barrage dam ${options}`).toSorted()).toEqual(expected);
  });

  test('an unknown date lies in no range', () => {
    expect(reports('/search words:fromages')).toEqual(['captures/vallee-fete']);
    expect(asked(edition, '/search words:fromages from:1900').kind).toBe('nothing');
    expect(asked(edition, '/search words:fromages to:2999').kind).toBe('nothing');
  });

  test.for([
    { it: 'a date that is none', line: '/search words:dam from:hier', reason: 'not-a-date', offending: 'hier' },
    {
      it: 'a day that is not in its month',
      line: '/search words:dam to:2009-02-30',
      reason: 'not-a-date',
      offending: '2009-02-30',
    },
    {
      it: 'a day without a year',
      line: '/search words:dam from:XXXX-06-08',
      reason: 'not-a-date',
      offending: 'XXXX-06-08',
    },
    {
      it: 'a range that runs backwards',
      line: '/search words:dam from:2010 to:2009',
      reason: 'range-reversed',
      offending: '2010 – 2009',
    },
    {
      it: 'a language that is none',
      line: '/search words:dam language:klingon',
      reason: 'unknown-language',
      offending: 'klingon',
    },
  ])('refuses $it, naming it', ({ line, reason, offending }) => {
    expect(asked(edition, line)).toMatchObject({ kind: 'refused', command: 'search', reason, offending });
  });

  test('a range of one day is no range that runs backwards', () => {
    expect(asked(edition, '/search words:dam from:2009-03-13 to:2009-03-13').kind).toBe('found');
  });

  test('nothing found names words and filters', () => {
    expect(asked(edition, '/search words:dam from:2010 source:Le Phare language:de')).toMatchObject({
      kind: 'nothing',
      tried: ['dam', '2010', 'Le Phare', 'de'],
    });
  });

  test('a name that is nearly one leads to it', () => {
    const given = asked(edition, '/search Velmondt');
    expect(given.kind === 'nothing' && given.nearest[0]).toBe('Velmont');
  });
});
