import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILES } from '../../src/edition/saved-files.ts';
import { type Place, placeOf } from './keeper-of.ts';

const BY = { by: 'moderator' };

const TEXTS = {
  'a.txt': 'La capitaine Odile Fauchet a visité le port de Velmont mardi 3 juin 2031, selon le maire Rurik Esling.\n',
  'b.txt': 'Odile Fochet a quitté Velmont jeudi. « Le pont a tenu », a déclaré Odile Fochet aux pêcheurs.\n',
  'c.txt': 'Une frappe a touché le pont de Velmont le 3 juin 2031, a dit Ahmed al-Sharif à la radio.\n',
  'd.txt': 'Une autre frappe a visé Maradel le 4 juin 2031. Ahmad Al Charif a condamné la frappe de Maradel.\n',
  'e.txt': 'Les pêcheurs de la CPV ont manifesté à Velmont le 5 juin 2031 contre la préfète Irma Valloire.\n',
};

const PEOPLE = '- { id: odile-fauchet, name: Odile Fauchet }\n';
const PLACES = '- { id: velmont, names: { fr: Velmont, en: Velmont } }\n';
const RULED = ', by: moderator, at: 2031-01-01T00:00:00Z }\n';

/** Files below the authority (`people.yaml`), below the decisions (`decisions/names.yaml`) and of the corpus itself (`b.txt`). */
type Changes = Readonly<Record<string, string>>;

const write = async ({ corpus, data }: Place, changes: Changes): Promise<void> => {
  await mkdir(join(corpus, 'authority'), { recursive: true });
  await mkdir(join(data, 'decisions'), { recursive: true });
  for (const [name, text] of Object.entries(changes)) {
    const isText = name.endsWith('.txt');
    const folder = name.startsWith('decisions/') ? data : isText ? corpus : join(corpus, 'authority');
    await writeFile(join(folder, name), text);
  }
};

test.for<{ it: string; changes: Changes }>([
  {
    it: 'a new alias',
    changes: { 'decisions/names.yaml': `- { a: odile-fauchet, b: Odile Fochet, decision: same${RULED}` },
  },
  {
    it: 'names decided to be two',
    changes: { 'decisions/names.yaml': `- { a: ahmed-al-sharif, b: ahmad-al-charif, decision: different${RULED}` },
  },
  {
    it: 'names decided to be one',
    changes: { 'decisions/names.yaml': `- { a: irma-valloire, b: Rurik Esling, decision: same${RULED}` },
  },
  {
    it: 'a person whose name the texts spell otherwise',
    changes: { 'people.yaml': `${PEOPLE}- { id: ahmed-al-sharif, name: Ahmed al-Sharif }\n` },
  },
  { it: 'a person known no more', changes: { 'people.yaml': '[]\n' } },
  {
    it: 'an acronym',
    changes: {
      'organisations.yaml':
        '- { id: comite-du-port, names: { fr: Comité du port, en: Port committee }, acronyms: [CPV] }\n',
    },
  },
  {
    it: 'a name under another id',
    changes: { 'people.yaml': '- { id: captain, name: Odile Fauchet }\n' },
  },
  {
    it: 'a place of several words',
    changes: { 'places.yaml': `${PLACES}- { id: bridge, names: { fr: Pont de Velmont, en: Velmont bridge } }\n` },
  },
  {
    it: 'a place before the others',
    changes: { 'places.yaml': `- { id: maradel, names: { fr: Maradel, en: Maradel } }\n${PLACES}` },
  },
  {
    it: 'a registered event',
    changes: {
      'events.yaml':
        '- { id: velmont-strike, names: { fr: Frappe de Velmont, en: Velmont strike }, date: 2031-06-03, type: strike, place: velmont, match: { words: { fr: [frapp], en: [strik] } } }\n',
    },
  },
  {
    it: 'a dispatch that spells a name as another did',
    changes: { 'f.txt': 'Ahmed Al-Charif a parlé mardi. Ahmed Al-Charif a salué Irma Valoire.\n' },
  },
  {
    it: 'a dispatch before all others',
    changes: { '0.txt': 'Une frappe a touché Velmont le 3 juin 2031, selon Rurik Esling.\n' },
  },
  { it: 'a dispatch that is another', changes: { 'c.txt': 'Le pont de Velmont a rouvert, selon Ahmed al-Sharif.\n' } },
])('a refresh after $it is, byte for byte, what a build in full makes', async ({ changes }) => {
  const place = await placeOf(TEXTS);
  await write(place, { 'people.yaml': PEOPLE, 'places.yaml': PLACES });
  const keeper = await place.open();
  const before = keeper.current().id;
  await write(place, changes);
  await keeper.refresh(BY);
  const { id } = keeper.current();
  expect(id).not.toBe(before);
  const read = (file: string): Promise<Buffer> => readFile(join(place.data, 'editions', id, file));
  const files = ['manifest.json', ...Object.values(FILES)];
  const refreshed = await Promise.all(files.map(read));
  for (const file of [id, 'current']) await rm(join(place.data, 'editions', file), { recursive: true });
  const again = await place.open();
  expect(again.current().id).toBe(id);
  const whole = await Promise.all(files.map(read));
  files.forEach((file, index) => {
    expect(refreshed[index]?.equals(whole[index] ?? Buffer.alloc(0)), file).toBe(true);
  });
});
