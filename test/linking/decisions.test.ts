import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { AuthorityError } from '../../src/linking/authority-error.ts';
import { NO_DECISIONS, readDecisions } from '../../src/linking/decisions.ts';
import { type Files, folderOf } from '../corpora.ts';

const SIGNED = "by: '204'\n  at: 2009-04-01T08:00:00Z";

const PEOPLE = [
  '- { id: odile-fauchet, name: Odile Fauchet }',
  '- { id: irma-valloire, name: Irma Valloire, aliases: [la préfète] }',
].join('\n');

const TEXTS: Files = {
  'authority/people.yaml': PEOPLE,
  'a.txt': 'La mairie.\n\nLe colonel Maude Lachette a visité le barrage de Velmont jeudi matin, a dit la mairie.\n',
  'b.txt': 'La suite.\n\nLe colonel Odile Fauchet a visité Velmont. Le préfet Rurik Esling est parti vendredi soir.\n',
  'c.txt': 'La fin.\n\nLe préfet Rourique Esseling est revenu samedi matin, a annoncé la mairie de Velmont.\n',
};

const corpusWith = (decisions: Files): Promise<string> =>
  folderOf({
    ...TEXTS,
    ...Object.fromEntries(Object.entries(decisions).map(([file, text]) => [`.decisions/${file}`, text])),
  });

const load = (corpus: string) =>
  loadEdition({ corpus, shippedAuthority: join(corpus, 'none'), decisions: join(corpus, '.decisions') });

const peopleOf = async (decisions: Files): Promise<readonly string[]> =>
  [...(await load(await corpusWith(decisions))).links.entities.values()]
    .filter(({ type }) => type === 'person')
    .map(({ id }) => id)
    .sort();

const problemsOf = async (decisions: Files): Promise<readonly string[]> => {
  const corpus = await corpusWith(decisions);
  const error: unknown = await load(corpus).catch((thrown: unknown) => thrown);
  return error instanceof AuthorityError
    ? error.message.split('\n').map((line) => line.replace(`${join(corpus, '.decisions')}/`, ''))
    : [];
};

const UNDECIDED = ['maude-lachette', 'odile-fauchet', 'rourique-esseling', 'rurik-esling'];

describe('decisions on names', () => {
  test.for([
    { it: 'change nothing where there are none', decisions: {}, people: UNDECIDED },
    {
      it: 'make a spelling that of a reviewed name',
      decisions: { 'names.yaml': `- a: odile-fauchet\n  b: Maude Lachette\n  decision: same\n  ${SIGNED}` },
      people: ['odile-fauchet', 'rourique-esseling', 'rurik-esling'],
    },
    {
      it: 'make one of two names that have no entry',
      decisions: { 'names.yaml': `- a: rurik-esling\n  b: Rourique Esseling\n  decision: same\n  ${SIGNED}` },
      people: ['maude-lachette', 'odile-fauchet', 'rurik-esling'],
    },
    {
      it: 'have no effect once taken back',
      decisions: {
        'names.yaml': `- a: odile-fauchet\n  b: Maude Lachette\n  decision: same\n  ${SIGNED}\n  undone: { by: '7', at: 2009-04-02T08:00:00Z }`,
      },
      people: UNDECIDED,
    },
    {
      it: 'on one pair are the last one’s',
      decisions: {
        'names.yaml': `- a: odile-fauchet\n  b: Maude Lachette\n  decision: same\n  ${SIGNED}\n- a: maude-lachette\n  b: Odile Fauchet\n  decision: later\n  ${SIGNED}`,
      },
      people: UNDECIDED,
    },
  ])('$it', async ({ decisions, people }) => {
    expect(await peopleOf(decisions)).toEqual(people);
  });

  test('are part of the edition’s id; those taken back are not', async () => {
    const same = `- a: odile-fauchet\n  b: Maude Lachette\n  decision: same\n  ${SIGNED}`;
    const undone = `${same}\n  undone: { by: '7', at: 2009-04-02T08:00:00Z }`;
    const [bare, decided, taken] = await Promise.all(
      [{}, { 'names.yaml': same }, { 'names.yaml': undone }].map(async (files) => load(await corpusWith(files))),
    );
    expect(decided?.id).not.toBe(bare?.id);
    expect(taken?.id).toBe(bare?.id);
  });
});

test('reports decided to carry one text are one voice', async () => {
  const corpus = await corpusWith({ 'voices.yaml': `- reports: [a, c]\n  decision: same\n  ${SIGNED}` });
  const voices = [...(await load(corpus)).links.reports.values()].map(({ id, voice }) => [id, voice]);
  expect(voices).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'a'],
  ]);
});

describe('a mistake in a decision is told with its file and line', () => {
  test.for([
    {
      it: 'two reviewed names made one',
      decisions: { 'names.yaml': `- a: odile-fauchet\n  b: La Préfète\n  decision: same\n  ${SIGNED}` },
      problem: 'names.yaml:1: irma-valloire and odile-fauchet are two names of the authority and never become one',
    },
    {
      it: 'two reviewed names made one through a third',
      decisions: {
        'names.yaml': ['odile-fauchet', 'irma-valloire']
          .map((id) => `- a: ${id}\n  b: Maude Lachette\n  decision: same\n  ${SIGNED}`)
          .join('\n'),
      },
      problem: 'names.yaml:6: irma-valloire and odile-fauchet are two names of the authority and never become one',
    },
    {
      it: 'the same and different at once',
      decisions: {
        'names.yaml': `- a: Un\n  b: Deux\n  decision: same\n  ${SIGNED}\n- a: Deux\n  b: Trois\n  decision: same\n  ${SIGNED}\n- a: Un\n  b: Trois\n  decision: different\n  ${SIGNED}`,
      },
      problem: 'names.yaml:11: un and trois are decided to be different, and by others to be the same',
    },
    {
      it: 'a number that would lose its last figures',
      decisions: {
        'events.yaml': '- events: [a, b]\n  decision: same\n  by: 123456789012345678\n  at: 2009-04-01T08:00:00Z',
      },
      problem: 'events.yaml:3: decision 1, by: is no text (put an id of figures in quotation marks)',
    },
    {
      it: 'an event alone',
      decisions: { 'events.yaml': `- events: [a]\n  decision: same\n  ${SIGNED}` },
      problem: 'events.yaml:1: decision 1, events: names fewer than two',
    },
    {
      it: 'a key that is not known',
      decisions: { 'voices.yaml': `- reports: [a, b]\n  decison: same\n  decision: same\n  ${SIGNED}` },
      problem: 'voices.yaml:2: decision 1, decison: unknown key',
    },
    {
      it: 'a file that is no list',
      decisions: { 'names.yaml': 'a: b' },
      problem: 'names.yaml:1: is no list of entries',
    },
  ])('$it', async ({ decisions, problem }) => {
    expect(await problemsOf(decisions)).toEqual([problem]);
  });
});

test('a folder that is not there holds no decision', async () => {
  expect(await readDecisions(join(await folderOf({}), 'nowhere'))).toEqual(NO_DECISIONS);
});
