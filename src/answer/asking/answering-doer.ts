import {
  CLITIC_END,
  LEADING_QUE,
  NEXT_SENTENCE,
  NO_DOER,
  PRONOUN_ALONE,
  PRONOUN_END,
  SAID_OF,
} from '../../language/answer-relations.ts';
import { BACKED_BY, LEADING_ARTICLE, PARENTHESIS } from '../../language/answer-words.ts';
import { mayBeVerb } from '../../search/known-verbs.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { clauseParts } from '../comparing/clause-parts.ts';
import { antecedent } from './antecedent.ts';
import { clauseOf, predicateMarks } from './clause-of.ts';
import type { QuestionReading } from './question-reading.ts';
import type { ReadSentence } from './read-sentence.ts';

/** “US-backed”: the doer in one word with the deed. */
const inOneWord = ({ entry }: ReadSentence, mark: Span): Span | undefined => {
  const before = BACKED_BY.exec(entry.dispatch.text.slice(Math.max(0, mark.start - LONGEST_WORD), mark.start));
  return before?.[1] ? { start: mark.start - 1 - before[1].length, end: mark.start - 1 } : undefined;
};
const LONGEST_WORD = 30;

type Part = 'agents' | 'targets';

/** Whoever does what the question asks of, or, as `targets`, whom or what it befalls, by the clause around its word. */
export const answeringPart = (
  sentence: ReadSentence,
  { concepts, frame }: QuestionReading,
  part: Part,
): Span | undefined => {
  const clause = predicateMarks(sentence, frame.predicate).length ? clauseOf(sentence) : undefined;
  if (!clause) return undefined;
  const isGiven = (span: Span): boolean =>
    sentence.match.marks.some(
      ({ concept, held, start, end }) =>
        held >= GIVEN_FROM &&
        concepts[concept]?.name === true &&
        overlaps(span, { start, end }) &&
        // “two US officials”: a word of the question does not make the whole known.
        (end - start) * 2 >= span.end - span.start,
    );
  const { text } = sentence.entry.dispatch;
  const cues = sentence.entry.facts.quotes.flatMap(({ cue }) => cue ?? []);
  // “The Cradle speaks of “Iranian-…”, “give them”: more, or less, than somebody.
  const isPhrase = (span: Span): boolean => {
    const words = clause.words(span);
    return (
      !cues.some((cue) => overlaps(cue, span)) &&
      !PRONOUN_END.test(words) &&
      !NO_DOER.test(foldText(words)) &&
      !NEXT_SENTENCE.test(words) &&
      !mayBeVerb(foldText(words).split(' ')[0] ?? '') &&
      !sentence.entry.facts.figures.some((figure) => figure.start <= span.start && figure.end >= span.end) &&
      (words.match(/[«“]/gu)?.length ?? 0) <= (text.slice(span.start, span.end + 2).match(/[»”]/gu)?.length ?? 0)
    );
  };
  for (const { start, end } of predicateMarks(sentence, frame.predicate)) {
    const joined =
      part === 'agents' ? (inOneWord(sentence, { start, end }) ?? antecedent(sentence, { start, end })) : undefined;
    // « porte-parole »: what stands before the hyphen does nothing.
    if (!joined && text[start - 1] === '-') continue;
    const parts = joined ? [joined] : clauseParts(clause, { start, end, means: [], polarity: 'asserted' })[part];
    const found = parts.find(
      (span) =>
        isPhrase(span) &&
        !isGiven(span) &&
        !PARENTHESIS.test(clause.words(span)) &&
        !PRONOUN_ALONE.test(clause.words(span)),
    );
    if (found) {
      const words = clause.words(found);
      const opening = LEADING_QUE.exec(words)?.[0].length ?? 0;
      return {
        start: found.start + opening + (LEADING_ARTICLE.exec(words.slice(opening))?.[0].length ?? 0),
        end: found.end - (SAID_OF.exec(words) ?? CLITIC_END.exec(words) ?? [''])[0].length,
      };
    }
  }
  return undefined;
};
const GIVEN_FROM = 0.5;
