import { clauseSubject } from './clause-subject.ts';
import { phraseEnd } from './find-speaker.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';
import { type Phrase, readPhrase } from './speakers.ts';

/** Words between « qui cite » and the colon at most. */
const CITED_REACH = 16;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Tokens of a quotation after a colon that is a speech and no title. */
const COLON_WORDS = 4;

/** Words in marks after a colon with no verb of saying, which the subject says: « X se veut philosophe : « … » ». */
export const afterColon = (
  context: QuoteContext,
  unit: Unit,
  found: readonly Attribution[],
): readonly Attribution[] => {
  const floor = Math.max(unit.from, ...found.map(({ content }) => content.to));
  for (let at = floor; at < unit.to - 1; at++) {
    if (fold(context, at) !== ':' || !bare(context, at) || bare(context, at + 1)) continue;
    const quote = context.quotedBy[at + 1];
    let to = at + 1;
    while (to < unit.to && context.quotedBy[to] === quote) to++;
    if (to - at <= COLON_WORDS) return [];
    const phrase = citedBefore(context, unit, floor, at) ?? clauseSubject(context, unit, floor, at);
    const body = phrase?.kind === 'institution' || phrase?.kind === 'named';
    if (!phrase || body) return [];
    return [
      {
        cue: { kind: 'verb', from: at, to: at + 1, weak: true, describing: false },
        content: { from: at + 1, to },
        phrase,
      },
    ];
  }
  return [];
};

/** « Radio Y, qui cite un agent : « … » »: he who is cited speaks. */
const citedBefore = (context: QuoteContext, unit: Unit, floor: number, colon: number): Phrase | undefined => {
  const citing = context.lexicon.phrases(context.lexicon.words.speech.citing);
  for (let at = colon - 1; at > Math.max(floor, colon - CITED_REACH); at--) {
    const length = citing.at(context.tokens, at);
    if (length) return readPhrase(context, at + length, Math.min(colon, phraseEnd(context, unit, at + length)));
  }
  return undefined;
};
