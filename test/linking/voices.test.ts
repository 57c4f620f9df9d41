import { describe, expect, test } from 'vitest';
import { readDispatch } from '../../src/dispatch/read-dispatch.ts';
import { proposeVoices } from '../../src/linking/voices.ts';

const WIRE = [
  'Le barrage de Kessary a cédé dans la nuit de lundi à mardi, a annoncé le gouverneur de la province.',
  'Deux villages situés en aval ont été évacués avant l’aube, selon les pompiers de la vallée.',
  'Les secours cherchent encore quatre bergers dont les troupeaux ont été retrouvés sur une île.',
  'Une enquête doit dire pourquoi l’alarme, essayée en mars, est restée muette cette nuit-là.',
];
const QUOTE =
  '« Nous avons entendu un grand bruit, puis l’eau est montée jusqu’aux fenêtres de l’école, et il a fallu porter les enfants sur les toits », a dit le maire.';
const OTHER = [
  'À Kessary, l’ouvrage construit il y a quarante ans n’a pas résisté aux pluies de la semaine passée.',
  'La compagnie qui l’exploite parle d’une crue que personne ne pouvait prévoir et promet des indemnités.',
];
const capture = (file: string, ...lines: readonly string[]) => readDispatch(file, Buffer.from(lines.join('\n')));

describe('proposeVoices', () => {
  test('finds two prints of one wire text, with the agency one of them signs', () => {
    const voices = proposeVoices([
      capture('a.txt', ...WIRE, QUOTE, '(AFP)'),
      capture('b.txt', ...WIRE.slice(0, 3), 'Notre photographe était sur place dès six heures du matin.'),
      capture('c.txt', ...OTHER, QUOTE),
    ]);
    expect(voices).toEqual([{ dispatches: ['a', 'b'], agency: 'AFP', shared: expect.any(Number) }]);
    expect(voices[0]?.shared).toBeGreaterThan(0.6);
  });

  test('one statement quoted by two reporters is no one voice', () => {
    expect(proposeVoices([capture('a.txt', ...WIRE, QUOTE), capture('c.txt', ...OTHER, QUOTE)])).toEqual([]);
  });

  test('a third copy joins the two', () => {
    const voices = proposeVoices(['a', 'b', 'c'].map((name) => capture(`${name}.txt`, ...WIRE, `Signé ${name}.`)));
    expect(voices.map((voice) => voice.dispatches)).toEqual([['a', 'b', 'c']]);
  });
});
