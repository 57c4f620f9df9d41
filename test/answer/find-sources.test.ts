import { beforeAll, describe, expect, test } from 'vitest';
import type { Check, Item } from '../../src/answer/answer.ts';
import { contradicts } from '../../src/answer/check-days.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, fixture, folderOf, foundFor, itemsOf, quotesOf } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

const checkOf = (items: readonly Item[], text: string): Check | undefined =>
  items.find((item) => item.text?.includes(text))?.check;

describe('find sources of a message', () => {
  test('finds the sentences that bear on it, for each of its own', () => {
    const found = foundFor(edition, '/find-sources The dam above Velmont burst and five people were killed.');
    const [match] = itemsOf(found, 'matches');
    expect(match?.text).toBe('The dam above Velmont burst and five people were killed.');
    expect(quotesOf(found, match)[0]).toBe(
      'The dam above Velmont burst on Thursday, 12 March 2009, killing five people, the prefecture said.',
    );
  });

  test('says of every name, figure and date whether the sources have it, and what they give instead', () => {
    const found = foundFor(
      edition,
      '/find-sources On 14 March 2009 the dam above Velmont burst, killing nine people, said Zebulon Quax.',
    );
    const items = itemsOf(found, 'checked');
    expect(checkOf(items, 'Velmont')).toEqual({ kind: 'name', status: 'supported' });
    expect(checkOf(items, 'Zebulon Quax')).toEqual({ kind: 'name', status: 'not-found' });
    expect(checkOf(items, 'nine')).toMatchObject({ kind: 'figure', status: 'differs' });
    expect(checkOf(items, 'nine')?.given?.join(' ')).toMatch(/five/);
    expect(checkOf(items, '14 March 2009')).toMatchObject({ kind: 'date', status: 'differs' });
    expect(checkOf(items, '14 March 2009')?.given).toContain('2009-03-12');
  });

  test('supports what the sources give as well', () => {
    const found = foundFor(edition, '/find-sources On 12 March 2009 the dam above Velmont burst, killing five people.');
    const items = itemsOf(found, 'checked');
    expect(checkOf(items, 'five')).toEqual({ kind: 'figure', status: 'supported' });
    expect(checkOf(items, '12 March 2009')).toEqual({ kind: 'date', status: 'supported' });
  });

  test('holds the wounded against no dead, and a number without what it counts by the harm', () => {
    const given = (message: string, text: string): Check | undefined =>
      checkOf(itemsOf(foundFor(edition, `/find-sources ${message}`), 'checked'), text);
    expect(given('The dam above Velmont burst, wounding nine people.', 'nine')?.status).toBe('not-found');
    expect(given('The dam above Velmont burst on Thursday, killing five.', 'five')?.status).toBe('supported');
  });

  test('a day of saying beside a day that is told is held against nothing', () => {
    const items = itemsOf(
      foundFor(edition, '/find-sources It said on 2 April 2009 that the dam above Velmont burst on 12 March 2009.'),
      'checked',
    );
    expect(checkOf(items, '12 March 2009')?.status).toBe('supported');
    expect(checkOf(items, '2 April 2009')).toBeUndefined();
  });

  test('a message in the other language is matched as well', () => {
    const found = foundFor(edition, '/find-sources Le barrage au-dessus de Velmont a cédé.', 'fr');
    expect(found.citations.some(({ quote }) => /barrage de Velmont a cédé|dam above Velmont burst/i.test(quote))).toBe(
      true,
    );
  });

  test.for([
    { it: 'nobody it names is in the corpus', text: 'Gerard Smithson likes bananas.', tried: ['Gerard Smithson'] },
    { it: 'it names nobody', text: 'Bananas are yellow.', tried: ['Bananas are yellow.'] },
  ])('says so where nothing bears on it: $it', ({ text, tried }) => {
    expect(asked(edition, `/find-sources ${text}`)).toMatchObject({ kind: 'nothing', tried });
  });

  test('a message longer than any is refused', () => {
    expect(asked(edition, `/find-sources ${'a'.repeat(4001)}`)).toMatchObject({ kind: 'refused', reason: 'too-long' });
  });
});

/** What two reports of days apart tell, and messages that mix them up. */
const PAGES = {
  'sources.yaml': `
a.txt: { published: '2031-06-09', language: fr }
b.txt: { published: '2033-02-20', language: fr }
`,
  'a.txt': `Une frappe à Ourmaz.

Le 8 juin, une frappe a tué huit soldats près d'Ourmaz, selon la préfecture. La veille, des avions avaient mené cinq raids près de Velmont et trois raids près d'Ourmaz. Ourmaz se trouve à 40 kilomètres de Velmont.
`,
  'b.txt': `Une attaque à Ourmaz.

Le 18 février, des drones ont attaqué la garnison d'Ourmaz, selon la préfecture. Les rebelles ont saisi "plus de 300" documents à Velmont.
`,
  'authority/places.yaml': `
- id: ourmaz
  names: { fr: Ourmaz, en: Ourmaz }
- id: velmont
  names: { fr: Velmont, en: Velmont }
- id: tarsac
  names: { fr: Tarsac, en: Tarsac }
`,
};

// A figure or day of another occasion was given as what the sources say instead.
test.for<{ message: string; checks: Readonly<Record<string, Check['status']>> }>([
  {
    message: "Le 8 juin 2031, une frappe a tué dix soldats près d'Ourmaz.",
    checks: { dix: 'differs', juin: 'supported' },
  },
  {
    message: "Le 9 juin 2031, une frappe a tué huit soldats près d'Ourmaz.",
    checks: { huit: 'supported', juin: 'differs' },
  },
  {
    message: 'Le 18 février 2033, des drones ont attaqué Ourmaz, tuant deux soldats.',
    checks: { deux: 'not-found', février: 'supported' },
  },
  { message: 'Des avions ont mené cinq raids près de Velmont.', checks: { cinq: 'supported' } },
  { message: "Des avions ont mené cinq raids près d'Ourmaz.", checks: { cinq: 'differs' } },
  { message: 'Ourmaz se trouve à 40 kilomètres de Velmont.', checks: { '40': 'supported' } },
  { message: 'Ourmaz se trouve à 40 kilomètres de Tarsac.', checks: { '40': 'not-found' } },
  { message: 'Les rebelles ont saisi plus de 300 documents à Velmont.', checks: { '300': 'supported' } },
  { message: 'Les rebelles ont saisi plus de 500 documents à Velmont.', checks: { '500': 'differs' } },
])('holds a message against the same occasion alone: $message', async ({ message, checks }) => {
  const pages = await editionOf(await folderOf(PAGES));
  const items = itemsOf(foundFor(pages, `/find-sources ${message}`, 'fr'), 'checked');
  for (const [text, status] of Object.entries(checks))
    expect(`${text} ${checkOf(items, text)?.status}`).toBe(`${text} ${status}`);
});

test.for([
  { told: '2031-06-08', asked: '2031-06-09', other: true },
  { told: '2031-06-08', asked: '2033-06-08', other: true },
  { told: '2031-06-08', asked: '2033-02-18', other: false },
  { told: '2031-06-08', asked: 'XXXX-06-10', other: true },
  { told: '2031-06-08', asked: '2033', other: false },
  { told: '2031', asked: '2033', other: true },
  { told: '2031~', asked: '2033', other: false },
  { told: 'XXXX-06-08', asked: '2031-06-09', other: false },
])('a day told contradicts one asked: $told, $asked, $other', ({ told, asked: day, other }) => {
  expect(contradicts(told, day)).toBe(other);
});
