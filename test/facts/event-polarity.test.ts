import { expect, test } from 'vitest';
import { told } from './told-events.ts';

test.for([
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
    it: 'pickets may attack lorries, and be said not to have',
    language: 'en',
    text: 'The union called out its workers over pay. She denied that pickets had attacked lorries.',
    events: [['attacked', 'attack', 'denied', null]],
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
    it: 'asserts nothing that is only asked, but what "why" takes as known',
    language: 'fr',
    text: "L'armée a-t-elle bombardé l'hôpital ? Pourquoi l'aviation a-t-elle bombardé le pont ?",
    events: [
      ['bombardé', 'strike', 'conditional', null],
      ['bombardé', 'strike', 'asserted', null],
    ],
  },
  {
    it: 'knows what was avoided, what might not have been, and what was called off because of something that was',
    language: 'en',
    text: 'Did rebels shell the town? He narrowly avoided arrest. Thousands might not have died in the quake. The parade was called off after the river flooded two villages.',
    events: [
      ['shell the', 'shelling', 'conditional', null],
      ['arrest', 'arrest', 'denied', null],
      ['died in', 'death', 'conditional', null],
      ['quake', 'disaster', 'asserted', null],
      ['flooded', 'disaster', 'asserted', null],
    ],
  },
  {
    it: 'knows what will have been done, and what almost was',
    language: 'fr',
    text: "Les deux armées se seront retirées de la vallée. L'armée se serait retirée du port. Le pont a failli s'effondrer.",
    events: [
      ['se seront retirées', 'withdrawal', 'planned', null],
      ['se serait retirée', 'withdrawal', 'conditional', null],
      ["s'effondrer", 'disaster', 'denied', null],
    ],
  },
  {
    it: 'takes soldiers told to leave for no deployment',
    language: 'en',
    text: 'The general ordered his troops to withdraw. The general ordered troops to the border.',
    events: [
      ['withdraw', 'withdrawal', 'planned', null],
      ['ordered troops', 'deployment', 'asserted', null],
    ],
  },
  {
    it: 'leaves open what could come and what would have, and keeps what somebody wants stopped',
    language: 'en',
    text: 'Rebels shelled the town. The dam could burst. Had the dam burst, the town would have been flooded. An aid group demanded that the bombing stop.',
    events: [
      ['shelled', 'shelling', 'asserted', null],
      ['burst', 'disaster', 'conditional', null],
      ['dam burst', 'disaster', 'conditional', null],
      ['flooded', 'disaster', 'conditional', null],
      ['bombing', 'strike', 'asserted', null],
    ],
  },
  {
    it: 'leaves open what could have been, and denies what was pledged not to be',
    language: 'fr',
    text: "« Nous aurions pu conclure un traité », dit-il. Des renforts pourraient être envoyés à l'armée. Les deux pays ont promis lundi de ne plus attaquer les pétroliers.",
    events: [
      ['traité', 'agreement', 'conditional', null],
      ['envoyés', 'deployment', 'conditional', null],
      ['attaquer', 'attack', 'denied', null],
    ],
  },
  {
    it: 'takes a withdrawal that is announced for planned',
    language: 'fr',
    text: "L'armée a annoncé le retrait de ses chars de la vallée.",
    events: [['retrait', 'withdrawal', 'planned', null]],
  },
])('$it', ({ text, language, events }) => {
  expect(told(text, language)).toEqual(events);
});
