import { expect, test } from 'vitest';
import { toJson } from '../../src/present/json.ts';
import { present } from '../../src/present/present.ts';
import { toTerminal } from '../../src/present/terminal.ts';
import { ANSWERS, found } from './answers.ts';

test('every kind of answer has every list of the contract', () => {
  for (const answer of Object.values(ANSWERS))
    expect(toJson(answer)).toMatchObject({
      edition: 'e1234567',
      command: expect.any(String),
      locale: 'en',
      kind: answer.kind,
      title: expect.any(String),
      scope: { reports: 5, from: '2001', to: '2003', inPart: 2 },
      sections: expect.any(Array),
      citations: expect.any(Array),
      warnings: expect.any(Array),
      choices: expect.any(Array),
      tried: expect.any(Array),
      nearest: expect.any(Array),
    });
});

test('codes, values and citations go out as they are, with words beside them', () => {
  const json = toJson(ANSWERS.found) as Record<string, unknown>;
  expect(json.citations).toEqual(ANSWERS.found.citations);
  expect(json.ledger).toEqual(ANSWERS.found.ledger);
  expect(json.sections).toMatchObject([
    { id: 'timeline', heading: 'In order of date', items: ANSWERS.found.sections[0]?.items },
    {},
  ]);
  expect(json.warnings).toMatchObject([{ code: 'single-voice', text: expect.stringContaining('One voice') }, {}]);
});

test('a refusal gives its reason, choices give value and label', () => {
  expect(toJson(ANSWERS.refused)).toMatchObject({
    command: 'ask',
    reason: 'too-long',
    offending: 'question',
    limit: 300,
  });
  expect(toJson(ANSWERS.choices)).toMatchObject({
    choices: [{ value: 'harbour-fire', label: 'Harbour fire · event · 3 reports' }, {}],
  });
});

test('a terminal gets colour only when it is one, and no line wider than it', () => {
  for (const answer of Object.values(ANSWERS)) {
    const text = toTerminal(present(answer), { colour: false, width: 80 });
    expect(text).not.toContain('\u001B');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(toTerminal(present(answer), { colour: true, width: 80 }).replace(/\u001B\[\d+m/g, '')).toBe(text);
  }
});

test('nothing typed or quoted can drive the terminal', () => {
  const hostile = found({ subject: { kind: 'words', id: 'x', name: '\u001B[2J\u0007\u202Eevil' } });
  expect(toTerminal(present(hostile), { colour: false, width: 80 })).not.toMatch(/[\u001B\u0007\u202E]/);
});
