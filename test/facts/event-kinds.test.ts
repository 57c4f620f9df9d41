import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';
import { told } from './told-events.ts';

test.for([
  {
    it: 'a fight for something better, a flooded market and a storm somebody sparks are none',
    language: 'en',
    text: 'The rebels shelled the town. Locals fought for a proper road. Imports flooded the market and her sermon sparked a storm of its own.',
    events: [['shelled', 'shelling', 'asserted', null]],
  },
  {
    it: 'an annex of a text seizes nothing',
    language: 'fr',
    text: "L'armée a bombardé la ville. L'opposition livre une autre bataille : elle réclame l'annexe du texte.",
    events: [['bombardé', 'strike', 'asserted', null]],
  },
  {
    it: 'gives a clause its own day',
    language: 'en',
    text: 'In late April fighters captured three officers; the army deployed a battalion. Eight people were missing on Monday after a ferry capsized the day before.',
    events: [
      ['captured', 'capture', 'asserted', '2023-04-21/2023-04-30'],
      ['deployed', 'deployment', 'asserted', null],
      ['capsized', 'disaster', 'asserted', '2023-05-07'],
    ],
  },
  {
    it: 'shares a day between those killed and what killed them',
    language: 'fr',
    text: 'Dix-sept personnes ont été tuées dimanche lorsque des hommes armés ont attaqué le village.',
    events: [
      ['tuées', 'death', 'asserted', '2023-05-07'],
      ['attaqué', 'attack', 'asserted', '2023-05-07'],
    ],
  },
  {
    it: 'takes no bound for a day',
    language: 'en',
    text: 'The ministry said thirteen people had died of cholera since the end of April.',
    events: [['died', 'death', 'asserted', null]],
  },
  {
    it: 'keeps what is dated after its dispatch and told as past, with the flag on its date',
    language: 'fr',
    text: 'Un convoi a été attaqué le 3 juin 2023.',
    events: [['attaqué', 'attack', 'asserted', '2023-06-03']],
  },
  {
    it: 'tells one strike once',
    language: 'fr',
    text: 'Une frappe a touché un dépôt près de Karsan lundi.',
    events: [['frappe', 'strike', 'asserted', '2023-05-08']],
  },
  {
    it: 'knows history by its year',
    language: 'fr',
    text: 'La passerelle avait survécu aux bombardements de 1944 et à la crue du siècle, en mars 1988. La boulangerie voisine vend du pain, des gâteaux et des journaux depuis trente ans, et les habitants y viennent tous les matins.',
    events: [
      ['bombardements', 'strike', 'asserted', '1944'],
      ['crue', 'disaster', 'asserted', '1988-03'],
    ],
  },
  {
    it: 'reads a gerund as an event, of a part of something real',
    language: 'fr',
    text: "Le 8 mai, des drones ont coupé la route aux rebelles en bombardant la queue d'une colonne qui sortait de Karsan, tuant six hommes.",
    events: [
      ['bombardant', 'strike', 'asserted', '2023-05-08'],
      ['tuant', 'death', 'asserted', '2023-05-08'],
    ],
  },
  {
    it: 'tells a strike and what it was aimed at once',
    language: 'en',
    text: 'The army carried out airstrikes on a ridge held by rebels on Monday, striking two bunkers and destroying a lorry.',
    events: [['airstrikes', 'strike', 'asserted', '2023-05-08']],
  },
  {
    it: 'knows fire that is come under, streets that are taken to and bases that are left',
    language: 'en',
    text: 'Soldiers came under fire on Monday. Thousands took to the streets on Sunday. The last soldiers left the base. The minister came under fire for his remarks. The raid left the base in ruins.',
    events: [
      ['came under fire', 'attack', 'asserted', '2023-05-08'],
      ['took to the streets', 'protest', 'asserted', '2023-05-07'],
      ['left', 'withdrawal', 'asserted', null],
      ['raid', 'strike', 'asserted', null],
    ],
  },
  {
    it: 'knows plural passives, « s’en emparer » and troops that are sent',
    language: 'fr',
    text: "Deux casernes ont été prises pour cible lundi. Les rebelles s'en sont emparés. Le gouvernement a dépêché 300 soldats. Les derniers soldats ont évacué la base. Il a envoyé une lettre et dispose de chars d'assaut.",
    events: [
      ['prises pour cible', 'attack', 'asserted', '2023-05-08'],
      ["s'en sont emparés", 'seizure', 'asserted', null],
      ['dépêché', 'deployment', 'asserted', null],
      ['évacué', 'withdrawal', 'asserted', null],
    ],
  },
  {
    it: 'leaves the day to the event right before it',
    language: 'fr',
    text: "Un échange de tirs a eu lieu entre soldats en représailles aux frappes de l'armée mardi.",
    events: [
      ['échange de tirs', 'battle', 'asserted', null],
      ['frappes', 'strike', 'asserted', '2023-05-09'],
    ],
  },
  {
    it: 'knows goods that are seized, and what is seized only in a manner of speaking',
    language: 'en',
    text: 'Customs officers seized 14 crates of ivory on Tuesday. The ship was boarded off Karsan. He seized the opportunity. The seizure of 40 passports followed.',
    events: [
      ['seized', 'seizure', 'asserted', '2023-05-09'],
      ['was boarded', 'seizure', 'asserted', null],
      ['seizure', 'seizure', 'asserted', null],
    ],
  },
  {
    it: 'knows goods that are seized, but no court a case is laid before',
    language: 'fr',
    text: 'Les douaniers ont saisi deux tonnes de résine lundi. Le tribunal a été saisi. Une saisie de cigarettes avait eu lieu en avril.',
    events: [
      ['saisi', 'seizure', 'asserted', '2023-05-08'],
      ['saisie', 'seizure', 'asserted', '2023-04'],
    ],
  },
  {
    it: 'knows crowds that protest, not those that celebrate',
    language: 'en',
    text: 'Angry residents gathered outside the ministry on Monday, shouting. Fans took to the streets to celebrate the title. Unions called a general strike.',
    events: [
      ['gathered outside', 'protest', 'asserted', '2023-05-08'],
      ['general strike', 'protest', 'asserted', null],
    ],
  },
  {
    it: 'takes a subject across what commas hold, and an object across its date',
    language: 'fr',
    text: "L'armée maintient depuis 2020 environ 500 soldats à Karsan. Les rebelles, que soutient une milice, ont capturé lundi deux soldats.",
    events: [
      ['maintient', 'presence', 'asserted', null],
      ['capturé', 'capture', 'asserted', '2023-05-08'],
    ],
  },
  {
    it: 'tells strikes on foot from those of the air, and what "it" was',
    language: 'en',
    text: 'The van was crossing the bridge with rebel fighters when it was hit on Monday. Gunmen struck the outpost of the army. A bomb hit a patrol of soldiers. Militants kidnapped a priest and captured the village.',
    events: [
      ['hit', 'strike', 'asserted', '2023-05-08'],
      ['struck', 'attack', 'asserted', null],
      ['hit', 'attack', 'asserted', null],
      ['kidnapped', 'capture', 'asserted', null],
      ['captured', 'seizure', 'asserted', null],
    ],
  },
  {
    it: 'keeps those killed apart from the raid, both dated by their clause',
    language: 'en',
    text: 'The raid killed three soldiers near Karsan on Monday.',
    events: [
      ['raid', 'strike', 'asserted', '2023-05-08'],
      ['killed', 'death', 'asserted', '2023-05-08'],
    ],
  },
  {
    it: 'takes people who are seized for captured, not what is theirs',
    language: 'en',
    text: "The hostages were seized on Monday. Police seized the hostages' car.",
    events: [
      ['seized', 'capture', 'asserted', '2023-05-08'],
      ['seized', 'seizure', 'asserted', null],
    ],
  },
  {
    it: 'condemns nobody where a court does, a day in between or not; what is hit after shells is hit by them',
    language: 'fr',
    text: "Le tribunal a condamné mardi à douze ans de prison l'auteur du braquage. L'artillerie a pilonné le port. Un hôpital a été touché.",
    events: [
      ['braquage', 'attack', 'asserted', null],
      ['pilonné', 'shelling', 'asserted', null],
      ['touché', 'strike', 'asserted', null],
    ],
  },
  {
    it: 'makes a quake that struck one event, arrests whoever did it, and takes the deed for done though he only may have',
    language: 'fr',
    text: "Un séisme de magnitude 6 a frappé l'île. La police a arrêté lundi l'auteur présumé de l'attaque. La marque a lancé une offensive commerciale.",
    events: [
      ['séisme', 'disaster', 'asserted', null],
      ['arrêté', 'arrest', 'asserted', '2023-05-08'],
      ['attaque', 'attack', 'asserted', null],
    ],
  },
  {
    it: 'knows the dead where they are counted, and dates them by what killed them, not by their count',
    language: 'fr',
    text: "Une explosion a fait trois morts lundi. Le bilan est monté mardi à une dizaine de morts. Le maire a salué la mémoire des morts, et le comptable d'un ministère la mort dans l'âme.",
    events: [
      ['explosion', 'disaster', 'asserted', '2023-05-08'],
      ['morts', 'death', 'asserted', '2023-05-08'],
      ['morts', 'death', 'asserted', null],
    ],
  },
  {
    it: 'knows people who block a road, not snow, and who sign peace, not a book',
    language: 'en',
    text: 'Residents blocked the railway on Sunday. Snow blocked the road. The two armies signed a truce. She signed her book.',
    events: [
      ['blocked', 'protest', 'asserted', '2023-05-07'],
      ['signed a truce', 'agreement', 'asserted', null],
    ],
  },
  {
    it: 'knows what a text or a price is called, and who is besieged by papers, from war',
    language: 'fr',
    text: "L'armée a attaqué la base. « Ce texte est un coup d'Etat avec des virgules », dit le général. Le prix du pain a explosé. Les soldats livrent une autre bataille, celle de l'eau. La caserne est assiégée par les factures.",
    events: [['attaqué', 'attack', 'asserted', null]],
  },
  {
    it: 'knows what is dropped and fired by what it is',
    language: 'en',
    text: 'A jet dropped two munitions on the rebels. Planes dropped leaflets over the town. Militants fired a missile at the base. Soldiers dropped the charges.',
    events: [
      ['dropped', 'strike', 'asserted', null],
      ['dropped leaflets', 'leaflets', 'asserted', null],
      ['fired', 'strike', 'asserted', null],
    ],
  },
  {
    it: 'keeps what is done apart from what its doers oppose, and a truce that is to serve something',
    language: 'fr',
    text: "Des opposants au projet de loi ont défilé lundi contre l'armée. Les rebelles ont conclu une trêve. Cette trêve doit permettre l'évacuation des blessés.",
    events: [
      ['ont défilé', 'protest', 'asserted', '2023-05-08'],
      ['ont conclu une trêve', 'agreement', 'asserted', null],
      ['trêve', 'agreement', 'asserted', null],
    ],
  },
  {
    it: 'knows who is advancing from who is shelled',
    language: 'en',
    text: 'The rebels are advancing towards the port of Sarra. The army was being attacked.',
    events: [
      ['advancing towards', 'advance', 'asserted', null],
      ['attacked', 'attack', 'asserted', null],
    ],
  },
  {
    it: 'takes a verb that goes on with its disaster for the same one, and finds the ferry before its load',
    language: 'en',
    text: 'An earthquake of magnitude 6.1 struck the coast on Sunday. Storm Hella hit the islands on Monday, tearing the roofs off 300 houses. A ferry carrying 210 passengers sank on Tuesday. It sank within minutes.',
    events: [
      ['earthquake', 'disaster', 'asserted', '2023-05-07'],
      ['Storm', 'disaster', 'asserted', '2023-05-08'],
      ['sank', 'disaster', 'asserted', '2023-05-09'],
      ['sank', 'disaster', 'asserted', null],
    ],
  },
  {
    it: 'counts the day of a capture from that of a release, in a clause of its own',
    language: 'en',
    text: 'The rebels released the two soldiers on Friday, eleven days after they were abducted near the base. Artillery pounded the ridge from which the rockets had been fired. Rescuers dug in the rubble of the collapsed building on Tuesday.',
    events: [
      ['abducted', 'capture', 'asserted', '2023-04-24'],
      ['pounded', 'shelling', 'asserted', null],
      ['fired', 'shelling', 'asserted', null],
      ['collapsed', 'disaster', 'asserted', null],
    ],
  },
  {
    it: 'knows an epidemic that strikes, a storm that is forecast and the riot police from events',
    language: 'en',
    text: 'The army shelled the town. Doctors are fighting an outbreak of measles that has struck 300 children. Gales will sweep the islands, forecasters said, before the storm moves north. Anti-riot police stood by.',
    events: [['shelled', 'shelling', 'asserted', null]],
  },
  {
    it: 'frees people without taking a town, and tells fleeing troops from thieves',
    language: 'fr',
    text: "L'armée a libéré douze otages. Les voleurs ont pris la fuite. Les soldats ont pris la fuite. Ils ont touché un poste rebelle. La police anti-émeute était là.",
    events: [
      ['ont pris la fuite', 'withdrawal', 'asserted', null],
      ['touché', 'strike', 'asserted', null],
    ],
  },
])('$it', ({ text, language, events }) => {
  expect(told(text, language)).toEqual(events);
});

test('an event has the figures nearest to it', () => {
  const text = 'The army bombed the town on Monday, killing six people, and captured three officers.';
  const { events, figures } = factsOf(text, 'en');
  const counts = events.map((event) => [wordsOf(text, event), event.figures.map((index) => figures[index]?.value)]);
  expect(counts).toEqual([
    ['bombed', []],
    ['killing', [6]],
    ['captured', [3]],
  ]);
});
