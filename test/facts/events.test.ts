import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';

/** Type, polarity, day, place, agents and targets of each event, as worded. */
const told = (text: string, language: string) => {
  const facts = factsOf(text, language);
  return facts.events.map((event) => ({
    words: wordsOf(text, event),
    type: event.type,
    polarity: event.polarity,
    day: event.date === undefined ? undefined : facts.dates[event.date]?.edtf,
    place: event.place === undefined ? undefined : facts.mentions[event.place]?.text,
    agents: event.agents.map((span) => wordsOf(text, span)),
    targets: event.targets.map((span) => wordsOf(text, span)),
    means: event.means.map((span) => wordsOf(text, span)),
  }));
};

test.for([
  {
    it: 'reads who bombed what, where and when',
    language: 'fr',
    text: 'Lundi, la coalition a bombardé un dépôt près de Karsan.',
    events: [
      {
        words: 'bombardé',
        type: 'strike',
        polarity: 'asserted',
        day: '2023-05-08',
        place: 'Karsan',
        agents: ['la coalition'],
        targets: ['un dépôt'],
      },
    ],
  },
  {
    it: 'turns a passive round',
    language: 'fr',
    text: "Le convoi a été bombardé mardi par l'armée syrienne.",
    events: [{ type: 'strike', agents: ["l'armée syrienne"], targets: ['Le convoi'] }],
  },
  {
    it: 'keeps what it was done with',
    language: 'en',
    text: 'The convoy was hit by drones near Karsan.',
    events: [{ words: 'hit', type: 'strike', place: 'Karsan', means: ['drones'] }],
  },
  {
    it: 'marks what is denied',
    language: 'en',
    text: 'The army denied it had shelled Karsan.',
    events: [{ type: 'shelling', polarity: 'denied' }],
  },
  {
    it: 'marks what there was none of',
    language: 'fr',
    text: 'Pas de frappe mardi à Karsan.',
    events: [{ type: 'strike', polarity: 'denied' }],
  },
  {
    it: 'marks what did not take place',
    language: 'fr',
    text: "La frappe n'a pas eu lieu.",
    events: [{ type: 'strike', polarity: 'denied' }],
  },
  {
    it: 'marks hearsay',
    language: 'fr',
    text: "L'aviation aurait frappé un dépôt.",
    events: [{ type: 'strike', polarity: 'conditional' }],
  },
  {
    it: 'marks a threat',
    language: 'fr',
    text: 'Il menace de frapper la ville avec des missiles.',
    events: [{ type: 'strike', polarity: 'planned' }],
  },
  {
    it: 'marks what lies ahead',
    language: 'en',
    text: 'The army will withdraw on Friday.',
    events: [{ type: 'withdrawal', polarity: 'planned' }],
  },
  {
    it: 'takes no day of saying',
    language: 'en',
    text: 'The camp was bombed, the army said on Tuesday.',
    events: [{ type: 'strike', day: undefined }],
  },
  { it: 'leaves a deal that is struck alone', language: 'en', text: 'They struck a deal.', events: [] },
  { it: 'leaves a penalty alone', language: 'fr', text: 'Il a frappé un penalty sur le poteau.', events: [] },
  {
    it: 'makes a storm no strike',
    language: 'en',
    text: 'A storm struck the coast.',
    events: [{ words: 'storm', type: 'disaster' }],
  },
  {
    it: 'finds none in a game',
    language: 'en',
    text: 'The striker attacked. The referee gave a penalty after the goalkeeper had captured the ball. The coach praised the team.',
    events: [],
  },
])('$it', ({ language, text, events }) => {
  const found = told(text, language);
  expect(found).toHaveLength(events.length);
  expect(found).toMatchObject(events);
});
