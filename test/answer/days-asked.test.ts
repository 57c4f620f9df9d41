import { beforeAll, describe, expect, test } from 'vitest';
import { isWithin } from '../../src/answer/telling/is-within.ts';
import type { Edition } from '../../src/edition/edition.ts';
import type { Locale } from '../../src/language/locale.ts';
import { present } from '../../src/present/present.ts';
import { asked, editionOf, fixture, folderOf, foundFor, itemsOf, quotesOf } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

const eventsOf = (topic: string, locale: Locale = 'en'): readonly (string | undefined)[] =>
  itemsOf(foundFor(edition, `/event ${topic}`, locale), 'timeline').map(({ event }) => event);

describe('days as a topic', () => {
  test.for<{ topic: string; events: readonly string[] }>([
    { topic: '2009', events: ['dam-breach', 'dam-protest'] },
    { topic: '2009-03', events: ['dam-breach'] },
    { topic: 'mars 2009', events: ['dam-breach'] },
    { topic: 'march 2009', events: ['dam-breach'] },
    { topic: 'en avril 2009', events: ['dam-protest'] },
    { topic: 'le 12 mars 2009', events: ['dam-breach'] },
    { topic: 'March 12', events: ['dam-breach'] },
    { topic: 'from 10 to 14 March 2009', events: ['dam-breach'] },
    { topic: 'printemps 2009', events: ['dam-breach', 'dam-protest'] },
    { topic: 'the 2000s', events: ['dam-breach', 'dam-protest'] },
  ])('$topic', ({ topic, events }) => {
    expect(eventsOf(topic, 'en')).toEqual(events);
    expect(eventsOf(topic, 'fr')).toEqual(events);
  });

  test('are told in the words of the reader, whatever was typed', () => {
    expect(foundFor(edition, '/event march 2009', 'fr').subject).toMatchObject({ kind: 'date', id: '2009-03' });
  });

  // A year with no event to it was not found.
  test('give other sentences of those days apart, with how the day is known', async () => {
    const folder = await folderOf({
      'pont.txt': 'Le pont de Tarsac date de 1987.\n\nIl a été fermé le 4 mai 2004, selon la mairie de Tarsac.\n',
    });
    const found = foundFor(await editionOf(folder), '/event mai 2004', 'fr');
    const items = itemsOf(found, 'mentions');
    expect(items.flatMap((item) => quotesOf(found, item))).toEqual([
      'Il a été fermé le 4 mai 2004, selon la mairie de Tarsac.',
    ]);
    expect(items.map(({ date }) => date)).toEqual([{ edtf: '2004-05-04', basis: 'stated' }]);
  });

  // Further voices on an event of those days stood among passing mentions.
  test('give no sentence that tells of an event shown as a mention', () => {
    const found = foundFor(edition, '/event 2009');
    const told = new Set(
      [...edition.links.events.values()].flat().map(({ entry, sentence }) => {
        const { dispatch, sentences } = edition.entries[entry] ?? {};
        return `${dispatch?.file}:${sentences?.[sentence]?.start}`;
      }),
    );
    const mentioned = itemsOf(found, 'mentions').flatMap(({ citations }) => citations);
    for (const n of mentioned) {
      const { file, start } = found.citations[n - 1] ?? {};
      expect(told.has(`${file}:${start}`)).toBe(false);
    }
  });

  test('give no note on a report whose own words are cited', () => {
    const forms = foundFor(edition, '/event mars 2009', 'fr').citations.map(({ report, form }) => `${report} ${form}`);
    expect(forms).toContain('courrier-2009-03-13 capture');
    expect(forms).not.toContain('courrier-2009-03-13 note');
  });

  test('leave out who wrote before them: that is no silence', () => {
    const coverage = foundFor(edition, '/event avril 2009', 'fr').coverage ?? [];
    expect(coverage.filter(({ before }) => before).map(({ report }) => report)).toContain('gazette-2009-03-13');
  });

  test.for(['été 2009', 'winter 2010', 'mai 2009', '2011-04-05'])('nobody writes of are not found: %s', (topic) => {
    expect(asked(edition, `/event ${topic}`)).toMatchObject({ kind: 'nothing', subject: { kind: 'date' } });
  });

  test.for(['2009-04-01/2009-03-01', '2009-2008'])('that end before they begin are refused: %s', (topic) => {
    for (const command of ['event', 'compare'])
      expect(asked(edition, `/${command} ${topic}`)).toMatchObject({ kind: 'refused', reason: 'range-reversed' });
  });

  test('with one event are compared at once, with several after a choice', () => {
    expect(foundFor(edition, '/compare mars 2009', 'fr').subject).toMatchObject({ kind: 'event', id: 'dam-breach' });
    expect(asked(edition, '/compare 2009').kind).toBe('choices');
  });

  test('that only bound something are no topic of their own', () => {
    expect(asked(edition, '/event avant mars 2009', 'fr')).not.toMatchObject({ subject: { kind: 'date' } });
  });
});

describe('an event no editor has entered', () => {
  // A day without a year was said to be entered by an editor.
  test.for([
    { text: 'Une frappe a visé un convoi près de Tarsac le 8 juin.', date: { edtf: 'XXXX-06-08', basis: 'stated' } },
    {
      text: 'Une frappe a visé un convoi près de Tarsac le 8 juin 2031.',
      date: { edtf: '2031-06-08', basis: 'stated' },
    },
  ])('has the day its texts give: $text', async ({ text, date }) => {
    const folder = await folderOf({
      'authority/places.yaml': '- id: tarsac\n  names: { fr: Tarsac, en: Tarsac }\n',
      'a.txt': `Un convoi.\n\n${text}\n`,
    });
    const found = foundFor(await editionOf(folder), '/event tarsac', 'fr');
    const items = [...itemsOf(found, 'timeline'), ...itemsOf(found, 'undated')];
    expect(items.map((item) => item.date)).toEqual([date]);
  });
});

describe('a place', () => {
  // A report older than an event nobody tells of was taken for one from before the place.
  test('has no day before which nobody could write of it', () => {
    expect((foundFor(edition, '/event tarsac').coverage ?? []).filter(({ before }) => before)).toEqual([]);
  });
});

test.for([
  { edtf: '2017-07-14', asked: '2017-22', within: true },
  { edtf: '2017-10-02', asked: '2017-22', within: false },
  { edtf: '2017-01-05', asked: '2017-24', within: true },
  { edtf: '2017-12-24', asked: '2017-24', within: true },
  { edtf: '2017-22', asked: '2017-22', within: true },
  { edtf: '2017', asked: '2017-06', within: false },
  { edtf: '2017-06-06/2017-06-08', asked: '2017-06-06', within: false },
  { edtf: '2017-06-06/2017-06-08', asked: '2017-06', within: true },
  { edtf: '2019-06-06', asked: 'XXXX-06-06', within: true },
  { edtf: 'XXXX-06-06', asked: '2017-06', within: false },
])('$edtf is within $asked: $within', ({ edtf, asked: days, within }) => {
  expect(isWithin(edtf, days)).toBe(within);
});

test.for([
  { topic: 'river authority', heading: 'Passages' },
  { topic: 'velmont', heading: 'Passing mentions' },
])('sentences on $topic stand under “$heading”', ({ topic, heading }) => {
  const page = present(foundFor(edition, `/event ${topic}`));
  expect(page.sections.find(({ id }) => id === 'mentions')?.heading).toBe(heading);
});
