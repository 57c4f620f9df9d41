import { beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../src/answer/answer.ts';
import type { Edition } from '../../src/edition/edition.ts';
import {
  answersTo,
  citationFaults,
  citing,
  type Given,
  lostQualifiers,
  pointsNowhere,
  questionsFor,
} from '../../src/refresh/invariants.ts';
import { spanFaults } from '../../src/refresh/span-faults.ts';
import { sha256 } from '../../src/text/hash.ts';
import { CAPTURES, editionFrom, hasCaptures, SHIPPED } from '../editions.ts';

const allAnswers = (edition: Edition): readonly Given[] => answersTo(edition, questionsFor(edition));

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
    let answers: readonly Given[];
    let found: readonly Found[];

    beforeAll(async () => {
      edition = await editionFrom(corpus, authority);
      answers = allAnswers(edition);
      found = answers.flatMap(({ given }) => (given.kind === 'found' ? [given] : []));
    }, 120_000);

    test('cites whole sentences word for word and nothing that was cut', () => {
      const faults = citationFaults(edition);
      expect(found.length).toBeGreaterThan(10);
      expect(spanFaults(edition)).toEqual([]);
      const all = answers.flatMap(({ given }) => citing(given));
      expect(all.flatMap((one) => [...faults(one), ...pointsNowhere(one)])).toEqual([]);
    });

    test('puts no figure, place or name forward without what its sentence qualifies it by', () => {
      expect(answers.flatMap(({ given }) => citing(given)).flatMap(lostQualifiers)).toEqual([]);
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
      const digest = (all: readonly Given[]): string => sha256(JSON.stringify(all));
      expect(digest(allAnswers(again))).toBe(digest(answers));
    }, 120_000);
  },
);
