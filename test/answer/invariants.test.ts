import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import type { Question } from '../../src/answer/question.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { sha256 } from '../../src/text/hash.ts';
import { overlaps } from '../../src/text/span.ts';
import { CAPTURES, editionFrom, hasCaptures, SHIPPED } from '../editions.ts';

const questionsFor = (edition: Edition): readonly Question[] => {
  const topics = [
    ...edition.links.known.map(({ id }) => id),
    ...edition.links.entities.keys(),
    ...edition.authority.terms.map(({ id }) => id),
  ];
  const names = [...edition.links.entities.keys(), 'anonymous'];
  return [
    ...topics.flatMap((topic): Question[] => [
      { command: 'event', topic },
      { command: 'compare', topic },
      { command: 'search', words: topic },
    ]),
    ...names.map((name): Question => ({ command: 'who', name })),
    ...[...edition.links.entities.values()]
      .slice(0, 40)
      .map((entity): Question => ({ command: 'ask', question: `Combien de soldats à ${entity.names.fr} ?` })),
    ...edition.entries.map(({ dispatch }): Question => ({ command: 'dispatch', id: dispatch.id })),
    { command: 'sources' },
    { command: 'help' },
  ];
};

const wholeUnits = (edition: Edition, file: string): ReadonlySet<string> => {
  const entry = edition.entries.find(({ dispatch }) => dispatch.file === file);
  return new Set(
    [...(entry?.sentences ?? []), ...(entry?.dispatch.paragraphs ?? [])].map(({ start, end }) => `${start}-${end}`),
  );
};

/** Everything that is wrong with the citations of an answer, one line each. */
const faults = (edition: Edition, found: Found): readonly string[] =>
  found.citations.flatMap((citation) => {
    const dispatch = edition.entries.find((entry) => entry.dispatch.file === citation.file)?.dispatch;
    if (!dispatch) return [`${citation.file} is not in the edition`];
    const name = `${citation.file} ${citation.start}-${citation.end}`;
    return [
      ...(dispatch.text.slice(citation.start, citation.end) === citation.quote ? [] : [`${name}: not verbatim`]),
      ...(dispatch.cuts.some((cut) => overlaps(cut, citation)) ? [`${name}: cites a line that was cut`] : []),
      ...(wholeUnits(edition, citation.file).has(`${citation.start}-${citation.end}`)
        ? []
        : [`${name}: not a whole sentence`]),
      ...(citation.marks.every((mark) => mark.start >= 0 && mark.end <= citation.quote.length && mark.start < mark.end)
        ? []
        : [`${name}: marks outside`]),
      ...(dispatch.text.split(/\r\n|\n|\r/)[citation.line - 1]?.includes(citation.quote)
        ? []
        : [`${name}: not on line ${citation.line}`]),
    ];
  });

const pointsNowhere = (found: Found): readonly number[] => {
  const numbers = new Set(found.citations.map(({ n }) => n));
  const used = [
    ...found.sections.flatMap((section) => section.items.flatMap((item) => item.citations)),
    ...(found.ledger ?? []).flatMap((row) => row.values.flatMap((value) => value.citations)),
  ];
  return used.filter((n) => !numbers.has(n));
};

const allAnswers = (
  edition: Edition,
): readonly { readonly question: Question; readonly locale: Locale; readonly given: Answer }[] =>
  LOCALES.flatMap((locale) =>
    questionsFor(edition).map((question) => ({ question, locale, given: answer(edition, { question, locale }) })),
  );

const corpora = [
  { it: 'on the shipped corpus', corpus: SHIPPED, authority: undefined, runs: true },
  { it: 'on the shipped corpus without any authority', corpus: SHIPPED, authority: 'none', runs: true },
  { it: 'on raw captures', corpus: CAPTURES, authority: undefined, runs: hasCaptures },
  { it: 'on raw captures without any authority', corpus: CAPTURES, authority: 'none', runs: hasCaptures },
];

describe.each(corpora.filter(({ runs }) => runs))(
  'every command on every topic in both languages, $it',
  ({ corpus, authority }) => {
    let edition: Edition;
    let answers: ReturnType<typeof allAnswers>;
    let found: readonly Found[];

    beforeAll(async () => {
      edition = await editionFrom(corpus, authority);
      answers = allAnswers(edition);
      found = answers.flatMap(({ given }) => (given.kind === 'found' ? [given] : []));
    }, 120_000);

    test('cites whole sentences word for word and nothing that was cut', () => {
      expect(found.length).toBeGreaterThan(10);
      expect(found.flatMap((one) => [...faults(edition, one), ...pointsNowhere(one)])).toEqual([]);
    });

    test('states its scope, and counts every report once', () => {
      const reports = new Set(edition.links.entries.map(({ report }) => report.id)).size;
      expect(answers.filter(({ given }) => given.scope.reports !== reports)).toEqual([]);
      expect(found.filter(({ coverage }) => coverage && coverage.length !== reports)).toEqual([]);
    });

    test('warns of a single voice exactly where one voice alone is cited', () => {
      const wrong = found.filter(({ citations, warnings, question }) => {
        const voices = new Set(citations.map(({ report }) => edition.links.reports.get(report)?.voice));
        return (
          warnings.some(({ code }) => code === 'single-voice') !==
          (voices.size === 1 && question.command !== 'dispatch')
        );
      });
      expect(wrong).toEqual([]);
    });

    test('gives the same answers when built again', async () => {
      const again = await editionFrom(corpus, authority);
      expect(again.id).toBe(edition.id);
      const digest = (all: typeof answers): string => sha256(JSON.stringify(all));
      expect(digest(allAnswers(again))).toBe(digest(answers));
    }, 120_000);
  },
);
