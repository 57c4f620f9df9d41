import type { Answer, Found, Nothing, Section, Warning } from '../answer/answer.ts';
import { firstTyped } from '../answer/question.ts';
import { askedWords } from './asked.ts';
import { coverageSection } from './coverage.ts';
import { pageSection } from './entry.ts';
import { explained } from './explained.ts';
import { choiceLeads, leads } from './leads.ts';
import { ledgerSection } from './ledger.ts';
import { ledgerOverview } from './ledger-overview.ts';
import type { Page, PageSection, PageSectionId } from './page.ts';
import { premiseWords } from './premise.ts';
import { quotation } from './quotation.ts';
import { sectionHeading } from './section-heading.ts';
import { sources } from './sources.ts';
import { summaryWords } from './summary.ts';
import { titleWords } from './title.ts';
import { warningWords } from './warning.ts';
import { type Wording, wording } from './wording.ts';

/** What only the place where an answer is shown can know. */
export interface Circumstances {
  /** The edition an earlier page of this answer came from, where it is no longer the current one. */
  readonly earlierEdition?: string;
  /** Say of each passage found why it is there. */
  readonly explain?: boolean;
}

const plain = (id: PageSectionId, heading: string, texts: readonly string[]): PageSection => ({
  id,
  heading,
  entries: texts.map((label, index) => ({
    key: `${id}:${index}`,
    label,
    remarks: [],
    references: [],
    lines: [],
    quotations: [],
  })),
});

/** What is pointed to by number alone, shown after everything else so that each number can be read. */
const otherQuotes = (answer: Found, shown: readonly PageSection[], words: Wording): PageSection => {
  const numbers = new Set(
    shown.flatMap(({ entries }) => entries.flatMap((entry) => entry.quotations.map(({ n }) => n))),
  );
  return {
    id: 'quotes',
    heading: words.t(($) => $.frame.quotes),
    entries: answer.citations
      .filter(({ n }) => !numbers.has(n))
      .map((citation) => ({
        key: `quotes:${citation.n}`,
        remarks: [],
        references: [],
        lines: [],
        quotations: [quotation(citation, citation.marks, words)],
      })),
  };
};

/**
 * What stands above an answer anyway is not repeated in it: a message of one sentence over what bears on it, the title of a
 * text under that title.
 */
const withoutRepetition = (section: Section, { question, subject }: Found): Section => {
  if (section.id === 'provenance')
    return {
      ...section,
      items: section.items.filter(({ field, text }) => field !== 'title' || text !== subject?.name),
    };
  if (section.id !== 'matches' || question.command !== 'find-sources') return section;
  const message = question.text.trim();
  return {
    ...section,
    items: section.items.map(({ text, ...item }) => (!text || text === message ? item : { ...item, text })),
  };
};

const foundSections = (answer: Found, words: Wording, explain: boolean): readonly PageSection[] => {
  const told = [
    ...(answer.ledger ? [...ledgerOverview(answer.ledger, words), ledgerSection(answer.ledger, words)] : []),
    ...answer.sections.map((section) => {
      const shown = pageSection(
        withoutRepetition(section, answer),
        sectionHeading(answer, section.id, words),
        answer.subject,
        words,
      );
      return explain ? explained(shown, section, words) : shown;
    }),
    ...(answer.coverage?.length ? [coverageSection(answer.coverage, words)] : []),
    plain(
      'nearest',
      words.t(($) => $.frame.seeAlso),
      answer.nearest,
    ),
  ];
  return [...told, otherQuotes(answer, told, words)];
};

const nothingSections = (answer: Nothing, words: Wording): readonly PageSection[] => {
  const { t } = words;
  return [
    ...(answer.sections ?? []).map((section) =>
      pageSection(section, sectionHeading(answer, section.id, words), answer.subject, words),
    ),
    plain(
      'tried',
      t(($) => $.frame.tried),
      // The title quotes what was typed.
      answer.tried.filter((one) => one !== firstTyped(answer.question)),
    ),
    plain(
      'nearest',
      t(($) => $.frame.nearest),
      answer.nearest,
    ),
  ];
};

const sections = (answer: Answer, words: Wording, explain: boolean): readonly PageSection[] => {
  switch (answer.kind) {
    case 'found':
      return foundSections(answer, words, explain);
    case 'nothing':
      return nothingSections(answer, words);
    case 'choices':
    case 'refused':
      return [];
  }
};

/** The summary counts what was read in part, and every source line says what is undated or unreviewed. */
const CAVEATS: readonly Warning['code'][] = ['read-in-part', 'undated', 'unreviewed'];

/** An answer in its reader's language, for any medium; its frame is ours, every other word is quoted, named or typed. */
export const present = (answer: Answer, { earlierEdition, explain = false }: Circumstances = {}): Page => {
  const words = wording(answer);
  const given = answer.kind === 'found' ? answer.warnings : [];
  return {
    kind: answer.kind,
    edition: answer.edition,
    locale: answer.locale,
    title: titleWords(answer, words),
    ...('subject' in answer && answer.subject ? { subject: answer.subject } : {}),
    asked: answer.kind === 'refused' ? [] : askedWords(answer.question, answer.locale),
    summary: summaryWords(answer, words),
    ...(earlierEdition ? { notice: warningWords({ code: 'stale-edition', edition: earlierEdition }, words) } : {}),
    warnings: [
      ...premiseWords(answer, words),
      ...given.filter(({ code }) => !CAVEATS.includes(code)).map((warning) => warningWords(warning, words)),
    ],
    caveats: given.filter(({ code }) => CAVEATS.includes(code)).map((warning) => warningWords(warning, words)),
    sections: sections(answer, words, explain).filter(({ entries }) => entries.length > 0),
    sources: 'citations' in answer ? sources(answer.citations ?? [], words) : [],
    choices: choiceLeads(answer, words),
    leads: leads(answer),
    part: { page: 1, pages: 1 },
  };
};
