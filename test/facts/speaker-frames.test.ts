import { expect, test } from 'vitest';
import { speakerOf } from '../../scripts/score-facts.ts';
import { factsOf, wordsOf } from './read.ts';

const spoken = (text: string, language: string) => {
  const facts = factsOf(text, language);
  return facts.quotes
    .map((quote, index) => [wordsOf(text, quote), speakerOf(text, facts, index), quote.speech] as const)
    .filter(([, , speech]) => speech !== 'scare')
    .map(([words, who]) => [words, who]);
};

test.for([
  {
    it: 'gives what follows "As X puts it" to X',
    text: 'As defence analyst Piotr Wolanski puts it, "the drones are cheap and the missiles are not".',
    said: [['"the drones are cheap and the missiles are not"', 'Piotr Wolanski']],
  },
  {
    it: 'gives what follows "To hear X tell it" to X',
    text: 'To hear Mayor Edna Corrigan tell it, the bridge is as good as new.',
    said: [['the bridge is as good as new', 'Edna Corrigan']],
  },
  {
    it: 'reads "X was how Y described Z"',
    text: '"Unacceptable" was how Foreign Minister Ilse Vogt described the arrest of three of her diplomats.',
    said: [['"Unacceptable"', 'Ilse Vogt']],
  },
  {
    it: 'gives a description to the one who is behind its participle',
    text: 'The deal was hailed as "historic" by the prime minister, Ines Falk, and attacked by the left.',
    said: [['"historic"', 'Ines Falk']],
  },
  {
    it: 'lets those who are told of in a relative clause speak',
    text: 'Those who fled the town say the shelling began before dawn.',
    said: [['the shelling began before dawn', 'anonymous']],
  },
  {
    it: 'lets documents speak that have no article',
    text: 'According to court documents, he paid $40,000 to a middleman in Panama.',
    said: [['he paid $40,000 to a middleman in Panama', 'court documents']],
  },
  {
    it: 'begins reported words with the least or most of a number',
    text: 'The Syrian Observatory for Rights said at least 14 people had died.',
    said: [['at least 14 people had died', 'Syrian Observatory for Rights']],
  },
  {
    it: 'reads what somebody is quoted as saying behind his words',
    text: 'Cases fell, Fabian Ostrow, the medical director, is quoted as saying in the minutes.',
    said: [['Cases fell', 'Fabian Ostrow']],
  },
  {
    it: 'takes who is reached through a lawyer for the speaker, not the lawyer',
    text: 'One of the clinics, reached through its lawyer, Zoltan Pereny, denied having bought anything since 2016.',
    said: [['having bought anything since 2016', 'anonymous']],
  },
  {
    it: 'takes a body set off behind its noun and a relative clause for no other body',
    text: 'Rumours spread on Telegram. The company that runs the plant, Meridian Fuels, said a pressure valve had failed.',
    said: [['a pressure valve had failed', 'Meridian Fuels']],
  },
  {
    it: 'follows a pronoun to the one a sentence is about, not to the one whose he is',
    text: '"This is a door," said the minister, Lado Kipshidze. His counterpart, Astamur Lakoba, was curt. "We kept it," he said.',
    said: [
      ['"This is a door,"', 'Lado Kipshidze'],
      ['"We kept it,"', 'Astamur Lakoba'],
    ],
  },
  {
    it: 'does not take a part of a body for the body',
    text: 'There were "credible reports" of torture, the UN rights office said.',
    said: [['There were "credible reports" of torture', 'the UN rights office']],
  },
  {
    it: 'joins a main clause to the one before its speaker',
    text: 'If the levee goes, Mayor Tom Burdett said, four villages will be under water by noon.',
    said: [['If the levee goes, Mayor Tom Burdett said, four villages will be under water by noon', 'Tom Burdett']],
  },
  {
    it: 'joins a complement to the verb it is parted from',
    text: 'Lawyer Mina Farouk went to court. She has, she concedes, no evidence.',
    said: [['She has, she concedes, no evidence', 'Mina Farouk']],
  },
  {
    it: 'goes on with the words behind "and" where the speaker stands in the middle',
    text: '17 people were arrested, the Red Cross says, and nobody was killed.',
    said: [['17 people were arrested, the Red Cross says, and nobody was killed', 'Red Cross']],
  },
  {
    it: 'takes a centre for a body, and no player',
    text: 'Three died, according to the Rural Rescue Network. The Russian centre said it had destroyed a workshop. No aircraft was lost, it added.',
    said: [
      ['Three died', 'Rural Rescue Network'],
      ['it had destroyed a workshop', 'The Russian centre'],
      ['No aircraft was lost', 'it'],
    ],
  },
  {
    it: 'names the kin that has a name of its own',
    text: '"The jury got it wrong," Ms Alder\'s father Bernard said outside court.',
    said: [['"The jury got it wrong,"', 'Bernard']],
  },
  {
    it: 'gives a quotation after a gesture to whoever made it',
    text: 'Treasurer Ivy Sands shrugged. "Talk to the auditors."',
    said: [['"Talk to the auditors."', 'Ivy Sands']],
  },
] as const)('$it', ({ text, said }) => {
  expect(spoken(text, 'en')).toEqual(said);
});

test.for([
  {
    it: 'reads « à écouter X »',
    text: 'À écouter le maire, Gilles Fontanel, la digue tiendra « encore cent ans ».',
    said: [['la digue tiendra « encore cent ans »', 'Gilles Fontanel']],
  },
  {
    it: 'reads « c’est ainsi que X décrit »',
    text: "« Une catastrophe » : c'est ainsi que le maire de Bram, Luc Estève, décrit la fermeture de l'usine.",
    said: [['« Une catastrophe »', 'Luc Estève']],
  },
  {
    it: 'gives a description to the one who is behind its participle in French',
    text: "Un préavis jugé « irresponsable » par le ministre des Transports, Jean Aubry, court jusqu'à lundi.",
    said: [['« irresponsable »', 'Jean Aubry']],
  },
  {
    it: 'passes a pronoun that sets one off from another',
    text: 'Sa rivale Maud Lescure parle, elle, de « bon sens ». La direction assure, elle, que tout ira bien.',
    said: [
      ['« bon sens »', 'Maud Lescure'],
      ['tout ira bien', 'La direction'],
    ],
  },
  {
    it: 'reads a verb of saying that stands in the marks',
    text: "Le Quai d'Orsay « condamne avec la plus grande fermeté » l'attaque.",
    said: [['« condamne avec la plus grande fermeté »', "Quai d'Orsay"]],
  },
  {
    it: 'takes no « part » for a speaker',
    text: 'Pour sa part, le préfet Paul Roy a dit vouloir « tourner la page ».',
    said: [['vouloir « tourner la page »', 'Paul Roy']],
  },
  {
    it: 'reads one who told an agency',
    text: "La police a ouvert le feu, a rapporté un témoin à l'agence Stela.",
    said: [['La police a ouvert le feu', 'anonymous']],
  },
  {
    it: 'names whom a role between commas is told of before « qui »',
    text: '« On nous exécute », accuse Régis Dubalen, délégué CGT, qui rappelle que le site avait fait des bénéfices.',
    said: [
      ['« On nous exécute »', 'Régis Dubalen'],
      ['le site avait fait des bénéfices', 'Régis Dubalen'],
    ],
  },
  {
    it: 'names who is called by his people behind an office with a field',
    text: "« C'est un bon jour », a salué l'émissaire par intérim de l'ONU, l'Américaine Susannah Whitlow.",
    said: [["« C'est un bon jour »", 'Susannah Whitlow']],
  },
  {
    it: 'takes the lawyer who just spoke before another of that very name',
    text: "L'avocat général, Yann Kerbrat, a requis dix ans. « C'est une exécution », s'est emporté Me Lucas Fontbonne. L'avocat a annoncé qu'il ferait appel lundi.",
    said: [
      ["« C'est une exécution »", 'Lucas Fontbonne'],
      ['il ferait appel lundi', 'Lucas Fontbonne'],
    ],
  },
  {
    it: 'counts nobody among « de combattants »',
    text: 'Le président de la Croix-Verte, le docteur Elias Nakouzi, dément tout transport de combattants. « Que l’on nous montre une image ! » a-t-il lancé.',
    said: [['« Que l’on nous montre une image ! »', 'Elias Nakouzi']],
  },
  {
    it: 'goes on behind « selon lui »',
    text: '« Ils savaient », raconte Amadou Coulibaly. Selon lui, les gendarmes attendaient des vivres. « Ils chassaient la gazelle pour manger. »',
    said: [
      ['« Ils savaient »', 'Amadou Coulibaly'],
      ['les gendarmes attendaient des vivres', 'Amadou Coulibaly'],
      ['« Ils chassaient la gazelle pour manger. »', 'Amadou Coulibaly'],
    ],
  },
  {
    it: 'goes on with « Et le défenseur d’ajouter »',
    text: "« On a eu de la chance », concède Théo Marchal, auteur du but. Et le défenseur d'ajouter : « Beaucoup de chance, même. »",
    said: [
      ['« On a eu de la chance »', 'Théo Marchal'],
      ['« Beaucoup de chance, même. »', 'Théo Marchal'],
    ],
  },
  {
    it: 'joins a French main clause to the one before its speaker',
    text: 'Si la digue cède, prévient le maire, quatre villages seront noyés.',
    said: [['Si la digue cède, prévient le maire, quatre villages seront noyés', 'anonymous']],
  },
  {
    it: 'gives figures of two sources to each its own',
    text: "La grève a été suivie par 80 % des agents, d'après les syndicats, 35 % selon la direction.",
    said: [
      ['La grève a été suivie par 80 % des agents', 'les syndicats'],
      ['35 %', 'la direction'],
    ],
  },
] as const)('$it', ({ text, said }) => {
  expect(spoken(text, 'fr')).toEqual(said);
});
