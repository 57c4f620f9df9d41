import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { segment } from '../../src/sentence/segment.ts';
import type { Span } from '../../src/text/span.ts';
import { dispatchOf, factsOf, WEDNESDAY } from './read.ts';

const spansOf = ({ mentions, quotes, dates, figures }: Facts): readonly Span[] => [
  ...mentions,
  ...mentions.flatMap(({ role }) => role ?? []),
  ...quotes,
  ...quotes.flatMap(({ cue, speaker, chain, glosses, fragments, hedges }) => [
    ...(cue ? [cue] : []),
    ...(speaker ? [speaker] : []),
    ...chain,
    ...glosses,
    ...fragments,
    ...hedges,
  ]),
  ...dates,
  ...figures,
  ...figures.flatMap(({ of }) => of ?? []),
];

const PIECES = [
  'le colonel ',
  'Marc Aubry',
  ' a dit que ',
  '« ',
  ' »',
  '"',
  '“',
  '”',
  ', ',
  '. ',
  '\n',
  ' selon ',
  'Selon ',
  'un responsable ',
  "l'OTAN ",
  'a-t-il ajouté',
  ' said ',
  'he ',
  '(',
  ')',
  '[',
  ']',
  'jeudi ',
  '23 juin ',
  '2017 ',
  '10.000 ',
  'quatre-vingt-',
  'deux cents ',
  'al-',
  'El',
  '-',
  '’',
  "'",
  ' de la ',
  'Union ',
  'according to ',
  'May ',
  '31 février ',
  'troisième série ',
  '\u00a0',
  '🕊',
  '\ud800',
  'É',
  'A'.repeat(400),
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text gives spans that lie in a body sentence and hold words, and the same ones again', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('fr', 'en', 'de'), (words, language) => {
      const facts = factsOf(words, language);
      for (const { start, end } of spansOf(facts)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(words.slice(start, end).trim()).not.toBe('');
      }
      for (const mention of facts.mentions) expect(words.slice(mention.start, mention.end)).toBe(mention.text);
      for (const [index, { antecedent }] of facts.mentions.entries())
        if (antecedent !== undefined) expect(antecedent).toBeLessThan(index);
      for (const { mention } of facts.quotes) if (mention !== undefined) expect(facts.mentions[mention]).toBeDefined();
      expect(factsOf(words, language)).toEqual(facts);
    }),
    { numRuns: 500 },
  );
});

test('an anonymous speaker never has a name', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('fr', 'en'), (words, language) => {
      for (const quote of factsOf(words, language).quotes)
        expect(quote.anonymous && quote.mention !== undefined).toBe(false);
    }),
  );
});

test('headlines and crossheads yield nothing', () => {
  const dispatch = dispatchOf('Marc Aubry a dit jeudi que deux ponts cédaient.', 'fr');
  const headline = {
    ...dispatch,
    paragraphs: dispatch.paragraphs.map((paragraph) => ({ ...paragraph, role: 'headline' as const })),
  };
  expect(extractFacts(headline, segment(headline), WEDNESDAY)).toEqual({
    mentions: [],
    quotes: [],
    dates: [],
    figures: [],
    events: [],
  });
});

test('a third language yields nothing', () => {
  expect(factsOf('Oberst Mark Aubry sagte: „Zwei Brücken“.', 'de')).toEqual({
    mentions: [],
    quotes: [],
    dates: [],
    figures: [],
    events: [],
  });
});
