import type { Edition } from '../edition/edition.ts';
import type { DateClaim, Figure } from '../facts/facts.ts';
import { nameKey } from '../linking/name-key.ts';
import { analyse } from '../search/analyse.ts';
import { paraphraseGroups } from '../search/paraphrase.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Span } from '../text/span.ts';
import type { Item } from './answer.ts';
import { isOnDate } from './asking/question-facts.ts';
import type { RankedAnswer } from './asking/rank-answers.ts';
import { cite, item, type Matched } from './check-item.ts';
import { checkNames } from './check-message-names.ts';
import type { Citations } from './citations.ts';
import { eventsTold } from './telling/events-told.ts';
import type { TypedText } from './typed-text.ts';

/** Only what bears on a sentence nearly as closely as the best can differ from it: others tell of something else. */
const CLOSE = 0.87;

const closest = (matches: readonly RankedAnswer[]): readonly RankedAnswer[] =>
  matches.filter(({ worth }) => worth >= (matches[0]?.worth ?? 0) * CLOSE);

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

const checkFigure = (
  edition: Edition,
  typed: TypedText,
  figure: Figure,
  { language, matches }: Matched,
  citations: Citations,
): Item => {
  const of = wordsOf(typed.text, figure.of);
  const comparable = matches.flatMap(({ match }) => {
    const { dispatch, facts } = edition.entries[match.entry] ?? {};
    return (facts?.figures ?? [])
      .filter(
        (one) =>
          dispatch &&
          one.sentence === match.sentence &&
          one.unit === figure.unit &&
          (one.value ?? one.min ?? one.max) !== undefined &&
          sameHarm(one, figure) &&
          // “Killing eight”: what is counted may stand elsewhere; an amount and a harm that agree will do.
          (sameThing(of, language, wordsOf(dispatch.text, one.of), dispatch.language) ||
            ((of === '' || one.harm !== undefined) && one.harm === figure.harm && sameAmount(one, figure))),
      )
      .map((one) => ({ match, one, words: dispatch?.text.slice((one.qualifier ?? one).start, one.end) ?? '' }));
  });
  const same = comparable.filter(({ one }) => sameAmount(one, figure));
  const near = new Set(closest(matches).map(({ match }) => match));
  const other = comparable.filter(({ match }) => near.has(match));
  const shown = same.length ? same : other;
  const status = same.length ? 'supported' : other.length ? 'differs' : 'not-found';
  return item(
    typed.text.slice((figure.qualifier ?? figure).start, figure.end),
    {
      kind: 'figure',
      status,
      ...(status === 'differs' ? { given: [...new Set(other.map(({ words }) => words))] } : {}),
    },
    shown.flatMap(({ match, one }) => cite(edition, citations, match, one)),
  );
};

/** The days a sentence is about: those it states, else that of the event it tells of. */
const daysOf = (
  edition: Edition,
  { match }: RankedAnswer,
): readonly { readonly edtf: string; readonly span?: Span }[] => {
  const stated = (edition.entries[match.entry]?.facts.dates ?? []).flatMap(({ sentence, edtf, start, end }) =>
    sentence === match.sentence && edtf ? [{ edtf, span: { start, end } }] : [],
  );
  if (stated.length) return stated;
  return eventsTold(edition, match).map(({ date }) => ({ edtf: date }));
};

const checkDate = (
  edition: Edition,
  typed: TypedText,
  date: DateClaim,
  { matches, sentence }: Matched,
  citations: Citations,
): readonly Item[] => {
  const asked = date.edtf ?? '';
  const days = closest(matches).flatMap((ranked) =>
    daysOf(edition, ranked).map((day) => ({ ...day, match: ranked.match })),
  );
  const known = days.filter(({ edtf }) => edtfDays(edtf)?.from !== undefined);
  const same = known.filter(({ edtf }) => isOnDate(edtf, asked) || isOnDate(asked, edtf));
  const fits = (edtf: string): boolean => known.some((one) => isOnDate(one.edtf, edtf) || isOnDate(edtf, one.edtf));
  // « A déclaré le 8 juin que la frappe du 18 mai … »: where one day is told, another beside it may be that of the saying.
  const beside = typed.facts.dates.some(
    (one) => one !== date && one.sentence === sentence && one.edtf && fits(one.edtf),
  );
  if (!same.length && known.length && beside) return [];
  const status = same.length ? 'supported' : known.length ? 'differs' : 'not-found';
  return [
    item(
      typed.text.slice(date.start, date.end),
      { kind: 'date', status, ...(status === 'differs' ? { given: [...new Set(known.map(({ edtf }) => edtf))] } : {}) },
      (same.length ? same : known).flatMap(({ match, span }) => cite(edition, citations, match, span)),
    ),
  ];
};

/** Every name, figure and date of a message, with whether the sentences that bear on it say the same; each once. */
export const checkMessage = (
  edition: Edition,
  typed: TypedText,
  all: readonly Matched[],
  shown: readonly number[],
  citations: Citations,
): readonly Item[] => {
  const items = all.flatMap((matched) => [
    ...checkNames(edition, typed, matched, shown, citations),
    ...typed.facts.figures
      .filter(
        ({ sentence, unit, value, min, max }) =>
          sentence === matched.sentence && unit !== 'ordinal' && (value ?? min ?? max) !== undefined,
      )
      .map((figure) => checkFigure(edition, typed, figure, matched, citations)),
    ...typed.facts.dates
      .filter(({ sentence, edtf }) => sentence === matched.sentence && edtf)
      .flatMap((date) => checkDate(edition, typed, date, matched, citations)),
  ]);
  const byWords = new Map<string, Item>();
  for (const one of items) {
    const key = `${one.check?.kind}:${nameKey(one.text ?? '')}`;
    const before = byWords.get(key);
    if (!before || (before.check?.status === 'not-found' && one.check?.status !== 'not-found')) byWords.set(key, one);
  }
  return [...byWords.values()];
};
