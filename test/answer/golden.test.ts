import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkGolden, GOLDEN_FILE, GoldenError, readGolden } from '../../src/answer/golden.ts';
import { editionOf, fixture } from '../corpora.ts';
import { editionFrom, SHIPPED } from '../editions.ts';

const problemsOf = (text: string): readonly string[] => {
  try {
    readGolden(text, 'golden.yaml');
    return [];
  } catch (error) {
    if (error instanceof GoldenError) return error.message.split('\n');
    throw error;
  }
};

test('the shipped corpus gives all its golden answers', async () => {
  const golden = readGolden(readFileSync(join(SHIPPED, GOLDEN_FILE), 'utf8'));
  const failures = checkGolden(await editionFrom(SHIPPED), golden).map(
    ({ golden: { line, command }, kind, missing, present }) => ({ line, command, kind, missing, present }),
  );
  expect(failures).toEqual([]);
});

test('an answer that lacks what it must tell, or tells what it must not, is a failure', async () => {
  const edition = await editionOf(fixture('dam'));
  const golden = readGolden(`
- command: /event dam-breach
  must: ['event: dam-breach', 'event: never']
  mustNot: ['subject: dam-breach', 'nobody']
- command: /event dam-breach
  must: ['event: dam-breach']
- command: /who Nobody At All
`);
  expect(
    checkGolden(edition, golden).map(({ golden: { line }, kind, missing, present }) => [line, kind, missing, present]),
  ).toEqual([
    [2, 'found', ['event: never'], ['subject: dam-breach']],
    [7, 'nothing', [], []],
  ]);
});

test.for([
  { it: 'no list', text: 'command: /help', problem: 'golden.yaml:1: is no list of commands' },
  { it: 'no YAML', text: '- [', problem: /^golden\.yaml:\d+: / },
  { it: 'an unknown key', text: '- command: /help\n  musts: [a]', problem: 'golden.yaml:2: musts: unknown key' },
  { it: 'a command that is none', text: '- command: /frobnicate', problem: /^golden\.yaml:1: .*unknown-command/ },
  { it: 'an empty fragment', text: "- command: /help\n  must: ['']", problem: /^golden\.yaml:2: must\.0: / },
])('a list with a mistake is refused with its line: $it', ({ text, problem }) => {
  const [first] = problemsOf(text);
  if (typeof problem === 'string') expect(first).toBe(problem);
  else expect(first).toMatch(problem);
});

test('an empty list asks for nothing', () => {
  expect(readGolden('')).toEqual([]);
});
