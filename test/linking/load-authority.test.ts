import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_AUTHORITY } from '../../src/linking/authority.ts';
import { gazetteer } from '../../src/linking/gazetteer.ts';
import { layAuthority, loadAuthority } from '../../src/linking/load-authority.ts';
import { fixture, folderOf } from '../corpora.ts';

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

test('laid over another, an entry replaces the one of its id whole and leaves the others', async () => {
  const below = await loadAuthority(
    await folderOf({ 'people.yaml': '- { id: a, name: Below, aliases: [Low] }\n- { id: b, name: Other }' }),
  );
  const above = await loadAuthority(await folderOf({ 'people.yaml': '- { id: a, name: Above }' }));
  const laid = layAuthority(below, above).entities.map(({ id, names, aliases }) => [id, names.en, aliases]);
  expect(laid.toSorted()).toEqual([
    ['a', 'Above', []],
    ['b', 'Other', []],
  ]);
  expect(layAuthority(below, NO_AUTHORITY)).toEqual(below);
  expect(layAuthority(NO_AUTHORITY, below)).toEqual(below);
});

test('a name that two folders give to different entries is that of the upper one', async () => {
  const below = await folderOf({ 'people.yaml': '- { id: irma-valloire, name: Irma Valloire, aliases: [Valloire] }' });
  const above = await folderOf({ 'places.yaml': '- { id: valloire, names: { fr: Valloire, en: Valloire } }' });
  expect(gazetteer(await loadAuthority(below, above)).byKey.get('valloire')?.kind).toBe('place');
});

test('an entry may name one of a folder below, and a folder named twice is read once', async () => {
  const below = await folderOf({ 'people.yaml': '- { id: odile, name: Odile }' });
  const above = await folderOf({ 'people.yaml': '- { id: odilon, name: Odilon, not: [odile] }' });
  expect((await loadAuthority(below, above)).entities.map(({ id }) => id)).toEqual(['odilon', 'odile']);
  expect((await loadAuthority(below, `${below}/.`)).entities).toHaveLength(1);
});
