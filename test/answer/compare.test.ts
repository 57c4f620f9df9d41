import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerRow } from '../../src/answer/comparing/ledger-rows.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, fixture, folderOf, foundFor, itemsOf, quotesOf } from '../corpora.ts';

describe('/compare on notes', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionOf(fixture('cable'));
  });

  const ledger = (line = '/compare cable-car-stop', locale: 'fr' | 'en' = 'en'): readonly LedgerRow[] =>
    foundFor(edition, line, locale).ledger ?? [];
  const row = (slot: string, of?: string, line?: string): LedgerRow | undefined =>
    ledger(line).find((one) => one.slot === slot && one.of === of);
  const verdict = (one: LedgerRow | undefined) =>
    one && {
      status: one.status,
      difference: one.difference,
      values: one.values.map(({ text, voices }) => `${text} (${voices})`),
    };

  test.for([
    { it: 'a date all voices give is the same', slot: 'date', status: 'same', values: ['2012-07-14 (2)'] },
    { it: 'a place all voices give is the same', slot: 'place', status: 'same', values: ['Karsten (3)'] },
    {
      it: 'a figure both give of the same thing is the same',
      slot: 'figure',
      of: 'passengers',
      status: 'same',
      values: ['42 passengers (2)'],
    },
    {
      it: 'figures of another thing are not compared with it',
      slot: 'figure',
      of: 'hours',
      status: 'single',
      values: ['seven hours (1)'],
    },
    {
      it: 'two figures of the same thing differ',
      slot: 'wounded',
      status: 'differs',
      difference: 'figure',
      values: ['three wounded (1)', 'five wounded (1)'],
    },
    {
      it: 'two who acted differ',
      slot: 'actor',
      status: 'differs',
      difference: 'who',
      values: ['Karsten rescuers (1)', 'mountain police (1)'],
    },
    {
      it: 'two words for one thing differ as terms',
      slot: 'opposing-force',
      status: 'differs',
      difference: 'term',
      values: ['couloir fermé (1)', 'exclusion corridor (1)'],
    },
    {
      it: 'one claim, asserted by one and in the conditional by another, differs in certainty',
      slot: 'culprit',
      status: 'differs',
      difference: 'certainty',
      values: ['Cimes Transports (1)', 'Cimes Transports (1)'],
    },
    {
      it: 'free words cannot be compared',
      slot: 'motive',
      status: 'not-comparable',
      values: ['a frozen cable (1)', 'a loose bolt (1)'],
    },
    {
      it: 'what two reports of one agency tell is told by a single voice',
      slot: 'means',
      status: 'single',
      values: ['ropes (1)'],
    },
  ])('$it', ({ slot, of, status, difference, values }) => {
    const one = verdict(row(slot, of));
    expect(one).toEqual({ status, difference, values: expect.arrayContaining(values) });
    expect(one?.values).toHaveLength(values.length);
  });

  test('keeps certainty and who says so with each value', () => {
    expect(row('culprit')?.values.map(({ certainty }) => certainty)).toEqual(['asserted', 'conditional']);
    expect(row('motive')?.values.map(({ says = [] }) => says.length)).toEqual([0, 1]);
  });

  test('has rows in one order of slots, whatever the order of the claims', () => {
    const slots = ledger().map(({ slot }) => slot);
    expect(slots).toEqual([
      'date',
      'place',
      'actor',
      'means',
      'wounded',
      'figure',
      'figure',
      'culprit',
      'motive',
      'opposing-force',
    ]);
  });

  test('lists under "only" what one report alone says, and not what two copies of one text say', () => {
    expect(itemsOf(foundFor(edition, '/compare cable-car-stop'), 'only').map(({ text }) => text)).toEqual([
      'seven hours',
    ]);
  });

  test('tells who reports, who mentions, who is silent and what was not read', () => {
    const { coverage, scope } = foundFor(edition, '/compare cable-car-stop');
    expect(coverage?.map(({ report, voice, status }) => [report, voice, status])).toEqual([
      ['carnet-montagne', 'carnet-montagne', 'silent'],
      ['cimes-2012-07-16', 'cimes-2012-07-16', 'mentions'],
      ['echo-2012-07-15', 'lumen-2012-07-14', 'reports'],
      ['journal-2012-07-15', 'journal-2012-07-15', 'reports'],
      ['observer-2012-07-15', 'lumen-2012-07-14', 'reports'],
    ]);
    expect(scope).toEqual({ reports: 5, from: '2012', to: '2012', inPart: 1 });
  });

  test('warns of what was read in part, of unknown dates, of notes not reviewed, and of no single voice', () => {
    expect(
      foundFor(edition, '/compare cable-car-stop')
        .warnings.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['read-in-part', 'undated', 'unreviewed']);
  });

  test('answers in the reader’s language from the notes in it, and says which are translations', () => {
    for (const locale of ['fr', 'en'] as const) {
      const { citations } = foundFor(edition, '/compare cable-car-stop', locale);
      const pairs = citations.filter(({ report }) => /journal|observer/.test(report));
      expect(new Set(pairs.map(({ language }) => language))).toEqual(new Set([locale]));
      expect(
        pairs.filter(({ report, translated }) => translated !== (report.startsWith('observer') === (locale === 'fr'))),
      ).toEqual([]);
    }
  });

  test('falls back on the one language a note has', () => {
    const { citations } = foundFor(edition, '/compare cable-car-stop', 'fr');
    expect(citations.filter(({ report }) => report.startsWith('echo')).map(({ file }) => file)).toEqual([
      'echo-2012-07-15.en.md',
    ]);
  });

  test('cites for each value the sentence of its paragraph that holds it', () => {
    const found = foundFor(edition, '/compare cable-car-stop', 'en');
    const [three, five] = found.ledger?.find(({ slot }) => slot === 'wounded')?.values ?? [];
    expect([quotesOf(found, three), quotesOf(found, five)]).toEqual([
      ['The paper counts three wounded and 42 passengers.'],
      ['The agency counts five wounded and 42 passengers.'],
    ]);
  });

  describe('side by side', () => {
    test.for([
      { it: 'two publishers', line: 'a:Le Journal de Karsten b:The Karsten Observer' },
      { it: 'two publishers, typed carelessly', line: 'a:le journal de karsten b:the karsten observer' },
      { it: 'two reports', line: 'a:journal-2012-07-15 b:observer-2012-07-15' },
      { it: 'two files', line: 'a:journal-2012-07-15.fr.md b:observer-2012-07-15.en.md' },
    ])('$it are compared alone', ({ line }) => {
      const rows = ledger(`/compare topic:cable-car-stop ${line}`);
      expect(new Set(rows.flatMap(({ values }) => values.flatMap(({ reports }) => reports)))).toEqual(
        new Set(['journal-2012-07-15', 'observer-2012-07-15']),
      );
      expect(row('wounded', undefined, `/compare topic:cable-car-stop ${line}`)?.status).toBe('differs');
    });

    test('two reports of one agency are one voice, with a warning', () => {
      const found = foundFor(edition, '/compare topic:cable-car-stop a:The Ridge Echo b:The Karsten Observer');
      expect(found.ledger?.every(({ status }) => status === 'single')).toBe(true);
      expect(found.warnings).toContainEqual(
        expect.objectContaining({ code: 'single-voice', voice: 'lumen-2012-07-14', reports: 2 }),
      );
    });

    test('one side alone is shown as one voice', () => {
      const found = foundFor(edition, '/compare topic:cable-car-stop a:Le Journal de Karsten');
      expect(new Set(found.citations.map(({ report }) => report))).toEqual(new Set(['journal-2012-07-15']));
      expect(found.warnings.map(({ code }) => code)).toContain('single-voice');
    });

    test('a side that is silent is nothing, and named', () => {
      const given = asked(edition, '/compare topic:cable-car-stop a:carnet-montagne b:Radio Cimes');
      expect(given).toMatchObject({ kind: 'nothing', subject: { id: 'cable-car-stop' } });
      expect(given.kind === 'nothing' && given.tried).toContain('carnet-montagne');
      expect(given).toMatchObject({ silentSides: ['carnet-montagne'] });
    });

    // Signs without a letter were once the side of every report without a publisher.
    test('a side of signs alone is nobody', () => {
      const given = asked(edition, '/compare topic:cable-car-stop a:… b:Radio Cimes');
      expect(given.kind === 'nothing' && given.tried).toContain('…');
    });

    test('a side that does not exist is nothing, and named', () => {
      const given = asked(edition, '/compare topic:cable-car-stop a:The Moon b:Radio Cimes');
      expect(given.kind === 'nothing' && given.tried).toContain('The Moon');
      expect(given).not.toHaveProperty('silentSides');
    });

    test.for([
      'a:Radio Cimes b:Radio Cimes',
      'a:Radio Cimes b:radio-cimes',
      'a:Radio Cimes b:cimes-2012-07-16',
      'a:cimes-2012-07-16.fr.md b:Radio Cimes',
    ])('the same side twice is refused: %s', (sides) => {
      expect(asked(edition, `/compare topic:cable-car-stop ${sides}`)).toMatchObject({
        kind: 'refused',
        reason: 'same-sides',
      });
    });
  });

  test('a place or a name with one event is that event', () => {
    for (const topic of ['karsten', 'cimes-transports'])
      expect(foundFor(edition, `/compare ${topic}`).subject).toMatchObject({ kind: 'event', id: 'cable-car-stop' });
  });

  test('a name that takes part in no event is nothing', () => {
    expect(asked(edition, '/compare irma-valloire')).toMatchObject({
      kind: 'nothing',
      subject: { id: 'irma-valloire' },
    });
  });
});

describe('/compare on captures', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionOf(fixture('dam'));
  });

  test('a place with several events asks which', () => {
    expect(asked(edition, '/compare velmont')).toMatchObject({
      kind: 'choices',
      choices: [
        { value: 'dam-breach', count: 3 },
        { value: 'dam-protest', count: 1 },
      ],
    });
  });

  test('a report held as a capture and a note counts once, in the capture’s words', () => {
    const found = foundFor(edition, '/compare dam-breach');
    const courrier = found.citations.filter(({ report }) => report === 'courrier-2009-03-13');
    expect(new Set(courrier.map(({ form }) => form))).toEqual(new Set(['capture']));
    expect(found.coverage?.filter(({ report }) => report === 'courrier-2009-03-13')).toHaveLength(1);
    const date = found.ledger?.find(({ slot }) => slot === 'date')?.values;
    expect(date?.map(({ reports, voices }) => [reports, voices])).toEqual([
      [['courrier-2009-03-13', 'gazette-2009-03-13', 'tribune-2009-03-13'], 2],
    ]);
  });

  // A figure of wounded was once listed with the dead, because a word for the dead stood nearby too.
  test('the dead and the wounded of one sentence are told apart', () => {
    const values = foundFor(edition, '/compare dam-breach').ledger?.flatMap(({ slot, values: given }) =>
      slot === 'killed' || slot === 'wounded' ? given.map(({ text }) => `${slot}: ${text}`) : [],
    );
    expect(values?.toSorted()).toEqual(['killed: five people', 'killed: quatre personnes', 'wounded: onze autres']);
  });

  test('an event one voice tells is all single, with a warning', () => {
    const found = foundFor(edition, '/compare dam-protest');
    expect(found.ledger?.map(({ slot, status }) => [slot, status])).toEqual([
      ['date', 'single'],
      ['place', 'single'],
    ]);
    expect(found.warnings).toContainEqual(
      expect.objectContaining({ code: 'single-voice', voice: 'messager-2009-04-02', reports: 1 }),
    );
    expect(itemsOf(found, 'only')).toEqual([]);
  });

  test('words and terms are nothing to compare', () => {
    expect(asked(edition, '/compare cattle').kind).toBe('nothing');
    expect(asked(edition, '/compare zone')).toMatchObject({ kind: 'nothing', subject: { kind: 'term' } });
  });

  test('without any authority there is nothing to compare', async () => {
    expect(asked(await editionOf(fixture('cable'), 'none'), '/compare cable-car-stop').kind).toBe('nothing');
  });
});

test('a note’s claim on an event nobody registered is left out', async () => {
  const folder = await folderOf({
    'n.fr.md':
      '---\nform: note\nlanguage: fr\nclaims:\n  - { event: unheard-of, slot: place, value: Brume, paragraph: 1 }\n---\n\nLe phare de Brume brille.\n',
  });
  const edition = await editionOf(folder);
  expect(edition.links.events.size).toBe(0);
  expect(asked(edition, '/compare unheard-of').kind).toBe('nothing');
});
