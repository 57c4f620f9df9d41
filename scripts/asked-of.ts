import type { Question } from '../src/answer/question.ts';
import type { Edition } from '../src/edition/edition.ts';
import { questionsFor } from '../src/refresh/invariants.ts';
import { shipped } from './edition-options.ts';
import { readQuestions } from './read-questions.ts';

/** What everybody names is asked for most, and takes longest: so many of it are asked besides those evenly spread. */
const MOST_NAMED = 15;
/** Messages whose sources are looked for, and how long they are. */
const MESSAGES = 25;
const LETTERS = [140, 400, 1200];

const mostNamed = ({ links }: Edition): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { mentions } of links.entries)
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMED)
    .map(([id]) => id);
};

const messagesOf = ({ entries }: Edition): readonly string[] => {
  const step = Math.max(1, Math.floor(entries.length / MESSAGES));
  return entries.flatMap(({ dispatch, sentences }, i) => {
    const start = sentences.find(({ role }) => role === 'body')?.start;
    const letters = LETTERS[(i / step) % LETTERS.length];
    return i % step || start === undefined || letters === undefined
      ? []
      : [dispatch.text.slice(start, start + letters)];
  });
};

/** Comparisons of two reports, and searches within a span of days, a language and a publisher. */
const narrowed = ({ links }: Edition): readonly Question[] => {
  const [a, b] = [...links.reports.values()];
  return [...links.events.keys()]
    .slice(0, MOST_NAMED)
    .flatMap((topic): Question[] => [
      ...(a && b ? [{ command: 'compare', topic, a: a.id, b: b.id } as const] : []),
      { command: 'search', words: topic, from: '2017-06-02', to: '2017-07', language: 'fr' },
      { command: 'search', words: topic, ...(a?.publisher ? { source: a.publisher } : {}) },
    ]);
};

/** What is asked of an edition to time it: every command on so many topics, the most named ones, questions and messages. */
export const askedOf = (edition: Edition, topics: number): readonly Question[] => [
  ...questionsFor(edition, topics),
  ...mostNamed(edition).flatMap((id): Question[] => [
    { command: 'event', topic: id },
    { command: 'compare', topic: id },
    { command: 'search', words: id },
    { command: 'who', name: id },
  ]),
  ...readQuestions(shipped('test/fixtures/questions/seen.yaml')).map(
    ({ question }): Question => ({ command: 'ask', question }),
  ),
  ...narrowed(edition),
  ...messagesOf(edition).map((text): Question => ({ command: 'find-sources', text })),
];
