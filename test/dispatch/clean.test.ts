import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/dispatch/cleaning/clean.ts';
import { splitLines } from '../../src/text/lines.ts';

const STORY_FR = [
  'Le barrage de Kessary a cédé dans la nuit de lundi à mardi, a annoncé le gouverneur de la province.',
  'Deux villages situés en aval ont été évacués avant l’aube, selon les pompiers de la vallée.',
  'Le gouverneur a promis une enquête sur l’état du barrage, construit il y a quarante ans.',
];
const STORY_EN = [
  'The dam at Kessary gave way on Monday night, the governor of the province said.',
  'Two villages below the dam were emptied before dawn, firefighters in the valley said.',
  'The governor promised an inquiry into the state of the dam, which is forty years old.',
];

/** Lines marked `- ` are to be cut, lines marked `+ ` kept. */
const marked = (lines: readonly string[]) => {
  const text = lines.map((line) => line.slice(2)).join('\n');
  const cuts = new Map(clean(text).cuts.map((cut) => [text.slice(cut.start, cut.end), cut.rule]));
  return { got: lines.map((line) => `${cuts.has(line.slice(2)) ? '-' : '+'} ${line.slice(2)}`), cuts };
};

const page = (story: readonly string[], at: number, ...lines: readonly string[]): string[] => {
  const kept = story.map((line) => `+ ${line}`);
  return [...kept.slice(0, at), ...lines, ...kept.slice(at)];
};

describe('clean keeps what the story says', () => {
  test.for([
    {
      it: 'a sentence that begins like a follow line',
      lines: page(STORY_FR, 1, '+ Suivez-nous, a lancé le chef des pompiers aux habitants réveillés par les sirènes.'),
    },
    {
      it: 'a sentence that begins like a share button',
      lines: page(STORY_EN, 1, '+ Share of the vote mattered little to those who had lost their houses, she said.'),
    },
    {
      it: 'a sentence that begins like a link',
      lines: page(STORY_EN, 1, '+ Read more slowly, the engineer told the clerk who listed the cracks of the dam.'),
    },
    {
      it: 'a quotation that names a network',
      lines: page(
        STORY_FR,
        1,
        '+ « Partagez ce message sur Facebook », demandait la mairie aux habitants de la vallée.',
      ),
    },
    {
      it: 'a sentence about cookies',
      lines: page(
        STORY_EN,
        1,
        '+ The ministry uses cookies on its own site, an auditor said, and asks nobody for consent.',
      ),
    },
    {
      it: 'a sentence about a newsletter',
      lines: page(
        STORY_FR,
        1,
        '+ La newsletter de la commune, tirée à cent exemplaires, avait annoncé les travaux du barrage.',
      ),
    },
    { it: 'short quoted paragraphs', lines: page(STORY_FR, 1, '+ « On a tout perdu. »', '+ « Tout. »') },
    { it: 'short sentences in a row', lines: page(STORY_EN, 1, '+ Laughed.', '+ Slept.', '+ Left.') },
    {
      it: 'a list with bullets',
      lines: page(
        STORY_FR,
        2,
        '+ Le plan prévoit :',
        '+ - deux digues ;',
        '+ - un canal de 12 km ;',
        '+ - la fermeture le dimanche, de 7 h à 12 h',
      ),
    },
    {
      it: 'questions and answers',
      lines: page(STORY_FR, 2, '+ Pourquoi si tard ?', '+ Parce que personne n’a lu le rapport.', '+ Et maintenant ?'),
    },
    {
      it: 'a table at the end',
      lines: page(
        STORY_EN,
        3,
        '+ Houses lost',
        '+ Kessary 18 15 3 45',
        '+ Balkor 18 14 4 42',
        '- Share on WhatsApp',
        '- © 2021 The Valley Post',
      ),
    },
    {
      it: 'a last paragraph without a full stop',
      lines: page(
        STORY_FR,
        3,
        '+ Le barrage voisin, plus ancien encore, reste sous surveillance jour et nuit',
        '- Tous droits réservés',
      ),
    },
    {
      it: 'a last paragraph below a box',
      lines: page(STORY_FR, 2, '- Lire aussi : Vallée de la Drovna, dix ans de travaux'),
    },
    { it: 'crossheads', lines: page(STORY_EN, 1, '+ Forty years old') },
    {
      it: 'a crosshead below a list of links',
      lines: page(
        STORY_EN,
        2,
        '- Related stories',
        '- Villages that moved before the flood came',
        '- Who pays for the broken bridges now',
        '+ Old walls',
      ),
    },
    {
      it: 'a story with a comments counter at its head',
      lines: [
        '+ Le barrage de Kessary cède en pleine nuit',
        '- 12 commentaires',
        ...STORY_FR.map((line) => `+ ${line}`),
      ],
    },
    {
      it: 'a line with a capital street sign',
      lines: page(STORY_EN, 2, '+ The sign said NO ENTRY and nothing else, a farmer recalled.'),
    },
    {
      it: 'an agency that is one side of the news',
      lines: page(STORY_EN, 2, '+ Reuters and AP reporters who reached the valley saw no soldiers there.'),
    },
    {
      it: 'a sentence on contact and phones',
      lines: page(
        STORY_FR,
        2,
        '+ Le contact a été perdu à 3 heures, et les téléphones sont restés muets jusqu’à midi.',
      ),
    },
  ])('$it', ({ lines }) => {
    expect(marked(lines).got).toEqual(lines);
  });
});

describe('clean cuts what the page adds', () => {
  test.for([
    {
      it: 'a byline',
      line: 'By Petra Lindqvale and Owen Tarrish, Environment Correspondents',
      rule: 'byline',
      head: true,
    },
    { it: 'a French byline', line: 'Par Hélène Castaignac et Bruno Delmouly', rule: 'byline', head: true },
    { it: 'names with their place', line: 'Hélène Castaignac à Kessary', rule: 'byline', head: true },
    { it: 'a dateline', line: 'Publié le 12 juin 2017 à 06h38, mis à jour à 11h42', rule: 'dateline', head: true },
    {
      it: 'a credit in capitals',
      line: 'Le barrage, mardi matin. KARINE LESTRADE / AFP',
      rule: 'photo-credit',
      head: true,
    },
    { it: 'glued labels', line: 'FacebookTwitterEmailPrint', rule: 'button', head: true },
    { it: 'a menu', line: 'Accueil | Monde | Politique', rule: 'navigation', head: true },
    { it: 'initials of an agency', line: 'jmo/el/abk', rule: 'byline', head: false },
    {
      it: 'a paywall',
      line: 'Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.',
      rule: 'advertisement',
      head: false,
    },
    {
      it: 'a consent wall',
      line: 'En cliquant sur « Accepter », vous consentez à l’usage de cookies par nos partenaires.',
      rule: 'consent',
      head: false,
    },
    { it: 'a copyright line', line: '© 2021 The Valley Post. All rights reserved.', rule: 'footer', head: false },
    { it: 'an audio player', line: '00:00 / 03:12', rule: 'audio', head: false },
  ])('$it', ({ line, rule, head }) => {
    const title = '+ Le barrage de Kessary cède en pleine nuit';
    const story = STORY_FR.map((one) => `+ ${one}`);
    const lines = head ? [title, `- ${line}`, ...story] : [title, ...story, `- ${line}`];
    const { got, cuts } = marked(lines);
    expect(got).toEqual(lines);
    expect(cuts.get(line)).toBe(rule);
  });

  test('the site’s own spelling of a headline, and leads shown again or cut short', () => {
    const lines = [
      '+ Le barrage de Kessary cède en pleine nuit',
      '- Le barrage de Kessary cède en pleine nuit© Karine Lestrade / Reuters',
      ...STORY_FR.map((line) => `+ ${line}`),
      `- ${STORY_FR[1]?.slice(0, 70)}...`,
      `- ${STORY_FR[0]}${STORY_FR[1]}`,
    ];
    expect(marked(lines).got).toEqual(lines);
  });

  test('finds the headline under a masthead and above a standfirst, at its place', () => {
    const text = [
      'The Valley Post',
      'News',
      'Dam gives way at Kessary and two villages are emptied',
      'Governor promises inquiry',
      'By Owen Tarrish',
      ...STORY_EN,
      '© The Valley Post',
    ].join('\r\n');
    const { title } = clean(text);
    expect(title).toEqual({ start: 23, end: 76 });
    expect(text.slice(23, 76)).toBe('Dam gives way at Kessary and two villages are emptied');
  });
});

const LAYOUTS = fileURLToPath(new URL('../fixtures/layouts', import.meta.url));

describe('clean on layouts of many kinds of site', () => {
  test('cuts hardly a line of a story, and hardly leaves one of a page', () => {
    const tally = { right: 0, wrong: 0, missed: 0 };
    for (const file of readdirSync(LAYOUTS)) {
      const lines = readFileSync(`${LAYOUTS}/${file}`, 'utf8').trimEnd().split('\n');
      const text = lines.map((line) => line.slice(2)).join('\n');
      const cut = new Set(clean(text).cuts.map(({ start }) => start));
      for (const [i, { start }] of splitLines(text).entries()) {
        const wanted = lines[i]?.startsWith('-') ?? false;
        if (cut.has(start)) tally[wanted ? 'right' : 'wrong']++;
        else if (wanted) tally.missed++;
      }
    }
    expect(tally.right / (tally.right + tally.wrong)).toBeGreaterThanOrEqual(0.99);
    expect(tally.right / (tally.right + tally.missed)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('clean of any text', () => {
  const pieces = fc.constantFrom(
    'Accueil',
    '© 2017',
    'Lire aussi : x',
    'par',
    '12',
    '"',
    '«',
    '3 commentaires',
    'Répondre',
    'Tags',
    '\u00a0',
    '\ufeff',
    ...STORY_FR,
    ...STORY_EN,
  );
  const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.tuple(pieces, ends)).map((some) => some.flat().join('')),
  );

  test('kept and cut lines are all lines, in order, with their own offsets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, cuts } = clean(text);
        const spans = [...paragraphs, ...cuts].sort((a, b) => a.start - b.start).map(({ start, end }) => [start, end]);
        const lines = splitLines(text)
          .filter((line) => line.text)
          .map(({ start, end }) => [start, end]);
        expect(spans).toEqual(lines);
        for (const { start, end, line } of paragraphs) expect(splitLines(text)[line - 1]).toMatchObject({ start, end });
      }),
    );
  });

  test('line ends change nothing', () => {
    fc.assert(
      fc.property(fc.array(pieces), (some) => {
        const cutsOf = (end: string) => {
          const text = some.join(end);
          return clean(text).cuts.map((cut) => `${cut.rule} ${text.slice(cut.start, cut.end)}`);
        };
        expect(cutsOf('\r\n')).toEqual(cutsOf('\n'));
        expect(cutsOf('\r')).toEqual(cutsOf('\n'));
      }),
    );
  });
});
