import { expect, test } from 'vitest';
import { speakerOf } from '../../scripts/score-facts.ts';
import { factsOf, wordsOf } from './read.ts';

const spoken = (text: string, language: string) => {
  const facts = factsOf(text, language);
  return facts.quotes.map((quote, index) => [wordsOf(text, quote), speakerOf(text, facts, index)] as const);
};

test.for([
  {
    it: 'names the body set off behind its noun',
    language: 'en',
    text: 'The manufacturer, Helvia Pharma of Basel, insists that its labels were clear.',
    said: [['its labels were clear', 'Helvia Pharma']],
  },
  {
    it: 'does not take who is owned for the owner',
    language: 'en',
    text: 'Tokyo’s embassy denied that the phrase had been used.',
    said: [['the phrase had been used', 'Tokyo’s embassy']],
  },
  {
    it: 'gives two unnamed people no name beside them',
    language: 'en',
    text: 'Two people close to a private contractor, Marla Voss, said that he had left.',
    said: [['he had left', 'anonymous']],
  },
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
    it: 'takes a study for no person',
    language: 'en',
    text: 'According to a study published in May, the wall had cracked.',
    said: [['the wall had cracked', 'a study published']],
  },
  {
    it: 'hears the one a paper cites',
    language: 'en',
    text: 'According to the daily Utro, which cited an unnamed investigator, she now lives abroad.',
    said: [['she now lives abroad', 'anonymous']],
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
    it: 'takes where something was said for no part of it',
    language: 'en',
    text: 'In a letter to the prime minister, the union said the toll was too high.',
    said: [['the toll was too high', 'the union']],
  },
  {
    it: 'keeps the hearer out of the words',
    language: 'en',
    text: 'Mayor Anne Roy told parliament the town was ready to move.',
    said: [['the town was ready to move', 'Anne Roy']],
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
    it: 'goes on with the one a sentence between is about',
    language: 'en',
    text: '“We carried books,” said Anne Roy. She was held for four hours. “Am I afraid? Of my mother.”',
    said: [
      ['“We carried books,”', 'Anne Roy'],
      ['“Am I afraid? Of my mother.”', 'Anne Roy'],
    ],
  },
  {
    it: 'takes all between the comma and the verb for one subject',
    language: 'en',
    text: 'Shells hit the port on Monday, killing two people, residents and officials in the town of Tarrow said.',
    said: [['Shells hit the port on Monday, killing two people', 'anonymous']],
  },
  {
    it: 'goes on behind a cue that stands after where or when',
    language: 'fr',
    text: 'Anne Roy habite le port. Depuis janvier, rappelle-t-elle, les attaques ont tué douze personnes.',
    said: [['Depuis janvier, rappelle-t-elle, les attaques ont tué douze personnes', 'Anne Roy']],
  },
  {
    // A second subject's words were given to the first.
    it: 'stops where a conjunction brings another subject',
    language: 'en',
    text: 'Mayor Luc Roy said he would not resign, while his lawyer, who was in Tarrow, said the case was closed.',
    said: [
      ['he would not resign', 'Luc Roy'],
      ['the case was closed', 'anonymous'],
    ],
  },
  {
    it: 'gives an open relative clause to the name before it',
    language: 'en',
    text: 'The army blamed the Desert Shield Forces (DSF), which refuted it and said the shells had come from a base.',
    said: [['the shells had come from a base', 'Desert Shield Forces']],
  },
  {
    it: 'takes no object of one noun for words said',
    language: 'en',
    text: 'The army confirmed the toll. The mayor denied any involvement. The firm lost an estimated 40 tonnes of fish.',
    said: [],
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
    it: 'joins a quotation over the occasion of its cue',
    language: 'en',
    text: '“What we see,” Anne Roy wrote on her page, “is a war on the river.”',
    said: [['“What we see,” Anne Roy wrote on her page, “is a war on the river.”', 'Anne Roy']],
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
    it: 'keeps a source apart from the body whose owners it is close to',
    language: 'en',
    text: 'A source close to the farmers\u2019 union told reporters that a ban was near.',
    said: [['a ban was near', 'anonymous']],
  },
  {
    it: 'gives words behind a colon to who is named after them',
    language: 'en',
    text: 'Northgrid denied it: “Every detector was live,” insisted its head of operations, Karl Rieder.',
    said: [['“Every detector was live,”', 'Karl Rieder']],
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
    it: 'ends words before what trails off behind their source',
    language: 'en',
    text: 'The fighting has cost 54 lives, according to the news site Borno Ledger, half of them soldiers.',
    said: [['The fighting has cost 54 lives', 'Borno Ledger']],
  },
  {
    it: 'takes no day or year for what was said',
    language: 'en',
    text: 'The Standards Office says it issued three warnings that year.',
    said: [['it issued three warnings that year', 'Standards Office']],
  },
  {
    it: 'gives words to those a paper cites',
    language: 'en',
    text: 'The newspaper Kystposten reported, citing two lawmakers, that the minister had offered to resign.',
    said: [['the minister had offered to resign', 'anonymous']],
  },
  {
    it: 'keeps a paper that cites documents as the one who speaks',
    language: 'en',
    text: 'The newspaper Kystposten reported, citing court documents, that the minister had offered to resign.',
    said: [['the minister had offered to resign', 'Kystposten']],
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
    it: 'begins words behind the colon, with the one the sentence is about',
    language: 'en',
    text: 'Prime Minister Aram Petros spoke. General Doyle Hart was doubtful: the clashes, he said, were local.',
    said: [['the clashes, he said, were local', 'Doyle Hart']],
  },
  {
    it: 'leaves another’s words to him where his clause begins',
    language: 'en',
    text: 'The mayor, Jane Roe, said both should pull back, while Moscow, which brokered the truce, said it was “in touch”.',
    said: [
      ['both should pull back', 'Jane Roe'],
      ['it was “in touch”', 'Moscow'],
    ],
  },
  {
    it: 'names one of a people set off behind a role',
    language: 'fr',
    text: '« Nous ne désignons personne », a souligné la cheffe adjointe de la mission, l’Autrichienne Petra Haslinger.',
    said: [['« Nous ne désignons personne »', 'Petra Haslinger']],
  },
  {
    it: 'takes what a group is called for no words of the group',
    language: 'en',
    text: 'The kidnappers belonged to a group called “the Sons of the Wind”, said analyst John Roe.',
    said: [['The kidnappers belonged to a group called “the Sons of the Wind”', 'John Roe']],
  },
  {
    it: 'gives the words of him who only says what he is called to that name',
    language: 'en',
    text: '“We wait,” said a nurse who asked to be identified only as Miriam.',
    said: [['“We wait,”', 'Miriam']],
  },
  {
    it: 'reads a nickname for a name',
    language: 'fr',
    text: '« On attend », soupire un pêcheur qui se fait appeler Grand Tidiane.',
    said: [['« On attend »', 'Grand Tidiane']],
  },
  {
    it: 'keeps him without a name who speaks of one called so',
    language: 'en',
    text: 'A man who saw a boy known as Sam said the road was closed.',
    said: [['the road was closed', 'anonymous']],
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
    it: 'does not choose where they are three',
    language: 'en',
    text: 'Jane Roe, Ali Sow and Omar Diop spoke. “We hold the town,” said the former.',
    said: [['“We hold the town,”', '-']],
  },
  {
    it: 'ties a ministry to its name in lower case',
    language: 'en',
    text: 'The health ministry reported 12 cases. Its spokesman was silent. The ministry said schools would stay open.',
    said: [['schools would stay open', 'health ministry']],
  },
  {
    it: 'gives a counterpart the office of the other',
    language: 'en',
    text: 'Iran’s foreign minister, Reza Kamali, met his Turkish counterpart, Emre Aydin. “We share a river,” the Turkish minister said.',
    said: [['“We share a river,”', 'Emre Aydin']],
  },
  {
    it: 'ties « l’entreprise » to the one body whose name says nothing',
    language: 'fr',
    text: 'Helvanet a annoncé la fermeture de deux usines. « La demande a baissé », a expliqué l’entreprise.',
    said: [['« La demande a baissé »', 'Helvanet']],
  },
  {
    it: 'leaves a company open where two were named',
    language: 'en',
    text: 'Helvanet sued Northgrid. “Demand has fallen,” the company said.',
    said: [['“Demand has fallen,”', 'the company']],
  },
  {
    it: 'ties a former office to the one the text is about',
    language: 'en',
    text: 'Ruth Amsel, who led the country until 2019, called the move “overdue”. The former prime minister said the cabinet had waited.',
    said: [
      ['the move “overdue”', 'Ruth Amsel'],
      ['the cabinet had waited', 'Ruth Amsel'],
    ],
  },
  {
    it: 'passes who cited the speaker',
    language: 'fr',
    text: '« Le barrage est sûr », a déclaré, cité par la télévision, le gouverneur Adel Hamza.',
    said: [['« Le barrage est sûr »', 'Adel Hamza']],
  },
  {
    it: 'takes a party’s member for the one just spoken of',
    language: 'en',
    text: 'Senator Jim Cole voted no. “It is a bad bill,” the Republican said.',
    said: [['“It is a bad bill,”', 'Jim Cole']],
  },
  {
    it: 'takes who leads an armed group for a person',
    language: 'fr',
    text: 'Le chef du groupe armé, Bi Sidi Abass, est venu. « Nous partons », a lancé le chef rebelle.',
    said: [['« Nous partons »', 'Bi Sidi Abass']],
  },
  {
    it: 'names a spokesman whose body holds a noun for people',
    language: 'en',
    text: 'A spokesman for the Sarmo National Guard (SNG), General Ali Sow, waved it aside. “Ships are moving,” he said.',
    said: [['“Ships are moving,”', 'Ali Sow']],
  },
  {
    it: 'names one of a people set off behind a role, in English',
    language: 'en',
    text: 'Its head, the Dane Aksel Rund, urged haste. “A ridge is a ridge,” he said.',
    said: [['“A ridge is a ridge,”', 'Aksel Rund']],
  },
  {
    it: 'takes two parted by “between … and” for no new subject',
    language: 'en',
    text: 'A person close to the talks between the company and the government, who was not authorised to speak, said that a loan was ready.',
    said: [['a loan was ready', 'anonymous']],
  },
  {
    it: 'ties his estimates to him',
    language: 'en',
    text: 'Analyst Ravi Chandra was glum. According to his estimates, mills lost a fifth of their orders.',
    said: [['mills lost a fifth of their orders', 'Ravi Chandra']],
  },
  {
    it: 'ties « ses calculs » to whoever was spoken of',
    language: 'fr',
    text: 'L’économiste Ravi Chandra s’inquiète. Selon ses calculs, les usines ont perdu un cinquième de leurs commandes.',
    said: [['les usines ont perdu un cinquième de leurs commandes', 'Ravi Chandra']],
  },
  {
    it: 'finds the subject of the clause a verb is joined to',
    language: 'en',
    text: 'Shares in Sarmo Cement fell after the company cut its forecast and said it would shut a kiln.',
    said: [['it would shut a kiln', 'Sarmo Cement']],
  },
  {
    it: 'follows an age to the one spoken of, past another',
    language: 'en',
    text: 'Ruth Chep won. The 24-year-old dropped the champion Meseret Alemu and won by 40 metres. “I heard the crowd,” she said.',
    said: [['“I heard the crowd,”', 'Ruth Chep']],
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
    it: 'ties a people’s noun to who is of that country',
    language: 'en',
    text: 'Kenya’s Ruth Chep won. Ethiopia’s Meseret Dinka said she had cramps. “Next time,” the Ethiopian said.',
    said: [
      ['she had cramps', 'Meseret Dinka'],
      ['“Next time,”', 'Meseret Dinka'],
    ],
  },
  {
    it: 'takes what has an article for nobody',
    language: 'en',
    text: 'Members of the Lagting backed Jane Roe. Afterwards she said it was plenty.',
    said: [['it was plenty', 'Jane Roe']],
  },
  {
    it: 'names the body behind an employer and its kind',
    language: 'fr',
    text: 'Ils sont libres, a-t-on appris auprès de leur employeur, l’association Eau pour tous, dont le siège est à Lyon.',
    said: [['Ils sont libres', 'Eau pour tous']],
  },
  {
    it: 'reads a first name like a common word',
    language: 'en',
    text: 'His lawyer, Even Brekke, said that he would appeal.',
    said: [['he would appeal', 'Even Brekke']],
  },
  {
    it: 'reads a title before a name like a charity’s',
    language: 'en',
    text: 'A spokeswoman, Inspector Charity Muba, said that he was held.',
    said: [['he was held', 'Charity Muba']],
  },
  {
    it: 'knows a surname like an everyday word again',
    language: 'en',
    text: 'A lawyer, Sara Bell, came. Bell told the court her client had been asleep.',
    said: [['her client had been asleep', 'Sara Bell']],
  },
  {
    it: 'takes an adjective at a beginning for no surname',
    language: 'fr',
    text: 'Le maire Paul Petit est venu. « Nous saurons », a dit Petit. Petit village de l’est, Arsan attend.',
    said: [['« Nous saurons »', 'Paul Petit']],
  },
  {
    it: 'does not take who is of one side for one of another',
    language: 'en',
    text: 'Rebel commander Ali Sow took the hill. “It will not last,” the army commander said.',
    said: [['“It will not last,”', 'anonymous']],
  },
  {
    it: 'lets a side be told first by the noun',
    language: 'en',
    text: 'Senator Jim Cole spoke. “No,” the Republican senator said.',
    said: [['“No,”', 'Jim Cole']],
  },
  {
    it: 'ties a junta’s leader to its general',
    language: 'en',
    text: 'General Tomas Reyes took power in May. The junta leader said that elections would be held.',
    said: [['elections would be held', 'Tomas Reyes']],
  },
  {
    it: 'takes « basée à … » for no words of the body',
    language: 'fr',
    text: 'La frappe a été menée par un avion, selon l’ONG Airwatch, basée à Londres.',
    said: [['La frappe a été menée par un avion', 'Airwatch']],
  },
  {
    it: 'lets another than the last answer',
    language: 'en',
    text: 'US President Walter Dean met French President Luc Mercier. “We are friends,” the French president said. “Old friends,” the American replied.',
    said: [
      ['“We are friends,”', 'Luc Mercier'],
      ['“Old friends,”', 'Walter Dean'],
    ],
  },
  {
    it: 'does not take the leader of one side for the other’s who just spoke',
    language: 'en',
    text: 'Opposition leader Ana Ruiz came. “No,” the rebel leader said. The opposition leader said that she would go on.',
    said: [
      ['“No,”', 'anonymous'],
      ['she would go on', 'Ana Ruiz'],
    ],
  },
  {
    it: 'knows a surname behind an opening word',
    language: 'fr',
    text: 'L’entraîneur Marc Blanc est déçu. Selon Blanc, l’arbitre a bien fait.',
    said: [['l’arbitre a bien fait', 'Marc Blanc']],
  },
  {
    it: 'ties her brother to the one whose sister she is',
    language: 'en',
    text: 'Kofi Annor, 19, and his sister Ama, 17, were pulled out. “I prayed,” Ama said. Her brother said that he had heard dogs.',
    said: [
      ['“I prayed,”', 'Ama'],
      ['he had heard dogs', 'Kofi Annor'],
    ],
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
    it: 'takes a question put to somebody for none of his words',
    language: 'en',
    text: 'Jens Holt came. Asked who was to blame, Holt said the evidence pointed to the militia.',
    said: [['the evidence pointed to the militia', 'Jens Holt']],
  },
  {
    it: 'takes a party’s member of a state for the one just spoken of',
    language: 'en',
    text: 'Senator Jim Cole voted no. The Ohio Republican said that he would try again.',
    said: [['he would try again', 'Jim Cole']],
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
] as const)('$it', ({ text, language, said }) => {
  expect(spoken(text, language)).toEqual(said);
});
