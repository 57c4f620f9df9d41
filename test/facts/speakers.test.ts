import { expect, test } from 'vitest';
import { speakerOf } from '../../scripts/score-facts.ts';
import { factsOf, wordsOf } from './read.ts';

const spoken = (text: string, language: string) => {
  const facts = factsOf(text, language);
  return facts.quotes.map((quote, index) => [wordsOf(text, quote), speakerOf(text, facts, index)] as const);
};

test.for([
  {
    it: 'ties a role back to its name',
    language: 'fr',
    text: 'La ministre du Travail, Delphine Arnoux, a quitté la salle. « Nous reviendrons », a promis la ministre.',
    said: [['« Nous reviendrons »', 'Delphine Arnoux']],
  },
  {
    it: 'ties a wider noun back to the one who has such an office',
    language: 'fr',
    text: 'Le maire, Jean Pruvost, est venu. « Ma ville brûle », a ajouté l’élu.',
    said: [['« Ma ville brûle »', 'Jean Pruvost']],
  },
  {
    it: 'keeps a minister of something else without a name',
    language: 'fr',
    text: 'La ministre du Travail, Delphine Arnoux, est venue. « Non », a dit la ministre de la Santé.',
    said: [['« Non »', 'anonymous']],
  },
  {
    it: 'takes an age for the one who just spoke',
    language: 'en',
    text: '“It holds,” said engineer Luke Roy. “It will hold,” the 58-year-old added.',
    said: [
      ['“It holds,”', 'Luke Roy'],
      ['“It will hold,”', 'Luke Roy'],
    ],
  },
  {
    it: 'keeps the one who is quoted twice without a name',
    language: 'en',
    text: 'Transport minister Hugh Roy left. A senior official who asked not to be named said the toll was dead. “Everybody knew,” the official said.',
    said: [
      ['the toll was dead', 'anonymous'],
      ['“Everybody knew,”', 'anonymous'],
    ],
  },
  {
    it: 'does not give a spokesman’s words to his chief by a pronoun',
    language: 'fr',
    text: "Le porte-parole du général Luc Roy a démenti. « C'est faux », a-t-il dit.",
    said: [["« C'est faux »", 'anonymous']],
  },
  {
    it: 'does not take a firm for its spokeswoman',
    language: 'en',
    text: "A Norpress spokeswoman said the cuts were final. Norpress's lawyer, Anne Roy, said she would appeal.",
    said: [
      ['the cuts were final', 'anonymous'],
      ['she would appeal', 'Anne Roy'],
    ],
  },
  {
    it: 'finds who speaks inside the marks',
    language: 'fr',
    text: '« Les fumées, a assuré le préfet Luc Roy, ne sont pas toxiques. »',
    said: [['« Les fumées, a assuré le préfet Luc Roy, ne sont pas toxiques. »', 'Luc Roy']],
  },
  {
    it: 'reads a clause its cue parts from its verb',
    language: 'en',
    text: 'Mayor Anne Roy was there. The cause, she added, is not yet known.',
    said: [['The cause, she added, is not yet known', 'Anne Roy']],
  },
  {
    it: 'gives words after a colon to the subject, but none to what they are written on',
    language: 'fr',
    text: 'Le maire Luc Roy se veut philosophe : « On vivra bien ici. » Un voisin a fabriqué une pancarte : « Non merci à tous. »',
    said: [
      ['« On vivra bien ici. »', 'Luc Roy'],
      ['« Non merci à tous. »', '-'],
    ],
  },
  {
    it: 'reads a view',
    language: 'fr',
    text: 'Pour la négociatrice Anne Roy, le compte n’y est pas.',
    said: [['le compte n’y est pas', 'Anne Roy']],
  },
  {
    it: 'takes any verb between a quotation and a name',
    language: 'fr',
    text: '« Ils disent toujours ça », hausse les épaules Anne Roy.',
    said: [['« Ils disent toujours ça »', 'Anne Roy']],
  },
  {
    it: 'goes past all that is told of a subject',
    language: 'en',
    text: '“They came from three sides,” a soldier who survived the ambush told reporters.',
    said: [['“They came from three sides,”', 'anonymous']],
  },
  {
    it: 'reads an infinitive another verb governs',
    language: 'fr',
    text: 'Le maire Luc Roy s’est borné à rappeler que le pont tenait.',
    said: [['le pont tenait', 'Luc Roy']],
  },
  {
    it: 'knows one of many for nobody known',
    language: 'fr',
    text: 'Trois ouvriers sont venus. « On nous ment tous », lâche l’un d’eux.',
    said: [['« On nous ment tous »', 'anonymous']],
  },
  {
    it: 'does not follow a pronoun over others into the paragraph before',
    language: 'fr',
    text: '« Cela tient bien », a dit le maire Luc Roy.\nLes Lorgnacais ont crié au scandale. « On nous a volés », s’est-il agacé.',
    said: [
      ['« Cela tient bien »', 'Luc Roy'],
      ['« On nous a volés »', '-'],
    ],
  },
  {
    it: 'does not take a wife for her husband',
    language: 'fr',
    text: 'Étienne Roy préside le club. « Ils ont menti », tranche Mme Roy.',
    said: [['« Ils ont menti »', 'Roy']],
  },
  {
    it: 'keeps a source an agency cites apart from whoever spoke before',
    language: 'fr',
    text: '« Cela tient bien », a dit Luc Roy. L’agence Sada, citant un médecin du port, parle de dix blessés. « Nous manquons de tout », a dit ce médecin.',
    said: [
      ['« Cela tient bien »', 'Luc Roy'],
      ['« Nous manquons de tout »', 'anonymous'],
    ],
  },
  {
    it: 'gives the words of somebody a scene brings along to no name',
    language: 'fr',
    text: '« Cela brûle », a confié Luc Roy. Le capitaine a précisé que trente hommes étaient venus.',
    said: [
      ['« Cela brûle »', 'Luc Roy'],
      ['trente hommes étaient venus', '-'],
    ],
  },
  {
    it: 'gives a word for a thing to nobody',
    language: 'fr',
    text: 'Voici ce que les anciens appellent « la Ferraille ».',
    said: [['« la Ferraille »', '-']],
  },
] as const)('$it', ({ text, language, said }) => {
  expect(spoken(text, language)).toEqual(said);
});

// A mark opened again in the next paragraph was once taken for the end of the quotation.
test('a straight mark at the head of the next paragraph goes on with the quotation', () => {
  const text = '"She was nine.\n"Nobody talked about it," the curator Anne Roy says.';
  expect(spoken(text, 'en')).toEqual([['"She was nine.\n"Nobody talked about it,"', 'Anne Roy']]);
});

// The search for the end of a name in marks once went past the last word and never came back.
test('a text that ends in a verb of naming is read to its end', () => {
  expect(spoken('Voici ce que les anciens appellent', 'fr')).toEqual([]);
});
