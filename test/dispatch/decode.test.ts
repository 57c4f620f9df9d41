import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/dispatch/decode.ts';
import { Unreadable } from '../../src/dispatch/set-aside.ts';

const TEXT = '« L’été », dit-elle — œuvre à 12 € “vraiment”…';

describe('decode', () => {
  test.for([
    { it: 'UTF-8', bytes: Buffer.from(TEXT) },
    { it: 'UTF-8 with its mark', bytes: Buffer.from(`\ufeff${TEXT}`) },
    { it: 'UTF-16, little end first', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le') },
    { it: 'UTF-16, big end first', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16() },
    { it: 'Windows-1252, with its quotation marks', bytes: iconv.encode(TEXT, 'windows-1252') },
    {
      it: 'the encoding a page names',
      bytes: iconv.encode('<meta charset="windows-1250">„Łódź”', 'windows-1250'),
      text: '<meta charset="windows-1250">„Łódź”',
    },
    {
      it: 'Windows-1252 where a page says Latin-1',
      bytes: iconv.encode(`<META http-equiv=x content="text/html; charset=ISO-8859-1">${TEXT}`, 'windows-1252'),
      text: `<META http-equiv=x content="text/html; charset=ISO-8859-1">${TEXT}`,
    },
  ])('$it', ({ bytes, text = TEXT }) => {
    expect(decode(bytes)).toBe(text);
  });

  test('keeps line ends, no-break and thin spaces as they are', () => {
    const text = 'un\r\ndeux\rtrois\n«\u00a0quatre\u202f» \u2009';
    expect(decode(Buffer.from(text))).toBe(text);
  });

  test.for([
    { it: 'no bytes', bytes: Buffer.alloc(0), reason: 'empty', detail: 'no bytes' },
    { it: 'white space alone', bytes: Buffer.from(' \n\t'), reason: 'empty', detail: 'white space' },
    {
      it: 'a picture renamed',
      bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      reason: 'not-text',
      detail: '0x89',
    },
    { it: 'a NUL in the middle', bytes: Buffer.from('un\0deux'), reason: 'not-text', detail: '0x00 at offset 2' },
    {
      it: 'an encoding nobody knows',
      bytes: Buffer.concat([Buffer.from('<meta charset="klingon-8">'), Buffer.from([0xe9, 0x20])]),
      reason: 'not-text',
      detail: 'klingon-8',
    },
    { it: 'C1 controls', bytes: Buffer.from('un \u0093mot\u0094'), reason: 'not-text', detail: '0x93' },
  ])('refuses $it', ({ bytes, reason, detail }) => {
    const caught = (() => {
      try {
        return decode(bytes);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(Unreadable);
    expect(caught).toMatchObject({ reason });
    if (reason !== 'not-text' || detail !== '0x89') expect((caught as Unreadable).detail).toContain(detail);
  });
});
