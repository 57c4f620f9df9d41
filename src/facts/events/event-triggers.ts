import { changed } from '../changed.ts';
import type { Mention } from '../facts.ts';
import type { Token } from '../words/tokens.ts';
import type { EventContext } from './event-context.ts';
import { type EventLexicon, SCENE, type Trigger } from './event-lexicon.ts';
import { isNamedStorm } from './event-readings.ts';

/** Words of a phrase before a day that parts it: « sont descendues | dimanche | dans les rues ». */
const LEAD = 3;
/** Words of a phrase behind a day that parts it. */
const REST = 5;

/** « lancé une offensive de charme »: a figure of speech that begins inside. */
const opensFigure = ({ figures }: EventLexicon, tokens: readonly Token[], { from, to }: Trigger): boolean => {
  for (let at = from + 1; at < to; at++) if (at + figures.at(tokens, at) > to) return true;
  return false;
};

/** The phrase a day or a negation parts, day and all: « est passée | la semaine dernière | sous le contrôle », « s'est | pas | retirée ». */
const acrossInsert = (
  events: EventLexicon,
  tokens: readonly Token[],
  at: number,
  { dates, words, lexicon }: Pick<EventContext, 'dates' | 'words' | 'lexicon'>,
): Trigger | undefined => {
  const reflexive = lexicon.has(lexicon.words.speech.reflexives, tokens[at]);
  if (dates.length === 0 && !reflexive) return undefined;
  for (let last = at + 1; last <= at + LEAD; last++) {
    const token = tokens[last];
    if (!token || token.kind === 'mark') return undefined;
    const date = dates.find(({ start }) => start === token.start);
    const split = reflexive && lexicon.has(words.negatives, token);
    if (!date && !split) continue;
    let next = date ? last : last + 1;
    if (date) while ((tokens[next]?.start ?? date.end) < date.end) next++;
    const parted = events.at([...tokens.slice(at, last), ...tokens.slice(next, next + REST)], 0);
    // Nouns are never so parted.
    const verb = parted?.senses.some(({ kind }) => kind !== 'noun');
    return parted && verb && parted.to > last - at
      ? changed(parted, { from: at, to: next + parted.to - (last - at) })
      : undefined;
  }
  return undefined;
};

/** Triggers of a sentence, in order: no figures of speech, nothing inside a name. */
export const triggersOf = (
  {
    tokens,
    scenes,
    words,
    lexicon,
    dates,
    from,
    to,
  }: Pick<EventContext, 'tokens' | 'scenes' | 'words' | 'lexicon' | 'dates' | 'from' | 'to'>,
  mentions: readonly Mention[],
  mentionOf: readonly number[],
  events: EventLexicon,
): readonly Trigger[] => {
  const found: Trigger[] = [];
  for (let at = from; at < to; ) {
    if (!((scenes[at] ?? 0) & SCENE.start)) {
      at++;
      continue;
    }
    const figure = events.figures.at(tokens, at);
    const plain = figure ? undefined : events.at(tokens, at);
    const whole = figure ? plain : (acrossInsert(events, tokens, at, { dates, words, lexicon }) ?? plain);
    const trigger = whole && opensFigure(events, tokens, whole) ? undefined : whole;
    const name = mentions[mentionOf[at] ?? -1];
    // "Leaflets dropped over the city": a capital that only opens the sentence.
    const opens = tokens[at]?.first === true && name?.type === 'unknown' && name.end === tokens[at]?.end;
    if (trigger && (!name || opens || isNamedStorm(tokens, at, words, lexicon))) found.push(trigger);
    at = Math.max(at + 1, figure ? at + figure : (trigger?.to ?? 0));
  }
  return found;
};
