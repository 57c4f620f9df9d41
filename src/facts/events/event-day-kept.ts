import type { EventType } from '../../language/event-words.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Span } from '../../text/span.ts';
import { type Dated, isOutlived, isSpokenOf, tokenAt } from '../dates/other-days.ts';
import type { EventMention, Polarity } from '../facts.ts';
import { APART_REACH } from './event-adjuncts.ts';
import { isMaybe } from './event-conditions.ts';
import type { EventContext } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';

/** "Had not endorsed the deal on Monday": a deal spoken of before, and no word of signing, is not of that day. */
const isKept = ({ tokens, lexicon, words, told, from }: EventContext, trigger: Trigger, type: EventType): boolean => {
  if (type !== 'agreement' || !told.has(type) || !lexicon.has(lexicon.words.definite, tokens[trigger.from - 1]))
    return false;
  for (let at = trigger.from - 2; at >= Math.max(from, trigger.from - APART_REACH); at--)
    if (lexicon.has(words.signing, tokens[at])) return false;
  return tokens[trigger.from - 2]?.kind === 'word';
};

/** Where it is not sure whose day it is, none is given. */
export const isOutOfPlace = (
  context: EventContext,
  trigger: Trigger,
  span: Span,
  { start, edtf, basis }: Dated,
  type: EventType,
  kind: Sense['kind'],
  polarity: Polarity,
): boolean => {
  const { today, tokens, lexicon, words, scenes, dates } = context;
  const last = edtfDays(edtf ?? '')?.to;
  // « ont signé mardi une trêve qui entre en vigueur vendredi ».
  const follows = last !== undefined && today !== undefined && last > today && start > span.end;
  const relative = ((scenes[trigger.to] ?? 0) & SCENE.relative) !== 0;
  if (follows && relative && dates.some((other) => other.end <= span.start && other.edtf !== undefined)) return true;
  const past = today === undefined || last === undefined || last < today || (last === today && basis === 'weekday');
  // What is planned is not over.
  const ahead = polarity === 'planned' || (polarity === 'conditional' && kind !== 'noun' && isMaybe(context, trigger));
  if (today !== undefined && past && ahead) return true;
  // « se sont engagés mercredi à ne plus attaquer »: the day of the pledge.
  const infinitive =
    kind !== 'noun' && lexicon.language === 'fr' && /(?:er|ir|re)$/.test(tokens[trigger.to - 1]?.text ?? '');
  if (infinitive && polarity !== 'asserted' && past && start < span.start) return true;
  // A winter lies in two years: "last winter" may be of either.
  if (basis === 'relative' && edtf?.endsWith('-24')) return true;
  // « le dialogue, prévu jeudi, a été reporté »: a Thursday, but which?
  if (
    polarity === 'denied' &&
    (basis === 'weekday' || basis === 'relative') &&
    last !== undefined &&
    today !== undefined &&
    last > today
  )
    return true;
  const outlived = kind === 'noun' && isOutlived(context, trigger);
  if (start < span.end) return outlived;
  const first = tokenAt(context, start);
  const lead = tokens[first - 1]?.fold ?? '';
  // "Would arrest any trawler from 1 October", but "a strike from 1 October".
  if (type !== 'protest' && lexicon.has(words.starting, lead)) return true;
  const attached = lexicon.has(lexicon.words.of, lead) || lexicon.has(lexicon.words.of, tokens[first]);
  if (attached || kind !== 'noun') return false;
  return outlived || (past && isSpokenOf(context, trigger)) || isKept(context, trigger, type);
};

/** What people die of, or are arrested at, on the day it happens. */
const DEADLY: ReadonlySet<EventType> = new Set<EventType>([
  'disaster',
  'attack',
  'strike',
  'shelling',
  'battle',
  'protest',
]);

/** "A ferry capsized on Monday; eleven people died": the day of the clause before, where theirs gives none. */
export const ofCause = (
  { tokens, dates, lexicon, words, from, to }: EventContext,
  trigger: Trigger,
  kind: Sense['kind'],
  earlier: readonly EventMention[],
  before: EventMention | undefined,
): number | undefined => {
  if (kind === 'noun') return undefined;
  // "Its pilot died", « ses trois occupants sont morts »: of what the sentence before told, where theirs has no day.
  if (
    before &&
    DEADLY.has(before.type) &&
    before.sentence + 1 === tokens[from]?.sentence &&
    before.polarity === 'asserted'
  )
    if (dates.length === 0 && lexicon.has(words.possessives, tokens[from])) return before.date;
  let stop = trigger.from - 1;
  while (stop > from && !/^[;:]$/.test(tokens[stop]?.fold ?? '')) stop--;
  const [mark, cause] = [tokens[stop], earlier.at(-1)];
  if (!mark || !cause || cause.sentence !== mark.sentence || cause.end > mark.start) return undefined;
  if (!DEADLY.has(cause.type) || cause.polarity !== 'asserted') return undefined;
  if (dates.some(({ start }) => start > mark.start)) return undefined;
  // "; eleven people have died since", « depuis ».
  for (let at = stop; at < to; at++)
    if (lexicon.has(lexicon.words.time.since, tokens[at]) || lexicon.phrases(words.later).at(tokens, at))
      return undefined;
  return cause.date;
};
