import type { Edition } from '../edition/edition.ts';
import type { Figure } from '../facts/facts.ts';
import { analyse } from '../search/analyse.ts';
import { paraphraseGroups } from '../search/paraphrase.ts';
import type { Span } from '../text/span.ts';
import type { Item } from './answer.ts';
import type { RankedAnswer } from './asking/rank-answers.ts';
import { agrees, contradicts, daysTold } from './check-days.ts';
import { cite, closest, isClose, item, type Matched } from './check-item.ts';
import type { Citations } from './citations.ts';
import type { TypedText } from './typed-text.ts';

/** True where two counted things may be called by one name: they share a stem or a group of paraphrases. */
const sameThing = (a: string, language: string, b: string, other: string): boolean => {
  const [left, right] = [analyse(a, language), analyse(b, other)];
  if (!left.length || !right.length) return !left.length && !right.length;
  const groups = new Set(left.flatMap(({ form }) => paraphraseGroups(form)));
  const terms = new Set(left.flatMap(({ term, form }) => [term, form]));
  return right.some(
    ({ term, form }) => terms.has(term) || terms.has(form) || paraphraseGroups(form).some((group) => groups.has(group)),
  );
};

/** « 16 blessés » is no other number than « huit morts »: harm is held against its own kind alone. */
const sameHarm = (a: Figure, b: Figure): boolean => a.harm === undefined || b.harm === undefined || a.harm === b.harm;

const wordsOf = (text: string, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');

const amount = ({ value, min, max }: Figure): string => [value, min, max].map((part) => part ?? '').join('|');

/** « plus de 60 » is no other number than « 60 », only less sure. */
const sameAmount = (a: Figure, b: Figure): boolean =>
  amount(a) === amount(b) || (a.value ?? a.min ?? a.max) === (b.value ?? b.min ?? b.max);

/** What is counted where a quotation mark ends before it: « "plus de 10.000" documents ». */
const BEHIND_MARK = /^\s*["»”]\s*(\p{L}+)/u;

const countedBy = (text: string, { of, end }: Figure): string =>
  of ? wordsOf(text, of) : (BEHIND_MARK.exec(text.slice(end))?.[1] ?? '');

/** Characters behind a figure in which its place stands: « cinq frappes près d'Al-Qaïm », « à 70 km de Boukamal ». */
const PLACE_REACH = 40;

interface Place extends Span {
  readonly entity: string;
}

const placeBehind = (places: readonly Place[], { end }: Figure): string | undefined =>
  places.find(({ start }) => start >= end && start - end <= PLACE_REACH)?.entity;

/** A figure of the corpus that may be the same as one of a message. */
interface Candidate {
  readonly ranked: RankedAnswer;
  readonly one: Figure;
  readonly place: string | undefined;
  readonly words: string;
}

const candidatesFor = (
  edition: Edition,
  typed: TypedText,
  figure: Figure,
  { language, matches, sentence }: Matched,
): readonly Candidate[] => {
  const of = countedBy(typed.text, figure);
  const { start = 0, end = 0 } = typed.sentences[sentence] ?? {};
  const named = edition.links.gazetteer
    .scan(typed.text.slice(start, end))
    .map((name) => ({ start: name.start + start, end: name.end + start, entity: name.entity.id }));
  const asked = placeBehind(named, figure);
  return matches.flatMap((ranked) => {
    const { match } = ranked;
    const { dispatch, facts } = edition.entries[match.entry] ?? {};
    const mentions =
      edition.links.entries[match.entry]?.mentions.filter((one) => one.sentence === match.sentence) ?? [];
    // « À 55 km de Bagdad » is nothing that a sentence without Baghdad can give.
    if (figure.unit !== 'count' && asked !== undefined && !mentions.some(({ entity }) => entity === asked)) return [];
    const found = (facts?.figures ?? [])
      .filter(
        (one) =>
          dispatch &&
          one.sentence === match.sentence &&
          one.unit === figure.unit &&
          (one.value ?? one.min ?? one.max) !== undefined &&
          sameHarm(one, figure) &&
          // “Killing eight”: what is counted may stand elsewhere; an amount and a harm that agree will do.
          (sameThing(of, language, countedBy(dispatch.text, one), dispatch.language) ||
            ((of === '' || one.harm !== undefined) && one.harm === figure.harm && sameAmount(one, figure))),
      )
      .map((one) => ({
        ranked,
        one,
        place: placeBehind(mentions, one),
        words: dispatch?.text.slice((one.qualifier ?? one).start, one.end) ?? '',
      }));
    // « Huit près de Boukamal et cinq près d'Al-Qaïm »: each number is of its own place.
    const there = asked === undefined ? [] : found.filter(({ place }) => place === asked);
    return there.length ? there : found;
  });
};

/** Whether what bears on a sentence gives its figure, or another of the same thing on the same occasion. */
export const checkFigure = (
  edition: Edition,
  typed: TypedText,
  figure: Figure,
  matched: Matched,
  citations: Citations,
): Item => {
  const candidates = candidatesFor(edition, typed, figure, matched);
  const asked = typed.facts.dates.flatMap(({ sentence, edtf }) =>
    sentence === matched.sentence && edtf ? [edtf] : [],
  );
  const isOccasion = (ranked: RankedAnswer): boolean => {
    const days = daysTold(edition, ranked);
    const may = ({ edtf }: { readonly edtf: string }): boolean =>
      asked.some((one) => agrees(edtf, one) || contradicts(edtf, one));
    return asked.length === 0 || days.length === 0 || days.some(may);
  };
  const near = new Set(closest(matched.matches));
  const same = candidates.filter(({ one }) => sameAmount(one, figure));
  const other = candidates.filter(({ ranked }) => near.has(ranked) && isClose(ranked) && isOccasion(ranked));
  const status = same.length ? 'supported' : other.length ? 'differs' : 'not-found';
  return item(
    typed.text.slice((figure.qualifier ?? figure).start, figure.end),
    {
      kind: 'figure',
      status,
      ...(status === 'differs' ? { given: [...new Set(other.map(({ words }) => words))] } : {}),
    },
    (same.length ? same : other).flatMap(({ ranked, one }) => cite(edition, citations, ranked.match, one)),
  );
};
