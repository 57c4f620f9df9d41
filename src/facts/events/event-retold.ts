import type { EventMention } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { EventContext } from './event-context.ts';
import { eventLexicon, SCENE, type Trigger } from './event-lexicon.ts';

/** Characters from a verb of firing to the salvo it fires. */
const FIRED_REACH = 25;

/** « a instauré une zone d'exclusion », "signed the Algiers accord", « des tracts seront largués »: verb and noun are one event. */
export const toldTwice = (
  earlier: readonly EventMention[],
  { type, start, end }: EventMention,
): EventMention | undefined => {
  if (type === 'zone') return earlier.find((other) => other.type === 'zone');
  // « avoir tiré dans la nuit « une salve de roquettes » ».
  if (type === 'shelling') return earlier.find((other) => other.type === type && start - other.end < FIRED_REACH);
  if (type !== 'agreement') return undefined;
  return earlier.find(
    (other) => other.type === type && other.targets.some((span) => span.start <= start && end <= span.end),
  );
};

/** « visant », "destroying", « en bombardant ». */
export const isParticiple = ({ tokens, lexicon }: EventContext, { to }: Trigger): boolean =>
  (lexicon.language === 'fr' ? /ant$/ : /ing$/).test(tokens[to - 1]?.fold ?? '');

/** « Ce bombardement », after shells, is of shells; "the raid", after an attack, is that attack. */
export const isTakenUp = (
  { tokens, lexicon, words }: EventContext,
  { from, senses }: Trigger,
  { type }: EventMention,
  last: EventMention,
): boolean => {
  if (type !== 'strike' || senses[0]?.kind !== 'noun') return false;
  const [word, before] = [tokens[from]?.fold ?? '', tokens[from - 1]?.fold ?? ''];
  const { definite, time } = lexicon.words;
  if (last.type === 'attack' && last.agents.length)
    return lexicon.has(words.raids, word) && [definite, time.this].some((list) => lexicon.has(list, before));
  return last.type === 'shelling' && lexicon.has(time.this, before);
};

/** True for a noun that names its event, no verb that tells it: "the raid", not "bombed". */
const isNamedBy = (lexicon: Lexicon, tokens: readonly Token[], at: number): boolean =>
  Object.values(eventLexicon(lexicon).words.nouns).some((list) => lexicon.has(list, tokens[at]));

/** What a disaster, a blast or a strike does: it strikes, destroys, buries. */
const DESTRUCTIVE: ReadonlySet<string> = new Set(['strike', 'disaster', 'attack', 'shelling']);

/** True for a verb whose subject is the event named before it, or the "which" right behind that. */
export const isTellingOn = (
  { tokens, scenes, lexicon, dates }: EventContext,
  { from, senses }: Trigger,
  { type }: EventMention,
  last: EventMention | undefined,
): boolean => {
  // « frappé » is no « frappe ».
  const noun = senses[0]?.kind === 'noun' && !/é(?:e|s|es)?$/.test(tokens[from]?.text ?? '');
  if (!last || noun || !(type === 'strike' || type === 'disaster')) return false;
  const named = tokens.findLastIndex(({ end }) => end === last.end);
  if (!isNamedBy(lexicon, tokens, named)) return false;
  if (last.type !== 'disaster' && !(type === 'strike' && DESTRUCTIVE.has(last.type))) return false;
  for (let at = from - 1; (tokens[at]?.start ?? 0) >= last.end; at--) {
    const token = tokens[at] as Token;
    if (dates.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const scene = scenes[at] ?? 0;
    const which = (scene & SCENE.relative) !== 0;
    if (token.kind === 'mark' && !token.glued && token.fold !== ',') return false;
    if (lexicon.has(lexicon.words.and, token) || token.fold === ',' || (scene & SCENE.clause && !which)) return false;
    if (lexicon.has(lexicon.words.speech.agents, token)) return false;
  }
  return true;
};
