import type { Edition } from '../edition/edition.ts';
import { nameKey } from '../linking/name-key.ts';
import { whyFound } from '../search/why.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Answer, Item } from './answer.ts';
import { nearestTopics } from './asking/nearest.ts';
import { Citations } from './citations.ts';
import { found, nothing, refused } from './compose.ts';
import type { Question, Request } from './question.ts';
import { rankSentences } from './rank-sentences.ts';

/** So many passages are found; they are shown page by page. */
const SHOWN = 30;

type Search = Extract<Question, { command: 'search' }>;

/** True where a report published at these days lies in the range; an unknown date lies in none. */
const inRange = (published: string | null, from: string | undefined, to: string | undefined): boolean => {
  if (from === undefined && to === undefined) return true;
  const days = published ? edtfDays(published) : undefined;
  if (!days?.from && !days?.to) return false;
  return (from === undefined || (days.to ?? '9999') >= from) && (to === undefined || (days.from ?? '0000') <= to);
};

/** `/search`: ranked passages, filtered by the dates, publisher and language of their reports. */
export const answerSearch = (
  edition: Edition,
  request: Request,
  { words, from, to, source, language }: Search,
): Answer => {
  const { locale } = request;
  const badDate = [from, to].find((date) => date !== undefined && edtfDays(date)?.from === undefined);
  if (badDate !== undefined) return refused(edition, locale, 'search', 'not-a-date', badDate);
  const first = from === undefined ? undefined : edtfDays(from)?.from;
  const last = to === undefined ? undefined : edtfDays(to)?.to;
  if (first !== undefined && last !== undefined && first > last)
    return refused(edition, locale, 'search', 'range-reversed', `${from} – ${to}`);
  if (language !== undefined && !/^[a-z]{2,3}$/i.test(language))
    return refused(edition, locale, 'search', 'unknown-language', language);
  const wantedSource = source === undefined ? undefined : nameKey(source);
  const citations = new Citations(edition);
  const items: Item[] = [];
  for (const ranked of rankSentences(edition, locale, words, { limit: 400 })) {
    const { entry, sentence, marks } = ranked;
    const report = edition.links.entries[entry]?.report;
    const span = edition.entries[entry]?.sentences[sentence];
    if (!report || !span || items.length >= SHOWN || !inRange(report.published.edtf, first, last)) continue;
    if (
      wantedSource !== undefined &&
      nameKey(report.publisher ?? '') !== wantedSource &&
      nameKey(report.id) !== wantedSource
    )
      continue;
    if (language !== undefined && report.language !== language.toLowerCase()) continue;
    items.push({ citations: [citations.cite(entry, span, marks)], why: whyFound(edition, ranked) });
  }
  if (!items.length)
    return nothing(
      edition,
      request,
      [words, ...[from, to, source, language].flatMap((value) => value ?? [])],
      nearestTopics(edition, words, locale),
    );
  return found(edition, request, { sections: [{ id: 'passages', items }], citations: citations.list, nearest: [] });
};
