import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/language/locale.ts';
import { NO_AUTHORITY } from '../../src/linking/authority.ts';
import { gazetteer } from '../../src/linking/gazetteer.ts';
import { analyse } from '../../src/search/analyse.ts';
import { understand } from '../../src/search/understand.ts';

const terms = (text: string, language: string): readonly string[] => analyse(text, language).map(({ term }) => term);

describe('search terms', () => {
  test.for([
    {
      it: 'meet across case, accents, hyphens and articles of a name',
      language: 'fr',
      texts: ['al-Aurel', 'Al Aurel', 'AL–AÜREL', 'Aurel'],
    },
    {
      it: 'meet across elisions',
      language: 'fr',
      texts: ['l’armée', 'armée', "d'armée", 'qu’armée', "jusqu'armée", 'L’ARMEE'],
    },
    { it: 'meet across French plurals', language: 'fr', texts: ['soldat', 'soldats', 'les soldats'] },
    { it: 'meet across French forms of a verb', language: 'fr', texts: ['frappé', 'frappés', 'frapper', 'frappes'] },
    { it: 'meet across English plurals', language: 'en', texts: ['dam', 'dams', 'the dams', "the dam's"] },
    { it: 'meet across English forms of a verb', language: 'en', texts: ['flooding', 'flooded', 'floods'] },
    { it: 'meet across ligatures', language: 'fr', texts: ['œuvre', 'oeuvres', 'l’Œuvre'] },
  ])('$it', ({ language, texts }) => {
    expect(new Set(texts.map((text) => terms(text, language).join(' '))).size).toBe(1);
    expect(terms(texts[0] ?? '', language)).toHaveLength(1);
  });

  test.for([
    { it: 'numbers', a: '320', b: '32' },
    { it: 'words that only begin alike', a: 'barrage', b: 'barreau' },
  ])('keep $it apart', ({ a, b }) => {
    expect(terms(a, 'fr')).not.toEqual(terms(b, 'fr'));
  });

  test('are none for words that say nothing', () => {
    expect(terms('le la les de des et ou', 'fr')).toEqual([]);
    expect(terms('the of and or to', 'en')).toEqual([]);
  });

  test('stand where their word stands, as it is', () => {
    const text = 'L’œuvre  d’Éléonore — cédée';
    expect(analyse(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(['œuvre', 'Éléonore', 'cédée']);
  });

  test('never reach outside the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr', 'en', 'de', 'und'), (text, language) => {
        for (const { term, start, end } of analyse(text, language)) {
          expect(term).not.toBe('');
          expect(term).not.toContain(' ');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('a question', () => {
  const known = gazetteer({
    ...NO_AUTHORITY,
    entities: [
      {
        id: 'val-aurel',
        kind: 'place',
        names: { fr: 'Val-Aurel', en: 'Aurel Valley' },
        aliases: [],
        acronyms: [],
        not: [],
      },
    ],
  });
  const wanted = (text: string, language: Locale = 'fr') =>
    understand(text, language, known).map((one) => (one.entity === undefined ? one.text : `@${one.entity}`));

  test.for([
    {
      it: 'asks for names first, then for its other words',
      text: 'combien de soldats à Val-Aurel ?',
      asks: ['@val-aurel', 'soldats'],
    },
    { it: 'finds a name in any spelling', text: 'VAL AUREL', asks: ['@val-aurel'] },
    { it: 'asks for a word once', text: 'pont pont ponts', asks: ['pont'] },
    { it: 'asks for a name once', text: 'Val-Aurel ou Aurel Valley', asks: ['@val-aurel'] },
    { it: 'of stop words asks for nothing', text: 'le de la', asks: [] },
    { it: 'of signs asks for nothing', text: '??? …', asks: [] },
  ])('$it', ({ text, asks }) => {
    const given = wanted(text);
    expect(given.filter((one) => asks.includes(one))).toEqual(asks);
    expect(given.filter((one) => one.startsWith('@'))).toEqual(asks.filter((one) => one.startsWith('@')));
    if (!asks.length) expect(given).toEqual([]);
  });

  test('is read with the stems of both languages', () => {
    const [word] = understand('bridges', 'fr', known);
    expect(word?.terms).toContain(terms('bridge', 'en')[0]);
  });

  test('of any length asks for so many things and no more', () => {
    const text = Array.from({ length: 500 }, (_, i) => `mot${i}`).join(' ');
    expect(understand(text, 'fr', known).length).toBeLessThanOrEqual(64);
  });
});
