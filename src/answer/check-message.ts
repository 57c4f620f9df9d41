import type { Edition } from '../edition/edition.ts';
import type { DateClaim, Figure } from '../facts/facts.ts';
import type { Locale } from '../language/locale.ts';
import type { SentenceRef } from '../linking/entry.ts';
import { nameKey } from '../linking/name-key.ts';
import { analyse } from '../search/analyse.ts';
import { paraphraseGroups } from '../search/paraphrase.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Span } from '../text/span.ts';
import type { Check, Item } from './answer.ts';
import { isOnDate } from './asking/question-facts.ts';
import type { RankedAnswer } from './asking/rank-answers.ts';
import type { Citations } from './citations.ts';
import { eventsTold } from './telling/events-told.ts';
import type { TypedText } from './typed-text.ts';

/** A sentence of a message and the sentences of the corpus that bear on it. */
export interface Matched {
  readonly sentence: number;
  readonly language: Locale;
  readonly matches: readonly RankedAnswer[];
}

/** Only what bears on a sentence nearly as closely as the best can differ from it: others tell of something else. */
const CLOSE = 0.87;

const closest = (matches: readonly RankedAnswer[]): readonly RankedAnswer[] =>
  matches.filter(({ worth }) => worth >= (matches[0]?.worth ?? 0) * CLOSE);

/** How many sentences are cited for one name, figure or date. */
const CITED = 2;

const cite = (edition: Edition, citations: Citations, match: SentenceRef, mark?: Span): readonly number[] => {
  const whole = edition.entries[match.entry]?.sentences[match.sentence];
  return whole ? [citations.cite(match.entry, whole, mark ? [mark] : [])] : [];
};

const item = (text: string, check: Check, citations: readonly number[]): Item => ({
  text,
  check,
  citations: [...new Set(citations)].slice(0, CITED),
});

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
          sameThing(of, language, wordsOf(dispatch.text, one.of), dispatch.language),
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
  { matches }: Matched,
  citations: Citations,
): Item => {
  const asked = date.edtf ?? '';
  const days = closest(matches).flatMap((ranked) =>
    daysOf(edition, ranked).map((day) => ({ ...day, match: ranked.match })),
  );
  const known = days.filter(({ edtf }) => edtfDays(edtf)?.from !== undefined);
  const same = known.filter(({ edtf }) => isOnDate(edtf, asked) || isOnDate(asked, edtf));
  const status = same.length ? 'supported' : known.length ? 'differs' : 'not-found';
  return item(
    typed.text.slice(date.start, date.end),
    { kind: 'date', status, ...(status === 'differs' ? { given: [...new Set(known.map(({ edtf }) => edtf))] } : {}) },
    (same.length ? same : known).flatMap(({ match, span }) => cite(edition, citations, match, span)),
  );
};

/** Where the corpus names somebody: in a sentence that bears on the message, else anywhere. */
const namedAt = (
  edition: Edition,
  entity: string,
  { matches }: Matched,
  shown: readonly number[],
): { readonly entry: number; readonly sentence: number; readonly span: Span } | undefined => {
  const at = (entry: number, sentence?: number) =>
    edition.links.entries[entry]?.mentions.find(
      (mention) => mention.entity === entity && (sentence === undefined || mention.sentence === sentence),
    );
  for (const { match } of matches) {
    const near = at(match.entry, match.sentence);
    if (near) return { entry: match.entry, sentence: near.sentence, span: near };
  }
  for (const entry of shown) {
    const mention = at(entry);
    if (mention) return { entry, sentence: mention.sentence, span: mention };
  }
  return undefined;
};

const checkNames = (
  edition: Edition,
  typed: TypedText,
  matched: Matched,
  shown: readonly number[],
  citations: Citations,
): readonly Item[] => {
  const sentence = typed.sentences[matched.sentence];
  if (!sentence) return [];
  const text = typed.text.slice(sentence.start, sentence.end);
  const known = edition.links.gazetteer.scan(text).map(({ start, end, entity }) => ({
    text: text.slice(start, end),
    start: start + sentence.start,
    end: end + sentence.start,
    entity: entity.id,
  }));
  const others = typed.facts.mentions
    .filter((one) => one.sentence === matched.sentence && one.type !== 'group')
    .filter((one) => !known.some(({ start, end }) => start < one.end && one.start < end))
    .map((one) => ({ ...one, entity: entityNamed(edition, one.text) }));
  return [...known, ...others].map((name) => {
    const where = name.entity ? namedAt(edition, name.entity, matched, shown) : undefined;
    return item(
      name.text,
      { kind: 'name', status: where ? 'supported' : 'not-found' },
      where ? cite(edition, citations, where, where.span) : [],
    );
  });
};

const entityNamed = (edition: Edition, name: string): string | undefined => {
  const slug = nameKey(name).replaceAll(' ', '-');
  return edition.links.entities.has(slug) ? slug : undefined;
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
      .map((date) => checkDate(edition, typed, date, matched, citations)),
  ]);
  const byWords = new Map<string, Item>();
  for (const one of items) {
    const key = `${one.check?.kind}:${nameKey(one.text ?? '')}`;
    const before = byWords.get(key);
    if (!before || (before.check?.status === 'not-found' && one.check?.status !== 'not-found')) byWords.set(key, one);
  }
  return [...byWords.values()];
};
