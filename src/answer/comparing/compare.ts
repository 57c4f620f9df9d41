import type { Edition } from '../../edition/edition.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import { nameKey } from '../../linking/name-key.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Answer, Choice, Subject } from '../answer.ts';
import { nearestTopics } from '../asking/nearest.ts';
import { Citations } from '../citations.ts';
import { found, nothing, refused } from '../compose.ts';
import type { Question, Request } from '../question.ts';
import { scopeOf } from '../scope.ts';
import { coverageOf } from '../telling/coverage.ts';
import { eventItem, evidenceFor } from '../telling/event-evidence.ts';
import { eventsWithPart } from '../telling/events-of.ts';
import { resolveTopic } from '../telling/topic.ts';
import { unknownId } from '../unknown-id.ts';
import { areOneSide, reportsOfSide } from './compared-sides.ts';
import { ledgerOf } from './ledger.ts';
import type { SlotValue } from './slot-value.ts';
import { slotValues } from './slot-values.ts';

type Compare = Extract<Question, { command: 'compare' }>;

const choicesOf = (edition: Edition, request: Request, events: readonly AuthorityEvent[]): Answer => ({
  kind: 'choices',
  edition: edition.id,
  locale: request.locale,
  scope: scopeOf(edition),
  question: request.question,
  choices: events.map((event): Choice => {
    const reports = evidenceFor(edition, event.id, request.locale).map(
      ({ entry }) => edition.links.entries[entry]?.report.id,
    );
    return { value: event.id, name: event.names[request.locale], kind: 'event', count: new Set(reports).size };
  }),
});

const slotCounts = (values: readonly SlotValue[]): Map<string, number> => {
  const slots = new Map<string, Set<string>>();
  for (const { report, slot } of values) slots.set(report, (slots.get(report) ?? new Set()).add(slot));
  return new Map([...slots].map(([report, given]) => [report, given.size]));
};

const ofEvent = (
  edition: Edition,
  request: Request,
  event: AuthorityEvent,
  subject: Subject,
  sides: readonly string[],
): Answer => {
  const all = slotValues(edition, event, request.locale);
  const meant = sides.map((side) => ({ side, reports: reportsOfSide(edition, side) }));
  const values = sides.length ? all.filter(({ report }) => meant.some(({ reports }) => reports.has(report))) : all;
  const silent = meant.filter(({ reports }) => !values.some(({ report }) => reports.has(report)));
  const silentSides = silent.map(({ side }) => side);
  const [silentSide] = silentSides;
  const unknownSide = silent.find(({ reports }) => reports.size === 0)?.side;
  if (unknownSide !== undefined) {
    const publishers = [...edition.links.reports.values()].flatMap(({ publisher }) => publisher ?? []);
    const near = publishers.filter((publisher) => nameKey(publisher)[0] === nameKey(unknownSide)[0]);
    return nothing(edition, request, [unknownSide], [...new Set(near)], {
      kind: 'report',
      id: nameKey(unknownSide),
      name: unknownSide,
    });
  }
  if (!values.length || silentSide !== undefined) {
    return nothing(
      edition,
      request,
      [subject.name, ...silentSides],
      // Others may tell of it: the same without sides.
      silentSide === undefined ? nearestTopics(edition, subject.name, request.locale, event.id) : [subject.name],
      subject,
      silentSides.length ? { silentSides } : {},
    );
  }
  const citations = new Citations(edition);
  const told = sides.length
    ? undefined
    : eventItem(edition, event, request.locale, citations, { limit: 2, fill: false });
  const ledger = ledgerOf(edition, values, citations, request.locale);
  const only = ledger
    .filter((row) => row.status === 'single' && new Set(row.values.flatMap((value) => value.reports)).size === 1)
    .flatMap((row) => row.values.map((value) => ({ text: value.text, citations: value.citations })));
  const several = new Set(values.map((value) => value.voice)).size > 1;
  return found(edition, request, {
    subject,
    sections: [
      { id: 'timeline', items: told ? [told] : [] },
      { id: 'only', items: several ? only : [] },
    ],
    ledger,
    coverage: coverageOf(edition, slotCounts(all), edtfDays(event.date)?.from),
    citations: citations.list,
  });
};

/** `/compare`: slot by slot, what each report gives for an event; a place or name with several events gives choices. */
export const answerCompare = (edition: Edition, request: Request, { topic: typed, a, b }: Compare): Answer => {
  if (a !== undefined && b !== undefined && areOneSide(edition, a, b))
    return refused(edition, request.locale, 'compare', 'same-sides', a);
  const sides = [a, b].flatMap((side) => side ?? []);
  const topic = resolveTopic(edition, typed, request.locale);
  switch (topic.kind) {
    case 'event':
      return ofEvent(edition, request, topic.event, topic.subject, sides);
    case 'choices':
      return {
        kind: 'choices',
        edition: edition.id,
        locale: request.locale,
        scope: scopeOf(edition),
        question: request.question,
        choices: topic.choices,
      };
    case 'date': {
      const [only] = topic.events;
      if (!edtfDays(topic.days)) return refused(edition, request.locale, 'compare', 'range-reversed', typed);
      if (!only) return nothing(edition, request, [typed], [], topic.subject);
      if (topic.events.length > 1) return choicesOf(edition, request, topic.events);
      return ofEvent(edition, request, only, { kind: 'event', id: only.id, name: only.names[request.locale] }, sides);
    }
    case 'entity': {
      const events = eventsWithPart(edition, topic.entity).filter(({ id }) => edition.links.events.has(id));
      const [only] = events;
      if (only && events.length === 1)
        return ofEvent(edition, request, only, { kind: 'event', id: only.id, name: only.names[request.locale] }, sides);
      if (events.length > 1) return choicesOf(edition, request, events);
      return nothing(
        edition,
        request,
        [typed],
        nearestTopics(edition, typed, request.locale, topic.entity),
        topic.subject,
      );
    }
    case 'term':
    case 'words':
      return nothing(
        edition,
        request,
        [typed],
        nearestTopics(edition, typed, request.locale),
        topic.subject,
        topic.kind === 'words' ? unknownId(typed) : {},
      );
  }
};
