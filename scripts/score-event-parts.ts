import type { EventMention, Facts } from '../src/facts/facts.ts';
import { foldText } from '../src/text/fold.ts';
import type { Span } from '../src/text/span.ts';
import type { Gold } from './read-gold.ts';
import { type Score, score } from './score-facts.ts';

/** Who did it, to whom, and where, of events that were found. */
export const PARTS = {
  agent: score('  who did it'),
  target: score('  to whom'),
  place: score('  where'),
};

const bare = (words: string): string =>
  foldText(words).replace(/^(?:the|an?|le|la|les|l'|une?|des|its|his|her|their) ?/u, '');

/** One within the other: a label may name more, or less, than what was read. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [bare(one), bare(other)];
  return a.includes(b) || b.includes(a);
};

/** A wrong part is one too many, and the right one missed. */
const tally = (into: Score, note: string, found: readonly string[], wanted: readonly string[]): void => {
  const right = found.some((one) => wanted.some((other) => isSame(one, other)));
  if (right) into.hits++;
  if (!right && found.length) into.extra++;
  if (!right && wanted.length) into.missed++;
  if (!right && (found.length || wanted.length))
    into.notes.push(`${note}: ${found.join('; ') || '-'} for ${wanted.join('; ') || '-'}`);
};

/** Holds the parts of an event against its label. */
export const scoreParts = (
  text: string,
  facts: Facts,
  event: EventMention,
  { agent = [], target = [], place, text: words }: Gold['events'][number],
  name: string,
): void => {
  const wordsOf = (spans: readonly Span[]): readonly string[] => spans.map(({ start, end }) => text.slice(start, end));
  const there = event.place === undefined ? undefined : facts.mentions[event.place]?.text;
  const note = `${name} [${words}]`;
  tally(PARTS.agent, note, wordsOf(event.agents), agent);
  tally(PARTS.target, note, wordsOf(event.targets), target);
  tally(PARTS.place, note, there === undefined ? [] : [there], place ? [place] : []);
};
