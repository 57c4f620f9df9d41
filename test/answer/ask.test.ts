import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { whatIsAsked } from '../../src/search/what-is-asked.ts';
import { asked, editionOf, fixture, foundFor, itemsOf, quotesOf } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

describe('what a question asks for', () => {
  test.for([
    { question: 'Combien de morts ?', asks: 'how-many' },
    { question: 'how many people were hurt?', asks: 'how-many' },
    { question: 'Quand le barrage a-t-il cédé ?', asks: 'when' },
    { question: 'what day did it burst', asks: 'when' },
    { question: 'Où est-ce arrivé ?', asks: 'where' },
    { question: 'Where did it happen?', asks: 'where' },
    { question: 'Qui est la maire ?', asks: 'who' },
    { question: 'Pourquoi ?', asks: 'why' },
    { question: 'le barrage', asks: 'what' },
    { question: '', asks: 'what' },
  ])('$question → $asks', ({ question, asks }) => {
    expect(whatIsAsked(question)).toBe(asks);
  });
});

describe('/ask', () => {
  test.for([
    {
      it: 'a number, in English',
      question: 'how many people were killed in Velmont?',
      answer: /five/,
      quote: 'The dam above Velmont burst on Thursday, 12 March 2009, killing five people, the prefecture said.',
    },
    {
      it: 'a number, in French',
      question: 'Combien d’habitants ont été conduits à Tarsac ?',
      answer: /320/,
      quote: 'Environ 320 habitants ont été conduits à Tarsac, à 12 kilomètres de Velmont.',
    },
    {
      it: 'a day',
      question: 'Quand le barrage de Velmont a-t-il cédé ?',
      answer: /12 mars 2009/,
      quote: 'Le barrage de Velmont a cédé jeudi 12 mars 2009 peu avant minuit, selon la préfecture.',
    },
  ])('marks in its sentence $it', ({ question, answer, quote }) => {
    const found = foundFor(edition, `/ask ${question}`, 'fr');
    const [best] = itemsOf(found, 'answer');
    const [words = ''] = quotesOf(found, best);
    expect(words).toBe(quote);
    expect(best?.answer?.text).toMatch(answer);
    expect(words.slice(best?.answer?.start, best?.answer?.end)).toBe(best?.answer?.text);
  });

  test('gives the same answers from two copies of one agency text as one voice', () => {
    const found = foundFor(edition, '/ask how many people were killed in Velmont?');
    const voices = new Set(found.citations.map(({ report }) => edition.links.reports.get(report)?.voice));
    expect(found.warnings.some(({ code }) => code === 'single-voice')).toBe(voices.size === 1);
  });

  test('says so where the corpus does not answer', () => {
    expect(asked(edition, '/ask Who won the yacht race in Ostheim?')).toMatchObject({
      kind: 'nothing',
      tried: ['Who won the yacht race in Ostheim?'],
      scope: { reports: 5, inPart: 1 },
    });
  });

  test.for([
    { question: 'le la les', reason: 'only-stop-words' },
    { question: 'et ou', reason: 'only-stop-words' },
    { question: '?', reason: 'no-words' },
    { question: '…', reason: 'no-words' },
  ])('asks for nothing with no words to look for: $question', ({ question, reason }) => {
    expect(asked(edition, `/ask ${question}`)).toMatchObject({ kind: 'refused', reason });
  });

  test('names the beginning of a long question that finds nothing', () => {
    const given = asked(edition, `/ask ${'where is xyzzy '.repeat(15)}`);
    expect(given.kind === 'nothing' && given.tried).toEqual([`${'where is xyzzy '.repeat(4)}…`]);
  });
});

describe('a question on notes in two languages', () => {
  let notes: Edition;
  beforeAll(async () => {
    notes = await editionOf(fixture('cable'));
  });

  test('is answered by the twin in the reader’s language, sentence for sentence', () => {
    const [fr, en] = (['fr', 'en'] as const).map((locale) => {
      const found = foundFor(notes, '/ask how many passengers?', locale);
      return itemsOf(found, 'answer').flatMap((item) => quotesOf(found, item));
    });
    expect(en).toContain('The paper counts three wounded and 42 passengers.');
    expect(fr).toContain('Le journal compte trois blessés et 42 passagers.');
    expect(fr?.filter((quote) => en?.includes(quote))).toEqual([]);
  });

  test('finds a French word’s sentence for an English reader', () => {
    const found = foundFor(notes, '/search couloir fermé', 'en');
    expect(itemsOf(found, 'passages').flatMap((item) => quotesOf(found, item))[0]).toBe(
      'It speaks of a closed corridor.',
    );
  });
});
