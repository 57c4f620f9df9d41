import type { Edition } from '../../edition/edition.ts';
import { extractFacts } from '../../facts/extract.ts';
import type { EventMention, Facts, Figure } from '../../facts/facts.ts';
import type { Entry } from '../../linking/entry.ts';
import { nationsIn } from '../../linking/nations.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Span } from '../../text/span.ts';
import { oncePerEdition } from '../once-per-edition.ts';

/** A headline read with the rules of a text; its offsets are its own. */
const read = (headline: string, { dispatch }: Entry, published: string | null): Facts => {
  const sentence = { start: 0, end: headline.length, paragraph: 0, role: 'body' as const };
  const { title: _, note: __, ...rest } = dispatch;
  const alone = { ...rest, text: headline, paragraphs: [{ ...sentence, line: 1 }], cuts: [] };
  return extractFacts(alone, [sentence], published ? edtfDays(published) : undefined);
};

const isExact = ({ value, approx, min, max }: Figure): boolean =>
  value !== undefined && !approx && min === undefined && max === undefined;

/** Whether a text's numbers can be the headline's: one that equals or bounds it, or all together. */
const allows = (told: readonly Figure[], wanted: number): boolean =>
  told.some(({ value, approx, min, max }) =>
    value === undefined || approx
      ? (min ?? 0) <= wanted && wanted <= (max ?? Number.MAX_SAFE_INTEGER)
      : value === wanted || (min !== undefined && wanted >= min) || (max !== undefined && wanted <= max),
  ) || told.reduce((sum, { value }) => sum + (value ?? 0), 0) === wanted;

const figuresDiffer = (head: Facts, body: Facts): boolean =>
  head.figures.filter(isExact).some(({ harm, value = 0 }) => {
    if (harm !== 'killed' && harm !== 'wounded') return false;
    const told = body.figures.filter((figure) => figure.harm === harm);
    // The same number of anybody may be them, whatever its sentence says befell them.
    const same = body.figures.some((figure) => figure.value === value && figure.unit === 'count');
    return told.length > 0 && !same && !allows(told, value);
  });

const daysOf = ({ dates }: Facts): readonly string[] =>
  dates.flatMap(({ edtf }) => {
    const days = edtf ? edtfDays(edtf) : undefined;
    return days?.from !== undefined && days.from === days.to ? [days.from] : [];
  });

const daysDiffer = (head: Facts, body: Facts): boolean => {
  const told = daysOf(body);
  return told.length > 0 && daysOf(head).some((day) => !told.includes(day));
};

const statesOf = (text: string, events: readonly EventMention[]): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ agents }) => agents.flatMap(({ start, end }: Span) => [...nationsIn(text.slice(start, end))])),
  );

/** Another state acts in the headline than in every mention of the same kind of event in the text. */
const actorsDiffer = (headline: string, head: Facts, { dispatch, facts }: Entry): boolean =>
  head.events.some((event) => {
    const own = statesOf(headline, [event]);
    const told = statesOf(
      dispatch.text,
      facts.events.filter(({ type }) => type === event.type),
    );
    return own.size > 0 && told.size > 0 && ![...own].some((state) => told.has(state));
  });

const differs = (entry: Entry, published: string | null): boolean => {
  const { dispatch, facts } = entry;
  // A note's title is its editor's.
  if (!dispatch.title || dispatch.form === 'note') return false;
  const headline = dispatch.text.slice(dispatch.title.start, dispatch.title.end);
  const head = read(headline, entry, published);
  return figuresDiffer(head, facts) || daysDiffer(head, facts) || actorsDiffer(headline, head, entry);
};

const byReport = oncePerEdition(({ entries, links }) => {
  const positions = new Map<string, number[]>();
  entries.forEach((_, position) => {
    const report = links.entries[position]?.report.id ?? '';
    const known = positions.get(report);
    if (known) known.push(position);
    else positions.set(report, [position]);
  });
  return { positions, known: new Map<string, boolean>() };
});

/** True of a report whose headline gives another number of dead or wounded, another day or another state that acts than its text. */
export const headlineDiffers = (edition: Edition, report: string): boolean => {
  const { positions, known } = byReport(edition);
  const found =
    known.get(report) ??
    (positions.get(report) ?? []).some((position) => {
      const entry = edition.entries[position];
      return entry !== undefined && differs(entry, edition.links.entries[position]?.report.published.edtf ?? null);
    });
  known.set(report, found);
  return found;
};
