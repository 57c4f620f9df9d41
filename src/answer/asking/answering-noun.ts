import { KIND_OF_QUESTION } from '../../language/answer-phrases.ts';
import {
  CLAUSE_STOPS,
  INSIDE_NAME,
  KIND_BEHIND,
  KIND_SAID,
  MODEL_NUMBER,
  NAME_APPOSED,
  NAME_BEFORE,
  NAME_BEHIND,
  PHRASE_STOPS,
  SORT_BEFORE,
  SORT_BEHIND,
  TOLD_BEFORE,
} from '../../language/answer-words.ts';
import { STOP_WORDS as EN_STOP_WORDS } from '../../language/en/stop-words.ts';
import { STOP_WORDS as FR_STOP_WORDS } from '../../language/fr/stop-words.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { answeringPart } from './answering-doer.ts';
import { isTeller } from './is-teller.ts';
import type { QuestionReading } from './question-reading.ts';
import { here, type ReadSentence } from './read-sentence.ts';

/** A word is of the kind asked for from here on. */
const KIND_FROM = 0.4;
/** Characters between a kind of thing and its name: « de la », “, the”. */
const BESIDE = 14;
/** Longer is no longer the answering words. */
const LONGEST = 90;

/** A word is just the one that was asked with from here on. */
const GIVEN_FROM = 0.95;

/** A word that surely is the kind asked for, and no paraphrase of it. */
export const SURE_KIND = 0.8;

/** No phrase without a name is held so well. */
export const NAMED_ONLY = 2;

const stopWords: ReadonlySet<string> = new Set([...EN_STOP_WORDS, ...FR_STOP_WORDS]);

/** “What kind of drone?”: “a suicide drone”, « des frappes de précision ». */
const sortOf = ({ entry, match }: ReadSentence, kinds: readonly Span[]): Span | undefined => {
  const { text } = entry.dispatch;
  const whole = entry.sentences[match.sentence];
  const numbers = here(entry.facts.figures, match.sentence);
  const before = kinds.flatMap(({ start, end }): readonly Span[] => {
    const word = SORT_BEFORE.exec(text.slice(whole?.start, start))?.[1] ?? '';
    const span = { start: start - word.length, end };
    const counts = numbers.some((one) => overlaps(one, { start: span.start, end: start }));
    const asked = match.marks.some((one) => one.held >= KIND_FROM && overlaps(one, { start: span.start, end: start }));
    return word && !counts && !asked && !stopWords.has(foldText(word.trim())) ? [span] : [];
  });
  const behind = kinds.flatMap(({ start, end }): readonly Span[] => {
    const words = SORT_BEHIND.exec(text.slice(end, whole?.end))?.[0];
    return words ? [{ start, end: end + words.length }] : [];
  });
  return before[0] ?? behind[0];
};

/** The kind with what tells which: « la base d'Ain Assad », “the Conoco gas field”, “the main highway from Damascus to Baghdad”. */
export const answeringNoun = (
  sentence: ReadSentence,
  reading: QuestionReading,
  /** A phrase without a name will do where the word for the kind is met so well. */
  phraseFrom: number = KIND_FROM,
): Span | undefined => {
  const { entry, links, match } = sentence;
  const { facts, concepts, frame } = reading;
  const whole = entry.sentences[match.sentence];
  const { text, language } = entry.dispatch;
  if (frame.kind === undefined || !whole) return undefined;
  // “A Shaheed 129”: the number belongs to the make.
  const withNumber = ({ start, end }: Span): Span => ({
    start,
    end: end + (reading.kind === 'designation' ? (MODEL_NUMBER.exec(text.slice(end))?.[0].length ?? 0) : 0),
  });
  const given = new Set(facts.entities);
  const isGiven = (span: Span): boolean =>
    match.marks.some(
      ({ concept, held, start, end }) =>
        held >= 0.5 && concepts[concept]?.name === true && overlaps(span, { start, end }),
    );
  const all = here(links.mentions, match.sentence);
  const names = all.filter((one) => !given.has(one.entity) && !isGiven(one) && !isTeller({ entry, links }, one));
  // « l'Observatoire des droits de l'homme » speaks of no man.
  const isInName = (mark: Span): boolean =>
    all.some(
      ({ start, end }) =>
        overlaps({ start, end }, mark) && INSIDE_NAME.test(foldText(text.slice(start, Math.max(start, mark.start)))),
    );
  const kinds = match.marks
    .filter(
      (mark) =>
        mark.concept === frame.kind &&
        mark.held >= KIND_FROM &&
        !isInName(mark) &&
        // “What plane shot down the drone?”: a drone is an aircraft too, but the one that was asked with.
        !match.marks.some(
          (other) =>
            other.concept !== frame.kind && other.held >= GIVEN_FROM && other.held > mark.held && overlaps(other, mark),
        ),
    )
    .sort((a, b) => b.held - a.held || a.start - b.start);
  for (const mark of kinds) {
    const named = names.find(
      ({ start }) =>
        start >= mark.end && start - mark.end <= BESIDE && NAME_BEHIND.test(foldText(text.slice(mark.end, start))),
    );
    if (named) return withNumber(named);
    // “the coalition's staff, the CJTF.”, “Hammurabi Justice, a website tied to …”
    const apposed =
      names.find(
        ({ start, end }) =>
          start >= mark.end &&
          NAME_APPOSED.test(text.slice(mark.end, start)) &&
          /^[»”"']?[,.;)]/u.test(text.slice(end)),
      ) ??
      names.findLast(
        ({ start, end }) =>
          end <= mark.start &&
          (KIND_BEHIND.test(foldText(text.slice(end, mark.start))) || KIND_SAID.test(text.slice(end, mark.start))) &&
          !TOLD_BEFORE.test(foldText(text.slice(whole.start, start))),
      );
    if (apposed) return { start: apposed.start, end: apposed.end };
    const before = NAME_BEFORE.exec(text.slice(whole.start, mark.start))?.[0].trimEnd();
    const start = mark.start - (NAME_BEFORE.exec(text.slice(whole.start, mark.start))?.[0].length ?? 0);
    if (before && language === 'en' && !isGiven({ start, end: start + before.length })) return { start, end: mark.end };
  }
  // « Quel avion a détruit le drone ? »: the one that did, and not the one it befell.
  const acts = frame.predicate !== undefined && frame.subject.length === 0;
  const [doer, victim] = acts
    ? [answeringPart(sentence, reading, 'agents'), answeringPart(sentence, reading, 'targets')]
    : [];
  if (doer && kinds.some((one) => overlaps(one, doer) && one.held >= phraseFrom)) return doer;
  // “US forces shot down a drone …, the aircraft belonged to …”: somebody else did, and this is told of another thing.
  if (reading.kind === 'designation' && doer && victim) return undefined;
  const others = kinds.filter((one) => !victim || !overlaps(one, victim));
  const sort =
    KIND_OF_QUESTION.test(foldText(reading.typed)) && phraseFrom < NAMED_ONLY ? sortOf(sentence, others) : undefined;
  if (sort) return sort;
  const [mark] = others;
  if (!mark || mark.held < phraseFrom) return undefined;
  const rest = text.slice(mark.end, whole.end);
  const folded = foldText(rest);
  const stop = Math.min(...[CLAUSE_STOPS, PHRASE_STOPS].map((stops) => stops.exec(folded)?.index ?? rest.length));
  const length = Math.min(rest.search(/[;:?!(—]|[,.](?!\d)|$/u), stop, LONGEST);
  return { start: mark.start, end: mark.end + rest.slice(0, length).trimEnd().length };
};
