import { expect, test } from 'vitest';
import { localLine, readLine } from '../../src/present/command-line.ts';

test.for([
  { line: '/event al-tanf', fr: '/événement al-tanf' },
  { line: '/search words:drone from:2017 source:Reuters', fr: '/chercher mots:drone depuis:2017 source:Reuters' },
  { line: '/ask why: from:2017 or to:2018', fr: '/demander why: from:2017 or to:2018' },
  { line: '/compare topic:june-strike a:x b:y', fr: '/comparer sujet:june-strike a:x b:y' },
  { line: '/help', fr: '/aide' },
  { line: '/rumour x', fr: '/rumour x' },
])('$line is $fr in French', ({ line, fr }) => {
  expect(localLine(line, 'fr')).toBe(fr);
  expect(localLine(line, 'en')).toBe(line);
  expect(readLine(fr)).toEqual(readLine(line));
});

test.for([
  { line: '/événement al-tanf', question: { command: 'event', topic: 'al-tanf' } },
  { line: '/evenement AL-TANF', question: { command: 'event', topic: 'AL-TANF' } },
  { line: 'Dépêche rt-1', question: { command: 'dispatch', id: 'rt-1' } },
  { line: '/chercher drone jusque:2018', question: { command: 'search', words: 'drone', to: '2018' } },
  { line: '/search mots:drone', question: { command: 'search', words: 'drone' } },
  {
    line: '/demander combien de soldats : à Al-Tanaf ?',
    question: { command: 'ask', question: 'combien de soldats : à Al-Tanaf ?' },
  },
  {
    line: '/rumeur x',
    question: { kind: 'refused', command: 'rumeur', reason: 'unknown-command', offending: 'rumeur' },
  },
])('$line is read', ({ line, question }) => {
  expect(readLine(line)).toEqual(question);
});
