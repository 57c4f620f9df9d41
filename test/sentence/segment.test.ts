import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/sentence/segment.ts';

const one = (text: string) => ({ text, paragraphs: [{ start: 0, end: text.length, role: 'body' as const, line: 1 }] });
const sentences = (text: string): string[] => segment(one(text)).map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  test.for([
    { it: 'parts two sentences', parts: ['Le pont est fermé.', 'La route aussi.'] },
    { it: 'does not part after a title', parts: ['M. Verhaal et Mme Korvel ont signé.', 'Le Dr. Sild non.'] },
    { it: 'does not part after initials', parts: ['J. R. Oyelund a quitté la salle.', 'Personne ne l’a suivi.'] },
    {
      it: 'does not part inside an acronym with stops',
      parts: ['Les É.-U. et l’O.N.U. se taisent.', 'Le reste parle.'],
    },
    {
      it: 'holds a quotation of two sentences and its speaker together',
      parts: ['« Il pleut. Nous attendons », a dit le maire.', 'Il est parti.'],
    },
    {
      it: 'holds a quotation within a quotation together',
      parts: ['« Il a crié “Sortez ! Vite !” puis plus rien. Rien du tout », raconte Odette.', 'Elle s’assied.'],
    },
    {
      it: 'goes on after a quotation that ends in a question',
      parts: ['« Qui a fermé la porte ? » a demandé la juge.', 'Silence.'],
    },
    {
      it: 'parts sentences that were glued',
      parts: ['Non loin de la frontière jordanienne.', 'Des soldats y campent.'],
    },
    { it: 'keeps figures whole', parts: ['Plus de 10.000 sacs et 3.5 tonnes ont brûlé.', 'Le port a rouvert.'] },
    {
      it: 'goes on after an ellipsis before a small letter',
      parts: ['Il hésite... puis signe.', 'La salle applaudit.'],
    },
    { it: 'parts after an ellipsis before a capital', parts: ['Il hésite…', 'Puis il signe.'] },
    { it: 'parts after a question and an exclamation', parts: ['Pourquoi ?', 'Parce que !', 'Voilà.'] },
    { it: 'keeps an ordinal and a number sign whole', parts: ['Le n° 4 a gagné le 1er prix.', 'Il pleuvait.'] },
    { it: 'keeps a time and a web address whole', parts: ['Rendez-vous à 9 h. 30 sur exemple.org.', 'Merci.'] },
    {
      it: 'holds straight marks together',
      parts: ['"Nous partons. Ce soir", a-t-elle dit.', 'Le train attend.'],
    },
  ])('in French, $it', ({ parts }) => {
    const glued = parts[0] === 'Non loin de la frontière jordanienne.';
    expect(sentences(parts.join(glued ? '' : ' '))).toEqual(parts);
  });

  test.for([
    { it: 'does not part after a title', parts: ['Mr. Restorick and Lt. Col. Sild met.', 'Dr. Prys did not.'] },
    { it: 'does not part after U.S.', parts: ['The U.S. Army left the base.', 'It was quiet.'] },
    { it: 'parts after U.S. where a sentence begins', parts: ['They flew back to the U.S.', 'The base is empty.'] },
    { it: 'does not part after a.m.', parts: ['It began at 7 a.m. and ended at noon.', 'Few came.'] },
    { it: 'does not part after a month', parts: ['On Jan. 9 the daily closed.', 'On Sept. 3 it reopened.'] },
    {
      it: 'holds a quotation of two sentences together',
      parts: ['“We asked. Nobody came,” said Ms. Sild.', 'She shrugged.'],
    },
    {
      it: 'goes on after a question in quotation marks',
      parts: ['"Are you sure?" asked the clerk.', '"Quite," she said.'],
    },
    { it: 'keeps a decimal and a version whole', parts: ['It rose 3.5 percent to $2.4 billion.', 'Nobody cheered.'] },
    { it: 'does not part after No. and vs.', parts: ['Berth No. 2 vs. Berth No. 4 was the question.', 'Both shut.'] },
    { it: 'parts after Inc. where a sentence begins', parts: ['He works for Gatekit Inc.', 'The firm is small.'] },
    { it: 'does not part initials', parts: ['J. K. Amman and A. B. Prys won.', 'The crowd sang.'] },
  ])('in English, $it', ({ parts }) => {
    expect(sentences(parts.join(' '))).toEqual(parts);
  });

  test('gives offsets of the whole text, and the role of a heading as it is', () => {
    const text = 'Un titre\n\nIl pleut. Il vente.';
    const found = segment({
      text,
      paragraphs: [
        { start: 0, end: 8, role: 'headline', line: 1 },
        { start: 10, end: 29, role: 'body', line: 3 },
      ],
    });
    expect(found).toEqual([
      { start: 0, end: 8, paragraph: 0, role: 'headline' },
      { start: 10, end: 19, paragraph: 1, role: 'body' },
      { start: 20, end: 29, paragraph: 1, role: 'body' },
    ]);
  });

  test('any text: spans in order, none empty, nothing but white space between them', () => {
    const words = fc.constantFrom(
      'mot',
      'M.',
      'U.S.',
      '«',
      '»',
      '"',
      '“',
      '”',
      '...',
      '!',
      'Fin.',
      ' ',
      '\u00a0',
      'É',
      '3.5',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((some) => some.join(' ')),
        ),
        (text) => {
          let from = 0;
          for (const { start, end } of segment(one(text))) {
            expect(text.slice(from, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(text.slice(from).trim()).toBe('');
        },
      ),
    );
  });

  test('a paragraph longer than the window is parted as its pieces are', () => {
    const text = Array.from({ length: 400 }, (_, i) => `Le pont numéro ${i} reste fermé.`).join(' ');
    expect(segment(one(text))).toHaveLength(400);
  });
});
