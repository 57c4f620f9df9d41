import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';

test.for([
  { it: 'takes the English singular for one', locale: 'en', count: 1, worded: '1 report searched' },
  { it: 'takes the English plural for none', locale: 'en', count: 0, worded: '0 reports searched' },
  { it: 'takes the French singular for none', locale: 'fr', count: 0, worded: '0 dépêche consultée' },
  { it: 'takes the French plural for two', locale: 'fr', count: 2, worded: '2 dépêches consultées' },
  { it: 'takes the French form for millions', locale: 'fr', count: 1_000_000, worded: '1000000 dépêches consultées' },
] as const)('$it', ({ locale, count, worded }) => {
  expect(translator(locale)(($) => $.scope.reports, { count })).toBe(worded);
});

test('puts values in as they are: nothing in a person’s words is looked up or escaped', () => {
  const hostile = '$t(frame.page) {{page}} <b>&amp;</b>';
  expect(translator('en')(($) => $.frame.quoted, { text: hostile })).toBe(`“${hostile}”`);
});

test('refuses a key or a variable that no locale has', () => {
  const t = translator('en');
  // @ts-expect-error there is no such key
  t(($) => $.frame.nowhere);
  // @ts-expect-error `pages` is left out
  t(($) => $.frame.page, { page: 1 });
  expect(t(($) => $.frame.page, { page: 1, pages: 2 })).toBe('Page 1 of 2');
});
