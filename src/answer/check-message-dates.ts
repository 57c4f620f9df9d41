import type { Edition } from '../edition/edition.ts';
import type { DateClaim } from '../facts/facts.ts';
import { alike } from '../linking/registered.ts';
import { analyse } from '../search/analyse.ts';
import type { Item } from './answer.ts';
import type { RankedAnswer } from './asking/rank-answers.ts';
import { agrees, contradicts, daysTold } from './check-days.ts';
import { cite, closest, isClose, item, type Matched } from './check-item.ts';
import type { Citations } from './citations.ts';
import { datedSentences } from './telling/dated-sentences.ts';
import type { TypedText } from './typed-text.ts';

/** Names that a sentence has to share with a message, so that its day is that of the message without any event alike in both. */
const NAMES = 2;

/** The known names of a sentence of a message. */
const namesIn = (edition: Edition, typed: TypedText, { sentence }: Matched): readonly string[] => {
  const { start, end } = typed.sentences[sentence] ?? { start: 0, end: 0 };
  return [...new Set(edition.links.gazetteer.scan(typed.text.slice(start, end)).map(({ entity }) => entity.id))];
};

/** So many of the known names a sentence has to hold whose day contradicts. */
const NAMED = 0.5;

const holdsNames = (edition: Edition, names: readonly string[], { match }: RankedAnswer): boolean => {
  const mentions = edition.links.entries[match.entry]?.mentions.filter((one) => one.sentence === match.sentence) ?? [];
  return names.filter((name) => mentions.some(({ entity }) => entity === name)).length >= names.length * NAMED;
};

/** The sentences that give a day and name everybody and every place a sentence of a message names, or tell of an event like its own. */
const onThatDay = (edition: Edition, typed: TypedText, asked: string, matched: Matched) => {
  const { sentence, locale } = matched;
  const names = namesIn(edition, typed, matched);
  const types = typed.facts.events.filter((event) => event.sentence === sentence).map(({ type }) => type);
  if (names.length === 0) return [];
  return datedSentences(edition, locale, asked).filter(({ entry, date }) => {
    const mentions = edition.links.entries[entry]?.mentions.filter((one) => one.sentence === date.sentence) ?? [];
    if (!names.every((name) => mentions.some(({ entity }) => entity === name))) return false;
    const events = edition.entries[entry]?.facts.events.filter((event) => event.sentence === date.sentence) ?? [];
    return names.length >= NAMES || events.some((event) => types.some((type) => alike(event.type, type)));
  });
};

/** True where a sentence of a message has nothing but names and its date: what was then it does not say. */
const isBare = (
  edition: Edition,
  typed: TypedText,
  { start, end }: DateClaim,
  { sentence, language }: Matched,
): boolean => {
  const whole = typed.sentences[sentence] ?? { start: 0, end: 0 };
  const blank = (text: string, from: number, to: number): string =>
    text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  const undated = blank(typed.text, start, end).slice(whole.start, whole.end);
  const names = edition.links.gazetteer.scan(undated);
  return (
    analyse(
      names.reduce((text, name) => blank(text, name.start, name.end), undated),
      language,
    ).length === 0
  );
};

/** Whether what bears on a sentence gives its date, or another for the same thing. */
export const checkDate = (
  edition: Edition,
  typed: TypedText,
  date: DateClaim,
  matched: Matched,
  citations: Citations,
): readonly Item[] => {
  const { matches, sentence } = matched;
  const asked = date.edtf ?? '';
  const words = typed.text.slice(date.start, date.end);
  const near = new Set(closest(matches));
  const known = matches.flatMap((ranked) =>
    daysTold(edition, ranked).map((day) => ({ ...day, match: ranked.match, near: near.has(ranked), ranked })),
  );
  // Whatever bears on it may give the day in so many words; by the event it tells of only what is closest.
  const same = known.filter((day) => (day.near || day.span) && agrees(day.edtf, asked));
  if (same.length)
    return [
      item(
        words,
        { kind: 'date', status: 'supported' },
        same.flatMap(({ match, span }) => cite(edition, citations, match, span)),
      ),
    ];
  const fits = (edtf: string): boolean => known.some((one) => one.near && agrees(one.edtf, edtf));
  // « A déclaré le 8 juin que la frappe du 18 mai … »: where one day is told, another beside it may be that of the saying.
  const beside = typed.facts.dates.some(
    (one) => one !== date && one.sentence === sentence && one.edtf && fits(one.edtf),
  );
  if (beside) return [];
  const elsewhere = onThatDay(edition, typed, asked, matched);
  if (elsewhere.length)
    return [
      item(
        words,
        { kind: 'date', status: 'supported' },
        elsewhere.flatMap(({ entry, date: told }) =>
          cite(edition, citations, { entry, sentence: told.sentence }, told),
        ),
      ),
    ];
  const names = namesIn(edition, typed, matched);
  const other = known.filter(
    ({ near: isNear, ranked, edtf }) =>
      isNear && isClose(ranked) && holdsNames(edition, names, ranked) && contradicts(edtf, asked),
  );
  if (!other.length || isBare(edition, typed, date, matched))
    return [item(words, { kind: 'date', status: 'not-found' }, [])];
  return [
    item(
      words,
      { kind: 'date', status: 'differs', given: [...new Set(other.map(({ edtf }) => edtf))] },
      other.flatMap(({ match, span }) => cite(edition, citations, match, span)),
    ),
  ];
};
