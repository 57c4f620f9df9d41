import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../src/text/fold.ts';

/** Any text, with the signs that folding makes longer, shorter or nothing of turning up often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        'œ',
        'Œ',
        'ǽ',
        'ǿ',
        'é',
        'e\u0301',
        'İ',
        'ß',
        '\u00ad',
        '\u200b',
        '’',
        '–',
        '\u202f',
        '𝒜',
        '\ud800',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('folding', () => {
  test.for([
    { it: 'takes case and accents away', text: 'Évêché À Noël', folded: 'eveche a noel' },
    { it: 'takes accents written apart away', text: 'E\u0301le\u0301onore', folded: 'eleonore' },
    { it: 'opens ligatures', text: 'Œuvre, cæcum, STRAẞE', folded: 'oeuvre, caecum, strasse' },
    { it: 'opens a ligature under an accent', text: 'ǽ Ǿ', folded: 'ae o' },
    { it: 'makes one apostrophe of all', text: 'l’eau l‘eau lʼeau l´eau', folded: "l'eau l'eau l'eau l'eau" },
    { it: 'makes one hyphen of all', text: 'a‐b‑c–d—e', folded: 'a-b-c-d-e' },
    { it: 'makes one space of the narrow and the fixed', text: 'a\u00a0b\u202fc\u2009d', folded: 'a b c d' },
    { it: 'drops signs nobody sees', text: 'bar\u00adrage dé\u200bbit', folded: 'barrage debit' },
    { it: 'leaves other scripts their letters', text: 'Ω Ж 水', folded: 'ω ж 水' },
    { it: 'has nothing to do with nothing', text: '', folded: '' },
  ])('$it', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded);
  });

  test.for([
    { it: 'a plain word', text: 'Le barrage', word: 'barrage', original: 'barrage' },
    { it: 'a word after an opened ligature', text: 'Le nœud cédé', word: 'cede', original: 'cédé' },
    { it: 'a word that holds one', text: 'Le nœud cédé', word: 'noeud', original: 'nœud' },
    {
      it: 'a word with accents written apart',
      text: 'un e\u0301te\u0301 chaud',
      word: 'ete',
      original: 'e\u0301te\u0301',
    },
    { it: 'a word with a hyphen nobody sees', text: 'le bar\u00adrage a', word: 'barrage', original: 'bar\u00adrage' },
    { it: 'a word after letters beyond the first plane', text: '𝒜𝒷 Noël', word: 'noel', original: 'Noël' },
  ])('finds the way back to $it', ({ text, word, original }) => {
    const folded = fold(text);
    const at = folded.text.indexOf(word);
    const [start, end] = [folded.original(at), folded.original(at + word.length)];
    expect(text.slice(start, end)).toBe(original);
    expect(start).toBe(text.indexOf(original));
  });

  test('maps every offset into the text, in order, and the end to the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        const offsets = Array.from({ length: folded.text.length + 1 }, (_, offset) => folded.original(offset));
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets.every((offset, i) => offset >= (offsets[i - 1] ?? 0) && offset <= text.length)).toBe(true);
      }),
    );
  });

  test('maps every offset to the character it came from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        for (let i = 0; i < folded.text.length; i++) {
          const before = foldText(text.slice(0, folded.original(i)));
          expect(folded.text.startsWith(before)).toBe(true);
          expect(before.length).toBeLessThanOrEqual(i);
        }
      }),
    );
  });

  test('folds what is folded into itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
