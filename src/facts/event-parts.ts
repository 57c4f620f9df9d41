import type { EventWords } from '../language/event-words.ts';
import type { Span } from '../text/span.ts';
import type { DateClaim, Mention } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What the parts of an event are looked for in: one sentence. */
export interface EventContext {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly words: EventWords;
  /** Mentions and dates of the sentence, with their indexes into the facts. */
  readonly mentions: readonly (Mention & { readonly index: number })[];
  readonly dates: readonly (DateClaim & { readonly index: number })[];
  /** First and last token of the sentence, half open. */
  readonly from: number;
  readonly to: number;
}

/** Characters between a speech verb and the day of saying: "said on Tuesday". */
const SAID_REACH = 24;
/** Words of an object that is no name: « un dépôt de munitions ». */
const OBJECT_WORDS = 5;

const spoken = (context: EventContext, date: Span): boolean => {
  const { tokens, lexicon, from, to } = context;
  const { speech } = lexicon.words;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.end > date.start) return false;
    const verb = lexicon.has(speech.verbs, token.fold) || lexicon.has(speech.participles, token.fold);
    if (verb && date.start - token.end <= SAID_REACH && !/[,;:]/.test(between(context, token.end, date.start)))
      return true;
  }
  return false;
};

const between = ({ tokens, from, to }: EventContext, start: number, end: number): string =>
  tokens
    .slice(from, to)
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ text }) => text)
    .join(' ');

/** The day an event is given: the nearest of its sentence that is not the day somebody said so. */
export const dateOf = (context: EventContext, trigger: Span): number | undefined => {
  const apart = (span: Span): number => Math.max(trigger.start - span.end, span.start - trigger.end);
  const dates = context.dates.filter((date) => !spoken(context, date));
  return [...dates].sort((a, b) => apart(a) - apart(b))[0]?.index;
};

/** The place nearest to the trigger, behind it rather than before. */
export const placeOf = (context: EventContext, trigger: Span): number | undefined => {
  const places = context.mentions.filter(({ type }) => type === 'place');
  const apart = (span: Span): number =>
    span.start >= trigger.end ? span.start - trigger.end : 2 * (trigger.start - span.end);
  return [...places].sort((a, b) => apart(a) - apart(b))[0]?.index;
};

const isActor = ({ type }: Mention): boolean => type === 'organisation' || type === 'person' || type === 'group';

const tokenAt = ({ tokens, from, to }: EventContext, start: number): number => {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= start) return at;
  return to;
};

/** Words from a token on up to a mark, a verb or a preposition: an object that is no name. */
const phraseFrom = (context: EventContext, i: number): Span | undefined => {
  const { tokens, lexicon, to } = context;
  const { words } = lexicon;
  let end = i;
  for (; end < to && end < i + OBJECT_WORDS; end++) {
    const token = tokens[end];
    if (!token || (token.kind === 'mark' && token.fold !== '-')) break;
    if (end > i && (lexicon.has(words.speech.stops, token.fold) || lexicon.has(words.and, token.fold))) break;
    if (end > i && lexicon.has(words.speech.auxiliaries, token.fold)) break;
    const linked =
      lexicon.has(words.of, token.fold) ||
      lexicon.has(words.definite, token.fold) ||
      lexicon.has(words.indefinite, token.fold);
    if (!linked && lexicon.has(words.functionWords, token.fold)) break;
  }
  const [first, last] = [tokens[i], tokens[end - 1]];
  return first && last && end > i && !lexicon.has(words.speech.stops, first.fold)
    ? { start: first.start, end: last.end }
    : undefined;
};

/** Words of a subject that is no name, back from a verb: « l'armée syrienne | a bombardé ». */
const phraseBefore = (context: EventContext, i: number): Span | undefined => {
  const { tokens, lexicon, from } = context;
  const { words } = lexicon;
  let end = i;
  while (
    end > from &&
    (lexicon.has(words.speech.passives, tokens[end - 1]?.fold ?? '') ||
      lexicon.has(words.speech.auxiliaries, tokens[end - 1]?.fold ?? '') ||
      lexicon.has(words.speech.adverbs, tokens[end - 1]?.fold ?? ''))
  )
    end--;
  for (let at = end - 1; at >= Math.max(from, end - OBJECT_WORDS); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const determiner = lexicon.has(words.definite, token.fold) || lexicon.has(words.indefinite, token.fold);
    if (determiner && !lexicon.has(words.of, tokens[at - 1]?.fold ?? '')) {
      const last = tokens[end - 1];
      return last && at < end - 1 ? { start: token.start, end: last.end } : undefined;
    }
    if (lexicon.has(words.functionWords, token.fold) && !lexicon.has(words.of, token.fold) && !determiner)
      return undefined;
  }
  return undefined;
};

/** « par l'armée syrienne », "by rebels": the doer behind a passive. */
const doerBehind = (context: EventContext, i: number): Span | undefined => {
  for (let at = i; at < Math.min(context.to, i + OBJECT_WORDS); at++)
    if (context.lexicon.has(context.lexicon.words.speech.agents, context.tokens[at]?.fold ?? ''))
      return phraseFrom(context, at + 1);
  return undefined;
};

/** Who did it and to whom; a passive turns them round, « par » and "by" name the doer. */
export const actorsOf = (
  context: EventContext,
  trigger: Span,
  noun: boolean,
  passive: boolean,
): { readonly agents: readonly Span[]; readonly targets: readonly Span[] } => {
  const { tokens, lexicon, words } = context;
  const span = ({ start, end }: Span): Span => ({ start, end });
  const before = context.mentions.filter((mention) => isActor(mention) && mention.end <= trigger.start);
  const behind = context.mentions.filter((mention) => isActor(mention) && mention.start >= trigger.end);
  const led = (mention: Span, list: readonly string[]): boolean => {
    const at = tokenAt(context, mention.start);
    const article = lexicon.has(lexicon.words.definite, tokens[at - 1]?.fold ?? '') ? 1 : 0;
    return lexicon.phrases(list).before(tokens, at - article) > 0;
  };
  const by = behind.filter((mention) => led(mention, lexicon.words.speech.agents));
  const against = behind.filter((mention) => led(mention, words.against));
  if (noun) {
    const of = behind.filter((mention) => led(mention, lexicon.words.of) && mention.start - trigger.end < 20);
    return { agents: [...by, ...of].slice(0, 1).map(span), targets: against.slice(0, 1).map(span) };
  }
  const nearest = before[before.length - 1];
  const subject = phraseBefore(context, tokenAt(context, trigger.start)) ?? (nearest && span(nearest));
  const after = tokenAt(context, trigger.end);
  const list = (one: Span | undefined): readonly Span[] => (one ? [one] : []);
  if (passive)
    return { agents: by.length ? by.slice(0, 1).map(span) : list(doerBehind(context, after)), targets: list(subject) };
  return { agents: list(subject), targets: list(phraseFrom(context, after)) };
};

/** Weapons named in the sentence: « drone », "artillery". */
export const meansOf = ({ tokens, lexicon, words, from, to }: EventContext, trigger: Span): readonly Span[] =>
  tokens
    .slice(from, to)
    .filter(
      (token) => (token.end <= trigger.start || token.start >= trigger.end) && lexicon.has(words.means, token.fold),
    )
    .slice(0, 2)
    .map(({ start, end }) => ({ start, end }));
