import { HELD_AS, HELD_AS_QUESTION } from '../../language/answer-phrases.ts';
import { CLAUSE_STOPS, LEADING_THAT } from '../../language/answer-words.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, type ReadSentence } from './read-sentence.ts';
import { withoutMainVerb } from './without-main-verb.ts';

/** Shorter is no answer, longer is no longer the answering words. */
const FEWEST_WORDS = 2;
const LONGEST = 110;
const LONGEST_SPEECH = 160;
/** A word asked with counts as met from here on. */
const MET = 0.5;
/** Met so much worse than another word of the sentence, a verb is not that of the question. */
const FAR_BELOW = 0.25;

/** What a sentence goes on to say behind the words of the question in it, up to the end of its clause: behind the last that has more to follow. */
export const answeringClause = (sentence: ReadSentence, { frame }: QuestionReading): Span | undefined => {
  const { entry, match } = sentence;
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const { text } = entry.dispatch;
  const met = match.marks.filter(({ held }) => held >= MET).sort((a, b) => b.end - a.end);
  // What is done has its object right behind it.
  const verbs = met.filter(({ concept }) => concept === frame.predicate);
  const best = Math.max(...verbs.map(({ held }) => held));
  const anchors = [...verbs.filter(({ held }) => held > best - FAR_BELOW), ...met].map(({ end }) => end);
  const told = entry.facts.quotes.flatMap(({ sentence, cue, speaker }) =>
    sentence === match.sentence ? [cue, speaker].flatMap((part) => part ?? []) : [],
  );
  const clauseFrom = (anchor: number): Span | undefined => {
    const rest = /^[\s"”»’')\]]*(?:\([^)]*\)\s*)?/u.exec(text.slice(anchor, whole.end))?.[0].length ?? 0;
    const start = anchor + rest;
    const after = text.slice(start, whole.end);
    const stop = CLAUSE_STOPS.exec(foldText(after))?.index ?? after.length;
    const length = Math.min(after.search(/[;:?!]|[,.](?!\d)|$/u), stop);
    const end = start + after.slice(0, length).trimEnd().length;
    const words = text.slice(start, end).split(/\s+/u).filter(Boolean).length;
    return words >= FEWEST_WORDS && end - start <= LONGEST && !told.some((part) => overlaps(part, { start, end }))
      ? withoutMainVerb(sentence, { start, end })
      : undefined;
  };
  for (const anchor of anchors) {
    const clause = clauseFrom(anchor);
    if (clause) return clause;
  }
  return undefined;
};

/** What somebody says, where just that is asked for: the words given to whoever the question names. */
export const answeringSpeech = (
  { entry, match }: ReadSentence,
  { frame, concepts }: QuestionReading,
): Span | undefined => {
  const { text } = entry.dispatch;
  const named = match.marks.filter(({ concept }) => concepts[concept]?.name);
  const own = match.marks.filter(({ concept }) => frame.subject.includes(concept));
  // « Il a promis quoi, X ? »: where nobody is found to act, whoever is named; a source has no name.
  const names = own.length ? own : named;
  const quote = entry.facts.quotes.find(
    ({ sentence, speech, speaker }) =>
      sentence === match.sentence && speech !== 'scare' && speaker && names.some((mark) => overlaps(mark, speaker)),
  );
  if (!quote) return undefined;
  const words = text.slice(quote.start, quote.end);
  const start = quote.start + (LEADING_THAT.exec(words)?.[0].length ?? 0);
  const stop = CLAUSE_STOPS.exec(foldText(text.slice(start, quote.end)))?.index ?? quote.end - start;
  return stop <= LONGEST_SPEECH ? { start, end: start + text.slice(start, start + stop).trimEnd().length } : undefined;
};

/** « Est considéré comment ? »: what stands behind « comme ». */
export const answeringHeldAs = (sentence: ReadSentence, { folded }: QuestionReading): Span | undefined =>
  HELD_AS_QUESTION.test(folded) ? found(sentence, HELD_AS)[0] : undefined;
