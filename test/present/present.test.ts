import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Flag, RefusalReason, SectionId, Warning } from '../../src/answer/answer.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import type { Page } from '../../src/present/page.ts';
import { pieceText } from '../../src/present/pieces.ts';
import { present } from '../../src/present/present.ts';
import { ANSWERS, citation, found, item } from './answers.ts';

const inLocale = (answer: Answer, locale: Locale): Page => present({ ...answer, locale });
const quotations = (page: Page) => page.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.quotations));

test('every answer of every kind has a title and a summary in both languages', () => {
  for (const answer of Object.values(ANSWERS))
    for (const locale of LOCALES) {
      const page = inLocale(answer, locale);
      expect(page.title).not.toBe('');
      expect(page.summary).not.toBe('');
    }
});

test('the summary says how much the answer rests on', () => {
  expect(present(ANSWERS.found).summary).toContain('1 of 4 reports tells this · 2001–2003 · 2 read only in part');
  expect(inLocale(ANSWERS.nothing, 'fr').summary).toContain(
    '5 dépêches consultées · 2001–2003 · 2 lues seulement en partie',
  );
});

test('a quotation is the citation’s quote, exactly, whatever is emphasised in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) })),
      (quote, marks) => {
        const page = present(
          found({ sections: [{ id: 'passages', items: [item()] }], citations: [citation(1, quote, { marks })] }),
        );
        expect(quotations(page).map(({ pieces }) => pieceText(pieces))).toEqual([quote]);
      },
    ),
  );
});

test('every citation is shown once as a sentence and once among the sources', () => {
  const page = present(ANSWERS.found);
  expect(
    quotations(page)
      .map(({ n }) => n)
      .sort(),
  ).toEqual([1, 2, 3, 4]);
  expect(page.sources.flatMap(({ numbers }) => numbers)).toEqual([1, 2, 3, 4]);
});

test.for([
  {
    locale: 'en',
    capture: ['“', '”'],
    label: 'Reading note',
    source: 'note on Gazette 2, 2 March 2001 (from the web address), not reviewed',
  },
  {
    locale: 'fr',
    capture: ['«\u00A0', '\u00A0»'],
    label: 'Note de lecture',
    source: 'note sur Gazette 2, 2 mars 2001 (d’après l’adresse web), non relue',
  },
] as const)('a note is never framed as the publisher’s words ($locale)', ({ locale, capture, label, source }) => {
  const [first, second] = quotations(inLocale(ANSWERS.found, locale));
  expect([first?.open, first?.close]).toEqual(capture);
  expect(first).not.toHaveProperty('label');
  expect([second?.open, second?.close]).toEqual(['', '']);
  expect(second).toMatchObject({ label, source });
});

test.for([
  {
    it: 'an unattributed quote is said to be so',
    of: { speech: 'direct', speaker: null },
    remarks: ['direct speech', 'speaker not established'],
  },
  {
    it: 'an unnamed speaker stays unnamed, as worded',
    of: { speech: 'reported', speaker: null, anonymous: true, speakerText: 'a port official' },
    remarks: ['reported speech', 'unnamed speaker: “a port official”'],
  },
  {
    it: 'a speaker is shown as worded',
    of: { speech: 'direct', speaker: 'p-example', speakerText: 'the master' },
    remarks: ['direct speech', 'speaker: “the master”'],
  },
  {
    it: 'scare quotes have no speaker',
    of: { speech: 'scare', speaker: null },
    remarks: ['words in quotation marks, nobody is said to have said them'],
  },
  {
    it: 'the chain is kept',
    of: {
      speech: 'reported',
      speaker: 'p',
      chain: [{ name: 'Wire' }, { name: 'the port radio', span: { start: 0, end: 1 } }],
    },
    remarks: ['reported speech', 'speaker: p', 'through Wire, “the port radio”'],
  },
] as const)('$it', ({ of, remarks }) => {
  const page = present(found({ sections: [{ id: 'said', items: [item(of)] }], citations: [citation(1, 'Words.')] }));
  expect(page.sections[0]?.entries[0]?.remarks).toEqual(remarks);
});

test('the answering words are emphasised alone, and head the entry in quotation marks', () => {
  const quote = 'The fire hurt four sailors on Monday.';
  const page = present(
    found({
      question: { command: 'ask', question: 'how many?' },
      sections: [{ id: 'answer', items: [item({ answer: { start: 14, end: 26, text: 'four sailors' } })] }],
      citations: [citation(1, quote, { marks: [{ start: 4, end: 8 }] })],
    }),
  );
  expect(page.sections[0]?.entries[0]?.label).toBe('“four sailors”');
  expect(quotations(page)[0]?.pieces).toEqual([
    { text: 'The fire hurt ', strong: false },
    { text: 'four sailors', strong: true },
    { text: ' on Monday.', strong: false },
  ]);
});

test('a source’s wording stands in quotation marks, an editor’s value does not', () => {
  const lines = present(ANSWERS.found).sections.find(({ id }) => id === 'ledger')?.entries[0]?.lines;
  expect(lines?.map(({ text }) => text)).toEqual(['“four sailors” — Gazette 1', 'five — Gazette 2, Gazette 4']);
});

const REASONS: Record<RefusalReason, true> = {
  'unknown-command': true,
  'missing-option': true,
  'unknown-option': true,
  'too-long': true,
  empty: true,
  'not-a-date': true,
  'range-reversed': true,
  'same-sides': true,
  'unknown-language': true,
  'no-words': true,
  'only-stop-words': true,
  'about-the-bot': true,
  'question-language': true,
};

test.for(Object.keys(REASONS) as RefusalReason[])('a refusal for %s names the offending thing', (reason) => {
  for (const locale of LOCALES)
    expect(present({ ...ANSWERS.refused, reason, locale, offending: 'the thing' }).summary).toContain('the thing');
});

const WARNINGS: readonly Warning[] = [
  { code: 'is-a-place', place: 'velmont', name: 'Velmont' },
  { code: 'single-voice', voice: 'report-1', reports: 1 },
  { code: 'single-voice', voice: 'report-1', reports: 3 },
  { code: 'read-in-part', reports: ['report-1', 'report-2'] },
  { code: 'date-conflict', citations: [1] },
  { code: 'undated', reports: ['report-1'] },
  { code: 'editorial-gloss', citations: [1, 2] },
  { code: 'headline-differs', report: 'report-1' },
  { code: 'unreviewed', citations: [2] },
  { code: 'stale-edition', edition: 'e0' },
];

test('every warning and flag is worded without a hole', () => {
  const flags: readonly Flag[] = [
    'undated',
    'weekday-conflict',
    'reviewed',
    'automatic',
    'unreviewed-spelling',
    'unreviewed-event',
    'editorial-gloss',
    'hedged',
    'passing-mention',
    'read-in-part',
    'unknown-publisher',
    'differs',
  ];
  for (const locale of LOCALES) {
    const page = inLocale(
      found({
        warnings: WARNINGS,
        citations: [citation(1, 'Words.')],
        sections: [{ id: 'about', items: [item({ flags })] }],
      }),
      locale,
    );
    expect([...page.warnings, ...page.caveats]).toHaveLength(WARNINGS.length);
    expect(page.sections[0]?.entries[0]?.remarks).toHaveLength(flags.length);
    expect(JSON.stringify(page)).not.toMatch(/\{\{|undefined|\$t/);
  }
});

test('an answer rebuilt from a later edition says so, whatever its kind', () => {
  expect(present(ANSWERS.found, { earlierEdition: 'e0000000' }).notice).toContain('e0000000');
  expect(present(ANSWERS.nothing, { earlierEdition: 'e0000000' }).notice).toContain('e0000000');
});

test.for([
  { id: 'cuts', text: 'photo-credit', label: 'photo credits' },
  { id: 'bases', text: 'address', label: 'from the web address' },
  { id: 'roles', text: 'colonel', label: '“colonel”' },
  { id: 'with', text: 'Port authority', label: 'Port authority' },
  {
    id: 'commands',
    text: 'who',
    label: '/who · Who someone is according to each report, what they said and what is said about them',
  },
] as const satisfies readonly { id: SectionId; text: string; label: string }[])(
  'an item of $id reads $label',
  ({ id, text, label }) => {
    const page = present(found({ sections: [{ id, items: [{ text, citations: [] }] }] }));
    expect(page.sections[0]?.entries[0]?.label).toBe(label);
  },
);

test('choices carry kind and count, and the command that picks them', () => {
  expect(inLocale(ANSWERS.choices, 'fr').choices).toEqual([
    {
      label: 'Harbour fire · événement · 3 dépêches',
      command: '/event harbour-fire',
      line: '/événement harbour-fire',
      value: 'harbour-fire',
    },
    {
      label: 'Mill fire · événement · 1 dépêche',
      command: '/event mill-fire',
      line: '/événement mill-fire',
      value: 'mill-fire',
    },
  ]);
});

test('a report nobody is known to have published shows as that among those that tell of it, never by its id', () => {
  const row = { publisher: null, status: 'reports' } as const;
  const page = present(
    found({
      coverage: [
        { ...row, report: 'unsigned-1', voice: 'unsigned-1' },
        { ...row, report: 'unsigned-2', voice: 'unsigned-2' },
      ],
    }),
  );
  const [line] = page.sections.find(({ id }) => id === 'coverage')?.entries[0]?.lines ?? [];
  expect(line).toMatchObject({ text: 'publisher unknown ×2' });
});

test('sides of a comparison that tell nothing are named, and the corpus is not said to be silent', () => {
  const { nothing } = ANSWERS;
  const { summary } = present({ ...nothing, silentSides: ['Gazette 1', 'Gazette 2'] });
  expect(summary).toContain('Nothing of this found in: Gazette 1, Gazette 2');
  expect(summary).not.toContain('The corpus does not tell this');
});
