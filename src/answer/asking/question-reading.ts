import type { Slot } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import { SOURCE_QUESTION } from '../../language/answer-evidence.ts';
import { OWNER_QUESTION, OWNING } from '../../language/answer-relations.ts';
import {
  CLOCK_QUESTION,
  HEAD_QUESTION,
  IN_LANGUAGE,
  KIND_QUESTIONS,
  NATION_NOUNS,
  ROLE_NOUNS,
  SPEAKING,
  UNIT_QUESTIONS,
  YEAR_QUESTION,
} from '../../language/answer-words.ts';
import { FRAME_WORDS } from '../../language/frame-words.ts';
import { MEANING_WORDS } from '../../language/introducing.ts';
import type { Locale } from '../../language/locale.ts';
import { ASKING_WORDS, type Asked } from '../../language/question-words.ts';
import { entityTerm, questionLanguage } from '../../search/analyse.ts';
import type { Concept } from '../../search/concept.ts';
import { paraphraseGroups } from '../../search/paraphrase.ts';
import type { PassageResult } from '../../search/passage-search.ts';
import { whatIsAsked } from '../../search/what-is-asked.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { type AskedOutlet, askedOutlet } from '../outlets.ts';
import { asksIdentity, asksMeaning } from './identity.ts';
import { isAside } from './is-aside.ts';
import { plainQuestion } from './plain-question.ts';
import { type QuestionFacts, questionFacts } from './question-facts.ts';
import { type QuestionFrame, questionFrame } from './question-frame.ts';
import { slotsAsked } from './slots-asked.ts';
import { withNames } from './with-names.ts';

/** Passages looked at sentence by sentence. */
const PASSAGES = 60;
/** What a word weighs is flattened by this power: a rare word says more, but not all. */
const FLATTEN = 0.6;
/** A question as it is asked of an edition. */
export interface QuestionReading {
  /** As it was typed. */
  readonly typed: string;
  /** In plain words, without what only says whose report is asked for; all positions are of it. */
  readonly text: string;
  /** The same, folded. */
  readonly folded: string;
  /** Whose report is asked for. */
  readonly outlet?: AskedOutlet;
  readonly language: Locale;
  readonly asked: Asked;
  readonly facts: QuestionFacts;
  /** What a sentence has to hold: neither dates, which are compared, nor words of the asking. */
  readonly concepts: readonly Concept[];
  /** Per concept; they sum to 1. */
  readonly weights: readonly number[];
  /** What it asks for behind « quel ». */
  readonly kind?: (typeof KIND_QUESTIONS)[number]['kind'];
  /** A time of day is asked for. */
  readonly clock: boolean;
  /** A year is asked for. */
  readonly year: boolean;
  /** Units in which it asks for a measure; undefined where it counts. */
  readonly units?: readonly string[];
  /** What somebody said, threatened or how they reacted is asked for. */
  readonly saying: boolean;
  /** The concept asked for first, « combien de camions », « qui a signé »; undefined where it may be put in any words. */
  readonly head?: number;
  readonly frame: QuestionFrame;
  /** It asks who or what something is, and nothing else. */
  readonly identity: boolean;
  /** What of an event it asks for. */
  readonly slots: readonly Slot[];
  readonly result: PassageResult;
}

const askingWords: ReadonlySet<string> = new Set(ASKING_WORDS);

/** Kinds of question whose first word must be met: « combien de camions », « y a-t-il eu des morts », « dans quelle province ». */
const HEAD_ASKED: ReadonlySet<Asked> = new Set(['how-many', 'who', 'yes-no', 'where']);

const isAsking = ({ text, name }: Concept): boolean => !name && askingWords.has(text);

/** True of a verb by which somebody is asked for their words. */
const speaks = (verb: string): boolean => {
  const groups = paraphraseGroups(verb);
  return SPEAKING.some((word) => paraphraseGroups(word).some((group) => groups.includes(group)));
};

/** How many passages are looked at sentence by sentence, and whether they may put it in other words. */
interface Looking {
  readonly passages: number;
  readonly paraphrased: boolean;
}
const ASKED: Looking = { passages: PASSAGES, paraphrased: true };

/** What a text is looked for by, and the passages that hold it. */
type Looked = Pick<QuestionReading, 'facts' | 'concepts' | 'weights' | 'result'>;

/** Finds the passages that bear on a text by its words, without those that `says` nothing of what is looked for. */
const look = (
  edition: Edition,
  text: string,
  language: Locale,
  { passages, paraphrased }: Looking,
  says: (concept: Concept) => boolean,
): Looked => {
  const facts = questionFacts(edition, text, language);
  const names = edition.links.gazetteer
    .scan(text)
    .map(({ start, end, entity }) => ({ start, end, term: entityTerm(entity.id) }));
  const result = edition.index.search({ text, language, names, paraphrased }, passages);
  const kept = withNames(text, result.concepts)
    .map((concept, i) => ({ concept, weight: (result.weights[i] ?? 0) ** FLATTEN }))
    .filter(
      ({ concept }) => !isAsking(concept) && says(concept) && !facts.dateSpans.some((span) => overlaps(span, concept)),
    );
  const total = kept.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    facts,
    concepts: kept.map(({ concept }) => concept),
    weights: kept.map(({ weight }) => weight / total),
    result,
  };
};

/** Statements are met in much the same words, or not at all. */
const STATED: Looking = { passages: 24, paraphrased: false };

/** Reads a sentence that asks nothing, and finds the passages that bear on it. */
export const readStatement = (edition: Edition, text: string, locale: Locale): QuestionReading => {
  const language = questionLanguage(text, locale);
  return {
    typed: text,
    text,
    folded: foldText(text),
    language,
    asked: 'what',
    ...look(edition, text, language, STATED, () => true),
    frame: { subject: [], saying: false },
    identity: false,
    slots: [],
    saying: false,
    clock: false,
    year: false,
  };
};

/** A verb that only leads to another, « pouvaient », counts so much of what its rarity says. */
const LEADING_VERB = 0.3;

const withFaint = (
  { concepts, weights }: Looked,
  { predicate }: QuestionFrame,
  language: Locale,
): readonly number[] => {
  const { modals } = FRAME_WORDS[language];
  const kept = weights.map((weight, i) =>
    predicate !== undefined && i !== predicate && modals.has(concepts[i]?.text ?? '') ? weight * LEADING_VERB : weight,
  );
  const total = kept.reduce((sum, weight) => sum + weight, 0) || 1;
  return kept.map((weight) => weight / total);
};

/** Marks around the whole of a question, as a shell or a quotation leaves them. */
const IN_MARKS = /^\s*["«“]\s*([^"«»“”]+?)\s*["»”]\s*$/u;

/** Reads a question and finds the passages that bear on it. */
export const readQuestion = (edition: Edition, asking: string, locale: Locale): QuestionReading => {
  const typed = IN_MARKS.exec(asking)?.[1] ?? asking;
  const language = questionLanguage(typed, locale);
  const outlet = askedOutlet(edition, typed);
  const rest = outlet ? typed.slice(0, outlet.clause.start) + typed.slice(outlet.clause.end) : typed;
  const text = plainQuestion(rest.replace(/^[\s,]+/u, ''), language);
  const folded = foldText(text);
  const asked = whatIsAsked(text);
  const kind = KIND_QUESTIONS.find(({ pattern }) => pattern.test(folded))?.kind;
  const languages = Array.from(text.matchAll(IN_LANGUAGE), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const looked = look(
    edition,
    text,
    language,
    ASKED,
    (concept) =>
      !(kind === 'nation' && NATION_NOUNS.test(concept.text)) &&
      !(kind === 'role' && ROLE_NOUNS.test(concept.text)) &&
      !(asksMeaning(folded) && MEANING_WORDS.test(concept.text)) &&
      !(OWNER_QUESTION.test(folded) && OWNING.test(concept.text)) &&
      !languages.some((span) => overlaps(span, concept)),
  );
  const { facts, concepts } = looked;
  const opening = HEAD_ASKED.has(asked) ? HEAD_QUESTION.exec(folded) : null;
  const { modals, joins, nounJoins } = FRAME_WORDS[language];
  const opened = opening ? opening.index + opening[0].length : 0;
  const first = opening
    ? concepts.findIndex(({ start, name, text: word }) => !name && start >= opened && !modals.has(word))
    : -1;
  // « Qui y avait-il autour de la base ? »: the base is not who was there.
  const behindJoin = splitWords(folded.slice(opened, Math.max(opened, concepts[first]?.start ?? 0))).some(
    ({ text: word }) => joins.has(word) && !nounJoins.has(word),
  );
  const aside = behindJoin || SOURCE_QUESTION.test(folded) || isAside(folded);
  const head = aside ? -1 : first;
  const units = asked === 'how-many' ? UNIT_QUESTIONS.find(({ pattern }) => pattern.test(folded))?.units : undefined;
  const frame = questionFrame(text, language, concepts);
  return {
    typed,
    text,
    folded,
    ...(outlet ? { outlet } : {}),
    language,
    asked,
    ...looked,
    weights: withFaint(looked, frame, language),
    frame,
    identity:
      asksMeaning(folded) || (frame.predicate === undefined && !frame.saying) ? asksIdentity(folded, concepts) : false,
    slots: slotsAsked(
      asked,
      facts.words,
      folded,
      concepts.every(({ name }) => name),
    ),
    saying: frame.predicate !== undefined && speaks(concepts[frame.predicate]?.text ?? ''),
    clock: CLOCK_QUESTION.test(folded),
    year: YEAR_QUESTION.test(folded),
    ...(kind ? { kind } : {}),
    ...(units ? { units } : {}),
    ...(head >= 0 ? { head } : {}),
  };
};
