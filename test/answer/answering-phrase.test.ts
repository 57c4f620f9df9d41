import { expect, test } from 'vitest';
import { editionOf, folderOf, foundFor, itemsOf } from '../corpora.ts';

const QUAY = {
  'aldfoss.txt': `Dockers block the quay of Aldfoss

The dockers of Aldfoss will lift their blockade only if the harbour board pays the winter bonus.

The leaflets handed out at the gates told lorry drivers to turn back at once.

Guards searching the sheds of Hamnes seized smuggled goods, listing radios, maps and outboard motors.

The patrol on Lake Sunde was meant to cut the smugglers' route, the harbour board said.

The thefts had been reported before by Tarvik Watch, a website tied to the union.

The clean-up is run by the harbour board's staff, the QRT.

For weeks, inspectors had complained about leaking barrels near Hamnes.

Two lorries burnt near Velmont, a village on the Norvik side held by the strikers.

The Seamen's Guild has sternly warned Norvik Lines not to hire strike-breakers, according to the Tarvik Post.

The harbour board's planes? No: Norvik planes dropped the mail on the quay, according to a statement of the union, a daily custom.

In a message on Lakebook, Tove Aldring had announced that the strike fund would be doubled in the winter season for all pickets in the port of Hamnes.

The pickets answered at about 7.30, local time (5.30 GMT), to the whistle of the gate.

Most of the strikers remain outside the fenced zone, the guild said.

The blockade will go on all summer, said Odile Aldring, head of the strike committee.

Notices asking the ferry crews to stay ashore were nailed to every door on the pier.

The patrol reported eight fires in the Tarvik area and two fires near Lake Sunde.

One of the barrels leaked, the guild said, and another burst inside a shed of the Tarvik yard, a dockside firm from Norvik.

The old chandler of Hamnes is the only witness of the fire, said a guard.

The divers came ashore by way of the old slip and are asleep in the chapel.

The strike was sharply criticised by the Aldfoss chamber of trade.

It was the night crew of Tarvik who cut the cable at the lock.

The lighter was about the size of a tug and sank at its moorings, the patrol said.

A Vardan crane boat lifted a Korvet 12 tug, made in Denmark, out of the basin.
`,
  'velmont.txt': `Les dockers de Velmont

Les dockers de Velmont reprendront le travail à condition que la régie paie la prime.

Le largage avait été signalé par Vigie du Lac, site lié au syndicat.

Des avis disant aux équipages de rester à terre ont été cloués sur les portes du ponton.

La régie a expliqué que la barge avait coulé, et qu'un bateau-pompe de Velmont l'avait ensuite renflouée.

Le remorqueur du bassin, de fabrication danoise, a été renfloué par la régie.

La ronde du phare devait servir à couper la route des contrebandiers ; elle avait pour but de protéger le port.
`,
};

test.for<{ question: string; locale: 'fr' | 'en'; words: string }>([
  {
    question: 'In what case will the dockers of Aldfoss lift their blockade?',
    locale: 'en',
    words: 'only if the harbour board pays the winter bonus',
  },
  { question: 'What did the leaflets tell lorry drivers to do?', locale: 'en', words: 'turn back at once' },
  {
    question: 'What sort of things did the guards seize in the sheds of Hamnes?',
    locale: 'en',
    words: 'radios, maps and outboard motors',
  },
  { question: 'What was the goal of the patrol on Lake Sunde?', locale: 'en', words: "cut the smugglers' route" },
  { question: 'Which website reported the thefts?', locale: 'en', words: 'Tarvik Watch' },
  { question: 'Which staff runs the clean-up?', locale: 'en', words: 'QRT' },
  { question: 'For how long had inspectors complained about the barrels?', locale: 'en', words: 'For weeks' },
  { question: 'Where is Velmont?', locale: 'en', words: 'on the Norvik side held by the strikers' },
  { question: 'Who warned Norvik Lines not to hire strike-breakers?', locale: 'en', words: "Seamen's Guild" },
  { question: 'Whose planes dropped the mail on the quay?', locale: 'en', words: 'Norvik planes' },
  {
    question: 'What did Tove Aldring post on Lakebook?',
    locale: 'en',
    words: 'the strike fund would be doubled in the winter season for all pickets in the port of Hamnes',
  },
  { question: 'At what time GMT did the pickets answer the whistle?', locale: 'en', words: '5.30 GMT' },
  { question: 'Where do most of the strikers remain?', locale: 'en', words: 'outside the fenced zone' },
  { question: 'How many fires were there near Lake Sunde?', locale: 'en', words: 'two fires' },
  { question: 'Where did one of the barrels burst?', locale: 'en', words: 'inside a shed of the Tarvik yard' },
  { question: 'Who is the only witness of the fire?', locale: 'en', words: 'old chandler of Hamnes' },
  { question: 'How did the divers come ashore?', locale: 'en', words: 'by way of the old slip' },
  {
    question: 'How did the Aldfoss chamber of trade react to the strike?',
    locale: 'en',
    words: 'sharply criticised by the Aldfoss chamber of trade',
  },
  { question: 'Who cut the cable at the lock?', locale: 'en', words: 'night crew of Tarvik' },
  { question: 'Whom is Odile Aldring the head of?', locale: 'en', words: 'strike committee' },
  { question: 'How big was the lighter?', locale: 'en', words: 'about the size of a tug' },
  { question: 'What did the notices ask the ferry crews to do?', locale: 'en', words: 'stay ashore' },
  { question: 'Which country built the tug?', locale: 'en', words: 'Denmark' },
  { question: 'What kind of boat lifted the tug?', locale: 'en', words: 'A Vardan crane boat' },
  { question: 'What did Odile Aldring promise?', locale: 'en', words: 'The blockade will go on all summer' },
  { question: 'Quel bateau a renfloué la barge ?', locale: 'fr', words: 'bateau-pompe de Velmont' },
  { question: 'Que disaient les avis aux équipages de faire ?', locale: 'fr', words: 'rester à terre' },
  { question: 'Par quel pays le remorqueur a-t-il été fabriqué ?', locale: 'fr', words: 'danoise' },
  {
    question: 'Dans quel cas les dockers de Velmont reprendront-ils le travail ?',
    locale: 'fr',
    words: 'à condition que la régie paie la prime',
  },
  { question: 'Sur quel site le largage avait-il été signalé ?', locale: 'fr', words: 'Vigie du Lac' },
  { question: 'Quel était le but de la ronde du phare ?', locale: 'fr', words: 'protéger le port' },
])('$question → $words', async ({ question, locale, words }) => {
  const edition = await editionOf(await folderOf(QUAY), 'none');
  const [best] = itemsOf(foundFor(edition, `/ask ${question}`, locale), 'answer');
  expect(best?.answer?.text).toBe(words);
});
