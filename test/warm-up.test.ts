import { expect, test } from 'vitest';
import { answer } from '../src/answer/answer-question.ts';
import type { Request } from '../src/answer/question.ts';
import { suggest } from '../src/answer/suggest.ts';
import type { Edition } from '../src/edition/edition.ts';
import { readLine } from '../src/present/command-line.ts';
import { warmUp } from '../src/warm-up.ts';
import { editionFrom, SHIPPED } from './editions.ts';

const parse = (line: string) => {
  const question = readLine(line);
  return 'kind' in question ? undefined : question;
};

test('asks every command that has an example, in both languages, again after a publication, and stops when another edition comes', async () => {
  const edition = await editionFrom(SHIPPED);
  let current: Edition = edition;
  let publish: (published: Edition) => void = () => {};
  const asked: Request[] = [];
  const keeper = { current: () => current, onChange: (changed: typeof publish) => (publish = changed) };
  await warmUp(keeper, {
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

  const before = asked.length;
  const published = { ...edition };
  publish(published);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked.length, 'another edition is current: nothing is asked of this one').toBe(before);
  current = published;
  publish(published);
  await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(2 * before);
});
