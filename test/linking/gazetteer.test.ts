import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuthorityEntity, NO_AUTHORITY } from '../../src/linking/authority.ts';
import { gazetteer } from '../../src/linking/gazetteer.ts';

const entity = (id: string, more: Partial<AuthorityEntity>): AuthorityEntity => ({
  id,
  kind: 'place',
  names: { fr: id, en: id },
  aliases: [],
  acronyms: [],
  not: [],
  ...more,
});

const names = gazetteer({
  ...NO_AUTHORITY,
  entities: [
    entity('val-aurel', { names: { fr: 'Val-Aurel', en: 'Aurel Valley' }, aliases: ['Aurel'] }),
    entity('saint-aurel', { names: { fr: 'Saint-Aurel', en: 'Saint Aurel' } }),
    entity('river-board', {
      kind: 'organisation',
      names: { fr: 'Office des eaux', en: 'River Board' },
      acronyms: ['ODE', 'OR'],
    }),
    entity('second-claim', { aliases: ['Aurel'] }),
  ],
});

const hits = (text: string): readonly (readonly [string, string, number])[] =>
  names.scan(text).map(({ entity: { id }, start, end }) => [id, text.slice(start, end), start]);

describe('known names in a text', () => {
  test.for([
    {
      it: 'are found in any spelling of case, accents and hyphens',
      text: 'à VAL AUREL puis à Val–Aürel',
      found: [
        ['val-aurel', 'VAL AUREL', 2],
        ['val-aurel', 'Val–Aürel', 19],
      ],
    },
    {
      it: 'are found after an elision',
      text: 'près d’Aurel, l’Office des eaux',
      found: [
        ['val-aurel', 'Aurel', 7],
        ['river-board', 'Office des eaux', 16],
      ],
    },
    { it: 'are taken at their longest', text: 'Saint-Aurel', found: [['saint-aurel', 'Saint-Aurel', 0]] },
    {
      it: 'do not run across a full stop or a comma',
      text: 'C’est saint. Aurel l’a dit, val, Aurel',
      found: [
        ['val-aurel', 'Aurel', 13],
        ['val-aurel', 'Aurel', 33],
      ],
    },
    { it: 'are whole words', text: 'aurelien, aurels, Saint-Aurelien', found: [] },
    {
      it: 'are found on both sides of a hyphen',
      text: 'la route Aurel-Saint-Aurel',
      found: [
        ['val-aurel', 'Aurel', 9],
        ['saint-aurel', 'Saint-Aurel', 15],
      ],
    },
    {
      it: 'that are acronyms are matched as written',
      text: 'ODE or OR, ode',
      found: [
        ['river-board', 'ODE', 0],
        ['river-board', 'OR', 7],
      ],
    },
    {
      it: 'end where a word ends, after accents written apart',
      text: 'Aure\u0301l !',
      found: [['val-aurel', 'Aure\u0301l', 0]],
    },
  ])('$it', ({ text, found }) => {
    expect(hits(text)).toEqual(found);
  });

  test('that two entries claim are the first one’s', () => {
    expect(names.byKey.get('aurel')?.id).toBe('val-aurel');
    expect(hits('Aurel').map(([id]) => id)).toEqual(['val-aurel']);
  });

  test.for(['val aurel', 'aurel valley', 'aurel', 'river board', 'ode', 'second claim'])(
    'are looked up by name, alias, acronym or id: %s',
    (key) => {
      expect(names.byKey.has(key)).toBe(true);
    },
  );

  test('never overlap, and stand in the text as they are', () => {
    const word = fc.constantFrom(
      'Aurel',
      'Saint',
      '-',
      ' ',
      'val',
      '.',
      'ODE',
      '\u00ad',
      'é',
      'Office',
      'des',
      'eaux',
      '’',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
        (text) => {
          let from = 0;
          for (const { start, end } of names.scan(text)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
