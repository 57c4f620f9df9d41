import { changed } from '../changed.ts';
import { appositive } from '../speakers/appositive.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import type { Cue } from './cue.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

/** Words of a subject with all that completes it, between the words said and the verb. */
const LONGEST_SUBJECT = 24;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/**
 * "…, its operator and two navies said", "…, residents of the town of X said": all between the comma and the verb is
 * one subject, however many nouns, names and places it has. Undefined where a verb or a relative stands in it.
 */
export const leadSubject = (context: QuoteContext, unit: Unit, floor: number, cue: Cue): Phrase | undefined => {
  if (!context.lexicon.words.number.nounLast) return undefined;
  const aside = fold(context, cue.from - 1) === ',' ? asideBefore(context, floor, cue.from - 1) : undefined;
  const to = aside ?? cue.from;
  const comma = commaBefore(context, floor, to);
  if (comma === undefined || comma + 1 >= to) return undefined;
  const phrase = readPhrase(context, comma + 1, Math.min(to, phraseEnd(context, unit, comma + 1)));
  if (!phrase || phrase.kind === 'pronoun' || phrase.kind === 'nobody') return undefined;
  const several = context.tokens
    .slice(comma + 1, to)
    .some((token) => context.lexicon.has(context.lexicon.words.and, token));
  if (phrase.kind === 'other' && !several) return undefined;
  return appositive(context, unit, phrase) ?? (several ? changed(phrase, { plural: true }) : phrase);
};

/** The comma that opens what stands between the subject and a comma: "an official, who declined to be named, told X". */
const asideBefore = (context: QuoteContext, floor: number, to: number): number | undefined => {
  const { lexicon, tokens } = context;
  for (let at = to - 1; at > Math.max(floor, to - LONGEST_SUBJECT) && bare(context, at); at--) {
    if (fold(context, at) !== ',') continue;
    return lexicon.has(lexicon.words.speech.who, tokens[at + 1]) ? at : commaBefore(context, floor, to);
  }
  return undefined;
};

/** The comma that closes the words before `to`, with nothing in between that could be a clause. */
const commaBefore = (context: QuoteContext, floor: number, to: number): number | undefined => {
  const { lexicon, tokens } = context;
  const { speech, that, and } = lexicon.words;
  for (let at = to - 1; at > Math.max(floor, to - LONGEST_SUBJECT); at--) {
    const token = tokens[at];
    if (!token || !bare(context, at) || token.sentence !== tokens[to]?.sentence) return undefined;
    if (token.fold === ',') return at;
    if ([';', ':', '?', '!'].includes(token.fold)) return undefined;
    const links = lexicon.has(that, token) || (lexicon.has(speech.relatives, token) && !lexicon.has(and, token));
    const governed = lexicon.has(speech.governedRelatives, token);
    if (links || governed || lexicon.has(speech.auxiliaries, token) || lexicon.has(speech.pronouns, token))
      return undefined;
  }
  return undefined;
};
