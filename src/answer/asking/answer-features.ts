import type { Edition } from '../../edition/edition.ts';
import { EVIDENCE, NO_NUMBER } from '../../language/answer-evidence.ts';
import {
  CAUSE_WORDS,
  COMING_FROM,
  DATING_QUESTION,
  DATING_WORDS,
  DENYING_WORDS,
  LEADING_ARTICLE,
  SURE_CAUSE_WORDS,
  WHENCE,
} from '../../language/answer-words.ts';
import { LOCATING_WORDS } from '../../language/slot-words.ts';
import type { SentenceRef } from '../../linking/entry.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { elsewhere } from '../outlets.ts';
import type { ClaimAnswer } from './claim-answers.ts';
import { dayFit } from './day-fit.ts';
import type { QuestionReading } from './question-reading.ts';
import type { SentenceMatch } from './sentence-match.ts';

/** What tells a sentence that answers from one that only mentions; explained in ARCHITECTURE.md. */
export const ANSWER_FEATURES = [
  'ownWords',
  'heldWords',
  'ownNames',
  'heldNames',
  'span',
  'noSpan',
  'noMeasure',
  'dates',
  'role',
  'claim',
  'event',
  'head',
  'predicate',
  'acting',
  'kind',
  'cause',
  'denies',
  'locates',
  'passage',
  'day',
  'length',
  'early',
  'elsewhere',
  'introduces',
  'grounded',
] as const;

export type AnswerFeature = (typeof ANSWER_FEATURES)[number];

/** What is known of a sentence that may answer. */
export interface Known {
  readonly match: SentenceMatch;
  readonly span: Span | undefined;
  readonly claim: ClaimAnswer | undefined;
  /** It tells of an event the question is about. */
  readonly event: boolean;
  /** How its passage compares with the best, 0–1. */
  readonly passage: number;
  /** How much of the question the role of its answering name holds, 0–1. */
  readonly role: number;
  /** Whoever the question says acts does so in it, 0–1. */
  readonly acting: number;
  /** How well it says who or what somebody or something is, 0–1. */
  readonly introduces: number;
  /** 1 where the words that answer « qui » are read as who does it, or whom it befalls. */
  readonly grounded: number;
}

const locating: ReadonlySet<string> = new Set(LOCATING_WORDS);
/** Questions that a few words answer. */
const TYPED: ReadonlySet<QuestionReading['asked']> = new Set(['how-many', 'when', 'where', 'who']);
/** A sentence of so many characters is neither short nor long. */
const USUAL_LENGTH = 150;
/** Claims come in an order: each further one counts so much less. */
const CLAIM_STEP = 0.1;
/** A claim found by the place of its event alone counts so much of one. */
const BY_PLACE = 0.4;

/** Share of the words, or of the names, that are held; all of them where there are none. */
export const shareOf = (held: readonly number[], { concepts, weights }: QuestionReading, named: boolean): number => {
  let total = 0;
  let sum = 0;
  concepts.forEach(({ name }, i) => {
    if (name !== named) return;
    total += weights[i] ?? 0;
    sum += (weights[i] ?? 0) * (held[i] ?? 0);
  });
  return total ? sum / total : 1;
};

const textOf = (edition: Edition, { entry, sentence }: SentenceRef): string => {
  const { dispatch, sentences } = edition.entries[entry] ?? {};
  const whole = sentences?.[sentence];
  return whole ? (dispatch?.text.slice(whole.start, whole.end) ?? '') : '';
};

/** Its words bear out what is asked: how it began, why it matters. */
const isEvident = ({ folded: question }: QuestionReading, folded: string): boolean =>
  EVIDENCE.some(({ asks, told }) => asks.test(question) && told.test(folded));

/** It says where something lies, or whence it came, whichever is asked. */
const isLocating = ({ folded: question }: QuestionReading, folded: string): boolean =>
  WHENCE.test(question) ? COMING_FROM.test(folded) : splitWords(folded).some((word) => locating.has(word.text));

/** What is denied is what was asked about where the sentence itself has a word of the question. */
const HAS = 0.5;
const hasWord = ({ own }: SentenceMatch, { concepts }: QuestionReading): boolean =>
  concepts.some(({ name }, i) => !name && (own[i] ?? 0) >= HAS);

/** “Which town … ?”: “the town” says nothing of which. */
const isBare = ({ marks }: SentenceMatch, { frame }: QuestionReading, span: Span, words: string): boolean => {
  const from = span.start + (LEADING_ARTICLE.exec(words)?.[0].length ?? 0);
  return marks.some(({ concept, start, end }) => concept === frame.kind && start === from && end === span.end);
};

/** Measures a sentence for a question. */
export const answerFeatures = (
  edition: Edition,
  reading: QuestionReading,
  { match, span, claim, event, passage, acting, role, introduces, grounded }: Known,
): Readonly<Record<AnswerFeature, number>> => {
  const text = textOf(edition, match);
  const folded = foldText(text);
  const typed = TYPED.has(reading.asked) || reading.frame.kind !== undefined || reading.kind !== undefined;
  const measured = reading.units !== undefined || reading.clock || reading.year;
  return {
    ownWords: shareOf(match.ownTold, reading, false),
    heldWords: shareOf(match.heldTold, reading, false),
    ownNames: shareOf(match.ownTold, reading, true),
    heldNames: shareOf(match.heldTold, reading, true),
    span:
      typed &&
      span &&
      !isBare(match, reading, span, edition.entries[match.entry]?.dispatch.text.slice(span.start, span.end) ?? '')
        ? 1
        : 0,
    noSpan: typed && !span ? 1 : 0,
    noMeasure: measured && !span ? 1 : 0,
    dates: DATING_QUESTION.test(reading.folded) && DATING_WORDS.test(folded) ? 1 : 0,
    role,
    claim: claim ? (1 - CLAIM_STEP * Math.min(claim.order, 5)) * (claim.byPlace ? BY_PLACE : 1) : 0,
    event: event ? 1 : 0,
    head: reading.head === undefined ? 1 : (match.ownTold[reading.head] ?? 0),
    predicate: reading.frame.predicate === undefined ? 1 : (match.ownTold[reading.frame.predicate] ?? 0),
    acting,
    kind: reading.frame.kind === undefined ? 1 : (match.ownTold[reading.frame.kind] ?? 0),
    cause:
      reading.asked === 'why' && CAUSE_WORDS.test(folded)
        ? claim || SURE_CAUSE_WORDS.test(folded)
          ? 1
          : 0.5
        : claim && reading.asked === 'why'
          ? 1
          : 0,
    denies:
      (reading.asked === 'yes-no' && DENYING_WORDS.test(folded) && hasWord(match, reading)) ||
      (reading.asked === 'how-many' && !span && NO_NUMBER.test(folded))
        ? 1
        : 0,
    locates:
      ((reading.asked === 'where' || WHENCE.test(reading.folded)) && isLocating(reading, folded)) ||
      isEvident(reading, folded)
        ? 1
        : 0,
    passage,
    introduces,
    grounded,
    day: Math.max(reading.facts.bounded ? 0 : -1, dayFit(edition, match, reading.facts.dates)),
    length: Math.log(Math.max(20, text.length) / USUAL_LENGTH),
    early: 1 / (1 + match.sentence),
    elsewhere: reading.outlet ? elsewhere(edition, match.entry, reading.outlet) : 0,
  };
};
