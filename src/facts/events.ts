import type { EventWords } from '../language/event-words.ts';
import { type EventLexicon, eventLexicon, type Trigger } from './event-lexicon.ts';
import { actorsOf, dateOf, type EventContext, meansOf, placeOf } from './event-parts.ts';
import { polarityOf } from './event-polarity.ts';
import type { DateClaim, EventMention, Mention } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** So many different words of games make a dispatch one on sport. */
const SPORT_WORDS = 5;
/** Events that in sport are figures of speech. */
const NONE: ReadonlySet<string> = new Set();
const STRUCK: ReadonlySet<string> = new Set(['strike']);
const PLAYED: ReadonlySet<string> = new Set([
  'strike',
  'shelling',
  'attack',
  'battle',
  'offensive',
  'advance',
  'capture',
  'seizure',
  'shoot-down',
  'withdrawal',
  'protest',
]);

/** So many words of labour make "strike" a stoppage. */
const LABOUR_WORDS = 3;

const holds = (tokens: readonly Token[], lexicon: Lexicon, list: readonly string[], least: number): boolean => {
  if (list.length === 0) return false;
  const found = new Set<string>();
  for (const token of tokens)
    if (token.kind === 'word' && lexicon.has(list, token.fold) && found.add(token.fold).size >= least) return true;
  return false;
};

/** Kinds of events that are none in a dispatch of this sort. */
const notHere = (tokens: readonly Token[], lexicon: Lexicon, { sport, labour }: EventWords): ReadonlySet<string> => {
  if (holds(tokens, lexicon, sport, SPORT_WORDS)) return PLAYED;
  return holds(tokens, lexicon, labour, LABOUR_WORDS) ? STRUCK : NONE;
};

const some = (context: EventContext, list: readonly string[], except: Trigger): boolean => {
  for (let at = context.from; at < context.to; at++)
    if ((at < except.from || at >= except.to) && context.lexicon.has(list, context.tokens[at]?.fold ?? '')) return true;
  return false;
};

/** "strike" behind « will » or "to" is a verb, behind an article or adjective a noun; a participle behind "the" describes. */
const fits = (context: EventContext, trigger: Trigger): boolean => {
  const { tokens, lexicon, words } = context;
  const before = tokens[trigger.from - 1];
  const determined =
    before !== undefined &&
    before.sentence === tokens[trigger.from]?.sentence &&
    lexicon.has(lexicon.words.definite, before.fold);
  // The month, and words in a title: "March" is no march.
  if (tokens[trigger.from]?.capital && !tokens[trigger.from]?.first) return false;
  if (trigger.kind === 'armed') return !determined && some(context, words.weapons, trigger);
  return true;
};

/** A storm that hits a town is a disaster, not a strike. */
const byForce = (context: EventContext, trigger: Trigger): boolean => {
  const { tokens, lexicon, words } = context;
  for (let at = trigger.from - 1; at >= Math.max(context.from, trigger.from - 4); at--)
    if (lexicon.has(words.forces, tokens[at]?.fold ?? '')) return true;
  return false;
};

const isPassive = ({ tokens, lexicon }: EventContext, trigger: Trigger): boolean => {
  const { speech } = lexicon.words;
  for (let at = trigger.from - 1; at >= trigger.from - 3; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') break;
    if (lexicon.has(speech.passives, token.fold)) return true;
  }
  return lexicon.has(speech.agents, tokens[trigger.to]?.fold ?? '');
};

const read = (context: EventContext, trigger: Trigger, none: ReadonlySet<string>): EventMention | undefined => {
  const { tokens, lexicon, words } = context;
  if (!fits(context, trigger) || none.has(trigger.type)) return undefined;
  const [first, last] = [tokens[trigger.from], tokens[trigger.to - 1]];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const storm =
    trigger.kind !== 'noun' && (trigger.type === 'strike' || trigger.type === 'advance') && byForce(context, trigger);
  const date = dateOf(context, span);
  const place = placeOf(context, span);
  return {
    ...span,
    type: storm ? 'disaster' : trigger.type,
    sentence: first.sentence,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...actorsOf(context, span, trigger.kind === 'noun', isPassive(context, trigger)),
    means: meansOf(context, span),
    polarity: polarityOf(tokens, trigger.from, trigger.to, lexicon, words),
  };
};

/** By sentence, in order: what of a list stands in it, with its index. */
const bySentence = <T extends { readonly sentence: number }>(
  all: readonly T[],
): ReadonlyMap<number, readonly (T & { readonly index: number })[]> => {
  const found = new Map<number, (T & { index: number })[]>();
  all.forEach((one, index) => {
    const list = found.get(one.sentence);
    if (list) list.push({ ...one, index });
    else found.set(one.sentence, [{ ...one, index }]);
  });
  return found;
};

/** Events the body tells of, by their trigger words; figures of speech, games and names are none. */
export const findEvents = (
  tokens: readonly Token[],
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateClaim[],
): readonly EventMention[] => {
  const events: EventLexicon = eventLexicon(lexicon);
  const none = notHere(tokens, lexicon, events.words);
  const [named, dated] = [bySentence(mentions), bySentence(dates)];
  const found: EventMention[] = [];
  for (let from = 0; from < tokens.length; ) {
    const sentence = tokens[from]?.sentence ?? -1;
    let to = from;
    while (tokens[to]?.sentence === sentence) to++;
    const here = { mentions: named.get(sentence) ?? [], dates: dated.get(sentence) ?? [] };
    const context: EventContext = { tokens, lexicon, words: events.words, ...here, from, to };
    for (let at = from; at < to; ) {
      const figure = events.figures.at(tokens, at);
      const trigger = figure ? undefined : events.at(tokens, at);
      const inName =
        trigger &&
        here.mentions.some(({ start, end }) => start <= (tokens[at]?.start ?? 0) && (tokens[at]?.end ?? 0) <= end);
      const event = trigger && !inName ? read(context, trigger, none) : undefined;
      if (event) found.push(event);
      at = Math.max(at + 1, figure ? at + figure : (trigger?.to ?? 0));
    }
    from = to;
  }
  return found;
};
