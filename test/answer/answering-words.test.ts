import { describe, expect, test } from 'vitest';
import { asked, editionOf, folderOf, foundFor, itemsOf } from '../corpora.ts';

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

const HARBOUR = {
  'tarvik.txt': `Harbour of Tarvik guarded

The harbour guard trains divers against the smugglers of Hamnes, wrote the Tarvik Post.

The nine sheds, used among other things for nets, were burnt on Monday, the guard said.

Several boats had entered the harbour of Tarvik, the harbour master said, speaking by telephone from Hamnes.

The guard seized 40 crates, among them radios and maps, at the Tarvik quay.

At the ministry, on 4 March, Odile Aldring spoke of a patrol boat.

Odile Aldring, deputy harbour master of Tarvik, praised the divers.

The lighthouse of Aldfoss, in Norvik county near Hamnes, went dark on Friday.
`,
};

describe('the words of a relation', () => {
  test.for<{ question: string; words: string }>([
    { question: 'Against whom does the harbour guard train divers?', words: 'smugglers of Hamnes' },
    { question: 'What were the nine sheds used for?', words: 'for nets' },
    { question: "What is Odile Aldring's job?", words: 'deputy harbour master of Tarvik' },
    { question: 'Which county is the lighthouse of Aldfoss in?', words: 'Norvik county' },
    { question: 'How many boats entered the harbour of Tarvik?', words: 'Several boats' },
  ])('$question → $words', async ({ question, words }) => {
    const edition = await editionOf(await folderOf(HARBOUR), 'none');
    const [best] = itemsOf(foundFor(edition, `/ask ${question}`, 'en'), 'answer');
    expect(best?.answer?.text).toBe(words);
  });

  test('a number of one thing is none of another that is only listed with it', async () => {
    const edition = await editionOf(await folderOf(HARBOUR), 'none');
    expect(asked(edition, '/ask How many radios did the guard seize at the Tarvik quay?', 'en').kind).toBe('nothing');
  });
});

test.for(['What model of patrol boat did Odile Aldring speak of?', 'What was the range of the patrol boat?'])(
  'a common word is no answer to: %s',
  async (question) => {
    const edition = await editionOf(await folderOf(HARBOUR), 'none');
    expect(asked(edition, `/ask ${question}`, 'en').kind).toBe('nothing');
  },
);

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
