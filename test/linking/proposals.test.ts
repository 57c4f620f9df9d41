import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { type Proposal, proposalsOf } from '../../src/linking/proposals.ts';
import { asked, type Files, folderOf } from '../corpora.ts';

const WIRE =
  'The river rose by two metres during the night, firefighters in the valley said on Tuesday. Four shepherds were found on an island with their flocks, tired and wet but unhurt. The mill at the bend lost its wheel, and its owner said that it would take a summer to build a new one.';

const TEXTS: Files = {
  'sources.yaml': [
    "a.txt: { published: '2031-06-09', language: en }",
    "b.txt: { published: '2031-06-09', language: en }",
    "c.txt: { published: '2031-06-09', language: en }",
    'd.txt: { language: en }',
    'e.txt: { language: en }',
  ].join('\n'),
  'a.txt': 'A story.\n\nA strike hit a depot near Tarvel on 8 June. Colonel Ryan Dillon arrived in Tarvel.\n',
  'b.txt': 'A story.\n\nAn attack on a depot near Tarvel on 8 June was heard for miles. Colonel Rayan Delon left.\n',
  'c.txt': 'A story.\n\nColonel Brian Dillon stayed at home, where he read the papers all day.\n',
  'd.txt': `A story.\n\n${WIRE}\n`,
  'e.txt': `Another.\n\n${WIRE}\n`,
};

const SIGNED = "by: '1'\n  at: 2031-07-01T00:00:00Z";

const editionWith = async (decisions: Files = {}, more: Files = {}): Promise<Edition> => {
  const corpus = await folderOf({ ...TEXTS, ...decisions, ...more });
  return loadEdition({ corpus, shippedAuthority: join(corpus, 'authority'), decisions: join(corpus, 'decisions') });
};

const shownOf = ({ entries }: Edition, { where }: Proposal): readonly string[] =>
  where.map(({ entry, sentence }) => {
    const { dispatch, sentences } = entries[entry] ?? {};
    return dispatch?.text.slice(sentences?.[sentence]?.start, sentences?.[sentence]?.end) ?? '';
  });

const ALL = [
  'voices d--e',
  'names rayan-delon--ryan-dillon',
  'events attack-tarvel-2031-06-08--strike-tarvel-2031-06-08',
];
const listed = (edition: Edition): readonly string[] => proposalsOf(edition).map(({ kind, id }) => `${kind} ${id}`);

describe('what may be one', () => {
  test('is one list of names, events and voices: who, why, how sure, and the sentences to judge by', async () => {
    const edition = await editionWith();
    const proposals = proposalsOf(edition);
    expect(listed(edition).toSorted()).toEqual(ALL.toSorted());
    const of = (kind: Proposal['kind']) => proposals.find((proposal) => proposal.kind === kind);
    expect(of('names')).toMatchObject({ who: ['rayan-delon', 'ryan-dillon'], why: 'sound', later: false });
    expect(of('events')).toMatchObject({ why: 'kind', likeness: 0.7 });
    expect(of('voices')).toMatchObject({ who: ['d', 'e'], why: 'words', likeness: 1 });
    const names = of('names');
    expect(names && shownOf(edition, names)).toEqual([
      'Colonel Rayan Delon left.',
      'Colonel Ryan Dillon arrived in Tarvel.',
    ]);
  });

  test.for([
    { it: 'is gone where it is decided to be one', decision: 'same', left: [ALL[0], ALL[2]], later: [] },
    { it: 'is gone where it is decided to be two', decision: 'different', left: [ALL[0], ALL[2]], later: [] },
    { it: 'stays, marked and last, where it is put off', decision: 'later', left: ALL, later: [ALL[1]] },
  ])('$it', async ({ decision, left, later }) => {
    const edition = await editionWith({
      'decisions/names.yaml': `- a: Ryan Dillon\n  b: Rayan Delon\n  decision: ${decision}\n  ${SIGNED}`,
    });
    expect(listed(edition).toSorted()).toEqual(left.toSorted());
    const marked = proposalsOf(edition).flatMap(({ kind, id, later: off }, index) =>
      off ? [{ kind, id, index }] : [],
    );
    expect(marked.map(({ kind, id }) => `${kind} ${id}`)).toEqual(later);
    for (const { index } of marked) expect(index).toBe(left.length - 1);
  });

  test('holds no voices or events that are decided', async () => {
    const edition = await editionWith({
      'decisions/voices.yaml': `- reports: [d, e]\n  decision: same\n  ${SIGNED}`,
      'decisions/events.yaml': `- events: [attack-tarvel-2031-06-08, strike-tarvel-2031-06-08]\n  decision: different\n  ${SIGNED}`,
    });
    expect(listed(edition)).toEqual([ALL[1]]);
  });

  test('never holds two reviewed names', async () => {
    const people = '- { id: ryan-dillon, name: Ryan Dillon }\n- { id: rayan-delon, name: Rayan Delon }';
    expect(listed(await editionWith({}, { 'authority/people.yaml': people }))).toEqual([ALL[0], ALL[2]]);
  });
});

test('a doubtful spelling shows in /who as « did you mean » and nowhere else', async () => {
  const edition = await editionWith();
  const answer = asked(edition, '/who ryan-dillon');
  expect(answer).toMatchObject({ kind: 'found', nearest: ['Rayan Delon', 'Brian Dillon'] });
  const { nearest: _, ...rest } = answer.kind === 'found' ? answer : { nearest: [] };
  expect(JSON.stringify(rest)).not.toContain('Delon');
});
