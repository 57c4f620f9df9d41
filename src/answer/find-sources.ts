import type { Edition } from '../edition/edition.ts';
import { questionLanguage } from '../search/analyse.ts';
import type { Span } from '../text/span.ts';
import type { Answer, Item } from './answer.ts';
import { shareOf } from './asking/answer-features.ts';
import { nearestTopics } from './asking/nearest.ts';
import { type QuestionReading, readStatement } from './asking/question-reading.ts';
import { type Bearing, type RankedAnswer, rankAnswers } from './asking/rank-answers.ts';
import type { Matched } from './check-item.ts';
import { checkMessage } from './check-message.ts';
import { Citations } from './citations.ts';
import { found, nothing } from './compose.ts';
import type { Request } from './question.ts';
import { readable } from './readable.ts';
import { readTyped, type TypedText } from './typed-text.ts';

/** Of a long message so many sentences are looked up. */
const LOOKED_UP = 15;
/** A sentence bears on another where it holds so much of its words, and of its names. */
const BEARS_FROM = 0.4;
const NAMED_FROM = 0.6;
/** Sentences shown for one of the message, and compared with it. */
const SHOWN = 2;
const COMPARED = 12;
/** So much of a sentence of the message is repeated above what was found. */
const REPEATED = 120;

/** Who is unknown to the corpus may be what is wrong with a message: one name that is known is enough. */
const bearing = (reading: QuestionReading): Bearing => {
  const { concepts } = reading;
  return {
    itself: (own) => shareOf(own, reading, false) >= BEARS_FROM / 2,
    around: (held) =>
      shareOf(held, reading, false) >= BEARS_FROM &&
      (concepts.every(({ name }) => !name) || concepts.some(({ name }, i) => name && (held[i] ?? 0) >= NAMED_FROM)),
  };
};

/** Without its dates and numbers, so that a sentence that gives others is found and can be said to differ. */
const comparable = ({ text, sentences, facts }: TypedText, sentence: number): string => {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  const dates = facts.dates.filter((date) => date.sentence === sentence);
  const blank = (rest: string, span: Span): string =>
    rest.slice(0, span.start - start) + ' '.repeat(span.end - span.start) + rest.slice(span.end - start);
  return dates.reduce(blank, text.slice(start, end)).replace(/\p{Nd}/gu, ' ');
};

const matchesOf = (edition: Edition, { locale }: Request, text: string): readonly RankedAnswer[] => {
  const reading = readStatement(edition, text, locale);
  if (reading.concepts.length < 2) return [];
  return rankAnswers(edition, locale, reading, bearing(reading)).slice(0, COMPARED);
};

const voiceOf = (edition: Edition, { match }: RankedAnswer): string =>
  edition.links.entries[match.entry]?.report.voice ?? '';

const matchItem = (
  edition: Edition,
  typed: TypedText,
  { sentence, matches }: Matched,
  citations: Citations,
): Item[] => {
  const { start, end } = typed.sentences[sentence] ?? { start: 0, end: 0 };
  const voices = new Set<string>();
  const first = matches
    .filter((one) => !voices.has(voiceOf(edition, one)) && voices.add(voiceOf(edition, one)))
    .slice(0, SHOWN);
  const cited = first.flatMap(({ match }) => {
    const whole = edition.entries[match.entry]?.sentences[match.sentence];
    return whole
      ? [
          citations.cite(
            match.entry,
            whole,
            match.marks.filter(({ held }) => held >= 0.9),
          ),
        ]
      : [];
  });
  const words = typed.text.slice(start, end);
  const text = words.length > REPEATED ? `${[...words].slice(0, REPEATED).join('')}…` : words;
  return cited.length ? [{ text, citations: cited }] : [];
};

/** Find sources: what bears on each sentence of a message, and which of its names, figures and dates the corpus has. */
export const answerFindSources = (edition: Edition, request: Request, text: string): Answer => {
  const language = questionLanguage(text, request.locale);
  const typed = readTyped(text, language);
  const all = typed.sentences.slice(0, LOOKED_UP).map(
    (_, sentence): Matched => ({
      sentence,
      language,
      locale: request.locale,
      matches: matchesOf(edition, request, comparable(typed, sentence)),
    }),
  );
  const citations = new Citations(edition);
  const matches = all.flatMap((matched) => matchItem(edition, typed, matched, citations));
  const { entries } = readable(edition, request.locale);
  const checked = checkMessage(edition, typed, all, entries, citations);
  if (!matches.length && checked.every(({ check }) => check?.status === 'not-found')) {
    const names = checked.flatMap(({ text: name, check }) => (check?.kind === 'name' && name ? [name] : []));
    return nothing(
      edition,
      request,
      names.length ? names : [`${[...text].slice(0, REPEATED).join('')}${text.length > REPEATED ? '…' : ''}`],
      [...new Set(names.flatMap((name) => nearestTopics(edition, name, request.locale)))],
    );
  }
  return found(edition, request, {
    sections: [
      { id: 'checked', items: checked },
      { id: 'matches', items: matches },
    ],
    citations: citations.list,
  });
};
