import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTyped } from '../../src/discord/clean-typed.ts';
import { escapeMarkdown, harmless, unescapeMarkdown } from '../../src/discord/escape.ts';
import { shorten, shortenMarkdown } from '../../src/discord/shorten.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '|',
        '~',
        '<',
        '>',
        '@everyone',
        '[x](https://a.b)',
        '\n',
        '# ',
        '-# ',
        '1. ',
        'a',
        ' ',
        '\\',
        '\u202E',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

test.for([
  { it: 'bold and italics', text: '*a* __b__', escaped: '\\*a\\* \\_\\_b\\_\\_' },
  { it: 'code and spoilers', text: '`a` ||b||', escaped: '\\`a\\` \\|\\|b\\|\\|' },
  { it: 'a link with a name', text: '[x](y)', escaped: '\\[x\\](y)' },
  { it: 'a bare link', text: 'see https://example.org', escaped: 'see https\\://example.org' },
  { it: 'mentions', text: '<@1> @everyone @here', escaped: '\\<@1> @\u200Beveryone @\u200Bhere' },
  { it: 'headings and small print', text: '# a\n-# b', escaped: '\\# a\n\\-# b' },
  { it: 'quotations and lists', text: '> a\n- b\n1. c\n2) d', escaped: '\\> a\n\\- b\n1\\. c\n2\\) d' },
  {
    it: 'nothing in plain words',
    text: 'Al-Tanf, le 6 juin : « 60 » (#2)',
    escaped: 'Al-Tanf, le 6 juin : « 60 » (#2)',
  },
  { it: 'control and direction characters away', text: 'a\u0000b\u202Ec\u2066d\tE', escaped: 'abcd E' },
  { it: 'half characters away', text: 'a\uD83Db', escaped: 'a\uFFFDb' },
])('escapes $it', ({ text, escaped }) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('what is shown is the text, letter for letter', () => {
  fc.assert(
    fc.property(anyText, (any) => {
      const text = any.replaceAll('\u200B', '');
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(harmless(text));
    }),
  );
});

test('nothing that was escaped is left to begin markup', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const bare = escapeMarkdown(text).replace(/\\[^\p{L}\p{N}\s]/gu, 'x');
      expect(bare).not.toMatch(/[*_`|~<[\]]|^\s*(#{1,3} |-# |[-+>] |\d+[.)])|:\/\/|@(everyone|here)/m);
    }),
  );
});

test('what was typed comes back from a message as it went in', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescapeMarkdown(escapeMarkdown(cleanTyped(text)))).toBe(cleanTyped(text));
    }),
  );
});

test('a shortened line keeps to its length, escaped or not', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 120 }), (text, most) => {
      expect(shorten(text, most).length).toBeLessThanOrEqual(most);
      expect(shortenMarkdown(text, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
