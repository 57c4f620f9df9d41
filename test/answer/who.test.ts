import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, fixture, folderOf, foundFor, itemsOf, quotesOf } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

describe('/who', () => {
  test('lists what somebody said, with the kind of speech and the words of the source for the speaker', () => {
    const found = foundFor(edition, '/who odile-fauchet', 'fr');
    const said = itemsOf(found, 'said').map((item) => [item.speech, item.speakerText, ...quotesOf(found, item)]);
    expect(said).toEqual([
      [
        'reported',
        'la maire Odile Fauchet',
        "L'eau a tué quatre personnes et en a blessé onze autres à Velmont, a déclaré la maire Odile Fauchet.",
      ],
      ['direct', 'Odile Fauchet', "« Nous n'avons jamais reçu l'alerte », a affirmé Odile Fauchet devant la presse."],
      [
        'direct',
        'Odile Fauchet',
        '"The warning came far too late," said Odile Fauchet, the mayor of Velmont.',
        '"The warning came far too late," said Odile Fauchet, the mayor of Velmont.',
      ],
      // The note's « jamais reçu l'alerte » is the capture's, and not told twice.
    ]);
    expect(
      itemsOf(found, 'said').every(({ speaker, anonymous }) => speaker === 'odile-fauchet' && anonymous === false),
    ).toBe(true);
  });

  test('gives roles as worded', () => {
    expect(itemsOf(foundFor(edition, '/who odile-fauchet'), 'roles').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['maire', 'mayor of Velmont']),
    );
  });

  test('gives spellings with how often they stand in what a reader is shown', () => {
    expect(itemsOf(foundFor(edition, '/who odile-fauchet'), 'spellings')).toEqual([
      { text: 'Odile Fauchet', count: 5, citations: [] },
    ]);
  });

  test.for(['Odile Fauchet', 'odile-fauchet', 'ODILE FAUCHET', 'fauchet', 'Fauchet'])(
    'finds a person under any known name: %s',
    (name) => {
      expect(foundFor(edition, `/who ${name}`).subject).toEqual({
        kind: 'person',
        id: 'odile-fauchet',
        name: 'Odile Fauchet',
      });
    },
  );

  test('of nearly a name says the nearest and finds nothing', () => {
    expect(asked(edition, '/who Odile Fouchet')).toMatchObject({
      kind: 'nothing',
      tried: ['Odile Fouchet'],
      nearest: ['Odile Fauchet'],
    });
  });

  test.for(['Fauchett', 'fouchet', 'Odille'])('of one word of a name, misspelt, says whose it may be: %s', (name) => {
    expect(asked(edition, `/who ${name}`)).toMatchObject({ kind: 'nothing', nearest: ['Odile Fauchet'] });
  });

  test('of a known name no text has finds nothing', () => {
    expect(asked(edition, '/who Odilon Fauchard').kind).toBe('nothing');
  });

  test('of nobody at all finds nothing and offers nobody', () => {
    expect(asked(edition, '/who Xyzzyxqq')).toMatchObject({ kind: 'nothing', nearest: [] });
  });

  test.for(['anonymous', 'Anonyme', 'ANONYMES'])('%s lists unnamed speakers, all of them nobody', (name) => {
    const found = foundFor(edition, `/who ${name}`);
    const said = itemsOf(found, 'said');
    expect(said.map(({ speaker, anonymous }) => [speaker, anonymous])).toEqual(said.map(() => [null, true]));
    expect(said.flatMap((item) => quotesOf(found, item))).toEqual(
      expect.arrayContaining([
        "Un responsable de la préfecture, qui a requis l'anonymat, a affirmé que la sirène n'avait pas sonné.",
        'A military hydrologist, who spoke on condition of anonymity, said the gate had not been inspected since 2004.',
      ]),
    );
  });

  test('never gives an unnamed official’s words to a named body or person', () => {
    for (const name of ['prefecture', 'odile-fauchet']) {
      const found = foundFor(edition, `/who ${name}`);
      const said = itemsOf(found, 'said').flatMap((item) => quotesOf(found, item));
      expect(said.filter((words) => /responsable|hydrologist/.test(words))).toEqual([]);
    }
  });

  test('where nobody unnamed speaks, anonymous finds nothing', async () => {
    const folder = await folderOf({ 'a.txt': 'Le phare de Brume a été rallumé hier soir par les gardiens du port.\n' });
    expect(asked(await editionOf(folder), '/who anonymous')).toMatchObject({ kind: 'nothing', tried: ['anonymous'] });
  });

  // « On », the source a report does not name, and a pronoun with nobody before it were listed as unnamed speakers.
  test.for<{ it: string; text: string; speakers: readonly string[] }>([
    {
      it: 'a pronoun soon behind an official is the official',
      text: "Un responsable du port a affirmé que la digue tenait.\n\nIl a ajouté qu'aucun navire n'avait été touché.",
      speakers: ['Un responsable du port', 'Il'],
    },
    {
      it: 'who speaks between is no unnamed speaker, nor is the pronoun behind',
      text: "Un responsable du port a affirmé que la digue tenait.\n\nOdile Fauchet, maire de Brume, a déclaré que le pont était fermé. Elle a ajouté qu'il rouvrirait.",
      speakers: ['Un responsable du port'],
    },
    {
      it: 'whoever keeps his name back is one, whatever he is called',
      text: "Odile Fauchet, maire de Brume, a déclaré que le pont était fermé. « La digue va céder », dit-il sous couvert d'anonymat.",
      speakers: ['il'],
    },
    {
      it: 'somebody at an office is one, people at large are not',
      text: 'À la préfecture, on assure que la digue tenait. Personne ne savait, disait-on, que la digue avait cédé.',
      speakers: ['on'],
    },
    {
      it: 'a source that is not named is no speaker',
      text: 'La digue tiendra encore dix ans, rapporte le Courrier de Brume sans nommer de source. Selon une source locale, elle a cédé.',
      speakers: ['une source locale'],
    },
  ])('$it', async ({ text, speakers }) => {
    const folder = await folderOf({ 'sources.yaml': 'a.txt: { language: fr }', 'a.txt': `La digue.\n\n${text}\n` });
    const given = asked(await editionOf(folder), '/who anonymous', 'fr');
    const said = given.kind === 'found' ? itemsOf(given, 'said') : [];
    expect(said.map(({ speakerText }) => speakerText)).toEqual(speakers);
  });

  // A body with words that only describe it was nobody, and so was what it made public in writing.
  test.for<{ language: string; text: string; said: boolean }>([
    { language: 'fr', text: 'La Garde de Brume dirigée par Odile Fauchet a annoncé que la digue tenait.', said: true },
    { language: 'fr', text: 'La digue tient, selon un communiqué de la Garde de Brume.', said: true },
    { language: 'en', text: 'The Brume Guard led by Odile Fauchet announced that the dyke was holding.', said: true },
    { language: 'en', text: 'The dyke is holding, according to a Brume Guard statement.', said: true },
    { language: 'en', text: 'The dyke is holding, according to a statement by the Brume Guard.', said: true },
    { language: 'fr', text: 'La digue tient, selon un officier de la Garde de Brume.', said: false },
    { language: 'en', text: 'The dyke is holding, according to a Brume Guard officer.', said: false },
  ])('a body says what is said in its name: $text', async ({ language, text, said }) => {
    const folder = await folderOf({
      'authority/organisations.yaml':
        '- id: guard\n  names: { fr: Garde de Brume, en: Brume Guard }\n  aliases: [Garde de Brume, Brume Guard]\n',
      'sources.yaml': `a.txt: { language: ${language} }`,
      'a.txt': `La digue.\n\n${text}\n`,
    });
    const given = asked(await editionOf(folder), '/who guard', 'fr');
    expect(given.kind === 'found' && itemsOf(given, 'said').length > 0).toBe(said);
  });

  test('says the newest first', async () => {
    const capture = (day: string, words: string): string =>
      `---\npublished: ${day}\nlanguage: fr\n---\n\n« ${words} », a déclaré Odile Fauchet devant le pont de la ville.\n`;
    const folder = await folderOf({
      'a.md': capture('2009-03-01', 'Le pont est sûr'),
      'b.md': capture('2009-05-01', 'Le pont est fermé'),
      'c.md': `---\nlanguage: fr\n---\n\n« Le pont est neuf », a déclaré Odile Fauchet devant le pont de la ville.\n`,
    });
    const found = foundFor(await editionOf(folder), '/who odile-fauchet', 'fr');
    expect(itemsOf(found, 'said').map(({ date }) => date?.edtf)).toEqual(['2009-05-01', '2009-03-01', null]);
  });
});
