import { appositive } from '../speakers/appositive.ts';
import { readPhrase } from '../speakers/speakers.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, isDash, type QuoteContext, type Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words of a name and of what its bearer is at most, behind a dash: "— X, mayor of Y". */
const SIGNED_WORDS = 16;

/**
 * « « … » : c'est ainsi que X résume », ""…" was all X would say", ""…" — X, mayor of Y": a sentence that begins with the
 * words, and who said them is told behind.
 */
export const saidSo = (context: QuoteContext, unit: Unit): Attribution | undefined => {
  const { lexicon, tokens } = context;
  const quote = context.quotedBy[unit.from] ?? -1;
  if (quote < 0) return undefined;
  let end = unit.from;
  while (end < unit.to && context.quotedBy[end] === quote) end++;
  const content = { from: unit.from, to: end };
  if (isDash(tokens[end])) return signed(context, unit, content, end);
  const at = [',', ':'].includes(fold(context, end)) ? end + 1 : end;
  const length = lexicon.phrases(lexicon.words.speech.manner).at(tokens, at);
  if (length === 0) return undefined;
  const from = at + length;
  const subject = readPhrase(context, from, Math.min(unit.to, phraseEnd(context, unit, from)));
  const phrase = subject && (appositive(context, unit, subject) ?? subject);
  if (!phrase || phrase.kind === 'nobody') return undefined;
  return { cue: { kind: 'verb', from: at, to: from, weak: true, describing: false }, content, phrase };
};

/** A name behind a dash that ends the sentence, with no verb of its own. */
const signed = (
  context: QuoteContext,
  unit: Unit,
  content: Attribution['content'],
  dash: number,
): Attribution | undefined => {
  const { lexicon, tokens, mentions, mentionOf } = context;
  if (unit.to - dash > SIGNED_WORDS) return undefined;
  for (let at = dash + 1; at < unit.to; at++) {
    if (!bare(context, at) || (lexicon.has(lexicon.words.speech.auxiliaries, tokens[at]) && tokens[at]?.text !== 'à'))
      return undefined;
  }
  const phrase = readPhrase(context, dash + 1, Math.min(unit.to, phraseEnd(context, unit, dash + 1)));
  if (phrase?.kind !== 'person' || mentions[mentionOf[phrase.to - 1] ?? -1]?.type !== 'person') return undefined;
  return { cue: { kind: 'verb', from: dash, to: dash + 1, weak: true, describing: false }, content, phrase };
};
