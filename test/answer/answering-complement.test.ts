import { describe, expect, test } from 'vitest';
import { editionOf, folderOf, foundFor, itemsOf } from '../corpora.ts';

const RAFT = {
  en: {
    'lorvik.txt': `A raft fired on off Lorvik

The coast guard had fired warning shots at the smugglers on Sunday, the port of Lorvik said.

The two ports have agreed on a common patrol, the town hall of Hamnes added.

The smugglers belong to the Skerry Boat Union (“SBU”), which advises the Hamnes pilots, the port of Lorvik said.

Several blasts were heard near the quay, a watch group, the Lorvik Observatory, said on Monday.

The boats of the guard had come from Velmont, the town hall added.

Heron Deck, the harbour book explains, is a Vardan shelter on the mole.

The pilots, another crew backed by the United States, mended the quay an hour later, the port said.

Attacks like that of 15 August worry the pilots, who struck a reef on 23 August.
`,
  },
  fr: {
    'hamnes.txt': `Un radeau pris pour cible au large de Hamnes

Dimanche, la gendarmerie a tiré sur des contrebandiers, a indiqué le port de Hamnes.

Les deux ports se sont mis d'accord sur une patrouille commune, a ajouté la mairie de Hamnes.

Les contrebandiers appartiennent à l'« Union des barques de Skerry » (« UBS »), a dit le port de Hamnes.

Le quai de Gramont a été touché par deux attaques au mortier, d'après la mairie.

Les contrebandiers rejoignent le groupe « Varenne-Plage » chaque été, a noté la mairie de Hamnes.

Le radeau n'a pas coulé, a précisé la gendarmerie de Hamnes.
`,
  },
};

describe('what stands behind a preposition, what a name means, and other kinds of question', () => {
  test.for<{ it: string; question: string; locale: 'fr' | 'en'; words: string }>([
    {
      it: 'on whom',
      question: 'Sur qui la gendarmerie a-t-elle tiré ?',
      locale: 'fr',
      words: 'contrebandiers',
    },
    { it: 'at whom', question: 'Who did the coast guard fire at?', locale: 'en', words: 'smugglers' },
    { it: 'on what', question: 'What have the two ports agreed on?', locale: 'en', words: 'common patrol' },
    {
      it: 'on what, in French',
      question: "Sur quoi les deux ports se sont-ils mis d'accord ?",
      locale: 'fr',
      words: 'patrouille commune',
    },
    { it: 'what a short form means', question: 'What does SBU stand for?', locale: 'en', words: 'Skerry Boat Union' },
    {
      it: 'what a short form means, in French',
      question: 'UBS, ça veut dire quoi ?',
      locale: 'fr',
      words: 'Union des barques de Skerry',
    },
    {
      it: 'whom the group named advises',
      question: 'Which pilots does the Skerry Boat Union advise?',
      locale: 'en',
      words: 'Hamnes pilots',
    },
    {
      it: 'what is counted did the harm',
      question: "Combien d'attaques au mortier ont touché le quai de Gramont ?",
      locale: 'fr',
      words: 'deux',
    },
    {
      it: 'the verb behind a relative clause',
      question: 'Where did the boats that belong to the guard come from?',
      locale: 'en',
      words: 'Velmont',
    },
    {
      it: 'what is said to be of the kind',
      question: 'Which shelter is on the mole?',
      locale: 'en',
      words: 'Heron Deck',
    },
    {
      it: 'a state of two words',
      question: 'Which country backs the pilots?',
      locale: 'en',
      words: 'United States',
    },
    { it: 'how much later', question: 'How much later did the pilots mend the quay?', locale: 'en', words: 'an hour' },
    {
      it: 'whom several do something to',
      question: "Comment s'appelle le groupe que rejoignent les contrebandiers ?",
      locale: 'fr',
      words: 'Varenne-Plage',
    },
    {
      it: 'no day of what is only likened',
      question: 'When did the pilots strike a reef?',
      locale: 'en',
      words: '23 August',
    },
  ])('$it', async ({ question, locale, words }) => {
    const edition = await editionOf(await folderOf(RAFT[locale]), 'none');
    const [best] = itemsOf(foundFor(edition, `/ask ${question}`, locale), 'answer');
    expect(best?.answer?.text).toContain(words);
  });

  test('a statement with a question mark asks whether it is so', async () => {
    const edition = await editionOf(await folderOf(RAFT.fr), 'none');
    const found = foundFor(edition, '/ask le radeau a coulé ?', 'fr');
    expect(found.citations[0]?.quote).toContain("n'a pas coulé");
  });
});
