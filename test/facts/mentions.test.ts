import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';

const read = (text: string, language: string) =>
  factsOf(text, language).mentions.map((mention) => [mention.start, wordsOf(text, mention), mention.type] as const);

test.for([
  {
    it: 'leaves the rank out of the name',
    language: 'fr',
    text: 'Le colonel Marc Aubry arrive.',
    names: [[11, 'Marc Aubry', 'person']],
  },
  {
    it: 'leaves an English rank out of the name',
    language: 'en',
    text: 'Then Lieutenant Colonel Mark Aubry came.',
    names: [[24, 'Mark Aubry', 'person']],
  },
  {
    it: 'leaves a one-letter address behind a title out',
    language: 'en',
    text: 'Then Abbot U Sanda Wara came.',
    names: [[13, 'Sanda Wara', 'person']],
  },
  {
    it: 'knows a firm by who works there',
    language: 'fr',
    text: 'Il court chez Ostria-Velo.',
    names: [[14, 'Ostria-Velo', 'organisation']],
  },
  {
    it: 'knows a firm by the noun before its commas',
    language: 'en',
    text: 'The operator, Zarvonne, paid late.',
    names: [[14, 'Zarvonne', 'organisation']],
  },
  {
    it: 'knows a firm by the noun behind it',
    language: 'en',
    text: 'Then Ostel Varn, a rights group, left.',
    names: [[5, 'Ostel Varn', 'organisation']],
  },
  {
    it: 'keeps the article of a paper that is cited in marks',
    language: 'fr',
    text: 'Selon « La Vigie de Sorbier », il pleut.',
    names: [[8, 'La Vigie de Sorbier', 'organisation']],
  },
  {
    it: 'follows a paper to its town',
    language: 'en',
    text: 'He read the Daily Herald of Zarbel.',
    names: [[12, 'Daily Herald of Zarbel', 'organisation']],
  },
  {
    it: 'takes a people before a noun for no mention',
    language: 'en',
    text: 'They saw two Japanese transport planes.',
    names: [],
  },
  {
    it: 'knows a mountain again without its noun',
    language: 'en',
    text: 'Ash fell on Mount Zarbel. Later Zarbel slept.',
    names: [
      [12, 'Mount Zarbel', 'place'],
      [32, 'Zarbel', 'place'],
    ],
  },
  {
    it: 'parts a people from the one of it who is named',
    language: 'en',
    text: 'He threw it to the South African Thabo Mokwena-Lee, who ran.',
    names: [
      [19, 'South African', 'group'],
      [33, 'Thabo Mokwena-Lee', 'person'],
    ],
  },
  {
    it: 'follows a team to its town',
    language: 'fr',
    text: 'Les Hérons de Saint-Aubry jouent.',
    names: [[4, 'Hérons de Saint-Aubry', 'organisation']],
  },
  {
    it: 'knows half a town by its point of the compass',
    language: 'fr',
    text: 'Elle court à Volana-Sud.',
    names: [[13, 'Volana-Sud', 'place']],
  },
  {
    it: 'takes an everyday word with a number for no name',
    language: 'en',
    text: 'The alert stands at Level 4 now.',
    names: [],
  },
  {
    it: 'takes somebody cited in marks for no paper',
    language: 'fr',
    text: 'Selon « Jean Martin », il pleut.',
    names: [[8, 'Jean Martin', 'person']],
  },
  {
    it: 'keeps a body whole that begins as a rank does',
    language: 'en',
    text: 'They left the General Service Brigade.',
    names: [[14, 'General Service Brigade', 'organisation']],
  },
  {
    it: 'knows an acronym written as a word',
    language: 'fr',
    text: 'L’Agence nippone d’exploration lointaine (Aniel) existe.',
    names: [
      [2, 'Agence nippone d’exploration lointaine', 'organisation'],
      [42, 'Aniel', 'organisation'],
    ],
  },
  {
    it: 'finds the name behind title and people',
    language: 'fr',
    text: 'Le président zambien Odilon Mwamba arrive.',
    names: [[21, 'Odilon Mwamba', 'person']],
  },
  {
    it: 'knows a person by an apposition',
    language: 'fr',
    text: 'Hier, Zélie Krantz, porte-parole du port, parlait.',
    names: [[6, 'Zélie Krantz', 'person']],
  },
  {
    it: 'knows a place by its preposition',
    language: 'fr',
    text: 'Le convoi roule vers Zarbel.',
    names: [[21, 'Zarbel', 'place']],
  },
  {
    it: 'parts two places that a hyphen joins',
    language: 'fr',
    text: "L'axe Damas-Bagdad est coupé.",
    names: [
      [6, 'Damas', 'place'],
      [12, 'Bagdad', 'place'],
    ],
  },
  {
    it: 'keeps an Arabic article in the name',
    language: 'fr',
    text: 'Le convoi roule vers al-Zarb.',
    names: [[21, 'al-Zarb', 'place']],
  },
  {
    it: 'ties an acronym to its long form',
    language: 'fr',
    text: 'La Ligue verte du Nord (LVN) existe.',
    names: [
      [3, 'Ligue verte du Nord', 'organisation'],
      [24, 'LVN', 'organisation'],
    ],
  },
  {
    it: 'keeps "of" and "for" inside an English name',
    language: 'en',
    text: 'Then the Sorna Observatory for Human Rights closed.',
    names: [[9, 'Sorna Observatory for Human Rights', 'organisation']],
  },
  {
    it: 'knows a ministry in lower case',
    language: 'fr',
    text: 'Il quitte le ministère de la Défense.',
    names: [[13, 'ministère de la Défense', 'organisation']],
  },
  {
    it: 'takes no ordinary first word for a name',
    language: 'fr',
    text: 'Plusieurs témoins ont fui. Interrogés, ils se taisent.',
    names: [],
  },
  {
    it: 'takes no ordinary English first word for a name',
    language: 'en',
    text: 'Troops fled. Fighting went on. Several witnesses left.',
    names: [],
  },
  {
    it: 'does not guess a person',
    language: 'fr',
    text: 'Il parle de Vorax Quint sans cesse.',
    names: [[12, 'Vorax Quint', 'unknown']],
  },
  { it: 'takes months and weekdays for no names', language: 'en', text: 'It rained on Monday and in May.', names: [] },
  {
    it: 'reads nothing into capitals',
    language: 'fr',
    text: 'LE COLONEL MARC AUBRY EST À DAMAS AVEC SES HOMMES',
    names: [],
  },
  {
    it: 'sees a people as a group',
    language: 'fr',
    text: 'Ils craignent les Américains.',
    names: [[18, 'Américains', 'group']],
  },
  { it: 'does not take an adjective for a people', language: 'en', text: 'Then the Syrian army left.', names: [] },
  {
    it: 'lets a longer known name win',
    language: 'en',
    text: 'It told the New York Times so.',
    names: [[12, 'New York Times', 'organisation']],
  },
] as const)('$it', ({ text, language, names }) => {
  expect(read(text, language)).toEqual(names);
});

test('a surname is tied to the full name before it, with its rank as worded', () => {
  const text = 'Le colonel Marc Aubry arrive. Le colonel Aubry repart.';
  const [first, second] = factsOf(text, 'fr').mentions;
  expect(second).toMatchObject({ text: 'Aubry', type: 'person', antecedent: 0 });
  expect(first?.role && wordsOf(text, first.role)).toBe('colonel');
});

test('a rank and an apposition are both kept, as worded', () => {
  const text = 'On Monday Colonel Mark Aubry, spokesman for the port, came.';
  const [aubry] = factsOf(text, 'en').mentions;
  expect(aubry?.role && wordsOf(text, aubry.role)).toBe('Colonel');
  expect(aubry?.apposition && wordsOf(text, aubry.apposition)).toBe('spokesman for the port');
});

test.for([
  {
    text: 'a indiqué Zélie Krantz, une porte-parole du port dans une vidéo-conférence depuis Tarvel.',
    language: 'fr',
    role: 'porte-parole du port',
  },
  {
    text: 'said Zélie Krantz, a spokeswoman for the port, during a briefing.',
    language: 'en',
    role: 'spokeswoman for the port',
  },
  {
    text: 'Zélie Krantz, director of the port in a statement, denied it.',
    language: 'en',
    role: 'director of the port',
  },
] as const)('a role ends where the occasion begins: $text', ({ text, language, role }) => {
  const [first] = factsOf(text, language).mentions;
  expect(first?.role && wordsOf(text, first.role)).toBe(role);
});

test('every mention of a name counts: one preposition does not decide', () => {
  const text = 'Veltronix Devices fell. Analysts at Veltronix were calm.';
  expect(read(text, 'en').map(([, name, type]) => [name, type])).toEqual([
    ['Veltronix Devices', 'organisation'],
    ['Veltronix', 'organisation'],
  ]);
});

test.for([
  { it: 'brackets in brackets', text: 'Le (colonel (Marc ((Aubry)) est (là.' },
  { it: 'no punctuation', text: 'le colonel marc aubry est venu hier a damas avec ses hommes et puis il est parti' },
  { it: 'a run of 400 capitals', text: `Hier ${'Marc '.repeat(400)}est venu.` },
])('survives $it', ({ text }) => {
  for (const { start, end, text: words } of factsOf(text, 'fr').mentions) expect(text.slice(start, end)).toBe(words);
});

test.for([
  { it: 'owners that are joined', text: "Then the Nurses' and Carers' Guild met.", name: "Nurses' and Carers' Guild" },
  {
    it: 'a service of two nouns',
    text: 'Then the County Fire and Rescue Service came.',
    name: 'County Fire and Rescue Service',
  },
  { it: 'a numbered unit', text: 'Then the 3rd Guards Air Regiment left.', name: '3rd Guards Air Regiment' },
])('keeps $it as one name', ({ text, name }) => {
  expect(read(text, 'en').map(([, words, type]) => [words, type])).toEqual([[name, 'organisation']]);
});

test.for([
  { it: 'an adjective', text: 'Il quitte la Défense civile.', name: 'Défense civile' },
  {
    it: 'a link and a plural',
    text: 'Il dirige le Syndicat des tisserands indépendants.',
    name: 'Syndicat des tisserands indépendants',
  },
  {
    it: 'an adjective behind its complement',
    text: 'Il dirige l’Agence nippone d’exploration lointaine.',
    name: 'Agence nippone d’exploration lointaine',
  },
  {
    it: 'an everyday noun in capitals',
    text: 'Il quitte le ministère des Situations d’urgence.',
    name: 'ministère des Situations d’urgence',
  },
  { it: 'a number before a unit', text: 'Il dirige la 9e brigade mécanisée.', name: '9e brigade mécanisée' },
])('keeps a French name with $it whole', ({ text, name }) => {
  expect(read(text, 'fr').map(([, words, type]) => [words, type])).toEqual([[name, 'organisation']]);
});

test.for([
  { it: 'a portfolio', language: 'fr', text: 'Il cite le ministre de l’Intérieur et des Affaires religieuses.' },
  { it: 'an hour with a capital', language: 'fr', text: 'Il est parti à 17H30.' },
  { it: 'a prefix', language: 'en', text: 'Pro-government commanders left.' },
  { it: 'a contraction', language: 'en', text: 'We’ve won. I’d stay.' },
])('takes $it for no name', ({ text, language }) => {
  expect(read(text, language)).toEqual([]);
});

test('an acronym is tied to the long form wherever it comes back', () => {
  const text = "La Ligue verte du Nord (LVN) existe. C'est la LVN.";
  expect(factsOf(text, 'fr').mentions.map((mention) => mention.antecedent)).toEqual([undefined, 0, 0]);
});

test('a word of 400 letters is no name', () => {
  expect(factsOf(`Il parle de ${'Z'.repeat(400)}.`, 'fr').mentions).toEqual([]);
});
