import type { Edition } from '../../edition/edition.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Answer, Item, Subject } from '../answer.ts';
import { nearestTopics } from '../asking/nearest.ts';
import { Citations } from '../citations.ts';
import { slotValues } from '../comparing/slot-values.ts';
import { found, nothing, refused } from '../compose.ts';
import type { Request } from '../question.ts';
import { scopeOf } from '../scope.ts';
import { unknownId } from '../unknown-id.ts';
import { coverageOf } from './coverage.ts';
import { eventItem, evidenceFor } from './event-evidence.ts';
import { eventsWithPart } from './events-of.ts';
import { firstDay } from './is-within.ts';
import { type Beside, datedItems, mentionItems } from './mention-items.ts';
import { passageItems } from './passage-items.ts';
import { resolveTopic } from './topic.ts';

/** Sentences per event: more where the event alone was asked for. */
const PER_EVENT = 4;
const PER_EVENT_OF_MANY = 2;
/** More events than this are many. */
const FEW_EVENTS = 3;

const byDate = (a: AuthorityEvent, b: AuthorityEvent): number => {
  const [x, y] = [a, b].map((event) => edtfDays(event.date)?.from ?? '');
  return (x ?? '') < (y ?? '') ? -1 : (x ?? '') > (y ?? '') ? 1 : a.id < b.id ? -1 : 1;
};

/** How many slots each report gives of any of the events. */
const slotsByReport = (edition: Edition, request: Request, events: readonly AuthorityEvent[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const event of events) {
    const slots = new Map<string, Set<string>>();
    for (const { report, slot } of slotValues(edition, event, request.locale))
      slots.set(report, (slots.get(report) ?? new Set()).add(slot));
    for (const evidence of evidenceFor(edition, event.id, request.locale)) {
      const report = edition.links.entries[evidence.entry]?.report.id;
      if (report !== undefined && !slots.has(report)) slots.set(report, new Set(['mention']));
    }
    for (const [report, given] of slots) counts.set(report, Math.max(counts.get(report) ?? 0, given.size));
  }
  return counts;
};

const timeline = (
  edition: Edition,
  request: Request,
  events: readonly AuthorityEvent[],
  citations: Citations,
): readonly Item[] =>
  [...events].sort(byDate).flatMap((event) => {
    const limit = events.length > FEW_EVENTS ? PER_EVENT_OF_MANY : PER_EVENT;
    const amount = { limit, fill: events.length === 1 };
    return eventItem(edition, event, request.locale, citations, amount) ?? [];
  });

const isDated = (item: Item): boolean => item.date?.edtf != null && edtfDays(item.date.edtf)?.from !== undefined;

interface Told {
  readonly events: readonly AuthorityEvent[];
  /** Sentences beside them, of what is not cited yet. */
  readonly mentionsOf?: (beside: Beside) => ReturnType<typeof mentionItems>;
  /** First day of what was asked for, ISO: reports from before it are not silent. */
  readonly since?: string | undefined;
}

const ofEvents = (
  edition: Edition,
  request: Request,
  subject: Subject,
  { events, mentionsOf, since }: Told,
): Answer => {
  const citations = new Citations(edition);
  const items = timeline(edition, request, events, citations);
  const counts = slotsByReport(edition, request, events);
  const mentions = mentionsOf?.({ citations, events }) ?? [];
  for (const { report } of mentions) if (!counts.has(report)) counts.set(report, 1);
  if (!items.length && !mentions.length) {
    return nothing(
      edition,
      request,
      [subject.name],
      nearestTopics(edition, subject.name, request.locale, subject.id),
      subject,
    );
  }
  const sections = [
    { id: 'timeline' as const, items: items.filter(isDated) },
    { id: 'undated' as const, items: items.filter((item) => !isDated(item)) },
    { id: 'mentions' as const, items: mentions.map(({ item }) => item) },
  ];
  return found(edition, request, {
    subject,
    sections,
    citations: citations.list,
    coverage: coverageOf(edition, counts, since),
  });
};

/** Sentences that hold the topic's words, where the corpus has no event or name for it. */
const ofWords = (edition: Edition, request: Request, subject: Subject, words: readonly string[]): Answer => {
  const citations = new Citations(edition);
  const id = unknownId(subject.name);
  // What looks like an id is one that is gone, unless the texts write it like that: « cessez-le-feu ».
  const whole = words.length > 1 || id.unknownId !== undefined;
  const items = passageItems(edition, request.locale, words, citations, whole);
  if (!items.length)
    return nothing(edition, request, words, nearestTopics(edition, subject.name, request.locale), subject, id);
  return found(edition, request, {
    subject,
    sections: [{ id: 'mentions', items }],
    citations: citations.list,
    nearest: nearestTopics(edition, subject.name, request.locale),
  });
};

/** `/event`: what happened, in order of date; a place, a name or plain words are topics too. */
export const answerEvent = (edition: Edition, request: Request, typed: string): Answer => {
  const topic = resolveTopic(edition, typed, request.locale);
  switch (topic.kind) {
    case 'event':
      return ofEvents(edition, request, topic.subject, {
        events: [topic.event],
        since: edtfDays(topic.event.date)?.from,
      });
    case 'entity': {
      const { entity } = topic;
      return ofEvents(edition, request, topic.subject, {
        events: eventsWithPart(edition, entity),
        mentionsOf: (beside) => mentionItems(edition, request.locale, entity, beside),
      });
    }
    case 'date': {
      const { days, events } = topic;
      if (!edtfDays(days)) return refused(edition, request.locale, 'event', 'range-reversed', typed);
      return ofEvents(edition, request, topic.subject, {
        events,
        mentionsOf: (beside) => datedItems(edition, request.locale, days, beside),
        since: firstDay(days),
      });
    }
    case 'term':
      return ofWords(edition, request, topic.subject, topic.words);
    case 'choices':
      return {
        kind: 'choices',
        edition: edition.id,
        locale: request.locale,
        scope: scopeOf(edition),
        question: request.question,
        choices: topic.choices,
      };
    case 'words':
      return ofWords(edition, request, topic.subject, [typed]);
  }
};
