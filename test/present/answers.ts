import type { Answer, Found, Item } from '../../src/answer/answer.ts';
import type { Citation } from '../../src/answer/citation.ts';

/** Invented: no publisher, person or place here exists. */
export const citation = (n: number, quote: string, more: Partial<Citation> = {}): Citation => ({
  n,
  dispatch: `sample-${n}`,
  file: `sample-${n}.txt`,
  report: `report-${n}`,
  publisher: `Gazette ${n}`,
  form: 'capture',
  published: { edtf: '2001-03-02', basis: 'address' },
  quote,
  start: 10,
  end: 10 + quote.length,
  line: 4,
  sha256: 'ab'.repeat(32),
  language: 'en',
  translated: false,
  url: `https://example.org/${n}`,
  receipt: `sample-${n}.txt@abababababab#10-${10 + quote.length}`,
  marks: [],
  ...more,
});

const SCOPE = { reports: 5, from: '2001', to: '2003', inPart: 2 } as const;

export const found = (more: Partial<Found> = {}): Found => ({
  kind: 'found',
  edition: 'e1234567',
  locale: 'en',
  scope: SCOPE,
  question: { command: 'event', topic: 'harbour-fire' },
  subject: { kind: 'event', id: 'harbour-fire', name: 'Harbour fire' },
  sections: [],
  citations: [],
  warnings: [],
  nearest: [],
  ...more,
});

export const item = (more: Partial<Item> = {}): Item => ({ citations: [1], ...more });

/** One of each kind of answer, with most of what an answer may hold. */
export const ANSWERS = {
  found: found({
    sections: [
      {
        id: 'timeline',
        items: [
          item({ text: 'Harbour fire', date: { edtf: '2001-03-01', basis: 'stated' }, citations: [1, 2] }),
          item({ date: { edtf: null, basis: 'unknown' }, citations: [3], flags: ['undated', 'hedged'] }),
        ],
      },
      { id: 'with', items: [item({ text: 'Port authority', command: '/who port-authority', count: 2 })] },
    ],
    ledger: [
      {
        slot: 'wounded',
        status: 'differs',
        difference: 'figure',
        values: [
          { text: 'four sailors', reports: ['report-1'], voices: 1, citations: [1], basis: 'automatic' },
          {
            text: 'five',
            reports: ['report-2', 'report-4'],
            voices: 1,
            citations: [2],
            basis: 'reviewed',
            certainty: 'conditional',
          },
        ],
      },
      { slot: 'means', status: 'silent', values: [] },
    ],
    coverage: [
      { report: 'report-1', publisher: 'Gazette 1', voice: 'report-1', status: 'reports' },
      { report: 'report-2', publisher: 'Gazette 2', voice: 'report-1', status: 'mentions' },
      { report: 'report-4', publisher: null, voice: 'report-4', status: 'silent' },
      { report: 'report-5', publisher: 'Gazette 5', voice: 'report-5', status: 'not-read' },
    ],
    citations: [
      citation(1, 'The fire hurt four sailors, the harbour master said.', { marks: [{ start: 14, end: 26 }] }),
      citation(2, 'It tells of five sailors hurt.', { form: 'note', author: 'A. Reader', reviewed: false }),
      citation(3, 'An alarm was reportedly rung.', {
        published: { edtf: null, basis: 'unknown' },
        publisher: null,
        url: null,
      }),
      citation(4, 'The port authority declined to comment.'),
    ],
    warnings: [
      { code: 'single-voice', voice: 'report-1', reports: 2 },
      { code: 'read-in-part', reports: ['report-5'] },
    ],
    nearest: ['harbour-strike'],
  }),
  choices: {
    kind: 'choices',
    edition: 'e1234567',
    locale: 'en',
    scope: SCOPE,
    question: { command: 'event', topic: 'fire' },
    choices: [
      { value: 'harbour-fire', name: 'Harbour fire', kind: 'event', count: 3 },
      { value: 'mill-fire', name: 'Mill fire', kind: 'event', count: 1 },
    ],
  },
  nothing: {
    kind: 'nothing',
    edition: 'e1234567',
    locale: 'en',
    scope: SCOPE,
    question: { command: 'who', name: 'nobody' },
    tried: ['nobody'],
    nearest: ['Norbert Example'],
  },
  refused: {
    kind: 'refused',
    edition: 'e1234567',
    locale: 'en',
    scope: SCOPE,
    command: 'ask',
    reason: 'too-long',
    offending: 'question',
    limit: 300,
  },
} as const satisfies Record<Answer['kind'], Answer>;
