import type { Edition } from '../edition/edition.ts';
import type { Answer, Item } from './answer.ts';
import { answerSpan, whatIsAsked } from './answer-span.ts';
import { Citations } from './citations.ts';
import { found, nothing } from './compose.ts';
import { nearestTopics } from './nearest.ts';
import type { Request } from './question.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';

/** A sentence answers where it and what stands around it hold so much of the question, by weight. */
const ANSWERS_FROM = 0.6;
const ANSWERS_ITSELF_FROM = 0.45;
/** An answering figure, date or name is worth so much of the whole question. */
const ANSWER_WORTH = 0.5;
/** Further sentences must come so close to the best. */
const CLOSE = 0.6;
const SHOWN = 5;

const namesMissing = (edition: Edition, { wanted, matched }: RankedSentence): boolean => {
  const named = new Set(edition.links.entries[matched.entry]?.mentions.map((mention) => mention.entity));
  return wanted.some(({ entity }) => entity !== undefined && !named.has(entity));
};

/** `/ask`: the sentences that answer, with the answering words; nothing where too little of the question is held. */
export const answerAsk = (edition: Edition, request: Request, question: string): Answer => {
  const asked = whatIsAsked(question);
  const candidates = rankSentences(edition, request.locale, question, { asking: true })
    .filter(
      (one) => one.coveredAround >= ANSWERS_FROM && one.covered >= ANSWERS_ITSELF_FROM && !namesMissing(edition, one),
    )
    .map((one) => {
      const entry = edition.entries[one.entry];
      const links = edition.links.entries[one.entry];
      const span = entry && links ? answerSpan(asked, entry, links, one.sentence, one.wanted, one.marks) : undefined;
      return { ...one, span, worth: one.covered + (span ? ANSWER_WORTH : 0) };
    })
    .sort((a, b) => b.worth - a.worth || b.score - a.score);
  const [best] = candidates;
  if (!best) {
    const tried =
      question.split(/\s+/).length > 12 ? [`${question.split(/\s+/).slice(0, 12).join(' ')} …`] : [question];
    return nothing(edition, request, tried, nearestTopics(edition, question, request.locale));
  }
  const citations = new Citations(edition);
  const reports = new Map<string, number>();
  const items: Item[] = [];
  for (const { entry, sentence, marks, span, worth } of candidates) {
    const report = edition.links.entries[entry]?.report.id ?? '';
    const whole = edition.entries[entry]?.sentences[sentence];
    const given = reports.get(report) ?? 0;
    if (!whole || given >= 2 || items.length >= SHOWN || worth < best.worth * CLOSE) continue;
    reports.set(report, given + 1);
    const n = citations.cite(entry, whole, span ? [span] : marks);
    const text = span ? (edition.entries[entry]?.dispatch.text.slice(span.start, span.end) ?? '') : '';
    items.push({
      citations: [n],
      ...(span ? { answer: { start: span.start - whole.start, end: span.end - whole.start, text } } : {}),
    });
  }
  return found(edition, request, { sections: [{ id: 'answer', items }], citations: citations.list });
};
