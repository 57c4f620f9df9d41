import { beforeAll, describe, expect, test } from 'vitest';
import type { Check, Item } from '../../src/answer/answer.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, fixture, foundFor, itemsOf, quotesOf } from '../corpora.ts';

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
