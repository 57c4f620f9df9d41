import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { run } from '../child.ts';
import { fixture, folderOf } from '../corpora.ts';

const DAM = fixture('dam');

/** What a schema finds wrong with a value, one line each. */
const checker = (name: string): ((value: unknown) => readonly string[]) => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  );
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
};

const script = async (name: string, ...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

const without = (key: string) => (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe('what scripts print keeps its contract', () => {
  test('annotate: every list is filled by some file, and a field dropped is seen', async () => {
    const files = ['captures/gazette-dam.txt', 'captures/courrier-barrage.txt', 'notes/messager-2009-04-02.fr.md'];
    const stdout = await script('annotate', '--json', ...files.map((file) => join(DAM, file)));
    const pages = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const faults = checker('annotate');
    expect(pages.flatMap(faults)).toEqual([]);
    for (const list of ['lines', 'sentences', 'mentions', 'quotes', 'dates', 'figures', 'events'])
      expect(pages.flatMap((page) => page[list]).length, list).toBeGreaterThan(0);
    for (const key of Object.keys(pages[0]).filter((name) => name !== 'agency'))
      expect(faults(without(key)(pages[0])), key).not.toEqual([]);
  });

  test('names: two names and a verdict on each line', async () => {
    const folder = await folderOf({ 'pairs.tsv': 'a\tb\nOdile Fauchet\tOdile Fauchet\nVelmont\tOdile Fauchet\n' });
    const stdout = await script('names', '--authority', 'none', join(folder, 'pairs.tsv'));
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const faults = checker('names');
    expect(rows).toHaveLength(2);
    expect(faults(rows)).toEqual([]);
    expect(faults([['Velmont', 'Odile Fauchet', 'perhaps']])).not.toEqual([]);
    expect(faults([['Velmont', 'same']])).not.toEqual([]);
  });

  test.for(['/event dam-breach', '/compare dam-breach', '/who odile-fauchet', '/dispatch gone'])(
    'render: %s',
    async (line) => {
      const message = JSON.parse(await script('render', '--corpus', DAM, '--authority', join(DAM, 'authority'), line));
      const faults = checker('render');
      expect(faults(message)).toEqual([]);
      expect(faults(without('embeds')(message))).not.toEqual([]);
      expect(faults({ ...message, allowed_mentions: { parse: ['everyone'] } })).not.toEqual([]);
      expect(faults({ ...message, embeds: [{ title: 'a'.repeat(257) }] })).not.toEqual([]);
    },
  );

  test('render --commands: every command in both languages', async () => {
    const commands: readonly object[] = JSON.parse(await script('render', '--commands'));
    const faults = checker('commands');
    expect(faults(commands)).toEqual([]);
    expect(faults(commands.map(without('name_localizations')))).not.toEqual([]);
  });

  test('evaluate: every figure', async () => {
    const lines = (...rows: readonly object[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
    const folder = await folderOf({
      'corpus.jsonl': lines(
        { _id: 'd1', title: 'Dam', text: 'The dam above Velmont gave way on Thursday.' },
        { _id: 'd2', title: 'Ferry', text: 'The ferry to Brume was late again.' },
      ),
      'queries.jsonl': lines({ _id: 'q1', text: 'when did the dam give way?' }),
      'qrels/test.tsv': 'query-id\tcorpus-id\tscore\nq1\td1\t1\n',
    });
    const figures = JSON.parse(await script('evaluate', '--beir', folder, '--json'));
    const faults = checker('evaluate');
    expect(faults(figures)).toEqual([]);
    expect(figures).toMatchObject({ documents: 2, queries: 1, 'recall@1': 1 });
    for (const key of Object.keys(figures)) expect(faults(without(key)(figures)), key).not.toEqual([]);
  });
});
