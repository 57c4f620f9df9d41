import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { editionOf, type Files, folderOf, foundFor, itemsOf, quotesOf } from '../corpora.ts';

/** Texts by the day they appeared on. */
type Texts = readonly (readonly [published: string, text: string])[];

const filesOf = (texts: Texts): Files => ({
  'sources.yaml': texts
    .map(([published, text], index) => {
      // So short that the language cannot be told for sure.
      const language = /(?<!\p{L})(?:le|une|des|du)(?!\p{L})/iu.test(text) ? 'fr' : 'en';
      return `t${index}.txt: { published: '${published}', language: ${language} }`;
    })
    .join('\n'),
  ...Object.fromEntries(texts.map(([, text], index) => [`t${index}.txt`, `Une dépêche.\n\n${text}\n`])),
});

const editionOfTexts = async (texts: Texts, more: Files = {}): Promise<Edition> =>
  editionOf(await folderOf({ ...filesOf(texts), ...more }), Object.keys(more).length ? undefined : 'none');

/** Per event the dispatches and trigger words that tell of it. */
const groupsOf = ({ links, entries }: Edition): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...links.events].map(([id, evidence]) => [
      id,
      evidence.map(({ entry, mention }) => {
        const { dispatch, facts } = entries[entry] ?? {};
        const event = mention === undefined ? undefined : facts?.events[mention];
        return `${dispatch?.id} ${event ? dispatch?.text.slice(event.start, event.end) : ''}`.trim();
      }),
    ]),
  );

describe('events that no registry has', () => {
  test('are one across dispatches and languages where kind, day and place are', async () => {
    const edition = await editionOfTexts([
      ['2031-05-20', "Le 18 mai, des avions ont bombardé un convoi près d'Ourmaz, a indiqué un témoin de la scène."],
      ['2031-05-19', 'Warplanes bombed a convoy near Ourmaz on 18 May, a resident of the town said by telephone.'],
    ]);
    expect(groupsOf(edition)).toEqual({ 'strike-ourmaz-2031-05-18': ['t0 bombardé', 't1 bombed'] });
    expect(edition.links.known).toMatchObject([
      {
        id: 'strike-ourmaz-2031-05-18',
        names: { fr: 'Frappe, Ourmaz, 18 mai 2031', en: 'Strike, Ourmaz, 18 May 2031' },
        date: '2031-05-18',
        place: 'ourmaz',
        unreviewed: true,
      },
    ]);
  });

  test('take in what their own dispatch leaves no choice about, and « deux jours après »', async () => {
    const edition = await editionOfTexts([
      [
        '2031-06-08',
        "Deux jours après un bombardement sur des forces locales, l'armée a mené des frappes près de Tarvel.\n\nLe 6 juin, une frappe près d'Ourmaz avait fait des dégâts. Des avions avaient bombardé la ville le 6 juin à l'aube.",
      ],
      ['2031-06-09', 'A strike hit a depot near Ourmaz on 6 June. The strike started a fire that burned until noon.'],
    ]);
    expect(groupsOf(edition)).toEqual({
      'strike-ourmaz-2031-06-06': ['t0 bombardement', 't0 frappe', 't0 bombardé', 't1 strike', 't1 strike'],
      'strike-tarvel-2031-06-08': ['t0 frappes'],
    });
  });
});

/** Each pair is of two events, and none of their sentences may stand for the other's. */
describe('events that are never made one', () => {
  test.for<{ it: string; texts: Texts }>([
    {
      it: 'strikes of three days at one place, in French',
      texts: [
        ['2031-05-19', "Une frappe a touché un convoi près d'Ourmaz le 18 mai, selon la coalition."],
        ['2031-06-07', "Une frappe a touché un convoi près d'Ourmaz le 6 juin, selon la coalition."],
        ['2031-06-09', "Une frappe a touché un convoi près d'Ourmaz le 8 juin, selon la coalition."],
      ],
    },
    {
      it: 'an attack and the strikes and fire that answered it, in English',
      texts: [
        ['2032-08-16', 'An attack on the garrison near Tarvel on 15 August caused no damage, the command said.'],
        ['2032-08-24', 'A strike hit bunkers near Tarvel on 23 August, the command said in a statement.'],
        ['2032-08-25', 'A strike hit bunkers near Tarvel on 24 August, the command said in a statement.'],
      ],
    },
    {
      it: 'a strike on vehicles and a drone shot down, on one day',
      texts: [
        ['2031-06-08', "Une frappe a détruit deux véhicules près d'Ourmaz le 8 juin, a indiqué l'armée."],
        ['2031-06-08', "Un drone a été abattu près d'Ourmaz le 8 juin, a indiqué l'armée."],
      ],
    },
    {
      it: 'the same said with one verb: a drone destroyed is no strike on a town',
      texts: [
        ['2031-06-08', 'On 8 June an aircraft destroyed two trucks near Ourmaz, the army said.'],
        ['2031-06-08', 'On 8 June an aircraft destroyed a drone near Ourmaz, the army said.'],
      ],
    },
    {
      it: 'strikes of two states on one day at one place',
      texts: [
        ['2031-06-08', 'Russian warplanes bombed a depot near Ourmaz on 8 June, residents said.'],
        ['2031-06-08', 'Israeli warplanes bombed a depot near Ourmaz on 8 June, residents said.'],
      ],
    },
    {
      it: 'strikes on one day at two places',
      texts: [
        ['2031-06-08', "Une frappe a touché un dépôt près d'Ourmaz le 8 juin, selon des habitants."],
        ['2031-06-08', 'Une frappe a touché un dépôt près de Tarvel le 8 juin, selon des habitants.'],
      ],
    },
    {
      it: 'places whose names are nearly alike',
      texts: [
        ['2031-06-08', 'A strike hit a depot near Mayadin on 8 June, residents said.'],
        ['2031-06-08', 'A strike hit a depot near Maadan on 8 June, residents said.'],
      ],
    },
    {
      it: 'the same day of years nobody knows',
      texts: [
        ['', 'A strike hit a depot near Ourmaz on 8 June, residents said.'],
        ['', 'A strike hit a bridge near Ourmaz on 8 June, residents said.'],
      ],
    },
    {
      it: 'a third strike since a day, and the strike of that day',
      texts: [
        ['2031-05-19', 'A strike hit a convoy near Ourmaz on 18 May, the command said.'],
        ['2031-06-09', 'It was the third strike near Ourmaz since 18 May, the command said.'],
      ],
    },
    {
      it: 'shots in answer to strikes, and the strikes',
      texts: [
        ['2032-08-24', 'Une frappe a touché un dépôt près de Tarvel le 23 août, selon le commandement.'],
        [
          '2032-08-25',
          'Des tirs et une attaque près de Tarvel ont répondu aux frappes du 23 août, selon le commandement.',
        ],
      ],
    },
    {
      it: 'what happened and what was denied or only planned',
      texts: [
        ['2031-06-09', "Une frappe a touché un dépôt près d'Ourmaz le 8 juin, selon des habitants."],
        ['2031-06-09', "L'armée a démenti toute frappe près d'Ourmaz le 8 juin, dans un communiqué."],
        ['2031-06-09', "L'armée menace de mener une frappe près d'Ourmaz le 8 juin, dans un communiqué."],
      ],
    },
  ])('$it', async ({ texts }) => {
    const dated = texts.map(([day, text]) => [day || '2031', text] as const);
    const edition = await editionOfTexts(texts.every(([day]) => day) ? texts : dated);
    for (const told of Object.values(groupsOf(edition)))
      expect(new Set(told.map((one) => one.split(' ')[0])).size, told.join(', ')).toBe(1);
    expect(Object.keys(groupsOf(edition)).length).toBeGreaterThan(0);
  });

  test('two strikes of one day in one dispatch, and one elsewhere that may be either', async () => {
    const edition = await editionOfTexts([
      [
        '2031-06-09',
        "Une frappe a touché un dépôt près d'Ourmaz le 8 juin. Une deuxième frappe a touché un pont près d'Ourmaz le 8 juin.",
      ],
    ]);
    expect(Object.keys(groupsOf(edition))).toEqual(['strike-ourmaz-2031-06-08', 'strike-ourmaz-2031-06-08-2']);
  });
});

describe('beside a registry', () => {
  const REGISTRY: Files = {
    'authority/places.yaml': '- { id: ourmaz, names: { fr: Ourmaz, en: Ourmaz } }',
    'authority/events.yaml':
      '- { id: may-strike, names: { fr: La frappe de mai, en: The May strike }, date: 2031-05-18, type: strike, place: ourmaz, match: { words: { fr: [frapp], en: [strike] } } }',
  };

  test('a registered event takes what is of its kind, day and place, in whatever words', async () => {
    const edition = await editionOfTexts(
      [['2031-05-19', "Le 18 mai, des avions ont bombardé un convoi près d'Ourmaz, selon des habitants."]],
      REGISTRY,
    );
    expect(groupsOf(edition)).toEqual({ 'may-strike': ['t0 bombardé'] });
  });

  test('people may make a group part of a registered event, or two groups one', async () => {
    const folder = await folderOf({
      ...REGISTRY,
      ...filesOf([
        ['2031-05-19', 'A strike hit a convoy near Tarvel on 18 May, residents said. An attack hit Sorane on 19 May.'],
        ['2031-05-19', 'An attack on the town near Tarvel on 18 May killed nobody, residents said.'],
      ]),
      'decisions/events.yaml':
        "- events: [strike-tarvel-2031-05-18, attack-tarvel-2031-05-18]\n  decision: same\n  by: '1'\n  at: 2031-06-01T00:00:00Z\n- events: [may-strike, strike-tarvel-2031-05-18]\n  decision: same\n  by: '1'\n  at: 2031-06-01T00:00:00Z",
    });
    const edition = await loadEdition({
      corpus: folder,
      shippedAuthority: join(folder, 'none'),
      decisions: join(folder, 'decisions'),
    });
    expect(groupsOf(edition)).toEqual({ 'may-strike': ['t0 strike', 't1 attack'] });
  });
});

describe('answers on events that no registry has', () => {
  const TEXTS: Texts = [
    ['2031-05-20', "Le 18 mai, des avions ont bombardé un convoi près d'Ourmaz, tuant huit personnes selon un témoin."],
    ['2031-05-19', 'Warplanes bombed a convoy near Ourmaz on 18 May, killing six people, a resident said.'],
    ['2031-05-19', 'The council of Tarvel met on 18 May to talk about the price of bread, its speaker said.'],
  ];

  test('/event finds one by place, by id and by words', async () => {
    const edition = await editionOfTexts(TEXTS);
    for (const typed of ['Ourmaz', 'strike-ourmaz-2031-05-18', 'frappe']) {
      const found = foundFor(edition, `/event ${typed}`, 'fr');
      const [item] = itemsOf(found, 'timeline');
      expect(item).toMatchObject({ event: 'strike-ourmaz-2031-05-18', date: { edtf: '2031-05-18' } });
      expect(item?.flags).toContain('unreviewed-event');
      expect(quotesOf(found, item).length).toBeGreaterThan(0);
    }
  });

  test('/compare lines up what each report gives, and coverage tells who is silent', async () => {
    const found = foundFor(await editionOfTexts(TEXTS), '/compare strike-ourmaz-2031-05-18');
    expect(found.ledger?.find(({ slot }) => slot === 'killed')).toMatchObject({
      status: 'differs',
      difference: 'figure',
    });
    expect(found.coverage?.map(({ report, status }) => [report, status])).toEqual([
      ['t0', 'reports'],
      ['t1', 'reports'],
      ['t2', 'silent'],
    ]);
  });
});
