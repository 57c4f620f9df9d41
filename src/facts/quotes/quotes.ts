import type { Span } from '../../text/span.ts';
import { changed } from '../changed.ts';
import type { Quote, Speech } from '../facts.ts';
import { namedBy } from '../names/given-name.ts';
import { resolveSpeaker } from '../speakers/resolve-speaker.ts';
import type { Last, Speaker } from '../speakers/speaker.ts';
import type { Writable } from '../writable.ts';
import { attributionsOf } from './attribute.ts';
import { chainOf } from './chain.ts';
import { isParticiple } from './clause-subject.ts';
import type { Content } from './contents.ts';
import { afterRefusal, afterSpeaking, goesOn } from './continued.ts';
import { innerCue } from './inner-cue.ts';
import { bare, type QuoteContext, type Unit, unitsOf } from './quote-context.ts';
import type { Attribution } from './reading.ts';
import { verbInside } from './verb-inside.ts';

/** Quoted words up to this many, without a cue, are somebody's term and not a speech. */
const SCARE_WORDS = 5;

const wordsIn = (context: QuoteContext, from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at++) if (context.tokens[at]?.kind !== 'mark') words++;
  return words;
};

const spanOf = (context: QuoteContext, content: Content): Span => ({
  start: context.tokens[content.from]?.start ?? 0,
  end: context.tokens[content.to - 1]?.end ?? 0,
});

/** Direct where all words stand in marks, mixed where two or more together do, else reported. */
const speechOf = (context: QuoteContext, content: Content): Speech => {
  let [outside, longest, run] = [0, 0, 0];
  for (let at = content.from; at < content.to; at++) {
    if (context.tokens[at]?.kind === 'mark') continue;
    if (content.gap && at >= content.gap.from && at < content.gap.to) continue;
    if (bare(context, at) || namedBy(context, at)) [outside, run] = [outside + 1, 0];
    else longest = Math.max(longest, ++run);
  }
  if (outside === 0 && longest > 0) return 'direct';
  return longest > 1 ? 'mixed' : 'reported';
};

const fragmentsOf = (context: QuoteContext, content: Content): readonly Span[] => {
  const found: Span[] = [];
  let last = -1;
  for (let at = content.from; at < content.to; at++) {
    const index = context.quotedBy[at] ?? -1;
    const quotation = index > last ? context.quotations[index] : undefined;
    if (!quotation) continue;
    found.push({ start: quotation.start, end: quotation.end });
    last = index;
  }
  return found;
};

/** Editors' brackets in a range: « [utilisant …] ». */
const glossesOf = (text: string, span: Span): readonly Span[] => {
  const glosses: Span[] = [];
  if (!text.slice(span.start, span.end).includes('[')) return glosses;
  let open = -1;
  for (let at = span.start; at < span.end; at++) {
    if (text[at] === '[') open = at;
    else if (text[at] === ']' && open >= 0) {
      glosses.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return glosses;
};

const hedgesOf = (context: QuoteContext, content: Content): readonly Span[] => {
  const { speech } = context.lexicon.words;
  const found: Span[] = [];
  for (let at = content.from; at < content.to; ) {
    const length = context.lexicon.phrases(speech.hedges).at(context.tokens, at);
    if (length) found.push(spanOf(context, { from: at, to: at + length }));
    at += Math.max(1, length);
  }
  return found;
};

const quoteOf = (
  context: QuoteContext,
  unit: Unit,
  content: Content,
  speech: Speech,
  attribution?: Attribution,
  speaker?: Speaker,
): Quote => {
  const span = spanOf(context, content);
  const quote: Writable<Quote> = {
    start: span.start,
    end: span.end,
    speech,
    sentence: context.tokens[content.from]?.sentence ?? 0,
    resolution: speaker?.resolution ?? 'none',
    anonymous: speaker?.anonymous ?? false,
    chain: attribution ? chainOf(context, unit, attribution) : [],
    glosses: glossesOf(context.text, span),
    fragments: speech === 'direct' ? [] : fragmentsOf(context, content),
    hedges: hedgesOf(context, content),
  };
  if (attribution) quote.cue = spanOf(context, attribution.cue);
  if (speaker && speaker.resolution !== 'continued') quote.speaker = spanOf(context, speaker.phrase);
  if (speaker?.mention !== undefined) quote.mention = speaker.mention;
  return quote;
};

/** True where the mark before the closing one ends a sentence. */
const endsSentence = (context: QuoteContext, content: Content): boolean =>
  '.!?…'.includes(context.tokens[content.to - 2]?.fold ?? '-');

/** Words between a placard and what it says. */
const WRITTEN_REACH = 4;

/** « une pancarte « … » », "…," read one banner: words on a thing, and nobody's speech. */
const isWritten = ({ lexicon, tokens }: QuoteContext, unit: Unit, { from, to }: Content): boolean =>
  [
    ...tokens.slice(Math.max(unit.from, from - WRITTEN_REACH), from),
    ...tokens.slice(to, Math.min(unit.to, to + WRITTEN_REACH)),
  ].some((token) => lexicon.has(lexicon.words.speech.placards, token));

/** Quoted words of a unit that no cue ties to a speaker: a term, or a direct quotation of nobody known. */
const loose = (
  context: QuoteContext,
  unit: Unit,
  taken: readonly Content[],
): readonly { content: Content; speech: Speech }[] => {
  const found: { content: Content; speech: Speech }[] = [];
  const all = context.quotedBy.slice(unit.from, unit.to).some((index) => index >= 0)
    ? wordsIn(context, unit.from, unit.to)
    : 0;
  for (let at = unit.from; at < unit.to; ) {
    const index = context.quotedBy[at] ?? -1;
    if (index < 0) {
      at++;
      continue;
    }
    let to = at;
    while (to < unit.to && context.quotedBy[to] === index) to++;
    const content = { from: at, to };
    at = to;
    if (taken.some((other) => other.from < content.to && content.from < other.to)) continue;
    const sentence = endsSentence(context, content);
    const words = wordsIn(context, content.from, content.to);
    if (words > 0)
      found.push({
        content,
        speech:
          (words <= SCARE_WORDS && !(sentence && all === words)) || isWritten(context, unit, content)
            ? 'scare'
            : 'direct',
      });
  }
  return found;
};

/** Words given to speakers, and words in marks that nobody is said to have said. What cannot be decided is unattributed. */
export const findQuotes = (context: QuoteContext): readonly Quote[] => {
  const quotes: Quote[] = [];
  let last: Last | undefined;
  for (const unit of unitsOf(context)) {
    const attributions = attributionsOf(context, unit);
    const sentence = context.tokens[unit.to - 1]?.sentence ?? 0;
    let current: Speaker | undefined;
    const found: Quote[] = [];
    for (const attribution of attributions) {
      const speaker: Speaker | undefined = attribution.phrase
        ? attribution.phrase === current?.phrase
          ? current
          : resolveSpeaker(context, attribution.phrase, last, {
              unitFrom: unit.from,
              contentFrom: attribution.content.from,
              contentTo: attribution.content.to,
              phraseFrom: attribution.phrase.from,
              answers: answers(context, unit, attribution),
            })
        : (current ?? (attribution.cue.again ? again(last) : undefined));
      current = speaker;
      found.push(
        quoteOf(context, unit, attribution.content, speechOf(context, attribution.content), attribution, speaker),
      );
      if (speaker) last = lastOf(speaker, attribution.content, sentence);
    }
    for (const { content, speech } of loose(
      context,
      unit,
      attributions.map((attribution) => attribution.content),
    )) {
      const first = attributions.length === 0 && content.from === unit.from;
      const whole = first && (endsSentence(context, content) || content.to - content.from >= unit.to - unit.from - 2);
      const inner =
        (speech === 'direct' ? innerCue(context, unit, content) : undefined) ?? verbInside(context, unit, content);
      if (inner?.phrase) {
        const speaker = resolveSpeaker(context, inner.phrase, last, {
          unitFrom: unit.from,
          contentFrom: content.from,
          phraseFrom: inner.phrase.from,
        });
        found.push(quoteOf(context, unit, inner.content, 'direct', inner, speaker));
        last = lastOf(speaker, inner.content, sentence);
        continue;
      }
      const continued =
        whole && speech === 'direct'
          ? (goesOn(context, last, quotes, unit) ?? afterRefusal(context, unit, last) ?? afterSpeaking(context, unit))
          : undefined;
      found.push(quoteOf(context, unit, content, speech, undefined, continued));
      if (speech === 'direct' && !continued) last = undefined;
      else if (continued) last = lastOf(continued, content, sentence);
    }
    quotes.push(...found);
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** « Et d'ajouter »: the last speaker, where there is one. */
const again = (last: Last | undefined): Speaker | undefined =>
  last && last.speaker.resolution !== 'none' ? changed(last.speaker, { resolution: 'continued' }) : undefined;

const lastOf = (speaker: Speaker, { from, to }: Content, sentence: number): Last => ({
  speaker,
  sentence,
  said: (token) => from <= token && token < to,
});

/** « rétorque l'élue »; but « Interrogé sur ce point, il a répondu » answers nobody named before. */
const answers = (context: QuoteContext, unit: Unit, { cue }: Attribution): boolean =>
  !isParticiple(context, unit.from) &&
  // « La sienne comprise ? « Oui », a répondu le dirigeant »: what was asked is put to the same one.
  !(context.tokens[unit.from - 1]?.fold === '?' && bare(context, unit.from - 1)) &&
  context.tokens
    .slice(cue.from, cue.to)
    .some(({ fold }) => context.lexicon.has(context.lexicon.words.speech.answering, fold));
