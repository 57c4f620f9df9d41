import { expect, test } from 'vitest';
import { speakerOf } from '../../scripts/score-facts.ts';
import { factsOf } from './read.ts';

const speakersOf = (text: string, language: string): readonly string[] => {
  const facts = factsOf(text, language);
  return facts.quotes.map((_, index) => speakerOf(text, facts, index));
};

// A name right behind what completes a title was lost in it: the speaker was anonymous, or the name began with the town.
test.for([
  ["Le ministre de l'Intérieur Rachid Belkacem a prévenu que le bilan allait s'alourdir.", 'Rachid Belkacem'],
  [
    'Le ministre de la Santé Rachid Belkacem, qui était sur place, a prévenu que le vaccin manquait.',
    'Rachid Belkacem',
  ],
  ["Le maire de Tarfa Rachid Belkacem a prévenu que l'eau manquait.", 'Rachid Belkacem'],
  ["L'entraîneur des Aigles Ali Bensalem s'est félicité : « On a joué avec le cœur. »", 'Ali Bensalem'],
  ["Le patron de Norvia Luc Bastin a reconnu que l'année serait « difficile ».", 'Luc Bastin'],
  ["« Nous sommes prêts », a assuré à l'agence Ria Dmitri Sokolov, porte-parole de la présidence.", 'Dmitri Sokolov'],
  ['Les stocks sont épuisés, dixit la ministre Jeanne Moreau-Leclerc.', 'Jeanne Moreau-Leclerc'],
] as const)('names the bearer of a title with its complement: %s', ([text, speaker]) => {
  expect(speakersOf(text, 'fr')).toEqual([speaker]);
});

test('keeps the town of a mayor and the agency somebody told apart from his name', () => {
  const facts = factsOf("Le maire de Tarfa Rachid Belkacem l'a dit à l'agence Ria.", 'fr');
  expect(facts.mentions.map(({ text, type }) => [text, type])).toEqual([
    ['Tarfa', 'place'],
    ['Rachid Belkacem', 'person'],
    ['Ria', 'organisation'],
  ]);
});

test.for([
  [
    'fr',
    "Selon la Croix-Bleue, 300 familles ont fui. L'organisation précise que les routes sont coupées.",
    ['Croix-Bleue', 'Croix-Bleue'],
  ],
  [
    'en',
    'President Nadia Ferhat received Ambassador Paul Girod. He spoke of "a new page in our history".',
    ['Paul Girod'],
  ],
] as const)('finds who goes on: %s %s', ([language, text, speakers]) => {
  expect(speakersOf(text, language)).toEqual(speakers);
});

// "Tavonian President Emmerich Lund" was one name where no list knows the country, the town or the firm.
test.for([
  ['Tavonian President Emmerich Lund said nothing had been signed.', 'Emmerich Lund'],
  ['Kolva Mayor Emmerich Lund said nothing had been signed.', 'Emmerich Lund'],
  ['Kolva Police Chief Emmerich Lund said nothing had been signed.', 'Emmerich Lund'],
  ['Norvia Chief Executive Emmerich Lund said nothing had been signed.', 'Emmerich Lund'],
  ['Senator Emmerich Lund, R-Ohio, said nothing had been signed.', 'Emmerich Lund'],
  ['Leo Hart said, "We were never consulted."', 'Leo Hart'],
  ['Leo Hart told reporters on Monday, "We were never consulted."', 'Leo Hart'],
  ['The alarm worked, a prefecture official, who declined to be named, told the Vale Echo.', 'anonymous'],
  ['"We were shown what we were shown," he told the Vale Echo on condition of anonymity.', 'anonymous'],
  ['"Nobody was warned," she says, pointing at her house. At 62, Amina Sy has lost everything.', 'Amina Sy'],
] as const)('gives English words to who said them: %s', ([text, speaker]) => {
  expect(speakersOf(text, 'en')).toEqual([speaker]);
});

test.for([
  [
    "« Rien n'est signé », a tempéré Emmerich Lund. Et d'ajouter : « Il reste trois points. »",
    ['Emmerich Lund', 'Emmerich Lund'],
  ],
  [
    "« Ce jugement est absurde », a dit Oleg Brand. Pour la partie civile, Ida Brel s'est dite « soulagée ».",
    ['Oleg Brand', 'Ida Brel'],
  ],
  ["« Personne n'a été prévenu », dit-il. À 62 ans, Amina Sy a tout perdu.", ['-']],
  [
    'La croissance atteindra 2 %, selon les prévisions de la Banque centrale de Tavonie.',
    ['Banque centrale de Tavonie'],
  ],
] as const)('gives French words to who said them: %s', ([text, speakers]) => {
  expect(speakersOf(text, 'fr')).toEqual(speakers);
});

test.for([
  [
    'fr',
    "Le procès de Philippe Darmont s'est ouvert lundi. L'accusé a reconnu avoir « rendu service ».",
    ['Philippe Darmont'],
  ],
  [
    'fr',
    'Le parquet a requis cinq ans de prison contre Philippe Darmont. Le prévenu, 66 ans, a nié avoir touché « un centime ».',
    ['Philippe Darmont'],
  ],
  [
    'en',
    'Philip Darmont went on trial on Monday. The defendant said he had "done favours for friends".',
    ['Philip Darmont'],
  ],
] as const)('knows who is on trial: %s %s', ([language, text, speakers]) => {
  expect(speakersOf(text, language)).toEqual(speakers);
});

test('takes neither of two on trial for the accused', () => {
  const text =
    "Le procès de Philippe Darmont et de Luc Bastin s'est ouvert. L'accusé a reconnu avoir « rendu service ».";
  expect(factsOf(text, 'fr').quotes[0]?.mention).toBeUndefined();
});

test.for([
  [
    'fr',
    "Le porte-parole du ministère tavonien de la Défense, Rachad Velik, a rejeté ces accusations. « C'est faux », a-t-il dit.",
    ['Rachad Velik'],
  ],
  [
    'fr',
    'Le ministre turc de la Défense, le général en retraite Orhan Velik, a répété que ses troupes resteraient.',
    ['Orhan Velik'],
  ],
  ['fr', 'Le chef du parti, Samuel Otero, arrivé deuxième, a dénoncé une « mascarade ».', ['Samuel Otero']],
  [
    'en',
    'Its commander in the region, Maj Gen Idris Lamlum, said in a video posted on Sunday evening that his troops had left.',
    ['Idris Lamlum'],
  ],
  ['en', '"Everything is still quite open," one said.', ['anonymous']],
  ['en', '"Where is my son?" a weeping woman screamed.', ['anonymous']],
  [
    'fr',
    "L'ONG Veille Sahel parle de « 40 villages brûlés ». Elle estime que 12 000 personnes ont fui.",
    ['Veille Sahel', 'Veille Sahel'],
  ],
] as const)('keeps to whom a sentence is about: %s %s', ([language, text, speakers]) => {
  expect(speakersOf(text, language)).toEqual(speakers);
});
