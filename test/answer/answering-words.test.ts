import { describe, expect, test } from 'vitest';
import { editionOf, folderOf, foundFor, itemsOf } from '../corpora.ts';

const FERRY = {
  'lorvik.txt': `Ferry sinks off Lorvik

The ferry Marianne sank off Lorvik before dawn on Tuesday, the harbour office said.

The wreck was caused by a broken rudder, said the inspector, Tove Aldring.

The survivors are now inside the old customs house, the office added.

Divers reported six bodies near Lorvik and two near Hamnes.
`,
  'hamnes.txt': `Le ferry de Lorvik a coulé

Le ferry Marianne a coulé mardi au large de Lorvik, a indiqué la capitainerie.

Tout retour dans la zone compte comme une infraction, précise la capitainerie de Hamnes.

La veille, un chalutier avait été remorqué, rappelle l'inspectrice Tove Aldring.
`,
};

describe('the words that answer', () => {
  test.for<{ question: string; locale: 'fr' | 'en'; words: string }>([
    { question: 'At what time of day did the ferry Marianne sink?', locale: 'en', words: 'before dawn' },
    { question: 'What caused the wreck?', locale: 'en', words: 'a broken rudder' },
    { question: 'Are the survivors inside or outside the customs house?', locale: 'en', words: 'inside' },
    { question: 'Un retour dans la zone est considéré comment ?', locale: 'fr', words: 'une infraction' },
    { question: 'Quand le chalutier a-t-il été remorqué ?', locale: 'fr', words: 'La veille' },
  ])('$question → $words', async ({ question, locale, words }) => {
    const edition = await editionOf(await folderOf(FERRY), 'none');
    const [best] = itemsOf(foundFor(edition, `/ask ${question}`, locale), 'answer');
    expect(best?.answer?.text).toBe(words);
  });
});
