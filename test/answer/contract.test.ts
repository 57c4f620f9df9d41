import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import { refused } from '../../src/answer/compose.ts';
import { parseCommand } from '../../src/answer/parse-command.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { toJson } from '../../src/present/json.ts';
import { editionOf, fixture } from '../corpora.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/ask.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with a printed answer, one line each. */
const faults = (printed: unknown): readonly string[] => {
  validate(JSON.parse(JSON.stringify(printed)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const answerTo = (edition: Edition, line: string, locale: Locale): Answer => {
  const question = parseCommand(line);
  return 'kind' in question
    ? refused(edition, locale, question.command, question.reason, question.offending)
    : answer(edition, { question, locale });
};

const LINES = [
  { line: '/event velmont', kind: 'found' },
  { line: '/event dam-breach', kind: 'found' },
  { line: '/event river authority', kind: 'found' },
  { line: '/event barrage', kind: 'choices' },
  { line: '/event dam-inauguration', kind: 'nothing' },
  { line: '/event Velmond', kind: 'nothing' },
  { line: '/who odile-fauchet', kind: 'found' },
  { line: '/who anonymous', kind: 'found' },
  { line: '/who Odile Fouchet', kind: 'nothing' },
  { line: '/compare dam-breach', kind: 'found' },
  { line: '/compare topic:dam-breach a:The Lowland Gazette b:Le Courrier de Velmont', kind: 'found' },
  { line: '/compare velmont', kind: 'choices' },
  { line: '/compare topic:dam-breach a:Le Messager b:x', kind: 'nothing' },
  { line: '/compare topic:dam-breach a:Le Messager b:Le Messager', kind: 'refused' },
  { line: '/ask how many people were killed in Velmont?', kind: 'found' },
  { line: '/ask Who won the yacht race?', kind: 'nothing' },
  { line: `/ask ${'a'.repeat(400)}`, kind: 'refused' },
  { line: '/ask \u200b', kind: 'refused' },
  { line: '/search dam', kind: 'found' },
  { line: '/search words:dam from:hier', kind: 'refused' },
  { line: '/search words:dam from:2010 to:2009', kind: 'refused' },
  { line: '/search words:dam language:klingon', kind: 'refused' },
  { line: '/search words:dam from:2015', kind: 'nothing' },
  { line: '/dispatch captures/gazette-dam', kind: 'found' },
  { line: '/dispatch notes/messager-2009-04-02', kind: 'found' },
  { line: '/dispatch gone', kind: 'nothing' },
  { line: '/sources', kind: 'found' },
  { line: '/help', kind: 'found' },
  { line: '/who', kind: 'refused' },
  { line: '/frobnicate', kind: 'refused' },
  { line: '/who velmont', kind: 'found' },
  { line: '/event dam-breech', kind: 'nothing' },
  { line: '/event the of', kind: 'refused' },
  { line: '/ask who are you?', kind: 'refused' },
  { line: '/ask Wer ist Odile Fauchet?', kind: 'refused' },
] as const;

describe('the JSON of an answer keeps the contract', () => {
  let dam: Edition;
  let cable: Edition;
  let bare: Edition;
  beforeAll(async () => {
    [dam, cable, bare] = await Promise.all([
      editionOf(fixture('dam')),
      editionOf(fixture('cable')),
      editionOf(fixture('bare'), 'none'),
    ]);
  });

  test.for(LINES)('$kind: $line', ({ line, kind }) => {
    for (const locale of LOCALES) {
      const printed = toJson(answerTo(dam, line, locale));
      expect(faults(printed)).toEqual([]);
      expect(printed).toMatchObject({ kind, locale });
    }
  });

  test.for(['/compare cable-car-stop', '/event karsten', '/who irma-valloire', '/sources', '/search cabin'])(
    'a ledger of every status, notes not reviewed, dates not known: %s',
    (line) => {
      for (const locale of LOCALES) expect(faults(toJson(answerTo(cable, line, locale)))).toEqual([]);
    },
  );

  test.for([
    '/event brannock',
    '/who tamsin-orrell',
    '/ask how many pupils were sent home?',
    '/sources',
    '/help',
    '/dispatch storm-en',
  ])('captures of unknown origin: %s', (line) => {
    for (const locale of LOCALES) expect(faults(toJson(answerTo(bare, line, locale)))).toEqual([]);
  });

  test('every kind of answer is tried above', () => {
    expect(new Set(LINES.map(({ kind }) => kind))).toEqual(new Set(schema.properties.kind.enum));
  });

  test('quotes, marks and answers lie where they say', () => {
    for (const { line } of LINES) {
      const given = answerTo(dam, line, 'en');
      if (given.kind !== 'found') continue;
      for (const { file, start, end, quote, marks, receipt, sha256 } of given.citations) {
        const text = dam.entries.find(({ dispatch }) => dispatch.file === file)?.dispatch.text ?? '';
        expect(text.slice(start, end)).toBe(quote);
        expect(receipt).toMatch(/:[0-9a-f]{8}$/);
        expect(receipt.startsWith(`${file}@${sha256.slice(0, 12)}#${start}-${end}:`)).toBe(true);
        for (const mark of marks)
          expect(mark.start >= 0 && mark.start < mark.end && mark.end <= quote.length).toBe(true);
      }
      for (const {
        answer: marked,
        citations: [n = 0],
      } of given.sections.flatMap(({ items }) => items)) {
        if (marked) expect(given.citations[n - 1]?.quote.slice(marked.start, marked.end)).toBe(marked.text);
      }
    }
  });

  const broken: readonly {
    readonly it: string;
    readonly line: string;
    readonly change: (answer: Record<string, unknown>) => unknown;
  }[] = [
    { it: 'a field dropped', line: '/sources', change: ({ scope: _scope, ...rest }) => rest },
    { it: 'a kind nobody knows', line: '/sources', change: (answer) => ({ ...answer, kind: 'perhaps' }) },
    { it: 'a refusal without its reason', line: '/who', change: ({ reason: _reason, ...rest }) => rest },
    { it: 'a reason nobody knows', line: '/who', change: (answer) => ({ ...answer, reason: 'mood' }) },
    {
      it: 'choices of one',
      line: '/compare velmont',
      change: (answer) => ({ ...answer, choices: (answer.choices as unknown[]).slice(1) }),
    },
    { it: 'nothing found and nothing tried', line: '/dispatch gone', change: (answer) => ({ ...answer, tried: [] }) },
    {
      it: 'a citation without its hash',
      line: '/search dam',
      change: (answer) => ({
        ...answer,
        citations: (answer.citations as { sha256: string }[]).map(({ sha256: _sha256, ...rest }) => rest),
      }),
    },
    {
      it: 'a date that does not say how it is known',
      line: '/search dam',
      change: (answer) => ({
        ...answer,
        citations: (answer.citations as object[]).map((one) => ({ ...one, published: { edtf: '2009-03-13' } })),
      }),
    },
    {
      it: 'a difference that does not say in what',
      line: '/compare dam-breach',
      change: (answer) => ({
        ...answer,
        ledger: (answer.ledger as object[]).map((row) => ({ ...row, status: 'differs', difference: undefined })),
      }),
    },
  ];
  test.for(broken)('and the schema sees $it', ({ line, change }) => {
    const printed = toJson(answerTo(dam, line, 'en')) as Record<string, unknown>;
    expect(faults(printed)).toEqual([]);
    expect(faults(change(printed))).not.toEqual([]);
  });
});
