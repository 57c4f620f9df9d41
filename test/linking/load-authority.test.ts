import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_AUTHORITY } from '../../src/linking/authority.ts';
import { AuthorityError, layAuthority, loadAuthority } from '../../src/linking/load-authority.ts';
import { fixture, folderOf } from '../corpora.ts';

const failure = async (files: Readonly<Record<string, string | null>>): Promise<unknown> => {
  const folder = await folderOf(files);
  return loadAuthority(folder).catch((error: unknown) => error);
};

describe('an authority folder', () => {
  test('gives its people, places, organisations, events, terms and reports', async () => {
    const authority = await loadAuthority(join(fixture('dam'), 'authority'));
    expect(authority.entities.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'person odile-fauchet',
      'person rurik-essling',
      'person odilon-fauchard',
      'place velmont',
      'place tarsac',
      'organisation prefecture',
    ]);
    expect(authority.events[0]).toEqual({
      id: 'dam-breach',
      names: { fr: 'Rupture du barrage de Velmont', en: 'Velmont dam breach' },
      aliases: ['march-breach', 'rupture de mars'],
      date: '2009-03-12',
      type: 'disaster',
      place: 'velmont',
      actors: [],
      targets: [],
      words: { fr: ['rupture', 'ced', 'tue'], en: ['burst', 'breach', 'kill'] },
    });
    expect(authority.terms.map(({ words }) => words)).toEqual([
      { fr: ['ville basse'], en: ['lower town', 'the valley'] },
    ]);
    expect(authority.reports.map(({ id, voice, read }) => [id, voice, read])).toEqual([
      ['courrier-2009-03-13', 'courrier-2009-03-13', 'whole'],
      ['gazette-2009-03-13', 'vesper-2009-03-12', 'whole'],
      ['tribune-2009-03-13', 'vesper-2009-03-12', 'whole'],
      ['messager-2009-04-02', 'messager-2009-04-02', 'part'],
    ]);
  });

  test.for([
    { it: 'that holds nothing knows nothing', files: {} },
    { it: 'whose files are empty knows nothing', files: { 'people.yaml': '', 'events.yaml': '# none yet\n' } },
    { it: 'knows nothing from files of other names', files: { 'persons.yaml': '- { id: a, name: A }' } },
  ])('$it', async ({ files }) => {
    expect(await loadAuthority(await folderOf(files))).toEqual(NO_AUTHORITY);
  });

  test('takes a number or a date as the name it stands for', async () => {
    const folder = await folderOf({ 'people.yaml': '- { id: lugo, name: Lugo, aliases: [42, 2009-03-12] }' });
    expect((await loadAuthority(folder)).entities[0]?.aliases).toEqual(['42', '2009-03-12']);
  });
});

describe('a mistake in an authority folder is named by file and entry', () => {
  const event = 'names: { fr: A, en: A }, type: other, match: { words: { fr: [], en: [] } }';
  test.for([
    { it: 'YAML that does not parse', file: 'people.yaml', content: '- { id: a, name: [A }', names: [] },
    { it: 'an object where a list is wanted', file: 'people.yaml', content: 'id: a\nname: A', names: [] },
    { it: 'words where a list is wanted', file: 'terms.yaml', content: 'to do', names: [] },
    { it: 'an entry that is no object', file: 'people.yaml', content: '- odile', names: ['entry 0'] },
    {
      it: 'an entry without an id',
      file: 'people.yaml',
      content: '- { id: a, name: A }\n- { name: B }',
      names: ['entry 1', 'id'],
    },
    { it: 'a person without a name', file: 'people.yaml', content: '- { id: odile }', names: ['entry odile', 'name'] },
    {
      it: 'aliases that are no list',
      file: 'people.yaml',
      content: '- { id: odile, name: O, aliases: Fauchet }',
      names: ['entry odile', 'aliases'],
    },
    {
      it: 'a place with a name in one language',
      file: 'places.yaml',
      content: '- { id: tarsac, names: { fr: Tarsac } }',
      names: ['entry tarsac', 'names.en'],
    },
    {
      it: 'a latitude off the globe',
      file: 'places.yaml',
      content: '- { id: tarsac, names: { fr: T, en: T }, lat: 145 }',
      names: ['entry tarsac', 'lat'],
    },
    {
      it: 'a longitude in words',
      file: 'places.yaml',
      content: '- { id: tarsac, names: { fr: T, en: T }, lon: east }',
      names: ['entry tarsac', 'lon'],
    },
    {
      it: 'an organisation without names',
      file: 'organisations.yaml',
      content: '- { id: pdt }',
      names: ['entry pdt', 'names'],
    },
    {
      it: 'an event on a day that does not exist',
      file: 'events.yaml',
      content: `- { id: breach, date: '2009-02-30', ${event} }`,
      names: ['entry breach', 'date', '2009-02-30'],
    },
    {
      it: 'an event that ends before it begins',
      file: 'events.yaml',
      content: `- { id: breach, date: 2009-03-12/2009-03-01, ${event} }`,
      names: ['entry breach', 'date'],
    },
    {
      it: 'an event without words to match',
      file: 'events.yaml',
      content: "- { id: breach, date: '2009', names: { fr: A, en: A }, type: other }",
      names: ['entry breach', 'match'],
    },
    {
      it: 'a term without words in one language',
      file: 'terms.yaml',
      content: '- { id: zone, names: { fr: Z, en: Z }, words: [a] }',
      names: ['entry zone', 'words'],
    },
    {
      it: 'a report without a language',
      file: 'reports.yaml',
      content: '- { id: r1 }',
      names: ['entry r1', 'language'],
    },
    {
      it: 'a report published on no date',
      file: 'reports.yaml',
      content: '- { id: r1, language: fr, published: hier }',
      names: ['entry r1', 'published', 'hier'],
    },
    {
      it: 'a date known in a way nobody knows',
      file: 'reports.yaml',
      content: '- { id: r1, language: fr, basis: guessed }',
      names: ['entry r1', 'basis'],
    },
    {
      it: 'a report read by halves',
      file: 'reports.yaml',
      content: '- { id: r1, language: fr, read: half }',
      names: ['entry r1', 'read'],
    },
  ])('$it', async ({ file, content, names }) => {
    const error = await failure({ [file]: content });
    expect(error).toBeInstanceOf(AuthorityError);
    const { message, file: named } = error as AuthorityError;
    expect(named.endsWith(file)).toBe(true);
    for (const name of [file, ...names]) expect(message).toContain(name);
  });

  test('a folder where a file is wanted', async () => {
    const error = await failure({ 'people.yaml': null });
    expect(error).toBeInstanceOf(AuthorityError);
    expect(String(error)).toContain('people.yaml');
  });
});

test('laid over another, an entry replaces the one of its id whole and leaves the others', async () => {
  const below = await loadAuthority(
    await folderOf({ 'people.yaml': '- { id: a, name: Below, aliases: [Low] }\n- { id: b, name: Other }' }),
  );
  const above = await loadAuthority(await folderOf({ 'people.yaml': '- { id: a, name: Above }' }));
  expect(layAuthority(below, above).entities.map(({ id, names, aliases }) => [id, names.en, aliases])).toEqual([
    ['b', 'Other', []],
    ['a', 'Above', []],
  ]);
  expect(layAuthority(below, NO_AUTHORITY)).toEqual(below);
  expect(layAuthority(NO_AUTHORITY, below)).toEqual(below);
});
