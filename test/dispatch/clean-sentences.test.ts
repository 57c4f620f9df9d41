import { describe, expect, test } from 'vitest';
import { clean } from '../../src/dispatch/cleaning/clean.ts';

const BEFORE = [
  'Lighthouse of Orme goes dark for the second night',
  'By Mina Roe',
  'The lighthouse at Orme went dark on Monday night, the harbour master of the town said.',
  'Two trawlers waited outside the bar until dawn, crews on the quay said on Tuesday.',
];
const AFTER = [
  'The harbour master promised a second lamp for the lighthouse, which was built in 1871.',
  'Crews of the two trawlers asked the town to pay for the night they had lost outside the bar.',
];

/** The rule a line between two sentences of a story is cut by. */
const ruleOf = (line: string): string | undefined => {
  const text = [...BEFORE, line, ...AFTER].join('\n');
  return clean(text).cuts.find(({ start }) => start === text.indexOf(line))?.rule;
};

describe('clean keeps sentences that begin as a label does', () => {
  // Each was once cut by its first words.
  test.for([
    "L'article 51 de la charte permet à un État attaqué de se défendre.",
    'The post at the crossing was hit twice before dawn, and nobody was hurt.',
    'Traduit devant le tribunal, il a été condamné à deux ans de prison ferme.',
    'This project will cost three million and take two years to complete.',
    "D'après un communiqué de l'armée, trois soldats ont été tués dans l'embuscade.",
    "D'après les informations de la police, deux hommes sont en fuite depuis lundi.",
    'Légende du jazz, il est mort lundi à l’âge de quatre-vingt-douze ans.',
    "An undated letter was found in the drawer of the keeper's desk.",
    'Below, the river ran brown and fast, and carried two sheep past.',
    'À gauche, les députés ont quitté l’hémicycle avant la fin du vote.',
    'Illustration de ce malaise, le vote a été reporté deux fois en un mois.',
    'Publié à Londres en 1987, le livre a été traduit en trente langues.',
    'Pinned under the beam for nine hours, she sang to keep awake.',
    "Chaque jour, trois camions passent la frontière avant l'aube.",
    'Source de tensions depuis dix ans, le barrage a été fermé lundi.',
    'Also on Tuesday, two shells landed in the garden of the school.',
    'Qui est Hamed al-Rubaie ?',
    'RÉACTION',
    'Every week, the best of the crews goes out beyond the bar of Orme.',
    'Chaque semaine, le meilleur équipage sort au-delà de la barre du port.',
    'The keeper sailed to Orme to join the 40 others waiting on the quay.',
    'This site contains only a part of the waste that was brought ashore.',
    'Promotion : le gardien obtient 2 000 euros de la mairie',
  ])('%s', (line) => {
    expect(ruleOf(line)).toBeUndefined();
  });
});

describe('clean knows what a site says of voices, models and trust', () => {
  test.for([
    'Add the Gazette on Google',
    'Ajouter Le Phare à vos sources préférées sur Google',
    'This summary was created using artificial intelligence and reviewed by our editors.',
    'Ce résumé a été généré par une intelligence artificielle et relu par un journaliste.',
    'Was this article helpful?',
    '42% of this article is left to read. Subscribe to go on.',
    'Il reste à lire 42 % de cet article.',
    'Every Sunday, the best of the week, without adverts',
    "Chaque mardi, l'essentiel de l'actualité sans publicité",
    '*Translated from Welsh by Owen Prys',
    '*Traduit du gallois par Owen Prys',
    '£12.50 - Shop now at Harbour Lamps',
    '12,50 € - Acheter chez Lampes du Port',
    'Share 12 Tweet 3 G+ 1',
    'Partager 12 Tweeter 3',
    'Our paper takes no money from anybody. Donate',
    'Article traduit de l’anglais',
    'This advertisement has not loaded yet, but your article continues below.',
    'This article is one of 3 free this month.',
    'Reader rating: 4.2/5 (31 votes)',
    'En conformité avec les normes du JTI',
    'Une radio du groupe Ondes des Causses',
    'Publié le lundi 26 avril 2021 à 22h03 | PARTAGER :',
    'A trawler beyond the bar of Orme, in March 2018. Ida Penn-Roe for The Gazette',
    'Release No. 20170608-02',
  ])('%s', (line) => {
    expect(ruleOf(line)).toBeDefined();
  });
});

describe('clean knows how a page ends', () => {
  const cutBelow = (foot: readonly string[]): number => {
    const text = [...BEFORE, ...AFTER, ...foot].join('\n');
    const from = text.indexOf(foot[0] ?? '');
    return clean(text).cuts.filter(({ start }) => start >= from).length;
  };

  test.for([
    {
      it: 'at the mark that ends a release',
      foot: ['-30-', 'For images, visit the gallery of the harbour. Photos may be used freely.', 'Harbour of Orme'],
    },
    {
      it: 'at a heading on who sent it',
      foot: ['About Quaywatch', 'Founded in 1994, Quaywatch counts what falls into the sea.', 'Contact Us'],
    },
    {
      it: 'where the owner speaks of itself',
      foot: [
        'The Wexcombe Institute is an independent center for research. Its conclusions are its own.',
        '© 2021 Wexcombe Institute. All Rights Reserved.',
      ],
    },
  ])('$it', ({ foot }) => {
    expect(cutBelow(foot)).toBe(foot.length);
  });

  test('with a short sentence below a pointer to another article', () => {
    expect(cutBelow(['Read also: Ferry sold for a song', 'Talks resume in September.', 'Newsletter', 'Sign up'])).toBe(
      3,
    );
  });
});

describe('clean finds a headline', () => {
  test.for([
    {
      it: 'that is two sentences in English capitals',
      lines: [
        'A Town Lost Its Lighthouse for a Night. Then the Trawlers Waited Outside.',
        ...BEFORE.slice(1),
        ...AFTER,
      ],
    },
    {
      it: 'and not the teaser above it that speaks of something else',
      lines: [
        'Home',
        'World',
        'Trending Now',
        'Man marries his own hedge',
        'Lighthouse at Orme goes dark and keeps two trawlers outside the bar',
        ...BEFORE.slice(1),
        ...AFTER,
      ],
      title: 4,
    },
    {
      it: 'below a row of prices',
      lines: [
        'LME Copper 5,060.50 1.9%   Nickel 12,145 0.8%   Tin 15,080 0.2%   Brent 19.33 24.4%',
        'Lighthouse at Orme goes dark and keeps two trawlers outside the bar',
        ...BEFORE.slice(1),
        ...AFTER,
      ],
      title: 1,
    },
  ])('$it', ({ lines, title = 0 }) => {
    const text = lines.join('\n');
    const found = clean(text).title;
    expect(found && text.slice(found.start, found.end)).toBe(lines[title]);
  });
});
