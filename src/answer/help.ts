import type { Edition } from '../edition/edition.ts';
import type { Answer, Item } from './answer.ts';
import { found } from './compose.ts';
import { oncePerEdition } from './once-per-edition.ts';
import { COMMAND_OPTIONS, type Request } from './question.ts';

const mostNamed = (edition: Edition, type: 'person' | 'place'): string | undefined => {
  const counts = new Map<string, number>();
  for (const { mentions } of edition.links.entries) {
    for (const id of new Set(mentions.filter((mention) => mention.type === type).map((mention) => mention.entity)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
};

const mostSaid = (edition: Edition): string | undefined => {
  const counts = new Map<string, number>();
  for (const { speakers } of edition.links.entries) {
    for (const id of speakers)
      if (id !== null && edition.links.entities.get(id)?.type === 'person') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
};

/** The event most reports tell of; one of a known day before any other, for that is what people compare. */
const mostTold = (edition: Edition): string | undefined => {
  const told = (id: string): number =>
    new Set(edition.links.events.get(id)?.map(({ entry }) => edition.links.entries[entry]?.report.id)).size;
  const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
  return edition.links.known
    .filter(({ id }) => edition.links.events.has(id))
    .map(({ id, date }) => ({ id, day: isDay(date) ? 1 : 0, told: told(id) }))
    .sort((a, b) => b.day - a.day || b.told - a.told || (a.id < b.id ? -1 : 1))[0]?.id;
};

/** Commands that find something in the edition at hand: made from what it names and tells most. */
export const exampleCommands = oncePerEdition((edition): readonly string[] => {
  const place = mostNamed(edition, 'place');
  const person = mostSaid(edition) ?? mostNamed(edition, 'person');
  const event = mostTold(edition);
  const dispatch = edition.entries[0]?.dispatch.id;
  return [
    ...(place ? [`/event ${place}`] : []),
    ...(person ? [`/who ${person}`] : []),
    ...(event ? [`/compare ${event}`] : []),
    ...(place ? [`/search ${place}`] : []),
    ...(dispatch ? [`/dispatch ${dispatch}`] : []),
  ];
});

/** `/help`: the commands, with examples that work on this edition. */
export const answerHelp = (edition: Edition, request: Request): Answer => {
  const examples = exampleCommands(edition).map((command): Item => ({ text: command, command, citations: [] }));
  const commands = Object.keys(COMMAND_OPTIONS).map((name): Item => ({ text: name, citations: [] }));
  return found(edition, request, {
    sections: [
      { id: 'commands', items: commands },
      { id: 'examples', items: examples },
    ],
    citations: [],
  });
};
