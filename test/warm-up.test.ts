import { expect, test } from 'vitest';
import { answer } from '../src/answer/answer-question.ts';
import type { Request } from '../src/answer/question.ts';
import { suggest } from '../src/answer/suggest.ts';
import { readLine } from '../src/present/command-line.ts';
import { warmUp } from '../src/warm-up.ts';
import { editionFrom, SHIPPED } from './editions.ts';

const parse = (line: string) => {
  const question = readLine(line);
  return 'kind' in question ? undefined : question;
};

test('asks every command that has an example, in both languages', async () => {
  const edition = await editionFrom(SHIPPED);
  const asked: Request[] = [];
  await warmUp(edition, {
    ask: (request) => {
      asked.push(request);
      return answer(edition, request);
    },
    suggest: (typing) => suggest(edition, typing),
    parse,
  });
  const commands = new Set(asked.map(({ locale, question }) => `${locale} ${question.command}`));
  for (const command of ['ask', 'search', 'event', 'who', 'compare', 'dispatch'])
    for (const locale of ['fr', 'en']) expect(commands).toContain(`${locale} ${command}`);
});
