import { describe, expect, test } from 'vitest';
import { readYaml, type YamlPath } from '../../src/text/read-yaml.ts';

const TEXT = `# first line
- id: odile
  aliases:
    - Fauchet
    - O. F.
- { id: rurik, names: { fr: R,
    en: S } }
`;

describe('the line of a value', () => {
  const paths: readonly { readonly it: string; readonly path: YamlPath; readonly line: number }[] = [
    { it: 'the whole', path: [], line: 2 },
    { it: 'an entry', path: [1], line: 6 },
    { it: 'a field', path: [0, 'id'], line: 2 },
    { it: 'a field whose value begins below it is that of its key', path: [0, 'aliases'], line: 3 },
    { it: 'an item of a list', path: [0, 'aliases', 1], line: 5 },
    { it: 'a field in braces', path: [1, 'names', 'en'], line: 7 },
    { it: 'what is missing is that of what lacks it', path: [1, 'names', 'de'], line: 6 },
    { it: 'what would lie below a word is that of the word', path: [0, 'aliases', 0, 'x'], line: 4 },
  ];
  test.for(paths)('$it', ({ path, line }) => {
    for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n')]) {
      const reading = readYaml(text);
      expect(reading.kind === 'value' && reading.line(path)).toBe(line);
    }
  });
});

describe('what a text holds', () => {
  test.for([
    { it: 'nothing at all', text: '', value: null },
    { it: 'a remark alone', text: '# none yet\n', value: null },
    { it: 'a day, which stays text', text: '2009-03-12', value: '2009-03-12' },
    { it: 'a word that other readers take for a truth', text: 'no', value: 'no' },
  ])('$it', ({ text, value }) => {
    expect(readYaml(text)).toMatchObject({ kind: 'value', value });
  });

  test.for([
    { it: 'braces that do not close', text: 'a: 1\nb: { c', line: 2 },
    { it: 'a key given twice', text: 'a: 1\nb: 2\na: 3', line: 3 },
    { it: 'two documents', text: 'a\n---\nb', line: 2 },
    { it: 'an alias of nothing', text: '*a', line: 1 },
  ])('$it is broken there', ({ text, line }) => {
    const reading = readYaml(text);
    expect(reading.kind === 'broken' && reading.problems[0]?.line).toBe(line);
  });
});
