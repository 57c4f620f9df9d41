import { beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import type { Question } from '../../src/answer/question.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { CAPTURES, editionFrom, hasCaptures } from '../editions.ts';

describe.skipIf(!hasCaptures)('raw captures with the shipped authority', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionFrom(CAPTURES);
  });

  const ask = (question: Question): Found => {
    const given = answer(edition, { question, locale: 'fr' });
    if (given.kind !== 'found') throw new Error(`${question.command}: ${given.kind}`);
    return given;
  };
  const files = (found: Found): readonly string[] =>
    [...new Set(found.citations.map(({ file }) => file.slice(0, 3)))].sort();

  test('a place is found in the reports that name it and not in the one that does not', () => {
    const found = ask({ command: 'event', topic: 'al-tanf' });
    expect(files(found)).toEqual(expect.arrayContaining(['000', '002']));
    expect(files(found)).not.toContain('003');
  });

  test.for(['Al-Tanaf', 'al tanf', 'AL-TANF', 'el-tanf', 'At-Tanf'])('%s is the same place', (topic) => {
    expect(files(ask({ command: 'event', topic }))).toEqual(files(ask({ command: 'event', topic: 'al-tanf' })));
  });

  test('a strike that one report tells of is told by one report, with a warning', () => {
    const found = ask({ command: 'compare', topic: 'june-strike' });
    expect(
      found.coverage?.filter(({ status }) => status === 'reports' || status === 'mentions').map(({ report }) => report),
    ).toEqual(['rt-fr-2017-06-08']);
    expect(found.warnings.map(({ code }) => code)).toContain('single-voice');
    expect(found.ledger?.every(({ status }) => status === 'single')).toBe(true);
  });

  test('strikes of neighbouring days stay apart', () => {
    const date = (topic: string): unknown =>
      ask({ command: 'event', topic })
        .sections.find(({ id }) => id === 'timeline')
        ?.items.map((item) => item.date?.edtf);
    expect([date('may-strike'), date('june-strike'), date('june-8-strike')]).toEqual([
      ['2017-05-18'],
      ['2017-06-06'],
      ['2017-06-08'],
    ]);
  });

  test('the number of soldiers is marked in its sentence', () => {
    const [first] = ask({ command: 'ask', question: 'combien de soldats à Al-Tanaf ?' }).sections.flatMap(
      ({ items }) => items,
    );
    expect(first?.answer?.text).toContain('200');
  });

  test('a doubtful spelling is no other name of a known person, only a near one', () => {
    const found = ask({ command: 'who', name: 'ryan-dillon' });
    expect(files(found)).not.toContain('001');
    expect(found.nearest).toContain('Rayan Delon');
  });

  test('an anonymous official is nobody', () => {
    const said = ask({ command: 'who', name: 'anonymous' }).sections.find(({ id }) => id === 'said')?.items ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  test.for([
    { it: 'a photographer named in a credit', name: 'Hamad I Mohammed' },
    { it: 'a town named in a teaser', name: 'Nabatiyé' },
    { it: 'a company named in a cookie wall', name: 'TV-Novosti' },
  ])('$it does not exist', ({ name }) => {
    expect(answer(edition, { question: { command: 'who', name }, locale: 'fr' }).kind).toBe('nothing');
    expect(answer(edition, { question: { command: 'event', topic: name }, locale: 'fr' }).kind).toBe('nothing');
  });
});
