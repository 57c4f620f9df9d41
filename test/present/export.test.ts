import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { exportCsl } from '../../src/present/export-csl.ts';
import { exportMarkdown } from '../../src/present/export-markdown.ts';
import { asked, editionOf, fixture, foundFor } from '../corpora.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/csl.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

const LINES = [
  '/event dam-breach',
  '/who odile-fauchet',
  '/compare dam-breach',
  '/search dam',
  '/dispatch captures/gazette-dam',
  '/dispatch notes/messager-2009-04-02',
];

/** Markdown without its escapes: what a reader sees. */
const read = (markdown: string): string => markdown.replace(/\\([\\`*_[\]#|<>~])/g, '$1');

describe.each(LINES)('what %s cites', (line) => {
  test.for(['fr', 'en'] as const)('is CSL-JSON, one reference for each citation (%s)', (locale) => {
    const found = foundFor(edition, line, locale);
    const items = exportCsl(found);
    validate(JSON.parse(JSON.stringify(items)));
    expect(validate.errors).toBeNull();
    expect(items.map(({ id }) => id)).toEqual(found.citations.map(({ receipt }) => receipt));
    for (const [i, { note }] of items.entries()) {
      expect(note).toContain(`quote: ${found.citations[i]?.quote}`);
      expect(note).toContain(`(${found.citations[i]?.published.basis})`);
    }
  });

  test('is Markdown with every quotation, its receipt and its source', () => {
    const found = foundFor(edition, line, 'fr');
    const markdown = exportMarkdown(found) ?? '';
    for (const { quote, receipt, publisher } of found.citations) {
      expect(read(markdown)).toContain(quote.replace(/\s*\n\s*/g, ' '));
      expect(markdown).toContain(`\`${receipt}\``);
      if (publisher) expect(read(markdown)).toContain(publisher);
    }
  });
});

test('a note is a document of its author, a capture an article of its publisher', () => {
  const items = LINES.flatMap((line) => exportCsl(foundFor(edition, line)));
  const note = items.find(({ type }) => type === 'document');
  const capture = items.find(({ type }) => type === 'article-newspaper');
  expect(note?.author?.[0]?.literal).toBeDefined();
  expect(note?.['container-title']).toBeUndefined();
  // The day its report appeared is not the note's own.
  expect(note?.issued).toBeUndefined();
  expect(note?.['original-date']).toBeDefined();
  expect(capture?.['container-title']).toBeDefined();
});

test('what cites nothing exports nothing', () => {
  const given = asked(edition, '/who Nobody At All');
  expect(exportMarkdown(given)).toBeUndefined();
  expect(exportCsl(given)).toEqual([]);
});
