import { expect, test } from 'vitest';
import { editionOf, folderOf, foundFor } from '../corpora.ts';

test.for<{ it: string; headline: string; body: string; differs: boolean }>([
  {
    it: 'another number of dead',
    headline: 'Nine people killed in Ourmaz storm',
    body: 'The storm killed seven people in Ourmaz on Monday, the prefect said.',
    differs: true,
  },
  {
    it: 'the same number',
    headline: 'Seven people killed in Ourmaz storm',
    body: 'The storm killed seven people in Ourmaz on Monday, the prefect said.',
    differs: false,
  },
  {
    it: 'a number that the text only bounds',
    headline: 'Nine people killed in Ourmaz storm',
    body: 'The storm killed at least seven people in Ourmaz on Monday, the prefect said.',
    differs: false,
  },
  {
    it: 'a number that the text gives in parts',
    headline: 'Seven people killed in Ourmaz storm',
    body: 'The storm killed four farmers and killed three shepherds in Ourmaz on Monday, the prefect said.',
    differs: false,
  },
  {
    it: 'another day',
    headline: 'Ourmaz storm of 3 June 2031 kills seven',
    body: 'The storm killed seven people in Ourmaz on 4 June 2031, the prefect said.',
    differs: true,
  },
  {
    it: 'a text that gives no number',
    headline: 'Nine people killed in Ourmaz storm',
    body: 'The storm hit Ourmaz on Monday, the prefect said.',
    differs: false,
  },
])('$it in a headline: $differs', async ({ headline, body, differs }) => {
  const folder = await folderOf({
    'sources.yaml': "a.txt: { published: '2031-06-09', language: en }",
    'a.txt': `${headline}\n\n${body}\n`,
  });
  const { warnings } = foundFor(await editionOf(folder, 'none'), '/event Ourmaz');
  expect(warnings.some(({ code }) => code === 'headline-differs')).toBe(differs);
});
