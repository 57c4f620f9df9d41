import { expect, test } from 'vitest';
import { speakerOf } from '../../scripts/score-facts.ts';
import { factsOf, wordsOf } from './read.ts';

const spoken = (text: string, language: string) => {
  const facts = factsOf(text, language);
  return facts.quotes.map((quote, index) => [wordsOf(text, quote), speakerOf(text, facts, index)] as const);
};

test.for([
  {
    it: 'names whom a relative clause tells of before the name',
    language: 'en',
    text: 'The engineer who inspected the bridge, Tomas Wexley, said the bolts had been replaced.',
    said: [['the bolts had been replaced', 'Tomas Wexley']],
  },
  {
    it: 'names whom a French relative clause tells of before the name',
    language: 'fr',
    text: "L'élue qui porte le projet, Mireille Castan, assure que le chantier sera fini en mai.",
    said: [['le chantier sera fini en mai', 'Mireille Castan']],
  },
  {
    it: 'takes no place for the body that sits there',
    language: 'en',
    text: 'Twelve people were killed overnight, the Gaza health authority said.',
    said: [['Twelve people were killed overnight', 'the Gaza health authority']],
  },
  {
    it: 'passes the adjective that says where a body sits',
    language: 'en',
    text: 'The ship had left Izmir on Monday, according to its operator, Danish-owned Cobalt Star Lines.',
    said: [['The ship had left Izmir on Monday', 'Cobalt Star Lines']],
  },
  {
    it: 'gives what is written to who published it',
    language: 'fr',
    text: "Une étude publiée lundi par l'Institut Delage conclut que les prix ont doublé.",
    said: [['les prix ont doublé', 'Institut Delage']],
  },
  {
    it: 'gives a paper released some day to who released it',
    language: 'en',
    text: 'Trade fell by a third, according to a paper released on Tuesday by the Centre for Gulf Studies.',
    said: [['Trade fell by a third', 'Centre for Gulf Studies']],
  },
  {
    it: 'gives words after a colon to whom the last clause is about',
    language: 'fr',
    text: 'Le maire se tait, mais son adjointe, Hortense Davril, ne cache pas sa colère : « On nous a menti pendant dix ans. »',
    said: [['« On nous a menti pendant dix ans. »', 'Hortense Davril']],
  },
  {
    it: 'gives words after a colon to whose view it is',
    language: 'en',
    text: 'It is a view shared by Nora Feghali: "The truce is dead for good."',
    said: [['"The truce is dead for good."', 'Nora Feghali']],
  },
  {
    it: 'gives words after a colon to whose answer they are',
    language: 'fr',
    text: 'La réponse de Nora Feghali tient en une phrase : « La trêve est bel et bien morte. »',
    said: [['« La trêve est bel et bien morte. »', 'Nora Feghali']],
  },
  {
    it: 'takes up a body by a noun of another gender',
    language: 'fr',
    text: 'Le Réseau des pêcheurs du Golfe a saisi la justice. Cette organisation affirme que trois bateaux ont coulé.',
    said: [['trois bateaux ont coulé', 'Réseau des pêcheurs du Golfe']],
  },
  {
    it: 'takes up the one body that does not say what it is',
    language: 'en',
    text: 'The shaft was dug by Saltire Mining in 2009. The Rescue Unit came at noon. The company said the site was closed.',
    said: [['the site was closed', 'Saltire Mining']],
  },
  {
    it: 'takes up nobody by a noun that is narrowed',
    language: 'en',
    text: 'The field is run by Meridian Sands. The port reopened on Monday, the national oil company said.',
    said: [['The port reopened on Monday', 'the national oil company']],
  },
  {
    it: 'finds the name over an age and a trade',
    language: 'fr',
    text: "Élodie Marchais, 41 ans, infirmière, raconte : « J'ai cru que le toit tombait. »",
    said: [["« J'ai cru que le toit tombait. »", 'Élodie Marchais']],
  },
  {
    it: 'parts who spoke from the radio he told',
    language: 'fr',
    text: '« Il y avait de la fumée partout », a témoigné au micro de Radio Soummam Sélima Rahal, 29 ans.',
    said: [['« Il y avait de la fumée partout »', 'Sélima Rahal']],
  },
  {
    it: 'passes the hour of a chronology',
    language: 'en',
    text: '11:05 The ministry of transport says the road will reopen at noon.',
    said: [['the road will reopen at noon', 'The ministry of transport']],
  },
] as const)('$it', ({ text, language, said }) => {
  expect(spoken(text, language)).toEqual(said);
});
