import { describe, expect, test } from 'vitest';
import { NEAR_PARAPHRASES } from '../../src/language/paraphrases/near-words.ts';
import { PARAPHRASES } from '../../src/language/paraphrases/paraphrases.ts';
import { paraphraseGroups } from '../../src/search/paraphrase.ts';

const meet = (one: string, other: string): boolean =>
  paraphraseGroups(one).some((group) => paraphraseGroups(other).includes(group));

const wordsOf = (line: string): readonly string[] => line.split(' ');

describe('the paraphrases', () => {
  test('are folded, and none is taken apart where texts are read, as “cease-fire” is', () => {
    expect(PARAPHRASES.flatMap(wordsOf).filter((word) => !/^[a-z0-9]+-?$/.test(word))).toEqual([]);
  });

  test('have no word twice in a group', () => {
    expect(PARAPHRASES.filter((line) => new Set(wordsOf(line)).size < wordsOf(line).length)).toEqual([]);
  });

  test('name no word that a beginning of its group stands for', () => {
    const needless = PARAPHRASES.flatMap((line) => {
      const beginnings = wordsOf(line).flatMap((word) => (word.endsWith('-') ? [word.slice(0, -1)] : []));
      return wordsOf(line).filter((word) => beginnings.some((one) => word !== `${one}-` && word.startsWith(one)));
    });
    expect(needless).toEqual([]);
  });
});

test.for([
  { one: 'killed', other: 'tuesday' },
  { one: 'promised', other: 'committee' },
  { one: 'camp', other: 'campaign' },
])('a beginning of few letters is followed by an ending: $other is no $one', ({ one, other }) => {
  expect(meet(one, other)).toBe(false);
});

describe('near words', () => {
  test('begin long enough to begin like few others', () => {
    expect(NEAR_PARAPHRASES.flatMap(wordsOf).filter((word) => word.endsWith('-') && word.length < 6)).toEqual([]);
  });

  test.for([
    { asked: 'heist', told: 'braquage' },
    { asked: 'tiny', told: 'infime' },
    { asked: 'wary', told: 'prudents' },
    { asked: 'deadlock', told: 'impasse' },
    { asked: 'wages', told: 'payroll' },
    { asked: 'hideout', told: 'planque' },
    { asked: 'coroner', told: 'legiste' },
    { asked: 'gasoline', told: 'carburants' },
  ])('let a report say “$told” for “$asked”', ({ asked, told }) => {
    expect(meet(asked, told)).toBe(true);
  });

  // A word that stands for both, such as “casualties”, makes them no paraphrases of each other.
  test.for([
    { both: 'toll', one: 'killed', other: 'wounded' },
    { both: 'bilan', one: 'tues', other: 'blesses' },
    { both: 'heading', one: 'north', other: 'south' },
    { both: 'direction', one: 'est', other: 'ouest' },
    { both: 'relatives', one: 'father', other: 'mother' },
    { both: 'famille', one: 'fils', other: 'fille' },
    { both: 'school', one: 'students', other: 'teachers' },
  ])('take “$both” for “$one” and “$other”, and neither for the other', ({ both, one, other }) => {
    expect([meet(both, one), meet(both, other), meet(one, other)]).toEqual([true, true, false]);
  });

  // What stands in the same places is not the same: word vectors hold these for near.
  test.for([
    { asked: 'north', told: 'south' },
    { asked: 'monday', told: 'tuesday' },
    { asked: 'seven', told: 'eight' },
    { asked: 'exporter', told: 'importer' },
    { asked: 'winter', told: 'summer' },
    { asked: 'father', told: 'uncle' },
    { asked: 'copper', told: 'zinc' },
    { asked: 'influx', told: 'exodus' },
    { asked: 'willing', told: 'unwilling' },
    { asked: 'detective', told: 'detected' },
  ])('do not take “$told” for “$asked”', ({ asked, told }) => {
    expect(meet(asked, told)).toBe(false);
  });
});
