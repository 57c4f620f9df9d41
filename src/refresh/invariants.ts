import type { Answer, Found, Nothing } from '../answer/answer.ts';
import { answer } from '../answer/answer-question.ts';
import { TERM_SLOTS } from '../answer/comparing/term-slots.ts';
import type { Question } from '../answer/question.ts';
import type { Edition } from '../edition/edition.ts';
import { LOCALES, type Locale } from '../language/locale.ts';
import { QUALIFIER } from '../language/qualifiers.ts';
import type { Entry } from '../linking/entry.ts';
import { foldText } from '../text/fold.ts';
import { overlaps } from '../text/span.ts';

/** Names asked for in a sentence of their own; the other commands ask for every topic. */
const ASKED = 40;

/** Every `step`-th of a list, so that no more than `most` are left; all of a short one. */
const spread = <T>(all: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % step === 0);
};

/** Every command on every topic of an edition, or on `most` of its topics, evenly spread. */
export const questionsFor = (edition: Edition, most = Number.POSITIVE_INFINITY): readonly Question[] => {
  const entities = [...edition.links.entities.values()];
  const topics = [
    ...edition.links.known.map(({ id }) => id),
    ...entities.map(({ id }) => id),
    ...edition.authority.terms.map(({ id }) => id),
  ];
  return [
    ...spread([...new Set(topics)], most).flatMap((topic): Question[] => [
      { command: 'event', topic },
      { command: 'compare', topic },
      { command: 'search', words: topic },
    ]),
    ...[...spread(entities, most).map(({ id }) => id), 'anonymous'].map((name): Question => ({ command: 'who', name })),
    ...spread(entities, Math.min(ASKED, most)).map(
      (entity): Question => ({ command: 'ask', question: `Combien de soldats à ${entity.names.fr} ?` }),
    ),
    // Some of these take a day or a name wrongly for granted, and are told so with a sentence.
    ...spread(edition.links.known, Math.min(ASKED, most)).map(
      ({ names }): Question => ({ command: 'ask', question: `Why did “${names.en}” happen on 3 March 1998?` }),
    ),
    ...spread(edition.entries, most).map(({ dispatch }): Question => ({ command: 'dispatch', id: dispatch.id })),
    { command: 'sources' },
    { command: 'help' },
  ];
};

/** An answer with what was asked. */
export interface Given {
  readonly question: Question;
  readonly locale: Locale;
  readonly given: Answer;
}

/** Asks in every language. */
export const answersTo = (edition: Edition, questions: readonly Question[]): readonly Given[] =>
  LOCALES.flatMap((locale) =>
    questions.map((question) => ({ question, locale, given: answer(edition, { question, locale }) })),
  );

/** What cites: « nothing » does so where a question takes something wrong for granted. */
export type Citing = Found | Nothing;

/** The answer where it is of a kind that can cite. */
export const citing = (given: Answer): readonly Citing[] =>
  given.kind === 'found' || given.kind === 'nothing' ? [given] : [];

/** Says what is wrong with the citations of answers from one edition, one line each. */
export const citationFaults = (edition: Edition): ((given: Citing) => readonly string[]) => {
  const byFile = new Map(edition.entries.map((entry) => [entry.dispatch.file, entry]));
  const wholeUnits = new Map<string, ReadonlySet<string>>();
  const linesOf = new Map<string, readonly string[]>();
  const isWhole = ({ dispatch, sentences }: Entry, span: string): boolean => {
    const known = wholeUnits.get(dispatch.file);
    const units = known ?? new Set([...sentences, ...dispatch.paragraphs].map(({ start, end }) => `${start}-${end}`));
    if (!known) wholeUnits.set(dispatch.file, units);
    return units.has(span);
  };
  const lineOf = ({ dispatch: { file, text } }: Entry, line: number): string => {
    const lines = linesOf.get(file) ?? text.split(/\r\n|\n|\r/);
    linesOf.set(file, lines);
    return lines[line - 1] ?? '';
  };
  return (given) =>
    (given.citations ?? []).flatMap((citation) => {
      const { file, start, end, quote, marks, line } = citation;
      const entry = byFile.get(file);
      if (!entry) return [`${file} is not in the edition`];
      const name = `${file} ${start}-${end}`;
      return [
        ...(entry.dispatch.text.slice(start, end) === quote ? [] : [`${name}: not verbatim`]),
        ...(entry.dispatch.cuts.some((cut) => overlaps(cut, citation)) ? [`${name}: cites a line that was cut`] : []),
        ...(isWhole(entry, `${start}-${end}`) ? [] : [`${name}: not a whole sentence`]),
        ...(marks.every((mark) => mark.start >= 0 && mark.end <= quote.length && mark.start < mark.end)
          ? []
          : [`${name}: marks outside`]),
        ...(lineOf(entry, line).includes(quote) ? [] : [`${name}: not on line ${line}`]),
      ];
    });
};

/** Numbers an answer refers to and does not list. */
export const pointsNowhere = (given: Citing): readonly number[] => {
  const numbers = new Set((given.citations ?? []).map(({ n }) => n));
  const used = [
    ...(given.sections ?? []).flatMap((section) => section.items.flatMap((item) => item.citations)),
    ...(given.kind === 'found' ? (given.ledger ?? []) : []).flatMap((row) =>
      row.values.flatMap((value) => value.citations),
    ),
  ];
  return used.filter((n) => !numbers.has(n));
};

/** True where words stand in a text nowhere but behind something that weakens or bounds them. */
const standsQualified = (text: string, words: string): boolean => {
  let [at, met] = [text.indexOf(words), false];
  for (; at >= 0; at = text.indexOf(words, at + 1)) {
    met = true;
    if (!QUALIFIER.test(foldText(text.slice(0, at)))) return false;
  }
  return met;
};

/** Words put forward as an answer or a value without what the sentence qualifies them by: « six » of « au moins six ». */
export const lostQualifiers = (given: Citing): readonly string[] => {
  const quotes = new Map((given.citations ?? []).map(({ n, quote }) => [n, quote]));
  const answers = (given.sections ?? []).flatMap(({ items }) =>
    items.flatMap(({ answer: words, citations: [n] }) => {
      const before = words && foldText((quotes.get(n ?? 0) ?? '').slice(0, words.start));
      return before !== undefined && QUALIFIER.test(before) ? [words?.text ?? ''] : [];
    }),
  );
  // What editors reviewed is in their words, and words for a side are quoted as such.
  const values = (given.kind === 'found' ? (given.ledger ?? []) : []).flatMap((row) =>
    TERM_SLOTS.has(row.slot) ? [] : row.values.filter(({ basis }) => basis === 'automatic'),
  );
  return [
    ...answers,
    ...values.flatMap(({ text, citations }) =>
      citations.some((n) => standsQualified(quotes.get(n) ?? '', text)) ? [text] : [],
    ),
  ];
};
