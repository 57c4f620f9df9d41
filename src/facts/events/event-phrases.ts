import type { Span } from '../../text/span.ts';
import type { Token } from '../words/tokens.ts';
import { type EventContext, holds } from './event-context.ts';
import { SCENE } from './event-lexicon.ts';

/** Most words of an object or subject that is no name. */
const MOST_WORDS = 6;

/** Tokens from `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const spanOf = ({ tokens }: EventContext, { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const isVerbal = ({ tokens, lexicon }: EventContext, at: number): boolean => {
  const token = tokens[at];
  const { speech } = lexicon.words;
  if (!token) return false;
  // « a » is a verb, « à » is none.
  const bare = token.text.length > 1 || token.text.toLowerCase() === token.fold;
  return bare && (lexicon.has(speech.auxiliaries, token) || lexicon.has(speech.passives, token));
};

const isLink = ({ tokens, lexicon }: EventContext, at: number): boolean => {
  const { words } = lexicon;
  const word = tokens[at];
  return lexicon.has(words.of, word) || lexicon.has(words.definite, word) || lexicon.has(words.indefinite, word);
};

/** True for a number word or an article a phrase may begin with. */
const opens = (context: EventContext, at: number): boolean => {
  const token = context.tokens[at];
  if (!token) return false;
  const { lexicon } = context;
  // "An F-15".
  if (token.kind === 'number' && token.glued && context.tokens[at - 1]?.fold === '-') return false;
  // « de » may stand for « des », but leads to a complement far more often.
  if (lexicon.has(lexicon.words.of, token) && token.fold !== 'des') return false;
  return (
    token.kind === 'number' ||
    lexicon.has(lexicon.words.definite, token) ||
    lexicon.has(lexicon.words.indefinite, token) ||
    lexicon.units.of(token) !== undefined
  );
};

const isOpening = (token: Token | undefined): boolean => token?.kind === 'mark' && /^["“«]$/.test(token.text);

/** The phrase that begins at a token, up to a mark, a verb, a preposition or a day. */
export const phraseFrom = (context: EventContext, i: number): Range | undefined => {
  const { tokens, lexicon, to } = context;
  const { words } = lexicon;
  // « environ 600 hommes », "about 450 fighters".
  const { about, atLeast, moreThan, atMost, lessThan } = words.number;
  const blur = [about, atLeast, moreThan, atMost, lessThan].map((list) => lexicon.phrases(list).at(tokens, i));
  // "Sending more advisers".
  const more = lexicon.phrases(context.words.further).at(tokens, i);
  let start = i + Math.max(more, ...blur);
  // « maintient une zone » between quotation marks, "pulled out my sister".
  while (start < to && (isOpening(tokens[start]) || lexicon.has(context.words.possessives, tokens[start]))) start++;
  let end = start;
  for (; end < to && end < start + MOST_WORDS; end++) {
    const token = tokens[end];
    if (!token || (token.kind === 'mark' && !(token.fold === '-' && token.glued))) break;
    const inside = end > start;
    if (inside && (lexicon.has(words.and, token) || isVerbal(context, end))) break;
    if (context.dates.some(({ start }) => start === token.start)) break;
    if (lexicon.has(words.speech.stops, token) && !lexicon.has(words.of, token)) break;
    // « un L-39 »: a letter that is no article.
    if (!(inside && token.capital) && !isLink(context, end) && lexicon.has(words.functionWords, token)) break;
  }
  while (end > start && isLink(context, end - 1)) end--;
  return end > start ? { from: start, to: end } : undefined;
};

/** The phrase that ends before a token, back to its article or the start of the clause: « l'armée syrienne | a bombardé ». */
export const phraseBefore = (context: EventContext, i: number, depth = 0): Range | undefined => {
  const { tokens, lexicon, from } = context;
  const { words } = lexicon;
  let end = i;
  for (let step = 1; step > 0 && end > from; end -= step) {
    const word = tokens[end - 1];
    const skipped =
      isVerbal(context, end - 1) ||
      [words.speech.adverbs, words.negations, words.speech.clitics, context.words.negatives].some((list) =>
        lexicon.has(list, word),
      );
    // "Rebels are believed to have entered", « les troupes devraient quitter ».
    step = skipped ? 1 : lexicon.phrases(context.words.raising).before(tokens, end);
  }
  // « le Mouvement des lacs (MDL) a attaqué »: the name stands before its letters.
  if (tokens[end - 1]?.fold === ')' && tokens[end - 3]?.fold === '(' && end - 3 > from) end -= 3;
  let start = end;
  for (let at = end - 1; at >= Math.max(from, end - MOST_WORDS); at--) {
    const token = tokens[at];
    if (token?.kind === 'mark' && !(token.fold === '-' && token.glued)) break;
    if (!token || context.dates.some(({ start: day, end: last }) => day <= token.start && token.start < last)) break;
    if (opens(context, at)) {
      start = at;
      // "The ministers of the two countries".
      if (
        tokens[at]?.kind !== 'mark' &&
        lexicon.has(words.definite, tokens[at - 1]) &&
        lexicon.has(words.of, tokens[at - 2])
      )
        continue;
      if (!lexicon.has(words.of, tokens[at - 1])) break;
      continue;
    }
    const linked = lexicon.has(words.of, token);
    if (at < end - 1 && !token.capital && lexicon.has(words.speech.verbs, token)) break;
    if (!linked && (lexicon.has(words.functionWords, token) || isVerbal(context, at))) break;
    start = at;
  }
  while (start < end && lexicon.has(words.of, tokens[start]) && !opens(context, start)) start++;
  if (start >= end) return undefined;
  // "Gunmen on motorcycles attacked": what stands before the preposition did it.
  const joint = tokens[start - 1];
  const led =
    depth === 0 &&
    start - 2 >= from &&
    joint !== undefined &&
    lexicon.has(words.speech.stops, joint) &&
    ((context.scenes[start - 1] ?? 0) & SCENE.clause) === 0;
  const head =
    led && tokens[start - 2]?.kind === 'word' && !context.dates.some((date) => date.end === joint.start - 1)
      ? phraseBefore(context, start - 1, 1)
      : undefined;
  return { from: head?.from ?? start, to: end };
};

/** What follows « la tête de » or "part of", where a phrase begins so. */
const wholeOf = ({ tokens, lexicon, words }: EventContext, { from, to }: Range): Range | undefined => {
  for (let at = from; at < Math.min(to - 2, from + 3); at++)
    if (lexicon.has(words.parts, tokens[at]) && lexicon.has(lexicon.words.of, tokens[at + 1]))
      return { from: at + 2, to };
  return undefined;
};

/** What a phrase names, by the word of it that is known and nearest to its head: the first in French, the last in English. */
export const kindOf = (context: EventContext, range: Range | undefined): 'real' | 'abstract' | 'animal' | 'open' => {
  if (!range) return 'open';
  const { scenes, mentions, tokens } = context;
  const real = SCENE.people | SCENE.thing | SCENE.aircraft | SCENE.conflict | SCENE.weapon | SCENE.wreckable;
  const { nounLast } = context.lexicon.words.number;
  // « la tête d'un convoi » is of the convoy.
  const whole = wholeOf(context, range);
  if (whole) return kindOf(context, whole);
  let joint = range.from;
  while (joint < range.to && !(nounLast && context.lexicon.has(context.lexicon.words.of, tokens[joint]))) joint++;
  for (let step = 0; step < joint - range.from; step++) {
    const scene = scenes[nounLast ? joint - 1 - step : range.from + step] ?? 0;
    if (scene & SCENE.animal) return 'animal';
    if (scene & SCENE.abstract && !(scene & real && context.about.conflict)) return 'abstract';
    if (scene & real) return 'real';
  }
  const [start, end] = [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0];
  return mentions.some((mention) => mention.start < end && start < mention.end && mention.type !== 'unknown')
    ? 'real'
    : 'open';
};

/** True where a phrase names somebody armed, or a force. */
export const isArmed = (context: EventContext, range: Range | undefined): boolean =>
  range !== undefined && holds(context, range.from, range.to, SCENE.conflict | SCENE.weapon);

/** True where a phrase says how many. */
export const countsSome = ({ tokens, lexicon }: EventContext, { from, to }: Range): boolean => {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'number' || lexicon.units.of(tokens[at]) !== undefined) return true;
  return false;
};
