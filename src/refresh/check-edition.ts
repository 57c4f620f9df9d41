import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkGolden, GOLDEN_FILE, type Golden, GoldenError, readGolden } from '../answer/golden.ts';
import type { Question } from '../answer/question.ts';
import type { Edition } from '../edition/edition.ts';
import type { GoldenResult } from './differ.ts';
import { answersTo, citationFaults, citing, pointsNowhere, questionsFor } from './invariants.ts';
import type { Fault } from './keeper.ts';
import { spanFaults } from './span-faults.ts';

/** What a check of an edition found. */
export interface Checked {
  readonly faults: readonly Fault[];
  readonly golden: readonly GoldenResult[];
}

/**
 * Topics every command is tried on, and fewer of a large corpus, where each answer reads more: an answer that breaks an
 * invariant is a mistake in the program, and shows on any topic of its kind.
 */
const TOPICS = { most: 100, least: 2, perDispatches: 5000 } as const;

const topicsFor = ({ entries }: Edition): number =>
  Math.max(TOPICS.least, Math.min(TOPICS.most, Math.floor(TOPICS.perDispatches / entries.length)));
/** Topics at most where only an excerpt is asked. */
const IN_EXCERPT = 8;
/** Faults told at most: who reads them mends the first, and the rest goes with it. */
const TOLD = 50;

const invariantFaults = (edition: Edition, questions: readonly Question[]): readonly string[] => {
  const faultsOf = citationFaults(edition);
  return [
    ...spanFaults(edition),
    ...answersTo(edition, questions).flatMap(({ given }) =>
      citing(given).flatMap((one) => [
        ...faultsOf(one),
        ...pointsNowhere(one).map((n) => `${one.question.command}: no source ${n}`),
      ]),
    ),
  ];
};

const readGoldenOf = async (corpus: string): Promise<readonly Golden[]> => {
  const text = await readFile(join(corpus, GOLDEN_FILE), 'utf8').catch(() => '');
  return readGolden(text);
};

const goldenResults = (edition: Edition, all: readonly Golden[]): readonly GoldenResult[] => {
  const failures = new Map(checkGolden(edition, all).map((failure) => [failure.golden, failure]));
  return all.map((golden) => {
    const failure = failures.get(golden);
    return {
      command: golden.command,
      locale: golden.locale,
      detail: failure
        ? [
            ...(failure.kind === golden.kind ? [] : [`is ${failure.kind} in place of ${golden.kind}`]),
            ...failure.missing.map((line) => `lacks "${line}"`),
            ...failure.present.map((line) => `tells "${line}"`),
          ]
        : [],
    };
  });
};

/** A golden answer the current edition fails too is no step back, and holds nothing up. */
const isNew = ({ command, locale }: GoldenResult, before: readonly GoldenResult[]): boolean =>
  !before.some((known) => known.command === command && known.locale === locale && known.detail.length > 0);

/** What an edition is checked by beside its own invariants. */
export interface CheckedBy {
  /** Folder of its golden answers. */
  readonly corpus: string;
  /** What the current edition gave of those. */
  readonly before: readonly GoldenResult[];
  /** The part of it that is asked, where all else is that of an edition that was found sound: see `excerptOf`. */
  readonly excerpt?: Edition | undefined;
}

/**
 * Holds an edition to what every edition must be, and to the golden answers its corpus has. An excerpt is asked for its own
 * topics, and for those that the whole would be asked for.
 */
export const checkEdition = async (edition: Edition, { corpus, before, excerpt }: CheckedBy): Promise<Checked> => {
  const asked = questionsFor(edition, topicsFor(edition));
  const faults = excerpt
    ? invariantFaults(excerpt, [...questionsFor(excerpt, Math.min(IN_EXCERPT, topicsFor(excerpt))), ...asked])
    : invariantFaults(edition, asked);
  const broken = [...new Set(faults)].map((detail): Fault => ({ kind: 'invariant', detail }));
  try {
    const golden = goldenResults(edition, await readGoldenOf(corpus));
    const failed = golden
      .filter((result) => result.detail.length > 0 && isNew(result, before))
      .map(
        ({ command, locale, detail }): Fault => ({
          kind: 'golden',
          detail: `${command} (${locale}): ${detail.join('; ')}`,
        }),
      );
    return { faults: [...broken, ...failed].slice(0, TOLD), golden };
  } catch (error) {
    if (!(error instanceof GoldenError)) throw error;
    return { faults: [...broken, { kind: 'golden' as const, detail: error.message }].slice(0, TOLD), golden: [] };
  }
};
