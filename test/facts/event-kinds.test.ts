import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';

/** Words, kind, polarity and day of each event; the dispatch is of Wednesday 10 May 2023. */
const told = (text: string, language: string) =>
  factsOf(text, language).events.map((event) => [wordsOf(text, event), event.type, event.polarity, event.edtf ?? null]);

test.for([
  {
    it: 'a deal that is attacked and an offer that is withdrawn are talk',
    language: 'en',
    text: 'Rivals attacked the deal and the firm would withdraw its offer. The maker plans to deploy its software in shops. Its shares rallied.',
    events: [],
  },
  {
    it: 'a fight for something better, a flooded market and a storm somebody sparks are none',
    language: 'en',
    text: 'The rebels shelled the town. Locals fought for a proper road. Imports flooded the market and her sermon sparked a storm of its own.',
    events: [['shelled', 'shelling', 'asserted', null]],
  },
  {
    it: 'tells a town that falls from a man who does, and lives lost from jobs',
    language: 'en',
    text: 'Rebels shelled the army in the province. If the town falls, the mill will shut with the loss of 30 jobs. He fell down a stair. The MV Orana sank with the loss of 12 lives. The envoys hope to convene a second round. A second round of voting is due.',
    events: [
      ['shelled', 'shelling', 'asserted', null],
      ['falls', 'seizure', 'conditional', null],
      ['sank', 'disaster', 'asserted', null],
      ['loss of', 'death', 'asserted', null],
      ['a second round', 'negotiation', 'planned', null],
    ],
  },
  {
    it: 'an annex of a text seizes nothing',
    language: 'fr',
    text: "L'armée a bombardé la ville. L'opposition livre une autre bataille : elle réclame l'annexe du texte.",
    events: [['bombardé', 'strike', 'asserted', null]],
  },
  {
    it: 'hail bombards no one',
    language: 'fr',
    text: 'Un bombardement de grêlons a haché la vigne sous les orages. Le vent et la pluie ont lancé une offensive, dit la météo.',
    events: [],
  },
  {
    it: 'nothing happens in a novel or a drill',
    language: 'en',
    text: 'A novel about a soldier who survives the bombing of a town. A drill simulating an attack by gunmen was held.',
    events: [],
  },
  {
    it: 'pickets may attack lorries, and be said not to have',
    language: 'en',
    text: 'The union called out its workers over pay. She denied that pickets had attacked lorries.',
    events: [['attacked', 'attack', 'denied', null]],
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
    it: 'knows a denial at a distance',
    language: 'en',
    text: 'The ministry denied on Tuesday that a jet of its air force had been shot down near Karsan.',
    events: [['shot down', 'shoot-down', 'denied', null]],
  },
  {
    it: 'knows what lies ahead behind the noun',
    language: 'fr',
    text: "Une offensive n'est pas exclue. Des pourparlers, prévus le 20 mai, auront lieu. L'armée a menacé de frapper la base si les tirs continuaient.",
    events: [
      ['offensive', 'offensive', 'conditional', null],
      ['pourparlers', 'negotiation', 'planned', '2023-05-20'],
      ['frapper', 'strike', 'conditional', null],
      ['tirs', 'attack', 'conditional', null],
    ],
  },
  {
    it: 'reads an accusation as such',
    language: 'en',
    text: 'The ministry accused rebels of shelling its positions.',
    events: [['shelling', 'shelling', 'conditional', null]],
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
    it: 'a bill that is killed and caves under water are no deaths',
    language: 'fr',
    text: 'Des caves étaient encore noyées lundi. Un troupeau de moutons a été tué.',
    events: [],
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
    it: 'knows that nobody did it, that it is supposed or left open, and what a denial leaves standing',
    language: 'en',
    text: 'Nobody was arrested. Observers will come if both armies accept a buffer zone. The ministry would not rule out an attack on the rebels. The militia denied any part in the raid. No group claimed the raid.',
    events: [
      ['arrested', 'arrest', 'denied', null],
      ['buffer zone', 'zone', 'conditional', null],
      ['attack', 'attack', 'conditional', null],
      ['raid', 'strike', 'asserted', null],
      ['raid', 'strike', 'asserted', null],
    ],
  },
  {
    it: 'knows troops that move from others who leave, and what is intercepted',
    language: 'en',
    text: 'Three hundred marines arrived at the base near Karsan. The last column of peacekeepers rolled out of the town. The minister recalled its ambassador. The army will bring home its soldiers. Air defences intercepted two drones. The navy intercepted a trawler.',
    events: [
      ['arrived', 'deployment', 'asserted', null],
      ['rolled out of', 'withdrawal', 'asserted', null],
      ['bring home', 'withdrawal', 'planned', null],
      ['intercepted', 'shoot-down', 'asserted', null],
      ['intercepted', 'seizure', 'asserted', null],
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
    it: 'makes a raid that killed one event, dated by its clause',
    language: 'en',
    text: 'The raid killed three soldiers near Karsan on Monday.',
    events: [['raid', 'strike', 'asserted', '2023-05-08']],
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
    it: 'takes what is not on the agenda or was put off for denied',
    language: 'fr',
    text: "Un retrait des troupes « n'était pas à l'ordre du jour ». Le dialogue entre les partis, prévu vendredi, a été reporté. Quatre pillards présumés ont été interpellés.",
    events: [
      ['retrait des troupes', 'withdrawal', 'denied', null],
      ['dialogue', 'negotiation', 'denied', null],
      ['interpellés', 'arrest', 'asserted', null],
    ],
  },
  {
    it: 'takes an attack somebody was not behind, or is blamed for, for one that was',
    language: 'en',
    text: 'Dorrin was not behind the attack on the base. Karsan blames the rebels for a raid on the depot. The army said a pullout was not being discussed.',
    events: [
      ['attack', 'attack', 'asserted', null],
      ['raid', 'strike', 'asserted', null],
      ['pullout', 'withdrawal', 'denied', null],
    ],
  },
  {
    it: 'takes all that a text provides for as planned, and gives a treaty no day on which it was denounced',
    language: 'fr',
    text: "Le document prévoit le retrait des rebelles, la création d'une armée et un cessez-le-feu. L'accord de défense, dénoncé en mars, avait été conclu avec l'armée.",
    events: [
      ['retrait', 'withdrawal', 'planned', null],
      ['cessez-le-feu', 'agreement', 'planned', null],
      ['accord de défense', 'agreement', 'asserted', null],
      ['dénoncé', 'condemnation', 'asserted', '2023-03'],
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
    it: 'knows meetings of those who talk from those of families',
    language: 'en',
    text: 'The rebels met army envoys. The general met his sister. A meeting of commanders is planned on Friday. Soldiers held a family meeting.',
    events: [
      ['met', 'negotiation', 'asserted', null],
      ['meeting', 'negotiation', 'planned', '2023-05-12'],
    ],
  },
  {
    it: 'leaves what is neither confirmed nor denied as it was, and knows what hit nobody',
    language: 'fr',
    text: "Le général n'a ni confirmé ni démenti la frappe. « Nous n'avons visé aucun navire », dit l'armée. Les soldats ont échoué à reprendre la ville.",
    events: [
      ['frappe', 'strike', 'asserted', null],
      ['visé', 'strike', 'denied', null],
      ['reprendre la ville', 'seizure', 'denied', null],
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
    it: 'reads a French future as planned, and troops that are sent or leave from other departures',
    language: 'fr',
    text: "Les casques bleus partiront de la base. Le président a salué l'envoi de 500 soldats. Le départ du train est fixé. Les rebelles ont tiré des roquettes sur l'armée.",
    events: [
      ['partiront', 'withdrawal', 'planned', null],
      ['envoi', 'deployment', 'asserted', null],
      ['tiré des roquettes', 'shelling', 'asserted', null],
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
    it: 'reads a threat whose verb takes its mark along, and what is known behind a denial',
    language: 'en',
    text: "The president threatened to bomb the dam. No aircraft was downed in Friday's raid. The soldiers have not arrested anyone over the blast. The army denied a report by a news site that militias had shelled the town.",
    events: [
      ['to bomb', 'strike', 'planned', null],
      ['was downed', 'shoot-down', 'denied', null],
      ['raid', 'strike', 'asserted', '2023-05-05'],
      ['arrested', 'arrest', 'denied', null],
      ['blast', 'attack', 'asserted', null],
      ['shelled', 'shelling', 'denied', null],
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
    it: 'finds an arrest before its day, a treaty behind its place and what a verb denies behind it',
    language: 'fr',
    text: "Arrêté le 2 mai, l'ancien chef rebelle nie tout. Les deux armées ont signé mardi à Vienne un cessez-le-feu. Bruxelles n'enverra pas de soldats. Les négociateurs n'ont pas trouvé d'accord. Un séisme a secoué la ville, puis une explosion qui a soufflé une caserne.",
    events: [
      ['Arrêté', 'arrest', 'asserted', '2023-05-02'],
      ['signé mardi à Vienne un cessez-le-feu', 'agreement', 'asserted', '2023-05-09'],
      ['enverra', 'deployment', 'denied', null],
      ['accord', 'agreement', 'denied', null],
      ['séisme', 'disaster', 'asserted', null],
      ['explosion', 'attack', 'asserted', null],
    ],
  },
  {
    it: 'reads a French conditional, charm for no offensive, and counts from the day of a release',
    language: 'fr',
    text: "L'aviation frapperait le convoi. L'opposition a lancé une offensive de charme. Les ravisseurs ont relâché vendredi les deux soldats, onze jours après leur enlèvement.",
    events: [
      ['frapperait', 'strike', 'conditional', null],
      ['enlèvement', 'capture', 'asserted', '2023-04-24'],
    ],
  },
  {
    it: 'takes what is called off, foiled or ruled out for denied, wherever the words stand',
    language: 'en',
    text: 'The rebels shelled the army. Police foiled an attack on a synagogue. The offensive, originally planned for March, was put off until summer. The sides had been close to an agreement. An army withdrawal was a condition for talks.',
    events: [
      ['shelled', 'shelling', 'asserted', null],
      ['attack', 'attack', 'denied', null],
      ['offensive', 'offensive', 'denied', null],
      ['agreement', 'agreement', 'denied', null],
      ['withdrawal', 'withdrawal', 'conditional', null],
      ['talks', 'negotiation', 'conditional', null],
    ],
  },
  {
    it: 'gives a strike the weekday it owns, a truce no "third this year", and a plot no day of the arrests',
    language: 'en',
    text: "Retaliating for Monday's strike on the base, the rebels shelled the town. A truce, the third this year, came into force on Sunday. Three men suspected of planning an attack on the base were detained on Friday.",
    events: [
      ['strike', 'strike', 'asserted', '2023-05-08'],
      ['shelled', 'shelling', 'asserted', null],
      ['truce', 'agreement', 'asserted', '2023-05-07'],
      ['attack', 'attack', 'conditional', null],
      ['detained', 'arrest', 'asserted', '2023-05-05'],
    ],
  },
  {
    it: 'knows an epidemic that strikes, a storm that is forecast and the riot police from events',
    language: 'en',
    text: 'The army shelled the town. Doctors are fighting an outbreak of measles that has struck 300 children. Gales will sweep the islands, forecasters said, before the storm moves north. Anti-riot police stood by.',
    events: [['shelled', 'shelling', 'asserted', null]],
  },
  {
    it: 'reads a French future before a noun, under a condition or without',
    language: 'fr',
    text: "Si les otages restent au camp, l'armée lancera un assaut. L'armée mènera des frappes contre les rebelles. Le Parlement a approuvé mardi l'envoi de 500 soldats.",
    events: [
      ['assaut', 'attack', 'conditional', null],
      ['frappes', 'strike', 'planned', null],
      ['envoi', 'deployment', 'planned', null],
    ],
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
