import type { Slot } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
import type { Figure } from '../facts/facts.ts';
import { CASUALTY_WORDS } from '../language/casualties.ts';
import type { AuthorityEvent } from '../linking/authority.ts';
import type { Evidence } from '../linking/link-events.ts';
import { nameKey } from '../linking/name-key.ts';
import type { Report } from '../linking/report.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { SlotValue } from './slot-values.ts';

/** Concepts of the authority that are slots of an event under the same or a near name. */
const TERM_SLOT: Readonly<Record<string, Slot>> = {
  zone: 'zone',
  'opposing-force': 'opposing-force',
  'us-backed-force': 'us-backed-force',
  'islamic-state-names': 'islamic-state',
  government: 'government',
};

/** Words within so many characters of a figure say what happened to those it counts; the nearest of them does. */
const REACH = 40;

const casualtySlot = (text: string, sentence: Span, figure: Figure): 'killed' | 'wounded' | undefined => {
  const from = Math.max(sentence.start, figure.start - REACH);
  const to = Math.min(sentence.end, (figure.of?.end ?? figure.end) + REACH);
  const folded = fold(text.slice(from, to));
  const words = splitWords(folded.text).map((word) => ({
    text: word.text,
    start: from + folded.original(word.start),
    end: from + folded.original(word.end),
  }));
  const apart = (stems: readonly string[]): number =>
    Math.min(
      ...words
        .filter((word) => stems.some((stem) => word.text.startsWith(stem)))
        .map((word) => Math.max(word.start - (figure.of?.end ?? figure.end), figure.start - word.end, 0)),
      Number.POSITIVE_INFINITY,
    );
  const [killed, wounded] = [apart(CASUALTY_WORDS.killed), apart(CASUALTY_WORDS.wounded)];
  if (killed === wounded) return undefined;
  return killed < wounded ? 'killed' : 'wounded';
};

const figureKey = ({ value, min, max, approx }: Figure): string =>
  [value, min, max, approx ? '~' : ''].map((part) => part ?? '').join('|');

/** Words of the concepts that stand in a sentence; one that several concepts claim tells nothing. */
const termsIn = (edition: Edition, sentence: string): readonly { readonly slot: Slot; readonly word: string }[] => {
  const folded = ` ${nameKey(sentence)} `;
  const all = edition.authority.terms.flatMap((term) => {
    const slot = TERM_SLOT[term.id];
    return slot
      ? [...new Set([...term.words.fr, ...term.words.en])].map((word) => ({ slot, word, key: nameKey(word) }))
      : [];
  });
  const standing = all.filter(({ key }) => key && folded.includes(` ${key} `));
  return standing.filter(
    ({ slot, key }) =>
      !all.some((other) => other.key === key && other.slot !== slot) &&
      !standing.some(
        (longer) => longer.slot === slot && longer.key.length > key.length && ` ${longer.key} `.includes(` ${key} `),
      ),
  );
};

/** What a sentence gives for the slots of an event without an editor: date, place, casualties and the words it uses. */
export const automaticSlots = (
  edition: Edition,
  event: AuthorityEvent,
  evidence: Evidence,
  report: Report,
): readonly SlotValue[] => {
  const entry = edition.entries[evidence.entry];
  const links = edition.links.entries[evidence.entry];
  const span = entry?.sentences[evidence.sentence];
  if (!entry || !links || !span) return [];
  const { dispatch, facts } = entry;
  const words = (part: Span): string => dispatch.text.slice(part.start, part.end);
  const here = <T extends { readonly sentence: number }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.sentence === evidence.sentence);
  const value = (slot: Slot, text: string, key: string, extra: Partial<SlotValue> = {}): SlotValue => ({
    slot,
    text,
    key,
    report: report.id,
    voice: report.voice,
    publisher: report.publisher,
    entry: evidence.entry,
    sentence: evidence.sentence,
    comparable: true,
    certainty: 'asserted',
    hedged: false,
    says: [],
    basis: 'automatic',
    ...extra,
  });
  const dates = here(facts.dates)
    .filter((date) => date.edtf === event.date)
    .map((date) => value('date', words(date), date.edtf ?? ''));
  const places = here(links.mentions)
    .filter((mention) => mention.entity === event.place)
    .map((mention) => value('place', words(mention), mention.entity));
  const figures = here(facts.figures).flatMap((figure) => {
    const slot = figure.unit === 'count' ? casualtySlot(dispatch.text, span, figure) : undefined;
    return slot
      ? [
          value(slot, words({ start: figure.start, end: figure.of?.end ?? figure.end }), figureKey(figure), {
            of: 'people',
          }),
        ]
      : [];
  });
  const terms = termsIn(edition, words(span)).map(({ slot, word }) => value(slot, word, nameKey(word)));
  return [...dates.slice(0, 1), ...places.slice(0, 1), ...figures, ...terms];
};
