import { describe, expect, test } from 'vitest';
import { editionOf, folderOf, foundFor, itemsOf } from '../corpora.ts';

const LAUNCH = {
  en: {
    'lorvik.txt': `Launch stopped off Lorvik

Near Lorvik the coast guard seized an unlit launch that resembled a Skua and had fired at the Hamnes patrol, the port said.

The seizure was sharply condemned by Norway and by Denmark on Monday, the port of Lorvik added.

An Italian trawler rammed the launch on Sunday, the harbour master of Lorvik said.
`,
  },
  fr: {
    'hamnes.txt': `Une vedette arrêtée au large de Velmont

Près de Velmont, la gendarmerie a saisi une vedette sombre qui ressemblait à un Skua et qui avait tiré sur la patrouille de Gramont, a indiqué le port.

La saisie, que la Norvège et le Danemark ont condamnée, a eu lieu dimanche, a ajouté le port de Velmont.

Un chalutier italien a éperonné la vedette dimanche, a dit la capitainerie de Velmont.
`,
  },
};

describe('who did it, and whose it is', () => {
  test.for<{ it: string; question: string; locale: 'fr' | 'en'; words: string }>([
    // A Skua was taken for what fired, the name nearest to the verb.
    {
      it: 'the thing before a relative does what both its verbs say',
      question: 'Who fired at the Hamnes patrol?',
      locale: 'en',
      words: 'unlit launch',
    },
    {
      it: 'the thing before « qui … et qui »',
      question: 'Qui a tiré sur la patrouille de Gramont ?',
      locale: 'fr',
      words: 'vedette sombre',
    },
    // One of two was marked.
    { it: 'both who did it', question: 'Who condemned the seizure?', locale: 'en', words: 'Norway and by Denmark' },
    {
      it: 'both before their verb',
      question: 'Qui a condamné la saisie ?',
      locale: 'fr',
      words: 'Norvège et le Danemark',
    },
    {
      it: 'the nation of a thing says whose it is',
      question: 'Whose trawler rammed the launch?',
      locale: 'en',
      words: 'Italian trawler',
    },
    {
      it: 'the nation behind a thing',
      question: 'À qui appartenait le chalutier qui a éperonné la vedette ?',
      locale: 'fr',
      words: 'chalutier italien',
    },
    {
      it: 'a question between marks is the question',
      question: '« Qui a condamné la saisie ? »',
      locale: 'fr',
      words: 'Norvège et le Danemark',
    },
  ])('$it', async ({ question, locale, words }) => {
    const edition = await editionOf(await folderOf(LAUNCH[locale]), 'none');
    const [best] = itemsOf(foundFor(edition, `/ask ${question}`, locale), 'answer');
    expect(best?.answer?.text).toBe(words);
  });
});

const PATROLS = {
  en: {
    'tarvik.txt': `Patrols fired on at Tarvik

The smugglers twice fired at the patrol of Tarvik, which counts 40 guards, the town hall said.

The raid on the Hamnes depot was the second this month and the third in all, the town hall of Hamnes said.
`,
  },
  fr: {
    'gramont.txt': `Des patrouilles visées à Gramont

Les contrebandiers ont tiré à deux reprises sur la patrouille de Gramont, forte de 40 gardes, a indiqué la mairie.

Le raid sur le dépôt de Velmont était le deuxième du mois et le troisième en tout, a dit la mairie de Velmont.
`,
  },
};

describe('how often', () => {
  // The guards were counted instead.
  test.for<{ question: string; locale: 'fr' | 'en'; words: string }>([
    { question: 'How many times did the smugglers fire at the patrol of Tarvik?', locale: 'en', words: 'twice' },
    { question: 'How many times was the Hamnes depot raided?', locale: 'en', words: 'the third in all' },
    {
      question: 'Combien de fois les contrebandiers ont-ils tiré sur la patrouille de Gramont ?',
      locale: 'fr',
      words: 'à deux reprises',
    },
    {
      question: 'Le combientième raid sur le dépôt de Velmont était-ce ?',
      locale: 'fr',
      words: 'le troisième en tout',
    },
  ])('$question → $words', async ({ question, locale, words }) => {
    const edition = await editionOf(await folderOf(PATROLS[locale]), 'none');
    const [best] = itemsOf(foundFor(edition, `/ask ${question}`, locale), 'answer');
    expect(best?.answer?.text).toBe(words);
  });
});
