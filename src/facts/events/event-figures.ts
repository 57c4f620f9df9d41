import { changed } from '../changed.ts';
import type { EventMention, Figure } from '../facts.ts';

/** Gives each figure to the nearest event of its sentence, at equal distance to the earlier; ages and shares are told of many things and stay. */
export const withFigures = (events: readonly EventMention[], figures: readonly Figure[]): readonly EventMention[] => {
  const bySentence = new Map<number, number[]>();
  events.forEach(({ sentence }, index) => {
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), index]);
  });
  const given = new Map<number, number[]>();
  figures.forEach((figure, index) => {
    if (figure.unit === 'percent' || figure.unit === 'year') return;
    let best: { readonly event: number; readonly apart: number } | undefined;
    for (const event of bySentence.get(figure.sentence) ?? []) {
      const { start, end } = events[event] ?? figure;
      const apart = Math.max(start - figure.end, figure.start - end);
      if (!best || apart < best.apart) best = { event, apart };
    }
    if (best) given.set(best.event, [...(given.get(best.event) ?? []), index]);
  });
  return events.map((event, index) => {
    const own = given.get(index);
    return own ? changed(event, { figures: own }) : event;
  });
};
