import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEXICON } from '../../src/language/lexicon/lexicon.ts';

const FOLDER = new URL('../../src/language/lexicon/', import.meta.url);

const senses = new Map(LEXICON.map(({ fr, en }) => [fr, en]));

/** Words of small letters, accents and ligatures included, parted by single spaces, hyphens or apostrophes. */
const WORDS = /^\p{Ll}+(?:[ '-]\p{Ll}+|' \p{Ll}+)*$/u;

describe('the lexicon', () => {
  test('holds enough headwords to ask across languages', () => {
    expect(LEXICON.length).toBeGreaterThanOrEqual(2_600);
  });

  test('has every headword once, so that its senses are one group', () => {
    expect(LEXICON.length - senses.size).toBe(0);
    const seen = new Set<string>();
    expect(LEXICON.filter(({ fr }) => seen.size === seen.add(fr).size)).toEqual([]);
  });

  test('has no empty sense, none twice, and no more than five', () => {
    expect(
      LEXICON.filter(({ en }) => en.length === 0 || en.length > 5 || en.includes('') || new Set(en).size < en.length),
    ).toEqual([]);
  });

  test('has letters, spaces, hyphens and apostrophes alone', () => {
    expect(LEXICON.flatMap(({ fr, en }) => [fr, ...en]).filter((words) => !WORDS.test(words))).toEqual([]);
  });

  test('spells French with composed accents, as folding expects', () => {
    expect(LEXICON.filter(({ fr }) => fr !== fr.normalize('NFC'))).toEqual([]);
  });

  test('leaves no file of words out', () => {
    const lines = readdirSync(FOLDER)
      .filter((file) => file !== 'lexicon.ts')
      .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').match(/^ {2}['"].+: .+['"],$/gm) ?? []);
    expect(lines).toHaveLength(LEXICON.length);
  });

  test('skips function words, which would match everything', () => {
    const functionWords = [
      'le',
      'de',
      'et',
      'à',
      'dans',
      'pour',
      'être',
      'avoir',
      'faire',
      'est',
      'été',
      'son',
      'tout',
    ];
    expect(functionWords.filter((word) => senses.has(word))).toEqual([]);
  });
});

describe('an entry gives the senses news uses', () => {
  test.for([
    { fr: 'cessez-le-feu', en: ['ceasefire', 'truce'] },
    { fr: 'frappe', en: ['strike', 'airstrike'] },
    { fr: 'obus', en: ['shell'] },
    { fr: "prise d'otages", en: ['hostage-taking'] },
    { fr: 'milice', en: ['militia'] },
    { fr: 'zone de désescalade', en: ['de-escalation zone'] },
    { fr: 'revendiquer', en: ['claim responsibility'] },
    { fr: 'siège', en: ['siege', 'headquarters', 'seat'] },
    { fr: 'mise en garde', en: ['warning'] },
    { fr: 'pourparlers', en: ['talks', 'negotiations'] },
    { fr: 'porte-parole', en: ['spokesman', 'spokesperson'] },
    { fr: 'otan', en: ['nato'] },
    { fr: 'scrutin', en: ['vote', 'ballot', 'election'] },
    { fr: 'projet de loi', en: ['bill'] },
    { fr: "coup d'état", en: ['coup'] },
    { fr: 'mise en examen', en: ['indictment'] },
    { fr: 'avocat', en: ['lawyer'] },
    { fr: 'blanchiment', en: ['laundering'] },
    { fr: 'couvre-feu', en: ['curfew'] },
    { fr: 'confinement', en: ['lockdown'] },
    { fr: 'dépistage', en: ['screening', 'testing'] },
    { fr: 'essoufflement', en: ['shortness of breath'] },
    { fr: 'gouttelette', en: ['droplet'] },
    { fr: 'maladie', en: ['disease', 'illness'] },
    { fr: 'séisme', en: ['earthquake'] },
    { fr: 'réplique', en: ['aftershock'] },
    { fr: 'inondation', en: ['flood'] },
    { fr: 'décombres', en: ['rubble'] },
    { fr: 'grève', en: ['strike'] },
    { fr: 'chômage', en: ['unemployment'] },
    { fr: 'gazoduc', en: ['pipeline'] },
    { fr: 'réchauffement climatique', en: ['global warming'] },
    { fr: 'passeur', en: ['smuggler'] },
    { fr: "demandeur d'asile", en: ['asylum seeker'] },
    { fr: 'milliard', en: ['billion'] },
    { fr: 'billion', en: ['trillion'] },
    { fr: 'chiite', en: ['shiite', 'shia'] },
    { fr: 'damas', en: ['damascus'] },
    { fr: 'grièvement', en: ['seriously'] },
    { fr: 'cœur', en: ['heart'] },
  ])('$fr', ({ fr, en }) => {
    expect(senses.get(fr)).toEqual(expect.arrayContaining(en));
  });

  test.for([
    { fr: 'actuellement', not: 'actually' },
    { fr: 'éventuel', not: 'eventual' },
    { fr: 'librairie', not: 'library' },
    { fr: 'location', not: 'location' },
    { fr: 'journée', not: 'journey' },
    { fr: 'déception', not: 'deception' },
  ])('$fr is a false friend of $not', ({ fr, not }) => {
    expect(senses.get(fr)).not.toContain(not);
    expect(senses.has(fr)).toBe(true);
  });
});
