import type { Edition } from '../edition/edition.ts';
import type { Entry } from '../linking/entry.ts';
import { overlaps, type Span } from '../text/span.ts';

const spansOf = ({ facts, sentences, dispatch }: Entry): readonly (readonly [string, readonly Span[]])[] => [
  ['paragraph', dispatch.paragraphs],
  ['sentence', sentences],
  ['name', facts.mentions],
  ['quotation', facts.quotes],
  ['date', facts.dates],
  ['figure', facts.figures],
  ['event', facts.events],
];

const entryFaults = (entry: Entry): readonly string[] => {
  const { file, text, cuts } = entry.dispatch;
  const isOutside = ({ start, end }: Span): boolean => !(start >= 0 && start < end && end <= text.length);
  return [
    ...spansOf(entry).flatMap(([kind, spans]) =>
      spans.flatMap((span) => {
        const name = `${file} ${span.start}-${span.end}: ${kind}`;
        if (isOutside(span)) return [`${name} lies outside the text`];
        return cuts.some((cut) => overlaps(cut, span)) ? [`${name} lies in a line that was cut`] : [];
      }),
    ),
    ...entry.facts.mentions
      .filter(({ start, end, text: name }) => text.slice(start, end) !== name)
      .map(({ start, end, text: name }) => `${file} ${start}-${end}: the text does not hold "${name}"`),
  ];
};

/** Every span of an edition that is not where its text has it, one line each. */
export const spanFaults = (edition: Edition): readonly string[] => edition.entries.flatMap(entryFaults);
