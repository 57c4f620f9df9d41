import { expect, test } from 'vitest';
import { spoken } from './read.ts';

test.for([
  {
    it: 'passes who was told to who spoke',
    language: 'fr',
    text: '« Non », a affirmé à la presse leur porte-parole militaire, le lieutenant-colonel Luc Roy.',
    said: [['« Non »', 'Luc Roy']],
  },
  {
    it: 'passes an aside between the verb and its subject',
    language: 'fr',
    text: '« Ils vont bien », a confié, la voix étranglée, son directeur, Luc Roy.',
    said: [['« Ils vont bien »', 'Luc Roy']],
  },
  {
    it: 'reads a verb parted by an aside',
    language: 'fr',
    text: 'Le président Luc Roy a, dans une allocution télévisée, promis que la route rouvrirait.',
    said: [['la route rouvrirait', 'Luc Roy']],
  },
  {
    it: 'ties a minister to the head of diplomacy named before',
    language: 'fr',
    text: 'Le chef de la diplomatie, Luc Roy, est venu. « Nous sommes prêts », a déclaré le ministre.',
    said: [['« Nous sommes prêts »', 'Luc Roy']],
  },
  {
    it: 'takes a tally for the words of the body it is of',
    language: 'fr',
    text: 'La crue a fait 37 morts, selon un nouveau bilan publié mardi par l’Agence des eaux.',
    said: [['La crue a fait 37 morts', 'Agence des eaux']],
  },
  {
    it: 'guesses not whether the lawyer or his client is concerned',
    language: 'fr',
    text: 'Armand Villedieu a été condamné. « Il est serein », a dit son avocat, Luc Roy. « Je me battrai », a réagi l’intéressé.',
    said: [
      ['« Il est serein »', 'Luc Roy'],
      ['« Je me battrai »', '-'],
    ],
  },
  {
    it: 'leaves the dateline out of the words',
    language: 'fr',
    text: 'BISSAU – Des tirs ont été entendus dimanche, a annoncé la police.',
    said: [['Des tirs ont été entendus dimanche', 'la police']],
  },
  {
    it: 'gives a noun that looks like a verb no words',
    language: 'fr',
    text: 'La tempête avait épargné la région. Une demande avait suivi.',
    said: [],
  },
  {
    it: 'reads what follows an answer of one word',
    language: 'fr',
    text: 'Faux, rétorque le ministère : le pont est ouvert.',
    said: [['le pont est ouvert', 'le ministère']],
  },
  {
    it: 'goes on behind a cue that stands after where or when',
    language: 'fr',
    text: 'Anne Roy habite le port. Depuis janvier, rappelle-t-elle, les attaques ont tué douze personnes.',
    said: [['Depuis janvier, rappelle-t-elle, les attaques ont tué douze personnes', 'Anne Roy']],
  },
  {
    it: 'hears the one it was learnt from',
    language: 'fr',
    text: 'Les neuf marins ont été libérés jeudi, a-t-on appris auprès du ministère de la Défense.',
    said: [['Les neuf marins ont été libérés jeudi', 'ministère de la Défense']],
  },
  {
    it: 'gives a body’s words to the one who lends it his voice',
    language: 'fr',
    text: 'Le syndicat, par la voix de son président Luc Roy, rétorque que le pont est sûr.',
    said: [['le pont est sûr', 'Luc Roy']],
  },
  {
    it: 'attributes what is spoken of in marks',
    language: 'fr',
    text: 'Le maire Luc Roy parle d’un « mensonge éhonté ». Le ministre Jean Dupont a fait état de « vingt provocations ».',
    said: [
      ['un « mensonge éhonté »', 'Luc Roy'],
      ['« vingt provocations »', 'Jean Dupont'],
    ],
  },
  {
    it: 'passes what somebody is in charge of',
    language: 'fr',
    text: 'L’Union africaine pourrait dépêcher des observateurs, a laissé entendre sa commissaire à la paix, Anne Roy.',
    said: [['L’Union africaine pourrait dépêcher des observateurs', 'Anne Roy']],
  },
  {
    it: 'keeps a name known before apart from the noun before it',
    language: 'fr',
    text: 'Luc Rivart a été arrêté. Selon l’accusation, Rivart, dit « le Boulanger », a recruté l’équipe.',
    said: [['Rivart, dit « le Boulanger », a recruté l’équipe', 'l’accusation']],
  },
  {
    it: 'reads an accusation behind what it is',
    language: 'fr',
    text: 'L’armée a bombardé le village de Vardane, a accusé le ministère des Affaires étrangères.',
    said: [['L’armée a bombardé le village de Vardane', 'ministère des Affaires étrangères']],
  },
  {
    it: 'gives words to those an agency cites before its verb',
    language: 'fr',
    text: 'L’agence Interrus, citant un diplomate, affirme que le convoi est passé.',
    said: [['le convoi est passé', 'anonymous']],
  },
  {
    it: 'gives nobody the words on a placard',
    language: 'fr',
    text: '« Nous n’avons pas oublié », glisse Luc Roy, qui tient une pancarte « Touche pas à mon article 4 ».',
    said: [
      ['« Nous n’avons pas oublié »', 'Luc Roy'],
      ['« Touche pas à mon article 4 »', '-'],
    ],
  },
  {
    it: 'gives what follows a refusal to the one who refused',
    language: 'fr',
    text: 'Le maire, Luc Roy, n’a pas voulu dire si le pont rouvrirait. « Chaque chose en son temps. »',
    said: [['« Chaque chose en son temps. »', 'Luc Roy']],
  },
  {
    it: 'passes how a poll was made',
    language: 'fr',
    text: 'D’après un sondage du Baromètre Sud, réalisé auprès de mille personnes, 58 % des électeurs hésitent.',
    said: [['58 % des électeurs hésitent', 'un sondage du Baromètre Sud']],
  },
  {
    it: 'names one of a people set off behind a role',
    language: 'fr',
    text: '« Nous ne désignons personne », a souligné la cheffe adjointe de la mission, l’Autrichienne Petra Haslinger.',
    said: [['« Nous ne désignons personne »', 'Petra Haslinger']],
  },
  {
    it: 'reads a nickname for a name',
    language: 'fr',
    text: '« On attend », soupire un pêcheur qui se fait appeler Grand Tidiane.',
    said: [['« On attend »', 'Grand Tidiane']],
  },
  {
    it: 'tells the first of two from the second',
    language: 'fr',
    text: 'Mariam Touré et Jean Kouassi ont parlé. « On manquait de sang », a dit la première. « Et de lits », a ajouté le second.',
    said: [
      ['« On manquait de sang »', 'Mariam Touré'],
      ['« Et de lits »', 'Jean Kouassi'],
    ],
  },
  {
    it: 'ties « l’entreprise » to the one body whose name says nothing',
    language: 'fr',
    text: 'Helvanet a annoncé la fermeture de deux usines. « La demande a baissé », a expliqué l’entreprise.',
    said: [['« La demande a baissé »', 'Helvanet']],
  },
  {
    it: 'passes who cited the speaker',
    language: 'fr',
    text: '« Le barrage est sûr », a déclaré, cité par la télévision, le gouverneur Adel Hamza.',
    said: [['« Le barrage est sûr »', 'Adel Hamza']],
  },
  {
    it: 'takes who leads an armed group for a person',
    language: 'fr',
    text: 'Le chef du groupe armé, Bi Sidi Abass, est venu. « Nous partons », a lancé le chef rebelle.',
    said: [['« Nous partons »', 'Bi Sidi Abass']],
  },
  {
    it: 'ties « ses calculs » to whoever was spoken of',
    language: 'fr',
    text: 'L’économiste Ravi Chandra s’inquiète. Selon ses calculs, les usines ont perdu un cinquième de leurs commandes.',
    said: [['les usines ont perdu un cinquième de leurs commandes', 'Ravi Chandra']],
  },
  {
    it: 'tells somebody from the agency told',
    language: 'fr',
    text: '« Ils tirent », a raconté à l’AFP Mounir al-Zaabi, un instituteur.',
    said: [['« Ils tirent »', 'Mounir al-Zaabi']],
  },
  {
    it: 'passes a delegation to who leads it',
    language: 'fr',
    text: 'Une délégation conduite par la ministre Abigail Thorn est venue. « Nous partons », a-t-elle glissé.',
    said: [['« Nous partons »', 'Abigail Thorn']],
  },
  {
    it: 'names the body behind an employer and its kind',
    language: 'fr',
    text: 'Ils sont libres, a-t-on appris auprès de leur employeur, l’association Eau pour tous, dont le siège est à Lyon.',
    said: [['Ils sont libres', 'Eau pour tous']],
  },
  {
    it: 'takes an adjective at a beginning for no surname',
    language: 'fr',
    text: 'Le maire Paul Petit est venu. « Nous saurons », a dit Petit. Petit village de l’est, Arsan attend.',
    said: [['« Nous saurons »', 'Paul Petit']],
  },
  {
    it: 'takes « basée à … » for no words of the body',
    language: 'fr',
    text: 'La frappe a été menée par un avion, selon l’ONG Airwatch, basée à Londres.',
    said: [['La frappe a été menée par un avion', 'Airwatch']],
  },
  {
    it: 'knows a surname behind an opening word',
    language: 'fr',
    text: 'L’entraîneur Marc Blanc est déçu. Selon Blanc, l’arbitre a bien fait.',
    said: [['l’arbitre a bien fait', 'Marc Blanc']],
  },
  {
    it: 'ties « son frère » likewise',
    language: 'fr',
    text: 'Kofi Annor, 19 ans, et sa sœur Ama, 17 ans, sont vivants. « J’ai prié », a dit Ama. Son frère dit avoir entendu des chiens.',
    said: [
      ['« J’ai prié »', 'Ama'],
      ['avoir entendu des chiens', 'Kofi Annor'],
    ],
  },
  {
    it: 'passes what stands between a title and its name',
    language: 'fr',
    text: 'Le général à la retraite Idriss Bako appelle au boycott. « C’est une farce », estime l’ancien officier.',
    said: [['« C’est une farce »', 'Idriss Bako']],
  },
  {
    it: 'names another one by what she is called',
    language: 'fr',
    text: '« Oui », dit une mère, Fatou Ndiaye. Une autre, prénommée Aminata, raconte que son fils a 14 ans.',
    said: [
      ['« Oui »', 'Fatou Ndiaye'],
      ['son fils a 14 ans', 'Aminata'],
    ],
  },
  {
    it: 'gives a body the gender of the noun before its name',
    language: 'fr',
    text: 'La katiba Ansar al-Gourma a revendiqué l’attaque. Elle assure détenir quatre prisonniers.',
    said: [['détenir quatre prisonniers', 'Ansar al-Gourma']],
  },
  {
    it: 'gives a body’s spokeswoman no name another body’s has',
    language: 'fr',
    text: 'La porte-parole de l’armée, Anne Roy, a confirmé la perte. Jeudi, le parquet a démenti. « Nous restons », a déclaré sa porte-parole.',
    said: [['« Nous restons »', 'anonymous']],
  },
  {
    it: 'leaves a body’s spokeswoman her name',
    language: 'fr',
    text: 'La porte-parole de l’armée, Anne Roy, a confirmé la perte. L’armée a démenti. « Nous restons », a déclaré sa porte-parole.',
    said: [['« Nous restons »', 'Anne Roy']],
  },
  {
    it: 'takes the one of a union for the speaker, not the union',
    language: 'fr',
    text: 'Un délégué du syndicat FGA-Lande, qui demande que son nom n’apparaisse pas, n’en croit rien. D’après lui, une alarme sonnait.',
    said: [['une alarme sonnait', 'anonymous']],
  },
  {
    it: 'takes a body behind a noun no list knows for no speaker',
    language: 'fr',
    text: 'Un calfat du groupe Estmar, qui tait son nom, n’y croit pas. Selon lui, une alarme sonnait.',
    said: [['une alarme sonnait', '-']],
  },
  {
    it: 'keeps the one who wants no identity told without a name',
    language: 'fr',
    text: 'Un officier, qui demande que son identité ne soit pas révélée, affirme que la route est fermée.',
    said: [['la route est fermée', 'anonymous']],
  },
] as const)('$it', ({ text, language, said }) => {
  expect(spoken(text, language)).toEqual(said);
});
