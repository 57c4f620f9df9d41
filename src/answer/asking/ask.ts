import type { Edition } from '../../edition/edition.ts';
import type { Span } from '../../text/span.ts';
import type { Answer, Item } from '../answer.ts';
import { Citations } from '../citations.ts';
import { withQualifier } from '../comparing/qualifier.ts';
import { found, nothing } from '../compose.ts';
import type { Request } from '../question.ts';
import { isAskedTold } from './asked-is-told.ts';
import { comesNear, isAnswer, isBeside, isSure, missingNames } from './is-answer.ts';
import { nearestTopics } from './nearest.ts';
import { type FalsePremise, falsePremise } from './premise.ts';
import { type QuestionReading, readQuestion } from './question-reading.ts';
import { type RankedAnswer, rankAnswers } from './rank-answers.ts';

/** One of so many at the top must answer, or nothing does. */
const AMONG = 3;
/** Of so many at the top those are put first that tell of just what is asked. */
const TELLING = 6;
/** Further sentences must come so close to the best. */
const CLOSE = 0.75;
const SHOWN = 5;
const PER_REPORT = 3;
/** Of a long question that finds nothing so many words are repeated. */
const WORDS_REPEATED = 12;
/** Words that meet the question by so much are marked where no words answer by themselves. */
const MARKED_FROM = 0.5;
/** So many names close by are offered. */
const NEAREST = 5;

const toItem = (
  edition: Edition,
  { match, span, event }: Pick<RankedAnswer, 'match' | 'event'> & { readonly span?: Span | undefined },
  { asked }: QuestionReading,
  citations: Citations,
): Item | undefined => {
  const { dispatch, facts, sentences } = edition.entries[match.entry] ?? {};
  const whole = sentences?.[match.sentence];
  if (!dispatch || !facts || !whole) return undefined;
  const inside =
    span && span.start >= whole.start && span.end <= whole.end
      ? withQualifier(dispatch.text, span, whole.start)
      : undefined;
  const marks = inside ? [inside] : match.marks.filter(({ held }) => held >= MARKED_FROM);
  const n = citations.cite(match.entry, whole, marks);
  const date = asked === 'when' ? facts.dates.find((one) => one.start === inside?.start && one.edtf) : undefined;
  return {
    citations: [n],
    ...(event ? { event } : {}),
    ...(date?.edtf ? { date: { edtf: date.edtf, basis: date.basis } } : {}),
    ...(inside
      ? {
          answer: {
            start: inside.start - whole.start,
            end: inside.end - whole.start,
            text: dispatch.text.slice(inside.start, inside.end),
          },
        }
      : {}),
  };
};

/** Words of a sentence may be said to answer where it holds so much of the question itself. */
const OWN_FROM = 0.25;

const maySpan = (candidate: RankedAnswer, reading: QuestionReading): boolean =>
  isAnswer(candidate, reading) || candidate.features.ownWords >= OWN_FROM;

/** Names near those of a question: those the corpus knows first, then what is spelt alike. */
const nearestOf = (edition: Edition, { locale }: Request, { facts, text, concepts }: QuestionReading) => {
  const known = facts.entities.flatMap((id) => edition.links.entities.get(id)?.names[locale] ?? []);
  const alike = concepts
    .filter(({ name }) => name)
    .flatMap(({ start, end }) => nearestTopics(edition, text.slice(start, end), locale));
  return [...new Set([...known, ...alike])].slice(0, NEAREST);
};

const noAnswer = (
  edition: Edition,
  request: Request,
  reading: QuestionReading,
  all: readonly RankedAnswer[],
  wrong: FalsePremise | undefined,
): Answer => {
  const words = reading.typed.split(/\s+/);
  const tried = words.length > WORDS_REPEATED ? `${words.slice(0, WORDS_REPEATED).join(' ')} …` : reading.typed;
  const citations = new Citations(edition);
  const item = wrong && toItem(edition, wrong.ranked, reading, citations);
  const missing = all[0] ? missingNames(all[0], reading) : [];
  return nothing(edition, request, [tried], nearestOf(edition, request, reading), undefined, {
    ...(missing.length ? { missing } : {}),
    ...(wrong && item
      ? { premise: wrong.premise, sections: [{ id: 'premise', items: [item] }], citations: citations.list }
      : {}),
  });
};

/** `/ask`: the sentences that answer, best first; nothing where none does, with what the question gets wrong. */
export const answerAsk = (edition: Edition, request: Request, question: string): Answer => {
  const reading = readQuestion(edition, question, request.locale);
  const all =
    reading.concepts.length || reading.facts.dates.length ? rankAnswers(edition, request.locale, reading) : [];
  const nearby = all.filter((one) => comesNear(one, reading));
  // What tells of just that comes before what only has more of its words.
  const told = new Set(nearby.slice(0, TELLING).filter((one) => isAskedTold(one, reading)));
  const near = [...told, ...nearby.filter((one) => !told.has(one))];
  // Where the very thing asked about is told the other way round, what comes after it answers no better.
  const best =
    nearby[0]?.opposed !== undefined ? undefined : near.slice(0, AMONG).find((one) => isAnswer(one, reading));
  const wrong = falsePremise(edition, all, reading, best);
  if (!best || wrong) return noAnswer(edition, request, reading, all, wrong);
  const citations = new Citations(edition);
  const reports = new Map<string, number>();
  const items: Item[] = [];
  const [first, ...others] = near;
  const next = others.reduce<RankedAnswer | undefined>(
    (most, one) => (most && most.worth >= one.worth ? most : one),
    undefined,
  );
  const sure = isSure(first ?? best, next, reading);
  // Beside a sure answer stands nothing that is none.
  const shownOf = sure ? near.filter((one) => one === near[0] || isBeside(one, reading)) : near;
  for (const candidate of shownOf) {
    const report = edition.links.entries[candidate.match.entry]?.report.id ?? '';
    const given = reports.get(report) ?? 0;
    if (items.length >= SHOWN || candidate.worth < best.worth * CLOSE) break;
    // What only comes near and holds little of the question is shown whole: no words of it are said to answer.
    const shown = maySpan(candidate, reading) ? candidate : { ...candidate, span: undefined };
    const item = given < PER_REPORT ? toItem(edition, shown, reading, citations) : undefined;
    if (item) items.push(item);
    reports.set(report, given + 1);
  }
  return found(edition, request, {
    sections: [{ id: 'answer', items }],
    citations: citations.list,
    ...(sure ? {} : { warnings: [{ code: 'unsure' }] }),
  });
};
