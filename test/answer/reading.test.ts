import { beforeAll, describe, expect, test } from 'vitest';
import { exampleCommands } from '../../src/answer/help.ts';
import { suggest, type Typing } from '../../src/answer/suggest.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, type Files, fixture, folderOf, foundFor, itemsOf } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

describe('/dispatch', () => {
  test('gives a text to read, paragraph by paragraph, each on its line', () => {
    const found = foundFor(edition, '/dispatch captures/tribune-dam');
    expect(found.citations.map(({ line, quote }) => [line, quote])).toEqual([
      [6, 'Five dead after Velmont dam bursts'],
      [10, 'The dam above Velmont burst on Thursday, 12 March 2009, killing five people, the prefecture said.'],
      [12, '"The warning came far too late," said Odile Fauchet, the mayor of Velmont.'],
      [14, 'Farmers in the valley spent the night moving their cattle to higher ground.'],
    ]);
    expect(found.subject).toMatchObject({
      kind: 'report',
      id: 'captures/tribune-dam',
      name: 'Five dead after Velmont dam bursts',
    });
  });

  test('says how many lines were cut by which rule', () => {
    const cuts = itemsOf(foundFor(edition, '/dispatch captures/gazette-dam'), 'cuts');
    expect(cuts.every(({ text, count = 0 }) => text !== undefined && count > 0)).toBe(true);
    expect(cuts.map(({ text }) => text)).toContain('consent');
  });

  test.for(['captures/tribune-dam', 'captures/tribune-dam.txt', 'tribune-2009-03-13', 'Captures Tribune Dam'])(
    'finds it by id, file or report: %s',
    (id) => {
      expect(foundFor(edition, `/dispatch ${id}`).subject?.id).toBe('captures/tribune-dam');
    },
  );

  test('gives a note in the reader’s language, unless the file is named', () => {
    const files = (line: string, locale: 'fr' | 'en') =>
      new Set(foundFor(edition, line, locale).citations.map(({ file }) => file));
    const id = '/dispatch notes/messager-2009-04-02';
    expect(files(id, 'fr')).toEqual(new Set(['notes/messager-2009-04-02.fr.md']));
    expect(files(id, 'en')).toEqual(new Set(['notes/messager-2009-04-02.en.md']));
    expect(files(`${id}.fr.md`, 'en')).toEqual(new Set(['notes/messager-2009-04-02.fr.md']));
  });

  test('that does not exist offers ids that do', () => {
    expect(asked(edition, '/dispatch tribune')).toMatchObject({
      kind: 'nothing',
      tried: ['tribune'],
      nearest: ['captures/tribune-dam'],
    });
    const given = asked(edition, '/dispatch xyzzy');
    expect(given.kind === 'nothing' && given.nearest.length).toBeGreaterThan(0);
  });
});

describe('/sources', () => {
  test('lists every report once, oldest first, how its date is known, and in how many texts it is held', () => {
    const reports = itemsOf(foundFor(edition, '/sources'), 'reports');
    expect(reports.map(({ text, date, count, flags = [] }) => [text, date?.edtf, date?.basis, count, flags])).toEqual([
      ['Le Courrier de Velmont', '2009-03-13', 'stated', 3, []],
      ['The Lowland Gazette', '2009-03-13', 'stated', 1, []],
      ['The Tarn Tribune', '2009-03-13', 'inferred', 1, []],
      ['Le Messager', '2009-04-02', 'address', 2, ['read-in-part']],
      ['La fête du fromage attire du monde à Ostheim', null, 'unknown', 1, ['unknown-publisher', 'undated']],
    ]);
  });

  test('counts how dates are known', () => {
    expect(itemsOf(foundFor(edition, '/sources'), 'bases').map(({ text, count }) => [text, count])).toEqual([
      ['stated', 2],
      ['inferred', 1],
      ['address', 1],
      ['unknown', 1],
    ]);
  });

  test('every report leads to a text that can be read', () => {
    for (const { command = '' } of itemsOf(foundFor(edition, '/sources'), 'reports'))
      expect(asked(edition, command).kind).toBe('found');
  });

  test('names what was left out, and why', async () => {
    const story = 'Le phare de Brume a été rallumé hier soir par les gardiens du port.\n';
    const files: Files = { 'a.txt': story, 'b.txt': '', 'c.pdf': '%PDF' };
    const found = foundFor(await editionOf(await folderOf(files)), '/sources');
    const left = itemsOf(found, 'set-aside').map(({ text = '' }) => text);
    expect(left).toHaveLength(2);
    expect(left[0]).toContain('b.txt');
    expect(left[1]).toContain('c.pdf');
  });
});

describe('/help', () => {
  test.for(['dam', 'cable', 'bare'] as const)('gives examples that find something, on any corpus: %s', async (name) => {
    for (const authority of [undefined, 'none']) {
      const any = await editionOf(fixture(name), authority);
      const examples = itemsOf(foundFor(any, '/help'), 'examples');
      expect(examples.map(({ command }) => command)).toEqual(exampleCommands(any));
      expect(examples.map(({ command = '' }) => asked(any, command).kind)).toEqual(examples.map(() => 'found'));
    }
  });

  test('lists every command', () => {
    expect(itemsOf(foundFor(edition, '/help'), 'commands').map(({ text }) => text)).toEqual([
      'event',
      'who',
      'compare',
      'ask',
      'search',
      'dispatch',
      'sources',
      'find-sources',
      'help',
    ]);
  });
});

describe('completions', () => {
  const values = (command: Typing['command'], option: string, typed: string): readonly string[] =>
    suggest(edition, { command, option, typed, locale: 'en' }).map(({ value }) => value);

  test.for([
    { it: 'a person by first letters', command: 'who', option: 'name', typed: 'odi', first: 'odile-fauchet' },
    { it: 'a person by surname', command: 'who', option: 'name', typed: 'essl', first: 'rurik-essling' },
    { it: 'an organisation by acronym', command: 'who', option: 'name', typed: 'PDT', first: 'prefecture' },
    { it: 'an event by a later word', command: 'event', option: 'topic', typed: 'breach', first: 'dam-breach' },
    {
      it: 'a place blind to accents and spaces',
      command: 'event',
      option: 'topic',
      typed: 'vèl mont',
      first: 'velmont',
    },
    {
      it: 'a dispatch by its publisher',
      command: 'dispatch',
      option: 'id',
      typed: 'tarn',
      first: 'captures/tribune-dam',
    },
    { it: 'a publisher', command: 'search', option: 'source', typed: 'low', first: 'The Lowland Gazette' },
    { it: 'a language', command: 'search', option: 'language', typed: 'e', first: 'en' },
  ] as const)('offer $it', ({ command, option, typed, first }) => {
    expect(values(command, option, typed)[0]).toBe(first);
  });

  test('offer what most reports have first while nothing is typed', () => {
    expect(values('event', 'topic', '')[0]).toBe('velmont');
  });

  test.for([
    { it: 'free text', command: 'ask', option: 'question', typed: 'velmont' },
    { it: 'an option that does not exist', command: 'who', option: 'colour', typed: 'odi' },
    { it: 'letters no name has', command: 'who', option: 'name', typed: 'xyzzy' },
    { it: 'a registered person no text names', command: 'who', option: 'name', typed: 'odilon' },
    { it: 'an event nobody tells of', command: 'event', option: 'topic', typed: 'inaugur' },
  ] as const)('offer nothing for $it', ({ command, option, typed }) => {
    expect(values(command, option, typed)).toEqual([]);
  });

  test('are at most 25, and each leads to something', async () => {
    const people = Array.from(
      { length: 40 },
      (_, i) =>
        `Le gardien Bastien Aurel${String.fromCharCode(97 + (i % 26))}${i > 25 ? 'x' : ''} dort au phare de Brume.`,
    );
    const folder = await folderOf({
      'a.txt': `${people.join('\n\n')}\n`,
      'authority/people.yaml': people
        .map((line, i) => `- { id: p${i}, name: ${line.slice(11, line.indexOf(' dort'))} }`)
        .join('\n'),
    });
    const crowded = await editionOf(folder);
    const offered = suggest(crowded, { command: 'who', option: 'name', typed: '', locale: 'fr' });
    expect(offered).toHaveLength(25);
    for (const { value } of offered) expect(asked(crowded, `/who ${value}`).kind).toBe('found');
  });
});
