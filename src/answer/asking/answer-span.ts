import { CITED_SOURCE, SOURCE_QUESTION } from '../../language/answer-evidence.ts';
import { CALLED_QUESTION, KIND_OF_QUESTION, TIMES_QUESTION } from '../../language/answer-phrases.ts';
import { ADVERB_BEFORE, ONLY_PRONOUN } from '../../language/answer-relations.ts';
import {
  CAUSED_BY,
  DESIGNATION,
  GOES_ON,
  LEADING_ARTICLE,
  LIKENED_TO,
  LIKENESS_QUESTION,
  MESSAGE_MEDIA,
  MODEL_QUESTION,
  PUBLISHING,
  REACTING,
} from '../../language/answer-words.ts';
import { nationsOf } from '../../search/paraphrase.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { answeringClause, answeringHeldAs, answeringSpeech } from './answering-clause.ts';
import { answeringComplement, asksComplement } from './answering-complement.ts';
import { answeringPart } from './answering-doer.ts';
import { answeringAlternative, answeringCalled } from './answering-either.ts';
import { answeringFigure } from './answering-figure.ts';
import { answeringNation, answeringOrganisation, answeringRole } from './answering-kind.ts';
import { answeringName } from './answering-name.ts';
import { answeringNoun, NAMED_ONLY, SURE_KIND } from './answering-noun.ts';
import { answeringOwner, asksOwner } from './answering-owner.ts';
import { answeringPhrase } from './answering-phrase.ts';
import { answeringDirection, answeringPlace } from './answering-place.ts';
import { answeringOrigin, answeringRelation, answeringUse, asksRelationAlone } from './answering-relation.ts';
import { answeringDate } from './answering-time.ts';
import { answeringTimes } from './answering-times.ts';
import { predicateMarks } from './clause-of.ts';
import { withCoordinated } from './coordinated.ts';
import { introducing } from './introducing.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, here, nearest, type ReadSentence } from './read-sentence.ts';
import { whereabouts } from './whereabouts.ts';

/** The words of a sentence that answer: a figure that counts what was asked, a date, a place, whoever did it. */
export const answerSpan = (sentence: ReadSentence, reading: QuestionReading): Span | undefined =>
  tellsMore(sentence, reading, readSpan(sentence, reading));

/** “What is its name?” is answered by a name, “what kind of rockets?” by more than how many. */
const tellsMore = (
  { entry, match }: ReadSentence,
  { frame, folded, typed }: QuestionReading,
  span: Span | undefined,
): Span | undefined => {
  if (!span) return undefined;
  const words = entry.dispatch.text.slice(span.start, span.end);
  if (CALLED_QUESTION.test(folded)) return /\p{Lu}/u.test(words.replace(LEADING_ARTICLE, '')) ? span : undefined;
  if (!KIND_OF_QUESTION.test(foldText(typed))) return span;
  const counted = entry.facts.figures.some(({ start, end }) => start <= span.start + 1 && end >= span.start);
  const bare = match.marks.some(({ concept, end }) => concept === frame.kind && end === span.end);
  return counted && bare ? undefined : span;
};

const readSpan = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  if (reading.identity) return introducing(sentence, reading);
  switch (reading.asked) {
    case 'how-many':
      return TIMES_QUESTION.test(reading.folded)
        ? answeringTimes(sentence, reading)
        : answeringFigure(sentence, reading);
    case 'when':
      return answeringDate(sentence, reading);
    case 'where':
      return (
        whereabouts(sentence, reading) ??
        answeringPhrase(sentence, reading) ??
        (reading.saying ? found(sentence, MESSAGE_MEDIA)[0] : undefined) ??
        answeringRelation(sentence, reading) ??
        answeringOrigin(sentence, reading) ??
        (reading.kind === 'nation' ? answeringNation(sentence, reading) : answeringPlace(sentence, reading))
      );
    case 'who':
      if (SOURCE_QUESTION.test(reading.folded)) return nearest(found(sentence, CITED_SOURCE), sentence.match.marks);
      if (asksOwner(reading)) return answeringOwner(sentence, reading) ?? ofSuch(sentence, reading);
      return (
        answeringRelation(sentence, reading) ??
        answeringComplement(sentence, reading) ??
        // « Sur qui ont-ils tiré ? »: whoever fired is no answer.
        (asksComplement(reading) || asksRelationAlone(reading)
          ? answeringPart(sentence, reading, 'targets')
          : named(sentence, together(sentence, answeringName(sentence, reading, reading.kind === 'person'))))
      );
    case 'why':
      return nearest(found(sentence, CAUSED_BY), sentence.match.marks) ?? answeringPhrase(sentence, reading);
    case 'yes-no':
      return answeringAlternative(sentence, reading);
    case 'what':
      return answeringPhrase(sentence, reading) ?? ofKind(sentence, reading);
  }
};

/** A pronoun names nobody. */
const named = ({ entry }: ReadSentence, span: Span | undefined): Span | undefined =>
  span && ONLY_PRONOUN.test(entry.dispatch.text.slice(span.start, span.end)) ? undefined : span;

/** “Whose troops …?”: somebody named as such, “American troops”, and nobody else who is there. */
const ofSuch = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const name = answeringName(sentence, reading);
  const things = sentence.match.marks.filter(({ concept }) => concept === reading.frame.kind);
  const words = name ? splitWords(foldText(sentence.entry.dispatch.text.slice(name.start, name.end))) : [];
  return name && things.some((thing) => overlaps(thing, name)) && words.some(({ text }) => nationsOf(text).size > 0)
    ? name
    : undefined;
};

const together = (sentence: ReadSentence, span: Span | undefined): Span | undefined =>
  span && withCoordinated(sentence, span);

/** “What was the drone called?”: where the drone stands, or all that was asked with. */
const ofSubject = ({ match }: ReadSentence, { frame }: QuestionReading): readonly Span[] => {
  const own = match.marks.filter(({ concept }) => concept === frame.kind || frame.subject.includes(concept));
  return own.length ? own : match.marks;
};

/** Characters before a designation in which it is likened to. */
const LIKENED_REACH = 30;

/** Designations of a sentence, without those a thing is only as big as. */
const designations = (sentence: ReadSentence, { folded }: QuestionReading): readonly Span[] =>
  found(sentence, DESIGNATION).filter(
    ({ start, end }) =>
      // “BX1” is the channel that tells it.
      sentence.entry.dispatch.text.slice(start, end) !== sentence.links.report.publisher &&
      (LIKENESS_QUESTION.test(folded) ||
        !LIKENED_TO.test(foldText(sentence.entry.dispatch.text.slice(Math.max(0, start - LIKENED_REACH), start)))),
  );

/** « Quel avion … ? », « quel responsable … ? »: a thing of the kind asked for. */
const ofKind = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const led = answeringDirection(sentence, reading) ?? answeringRelation(sentence, reading);
  if (led) return led;
  switch (reading.kind) {
    case 'person':
      return answeringName(sentence, reading, true);
    case 'place':
      return answeringNoun(sentence, reading, SURE_KIND) ?? answeringPlace(sentence, reading);
    case 'role':
      return answeringRole(sentence, reading);
    case 'nation':
      return answeringNation(sentence, reading);
    case 'organisation':
      return (
        answeringNoun(sentence, reading, NAMED_ONLY) ??
        (reading.frame.subject.length ? undefined : answeringPart(sentence, reading, 'agents')) ??
        answeringOrganisation(sentence, reading)
      );
    case 'designation':
      return (
        answeringNoun(sentence, reading, NAMED_ONLY) ??
        nearest(designations(sentence, reading), ofSubject(sentence, reading)) ??
        (MODEL_QUESTION.test(reading.folded) ? undefined : answeringThing(sentence, reading))
      );
    case 'medium':
      return found(sentence, MESSAGE_MEDIA)[0];
    default:
      return reading.frame.kind === undefined ? answeringWhat(sentence, reading) : answeringThing(sentence, reading);
  }
};

/** « Quelles armes ont-ils détruites ? »: what is named as such, what it is done to, or the phrase around the word itself. */
const answeringThing = (sentence: ReadSentence, reading: QuestionReading): Span | undefined =>
  answeringNoun(sentence, reading, NAMED_ONLY) ??
  (reading.frame.subject.length ? answeringPart(sentence, reading, 'targets') : undefined) ??
  answeringNoun(sentence, reading) ??
  (isDoneThere(sentence, reading) ? answeringClause(sentence, reading) : undefined);

/** The verb of the question itself stands so well in a sentence. */
const DONE = 0.9;

/** « De quel matériel disposaient-ils ? »: what they do is there, and what they do it to right behind. */
const isDoneThere = ({ match }: ReadSentence, { frame }: QuestionReading): boolean =>
  frame.subject.length > 0 && frame.predicate !== undefined && (match.own[frame.predicate] ?? 0) >= DONE;

/** « Ont été détruites », “destroyed on 6 June”: what follows the verb is a day or goes on with something else. */
const isAside = ({ entry, match }: ReadSentence, clause: Span): boolean =>
  GOES_ON.test(entry.dispatch.text.slice(clause.start, clause.end)) ||
  here(entry.facts.dates, match.sentence).some((date) => overlaps(date, clause) && date.start <= clause.start + 4);

/** Characters of an adverb right before a verb: « vivement condamné ». */
const adverbBefore = ({ entry }: ReadSentence, start: number): number =>
  ADVERB_BEFORE.exec(entry.dispatch.text.slice(Math.max(0, start - ADVERB_REACH), start))?.[0].length ?? 0;
const ADVERB_REACH = 24;

/** What is done: what follows the words of the question, or what it befalls. */
const answeringDone = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  // « Comment X a-t-il réagi ? »: what they said, else the verb of it with what follows.
  const verb = REACTING.test(reading.folded) ? predicateMarks(sentence, reading.frame.predicate)[0] : undefined;
  if (verb) {
    const said = answeringSpeech(sentence, reading);
    if (said) return said;
    const told = answeringClause(sentence, reading);
    if (told && told.start > verb.end && told.start - verb.end <= 2)
      return { start: verb.start - adverbBefore(sentence, verb.start), end: told.end };
  }
  const clause = answeringClause(sentence, reading);
  if (reading.saying || !reading.frame.subject.length || !clause || !isAside(sentence, clause)) return clause;
  return answeringPart(sentence, reading, 'targets') ?? clause;
};

/** “What did X post?”: the words themselves answer. */
const asksForWords = ({ frame, concepts }: QuestionReading): boolean =>
  frame.predicate !== undefined && PUBLISHING.test(concepts[frame.predicate]?.text ?? '');

const answeringWhat = (sentence: ReadSentence, reading: QuestionReading): Span | undefined =>
  answeringUse(sentence, reading) ??
  answeringRelation(sentence, reading) ??
  answeringCalled(sentence, reading) ??
  answeringHeldAs(sentence, reading) ??
  answeringComplement(sentence, reading) ??
  (reading.frame.saying || reading.saying || asksForWords(reading) ? answeringSpeech(sentence, reading) : undefined) ??
  answeringDone(sentence, reading);
