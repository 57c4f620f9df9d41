import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Found, Item } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import type { Question } from '../../src/answer/question.ts';
import type { Edition } from '../../src/edition/edition.ts';
import type { Locale } from '../../src/language/locale.ts';
import { editionFrom, SHIPPED } from '../editions.ts';

describe('the shipped corpus', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionFrom(SHIPPED);
  });

  const given = (question: Question, locale: Locale = 'en'): Answer => answer(edition, { question, locale });
  const found = (question: Question, locale: Locale = 'en'): Found => {
    const one = given(question, locale);
    if (one.kind !== 'found') throw new Error(`${JSON.stringify(question)}: ${one.kind}`);
    return one;
  };
  const items = (one: Found): readonly Item[] => one.sections.flatMap((section) => section.items);

  test('nothing in it is set aside', () => {
    expect(edition.setAside).toEqual([]);
    expect(edition.links.reports.size).toBe(24);
  });

  test.for([
    ['What happened on 6 June 2017?', 'en', /“air strike”|hit “pro-Syrian/],
    ["Que s'est-il passé le 18 mai 2017 ?", 'fr', /s'en est prise/],
    ['what happened on 8 june 2017', 'en', /drone/],
    ["que s'est-il passé le 20 juin 2017", 'fr', /F-15/],
    ["Il s'est passé quoi à al-Tanf en octobre 2021 ?", 'fr', /explosions/],
    ['Did anyone die in the May 18 strike?', 'en', /martyrs|killed/],
  ] as const)('answers %s from the event meant', ([question, locale, words]) => {
    expect(found({ command: 'ask', question }, locale).citations[0]?.quote).toMatch(words);
  });

  test.for([
    'who attacked the base at Al-Tanf in October 2021?',
    'when did the SDF take Raqqa?',
    'who attacked the US base at Conoco?',
    'who leads the New Syrian Army?',
  ])('is not sure of what no sentence says in so many words: %s', (question) => {
    const one = given({ command: 'ask', question });
    expect(one.kind === 'nothing' || (one.kind === 'found' && one.warnings.some(({ code }) => code === 'unsure'))).toBe(
      true,
    );
  });

  test.for([
    ['who leads the coalition?', 'en', 'United States'],
    ['how many soldiers died in the strike of 6 June?', 'en', 'Two “militaires syriens”'],
    [
      'qui possédait le drone abattu le 8 juin ?',
      'fr',
      '«\u00a0forces alliées\u00a0» au «\u00a0gouvernement syrien\u00a0»',
    ],
    ['who is Heather Nauert?', 'en', 'of the State Department'],
  ] as const)('%s', ([question, locale, words]) => {
    expect(items(found({ command: 'ask', question }, locale))[0]?.answer?.text).toBe(words);
  });

  test('an agency that passes something on does nothing of it', () => {
    const answers = items(found({ command: 'ask', question: 'who shot down the drone on 8 June?' }));
    expect(answers.map((item) => item.answer?.text)).not.toContain('Reuters');
  });

  test.for([
    {
      it: 'the dead of a day, in English',
      question: 'how many people were killed on 18 May 2017?',
      locale: 'en',
      words: /^Eight/,
    },
    {
      it: 'the dead of a day without its year',
      question: 'combien de morts le 18 mai ?',
      locale: 'fr',
      words: /huit/i,
    },
    {
      it: 'soldiers at a place, with what qualifies the figure',
      question: 'combien de soldats à Al-Tanaf ?',
      locale: 'fr',
      words: /^Environ 200/,
    },
    {
      it: 'what a body is, by the words beside its name',
      question: 'what is the CJTF?',
      locale: 'en',
      words: /staff/,
    },
    { it: 'a role for a name', question: 'who is Ryan Dillon?', locale: 'en', words: /spokesman|Army|colonel/i },
  ] as const)('answers with the words that answer: $it', ({ question, locale, words }) => {
    const [first] = items(found({ command: 'ask', question }, locale));
    expect(first?.answer?.text).toMatch(words);
  });

  test.for([
    { it: 'a day nothing happened on', question: 'how many people were killed on 3 May 2017?' },
    { it: 'what nobody writes of', question: 'Quelle est la population du Brésil ?' },
  ])('says that it does not tell: $it', ({ question }) => {
    expect(given({ command: 'ask', question }).kind).toBe('nothing');
  });

  test('a question that names a day is not answered with another', () => {
    const one = found({ command: 'ask', question: 'how many people were killed on 18 May 2017?' });
    expect(one.citations.filter(({ quote }) => /6 June|15 August|8 June/.test(quote))).toEqual([]);
  });

  test.for([
    { topic: '2017-06-06', expected: 'june-strike' },
    { topic: '2017-06', expected: 'june-8-drone' },
    { topic: 'frappe-de-juin', expected: 'june-strike' },
  ])('$topic is a topic', ({ topic, expected }) => {
    expect(items(found({ command: 'event', topic })).map(({ event }) => event)).toContain(expected);
  });

  test('a word that fits several events asks which', () => {
    const one = given({ command: 'event', topic: 'frappe' }, 'fr');
    expect(one.kind === 'choices' && one.choices.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['may-strike', 'june-strike', 'june-8-strike']),
    );
  });

  test.for([
    { it: 'numbers', topic: 'june-strike', slot: 'strength', of: 'soldiers', difference: 'figure' },
    {
      it: 'the dead, given by some as fact and by others not',
      topic: 'june-strike',
      slot: 'killed',
      difference: 'figure',
    },
    { it: 'what was hit', topic: 'may-strike', slot: 'target', difference: 'what' },
    { it: 'who struck', topic: 'may-strike', slot: 'actor', difference: 'who' },
    { it: 'the name of the zone', topic: 'june-strike', slot: 'zone', difference: 'term' },
    { it: 'whose drone it was, and how surely', topic: 'june-8-drone', slot: 'owner', difference: 'certainty' },
    {
      it: 'who is held responsible, and how surely',
      topic: 'august-15-attack',
      slot: 'culprit',
      difference: 'certainty',
    },
  ])('reports differ in $it', ({ topic, slot, of, difference }) => {
    const row = found({ command: 'compare', topic }).ledger?.find((one) => one.slot === slot && one.of === of);
    expect([row?.status, row?.difference]).toEqual(['differs', difference]);
  });

  test('a report published before an event is not silent on it', () => {
    const rows = found({ command: 'compare', topic: 'june-strike' }).coverage ?? [];
    const before = rows.filter((row) => row.before).map(({ report }) => report);
    expect(before).toContain('lorient-2016-06-29');
    expect(before).not.toContain('rfi-2022-08-24');
  });

  test('a note is cited in the language of the reader, and one pair is one report', () => {
    const inLanguage = (locale: Locale): readonly string[] => [
      ...new Set(found({ command: 'event', topic: 'june-strike' }, locale).citations.map(({ language }) => language)),
    ];
    expect([inLanguage('fr'), inLanguage('en')]).toEqual([['fr'], ['en']]);
  });
});
