import { overlaps, type Span } from '../../text/span.ts';
import type { EventContext } from './event-context.ts';
import { SCENE } from './event-lexicon.ts';
import { tokenAt } from './event-parts.ts';

/** A place that speaks or acts: "Tehran condemned", "France, which has", « par Ankara », "Somalia's army", "London-based". */
const acts = (context: EventContext, place: Span): boolean => {
  const { tokens, lexicon, scenes, words, from } = context;
  const { speech, definite, negations } = lexicon.words;
  const first = tokenAt(context, place.start);
  const next = tokenAt(context, place.end);
  const lead = lexicon.has(definite, tokens[first - 1]) ? first - 2 : first - 1;
  const [before, behind] = [tokens[lead], tokens[next]];
  if (lead >= from && lexicon.has(speech.agents, before)) return true;
  if (!behind || behind.sentence !== tokens[first]?.sentence) return false;
  if (behind.fold === '-' && behind.glued) return true;
  if (behind.fold === "'s")
    return !context.mentions.some(
      ({ type, start }) => type === 'place' && start > place.end && start - place.end < NEAR,
    );
  const opens =
    lead < from ||
    before?.kind === 'mark' ||
    ((scenes[lead] ?? 0) & SCENE.clause) !== 0 ||
    lexicon.has(lexicon.words.that, before);
  if (!opens) return false;
  if (behind.fold === ',') return ((scenes[next + 1] ?? 0) & SCENE.relative) !== 0;
  return [
    speech.auxiliaries,
    speech.passives,
    speech.verbs,
    speech.participles,
    speech.adverbs,
    negations,
    words.acts,
  ].some((list) => lexicon.has(list, behind));
};

/** Characters from "Lebanon's" to the valley in it. */
const NEAR = 8;

/** The place nearest to the trigger, behind it rather than before; one right behind an earlier event is that one's, and one that acts is none. */
export const placeOf = (
  context: EventContext,
  trigger: Span,
  earlier: readonly Span[],
  agents: readonly Span[],
): number | undefined => {
  let best: { readonly index: number; readonly cost: number } | undefined;
  for (const place of context.mentions) {
    const { type, start, end, index } = place;
    if (type !== 'place') continue;
    if (end <= trigger.start && earlier.some((event) => event.end <= start)) continue;
    if (agents.some((agent) => overlaps(agent, place)) || acts(context, place)) continue;
    const cost = start >= trigger.end ? start - trigger.end : 2 * (trigger.start - end);
    if (!best || cost < best.cost) best = { index, cost };
  }
  return best?.index;
};
