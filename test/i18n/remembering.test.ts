import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';

const t = translator('en');

test('the same key is worded anew for other values, and the same for the same', () => {
  const page = (page: number, pages: number): string => t(($) => $.frame.page, { page, pages });
  expect([page(1, 3), page(2, 3), page(1, 3)]).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 1 of 3']);
});

test('values that run into one another are told apart', () => {
  const words = (chain: string, publishers: string): string => t(($) => $.ledger.saidIn, { chain, publishers });
  expect([words('a b', 'c'), words('a', 'b c')]).toEqual(['a b, in c', 'a, in b c']);
});

test('the languages keep apart', () => {
  const french = translator('fr');
  expect([t(($) => $.frame.sources), french(($) => $.frame.link), t(($) => $.frame.link)]).toEqual([
    'Sources',
    'lien',
    'link',
  ]);
});
