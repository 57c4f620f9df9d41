import type { Edition } from '../edition/edition.ts';
import type { Asked } from '../language/question-words.ts';
import { LOCATING_WORDS } from '../language/slot-words.ts';
import type { AuthorityEvent } from '../linking/authority.ts';
import { questionLanguage } from '../search/analyse.ts';
import { whatIsAsked } from '../search/what-is-asked.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Answer, Item } from './answer.ts';
import { answerSpan } from './answer-span.ts';
import { Citations } from './citations.ts';
import { claimAnswers } from './claim-answers.ts';
import { found, nothing } from './compose.ts';
import { nearestTopics } from './nearest.ts';
import type { Request } from './question.ts';
import { isOnDate, type QuestionFacts, questionFacts } from './question-facts.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';

/** A sentence answers where it and what stands around it hold so much of the question, by weight. */
const ANSWERS_FROM = 0.6;
const ANSWERS_ITSELF_FROM = 0.45;
/** An answering figure, date or name is worth so much of the whole question. */
const ANSWER_WORTH = 0.5;
/** Further sentences must come so close to the best. */
const CLOSE = 0.6;
const SHOWN = 5;
/** So many reviewed claims answer by themselves; fewer are filled up with sentences found by words. */
const ENOUGH_CLAIMS = 2;

const locating: ReadonlySet<string> = new Set(LOCATING_WORDS);

const namesMissing = (edition: Edition, { wanted, matched }: RankedSentence): boolean => {
  const named = new Set(edition.links.entries[matched.entry]?.mentions.map((mention) => mention.entity));
  return wanted.some(({ entity }) => entity !== undefined && !named.has(entity));
};

/** A sentence of another day does not answer a question that names one. */
const isOfDay = (edition: Edition, { matched }: RankedSentence, { dates }: QuestionFacts): boolean => {
  if (!dates.length) return true;
  const entry = edition.entries[matched.entry];
  const stated =
    entry?.facts.dates.filter(({ sentence }) => sentence === matched.sentence).flatMap(({ edtf }) => edtf ?? []) ?? [];
  if (stated.some((edtf) => dates.some((date) => isOnDate(edtf, date)))) return true;
  return edition.links.known.some(
    ({ id, date }) =>
      dates.some((asked) => isOnDate(date, asked)) &&
      edition.links.events.get(id)?.some((one) => one.entry === matched.entry && one.sentence === matched.sentence),
  );
};

/** « Où se trouve X ? » is answered only by a sentence that says where something lies. */
const locates = (edition: Edition, { entry, sentence, wanted }: RankedSentence): boolean => {
  if (!wanted.every(({ entity }) => entity !== undefined)) return true;
  const { dispatch, sentences } = edition.entries[entry] ?? {};
  const span = sentences?.[sentence];
  const words = splitWords(foldText(dispatch?.text.slice(span?.start, span?.end) ?? '')).map(({ text }) => text);
  return words.some((word) => locating.has(word));
};

interface Candidate {
  readonly entry: number;
  readonly sentence: number;
  readonly span?: Span;
  readonly marks: readonly Span[];
  readonly event?: AuthorityEvent;
}

/** Sentences found by the words of the question, best first, as long as they come close to the best. */
const retrieved = (
  edition: Edition,
  { locale }: Request,
  question: string,
  asked: Asked,
  facts: QuestionFacts,
): readonly Candidate[] => {
  const candidates = rankSentences(edition, locale, question, { asking: true })
    .filter(
      (one) => one.coveredAround >= ANSWERS_FROM && one.covered >= ANSWERS_ITSELF_FROM && !namesMissing(edition, one),
    )
    .filter((one) => isOfDay(edition, one, facts) && (asked !== 'where' || locates(edition, one)))
    .map((one) => {
      const entry = edition.entries[one.entry];
      const links = edition.links.entries[one.entry];
      const span = entry && links ? answerSpan(asked, entry, links, one.sentence, one.wanted, one.marks) : undefined;
      return { ...one, ...(span ? { span } : {}), worth: one.covered + (span ? ANSWER_WORTH : 0) };
    })
    .sort((a, b) => b.worth - a.worth || b.score - a.score);
  const best = candidates[0]?.worth ?? 0;
  return candidates.filter(({ worth }) => worth >= best * CLOSE);
};

const toItem = (
  edition: Edition,
  { entry, sentence, span, marks, event }: Candidate,
  asked: Asked,
  citations: Citations,
): Item | undefined => {
  const { dispatch, facts, sentences } = edition.entries[entry] ?? {};
  const whole = sentences?.[sentence];
  if (!dispatch || !facts || !whole) return undefined;
  const n = citations.cite(entry, whole, span ? [span] : marks);
  const date =
    asked === 'when' ? facts.dates.find((one) => one.start === span?.start && one.edtf !== undefined) : undefined;
  return {
    citations: [n],
    ...(event ? { event: event.id } : {}),
    ...(date?.edtf ? { date: { edtf: date.edtf, basis: date.basis } } : {}),
    ...(span
      ? {
          answer: {
            start: span.start - whole.start,
            end: span.end - whole.start,
            text: dispatch.text.slice(span.start, span.end),
          },
        }
      : {}),
  };
};

/** `/ask`: reviewed claims first, then the sentences that hold the question; nothing where too little of it is held. */
export const answerAsk = (edition: Edition, request: Request, question: string): Answer => {
  const asked = whatIsAsked(question);
  const facts = questionFacts(edition, question, questionLanguage(question, request.locale));
  const claimed = claimAnswers(edition, request.locale, asked, facts).map((one): Candidate => ({ ...one, marks: [] }));
  const candidates = [
    ...claimed,
    ...(claimed.length >= ENOUGH_CLAIMS ? [] : retrieved(edition, request, question, asked, facts)),
  ];
  const citations = new Citations(edition);
  const reports = new Map<string, number>();
  const seen = new Set<string>();
  const items: Item[] = [];
  for (const candidate of candidates) {
    const report = edition.links.entries[candidate.entry]?.report.id ?? '';
    const place = `${candidate.entry}:${candidate.sentence}`;
    if (seen.has(place) || (reports.get(report) ?? 0) >= 2 || items.length >= SHOWN) continue;
    seen.add(place);
    reports.set(report, (reports.get(report) ?? 0) + 1);
    const item = toItem(edition, candidate, asked, citations);
    if (item) items.push(item);
  }
  if (items.length) return found(edition, request, { sections: [{ id: 'answer', items }], citations: citations.list });
  const words = question.split(/\s+/);
  const tried = words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : question;
  return nothing(edition, request, [tried], nearestTopics(edition, question, request.locale));
};
