import { describe, expect, test } from 'vitest';
import { addressDate, statedDate, statedMonth } from '../../src/dispatch/provenance/dateline.ts';
import { readDispatch } from '../../src/dispatch/read-dispatch.ts';

const STORY = [
  'Le barrage de Kessary a cédé dans la nuit de lundi à mardi, a annoncé le gouverneur de la province.',
  'Deux villages situés en aval du barrage ont été évacués avant l’aube, selon les pompiers.',
];
const TITLE = 'Le barrage de Kessary cède en pleine nuit';
const read = (...lines: readonly string[]) => readDispatch('page.txt', Buffer.from(lines.join('\n'))).provenance;

describe('statedDate', () => {
  test.for([
    { it: 'a French date', line: 'Publié le 1er juin 2017 à 10h', language: 'fr', date: '2017-06-01' },
    { it: 'an English date', line: 'June 8th, 2017', language: 'en', date: '2017-06-08' },
    { it: 'an ISO stamp', line: '2017-06-08T21:14:00Z', language: 'en', date: '2017-06-08' },
    { it: 'day and month by number in French', line: '07/06/2017', language: 'fr', date: '2017-06-07' },
    { it: 'no number that may be either in English', line: '07/06/2017', language: 'en', date: undefined },
    { it: 'a number that can only be a day', line: '17/06/2017', language: 'en', date: '2017-06-17' },
    { it: 'no day that does not exist', line: '31 février 2017', language: 'fr', date: undefined },
    { it: 'no day without a year', line: 'le 8 juin', language: 'fr', date: undefined },
  ])('reads $it', ({ line, language, date }) => {
    expect(statedDate(line, language)).toBe(date);
  });

  test('a month alone, and a day in an address', () => {
    expect(statedMonth('Octobre 2027 - N° 118')).toBe('2027-10');
    expect(addressDate('https://exemple.org/2017/06/07/barrage')).toBe('2017-06-07');
    expect(addressDate('https://exemple.org/article-2017')).toBeUndefined();
  });
});

describe('readProvenance', () => {
  test.for([
    {
      it: 'the day a line states',
      lines: [TITLE, 'Publié le 7 juin 2017 à 10h', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'the day below the word',
      lines: [TITLE, 'Publié le', '7 juin 2017', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'the first of two days',
      lines: [TITLE, 'Publié le 7 juin 2017, mis à jour le 9 juin 2017', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'publishing before updating',
      lines: [TITLE, 'Mis à jour le 9 juin 2017', 'Publié le 7 juin 2017', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'the day of the page, not that of the visit',
      lines: ['jeudi 21 novembre 2024', TITLE, '7 juin 2017', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'the address among its lines',
      lines: [TITLE, ...STORY, 'https://exemple.org/2017/06/07/barrage'],
      published: { value: '2017-06-07', basis: 'address', rule: 'address-line' },
    },
    {
      it: 'a year of two digits',
      lines: [TITLE, 'Le 7 juin 17', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'whoever signs before the day and the hour',
      lines: [TITLE, 'CDL / Par Agence Presse (AP), le 7 juin 2017 à 00h00', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'day and author parted by a bar',
      lines: [TITLE, 'June 7, 2017 | By Nadia Orlan, CDL News', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'dateline' },
    },
    {
      it: 'place and day before the first sentence',
      lines: [TITLE, '(Vaire, le 7 juin 2017) – Le barrage de Vaire a cédé mercredi, selon le gouverneur.', ...STORY],
      published: { value: '2017-06-07', basis: 'stated', rule: 'lead' },
    },
    {
      it: 'nothing out of the story',
      lines: [TITLE, ...STORY, 'Le barrage, construit en 1977, avait été inspecté le 3 mai 2016, a dit le gouverneur.'],
      published: undefined,
    },
  ])('takes $it', ({ lines, published }) => {
    expect(read(...lines).published).toEqual(published);
  });

  test.for([
    {
      it: 'a masthead the footer repeats',
      lines: ['Le Courrier du Lac', 'Accueil', TITLE, ...STORY, '© Le Courrier du Lac 2017'],
      publisher: 'Le Courrier du Lac',
    },
    {
      it: 'a follow line',
      lines: [TITLE, 'Suivez Radio Lac en français surTelegram', ...STORY],
      publisher: 'Radio Lac en français',
    },
    {
      it: 'the fuller name its head has once, for one the address cuts short',
      lines: [TITLE, 'Source: Lorvane Wire', ...STORY, 'Contact : desk@lorvane.example', 'À propos de Lorvane'],
      publisher: 'Lorvane Wire',
    },
    {
      it: 'the name the address spells',
      lines: [TITLE, ...STORY, 'Contact : redaction@courrierdulac.example', 'À propos du Courrier du Lac'],
      publisher: 'Courrier du Lac',
    },
    {
      it: 'an office that signs',
      lines: ['Ministère des Digues', TITLE, 'Publié le 7 juin 2017', ...STORY, 'Plan du site'],
      publisher: 'Ministère des Digues',
    },
    {
      it: 'what a site says it is',
      lines: [TITLE, ...STORY, 'Contact presse', 'Veilleurs du Lac est une association reconnue | Nous écrire'],
      publisher: 'Veilleurs du Lac',
    },
    { it: 'a copyright line', lines: [TITLE, ...STORY, 'Copyright © 2019, MetroLedger'], publisher: 'MetroLedger' },
    {
      it: 'the paper rather than its owner',
      lines: ['Le Courrier du Lac', 'Accueil|Monde|Sports', TITLE, 'Par Ada Lund', ...STORY, '© 2019 Rives Groupe'],
      publisher: 'Le Courrier du Lac',
    },
    {
      it: 'the paper its owner is called after',
      lines: [
        TITLE,
        'Par la rédaction de Lorvane',
        ...STORY,
        'Source: Lorvane',
        'Add Lorvane on Google',
        'Follow Lorvane:',
        '© 2019 Lorvane Media Network',
      ],
      publisher: 'Lorvane',
    },
    {
      it: 'the office and not who signs with it',
      lines: [TITLE, 'From:', 'Foreign Affairs Office and Ada Lund', 'Published 7 June 2017', ...STORY],
      publisher: 'Foreign Affairs Office',
    },
    {
      it: 'the name before whose it is',
      lines: [
        TITLE,
        ...STORY,
        'Share this article',
        'Donate now',
        'Radio Lorvane Online is registered in Utrecht, the Netherlands.',
        'Back to top',
      ],
      publisher: 'Radio Lorvane Online',
    },
    {
      it: 'the first step of a path',
      lines: ['Le Quotidien de Lorvane>Monde', TITLE, 'Par Ada Lund', ...STORY],
      publisher: 'Le Quotidien de Lorvane',
    },
    {
      it: 'the company at the foot, called after its paper',
      lines: [
        TITLE,
        ...STORY,
        'Les plus lus',
        'Le Courrier de la Digue SA, boulevard des Tilleuls 4, Vaire',
        'Impressum',
      ],
      publisher: 'Le Courrier de la Digue',
    },
    {
      it: 'no label that ran into an agency, no day, no releases',
      lines: [
        'SourceAgence Presse Lorvane',
        'Saturday 1 February',
        'Meetings Coverage and Press Releases',
        'Got Tip?',
        TITLE,
        'Par Ada Lund',
        ...STORY,
        'Partager',
      ],
      publisher: undefined,
    },
    { it: 'nobody behind a year in Roman figures', lines: [TITLE, ...STORY, '© MMV'], publisher: undefined },
    {
      it: 'whose pictures the page shows, where nothing else names it',
      lines: [TITLE, 'Le barrage, mardi. (©Le Courrier du Lac / A. L.)', 'Par Ada Lund', ...STORY, 'Partager'],
      publisher: 'Le Courrier du Lac',
    },
    {
      it: 'no paper another story was told to',
      lines: [TITLE, ...STORY, 'Le maire a déclaré à Radio Digue que les pompiers resteraient sur place.', 'Partager'],
      publisher: undefined,
    },
    {
      it: 'nobody for a site without a name',
      lines: [TITLE, ...STORY, 'Ce site utilise des cookies. En poursuivant, vous acceptez leur usage.'],
      publisher: undefined,
    },
  ])('infers $it', ({ lines, publisher }) => {
    const found = read(...lines).publisher;
    expect(found?.value).toBe(publisher);
    expect(found?.basis).toBe(publisher ? 'inferred' : undefined);
  });

  test.for([
    { it: 'a signature', lines: [TITLE, ...STORY, '(Avec Reuters)'], agency: 'Reuters' },
    { it: 'a name in full', lines: [TITLE, 'Associated Press', ...STORY], agency: 'AP' },
    {
      it: 'the dateline of the first sentence',
      lines: [TITLE, `KESSARY, 6 juin (AFP) - ${STORY[0]}`, STORY[1] ?? ''],
      agency: 'AFP',
    },
    {
      it: 'no agency the story speaks of',
      lines: [TITLE, ...STORY, 'Un photographe de l’AFP a vu des maisons flotter, a-t-il dit au gouverneur.'],
      agency: undefined,
    },
  ])('reads $it', ({ lines, agency }) => {
    expect(read(...lines).agency?.value).toBe(agency);
  });
});
