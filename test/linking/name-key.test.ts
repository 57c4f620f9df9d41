import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, nameSlug } from '../../src/linking/name-key.ts';

describe('a name key', () => {
  test.for([
    {
      it: 'is blind to case, hyphens and spaces',
      names: ['Val-Aurel', 'val aurel', 'VAL–AUREL', ' Val  Aurel ', 'val-aurel'],
    },
    { it: 'is blind to accents, however written', names: ['Éléonore', 'E\u0301le\u0301onore', 'eleonore'] },
    { it: 'is blind to apostrophes', names: ["Qa'ra", 'Qa’ra', 'Qaʼra', 'qa ra'] },
    { it: 'opens ligatures, accented ones too', names: ['Nœvǽ', 'noevae', 'NŒVÆ'] },
    {
      it: 'is blind to marks of direction and hyphens nobody sees',
      names: ['Vel\u00admont', '\u200bVelmont', 'velmont'],
    },
  ])('$it', ({ names }) => {
    expect(new Set(names.map(nameKey)).size).toBe(1);
  });

  test.for([
    { it: 'other letters', a: 'Velmont', b: 'Valmont' },
    { it: 'another order', a: 'Odile Fauchet', b: 'Fauchet Odile' },
    { it: 'a number', a: 'T2', b: 'T3' },
    { it: 'names of other scripts', a: 'Ω', b: 'Ж' },
  ])('keeps $it apart', ({ a, b }) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  test('of a key is the key, and a slug leads back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
        expect(nameKey(nameSlug(name))).toBe(key);
        expect(key).toBe(key.trim());
      }),
    );
  });

  test('makes an id that can be typed', () => {
    expect(nameSlug('Éléonore de l’Œuvre')).toBe('eleonore-de-l-oeuvre');
    expect(nameSlug('…')).toBe('');
  });
});
