import { foldText } from '../../text/fold.ts';
import { appositive } from '../speakers/appositive.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { clauseSubject } from './clause-subject.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';

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
    if (to - at <= COLON_WORDS || isWritten(context, at)) return [];
    const subject =
      citedBefore(context, unit, floor, at) ??
      laterSubject(context, unit, floor, at) ??
      clauseSubject(context, unit, floor, at);
    const phrase =
      utteredBy(context, unit, floor, at) ??
      (subject && speaks(context, subject)
        ? subject
        : (voiceNamed(context, floor, at) ?? sharedBy(context, unit, floor, at)));
    if (!phrase) return [];
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

/** « Le feu est éteint, mais X n'écarte rien : « … » »: whom the last clause before the colon is about. */
const laterSubject = (context: QuoteContext, unit: Unit, floor: number, colon: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  const breaks = lexicon.phrases(lexicon.words.speech.breaks);
  for (let at = colon - 2; at > floor && tokens[at]?.sentence === tokens[colon]?.sentence; at--) {
    if (!bare(context, at)) return undefined;
    const semicolon = fold(context, at - 1) === ';';
    const length = semicolon ? 0 : breaks.at(tokens, at);
    if (!semicolon && (length === 0 || fold(context, at - 1) !== ',')) continue;
    const from = at + length;
    const phrase = readPhrase(context, from, Math.min(colon, phraseEnd(context, unit, from)));
    const right = phrase?.kind === 'person' || phrase?.kind === 'pronoun' || phrase?.kind === 'unnamed';
    return right ? (appositive(context, unit, phrase) ?? phrase) : undefined;
  }
  return undefined;
};

/** True for a subject that words after a colon can be of: somebody, and no body, no "it". */
const speaks = (context: QuoteContext, phrase: Phrase): boolean => {
  const { kind, head } = phrase;
  if (kind === 'pronoun') return !context.lexicon.has(context.lexicon.words.speech.neuter, head);
  return kind !== 'institution' && (kind !== 'named' || isGiven(context, phrase));
};

/** Words between a name and the colon at most: « , chercheuse à Beyrouth ». */
const VOICE_REACH = 10;

/** « Même constat chez X : », « Un avis que partage X : », "a view shared by X:": whose voice the clause leads to. */
const voiceNamed = (context: QuoteContext, floor: number, colon: number): Phrase | undefined => {
  const { lexicon, tokens, mentions, mentionOf } = context;
  for (let at = colon - 1; at > Math.max(floor, colon - VOICE_REACH); at--) {
    const mention = mentionOf[at] ?? -1;
    if (mentions[mention]?.type !== 'person') continue;
    const to = at + 1;
    let from = at;
    while (mentionOf[from - 1] === mention) from--;
    // « La réponse de X tient en une phrase : », "X's answer was short:"
    const { utterances } = lexicon.words.speech;
    const own =
      (lexicon.has(lexicon.words.of, tokens[from - 1]) && lexicon.has(utterances, tokens[from - 2])) ||
      (fold(context, to) === "'s" && lexicon.has(utterances, tokens[to + 1]));
    if (own) return readPhrase(context, from, to);
    const led =
      lexicon.has(lexicon.words.speech.voicing, tokens[from - 1]) || lexicon.has(lexicon.words.that, tokens[from - 2]);
    return led && (to === colon || fold(context, to) === ',') ? readPhrase(context, from, to) : undefined;
  }
  return undefined;
};

/** Words from the beginning of a clause to « le verdict » at most. */
const UTTERANCE_REACH = 6;

/** « Réaction du maire : », "The union's verdict was harsher:": whose words a clause before a colon announces. */
const utteredBy = (context: QuoteContext, unit: Unit, floor: number, colon: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  const { utterances } = lexicon.words.speech;
  let from = floor;
  while (tokens[from]?.kind === 'mark' && from < colon) from++;
  for (let at = from; at < Math.min(colon, from + UTTERANCE_REACH) && bare(context, at); at++) {
    if (!lexicon.has(utterances, tokens[at])) continue;
    const next = tokens[at + 1];
    const behind = lexicon.has(lexicon.words.of, next) || lexicon.has(lexicon.words.name.contracted, next);
    if (behind) {
      // « du » is an article as well.
      const start = lexicon.has(lexicon.words.name.contracted, next) ? at + 1 : at + 2;
      return voiceOf(context, unit, start, Math.min(colon, phraseEnd(context, unit, at + 2)));
    }
    const owner = tokens[at - 1]?.fold === "'s" ? at - 1 : undefined;
    return owner === undefined ? undefined : voiceOf(context, unit, from, owner);
  }
  return undefined;
};

const voiceOf = (context: QuoteContext, unit: Unit, from: number, to: number): Phrase | undefined => {
  const phrase = readPhrase(context, from, to);
  const whole = phrase && (appositive(context, unit, phrase) ?? phrase);
  return whole?.kind === 'other' || whole?.kind === 'nobody' ? undefined : whole;
};

/** « Une accusation que rejette la directrice, X : »: who shares or rejects what was said before. */
const sharedBy = (context: QuoteContext, unit: Unit, floor: number, colon: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  for (let at = colon - 3; at > floor && bare(context, at); at--) {
    if (!lexicon.has(lexicon.words.speech.whatever, tokens[at]) || !lexicon.has(lexicon.words.that, tokens[at]))
      continue;
    const phrase = voiceOf(context, unit, at + 2, Math.min(colon, phraseEnd(context, unit, at + 2)));
    return phrase && phrase.kind !== 'pronoun' && phrase.to === colon ? phrase : undefined;
  }
  return undefined;
};

/** Words before a colon that may tell where words are written. */
const WRITTEN_REACH = 4;

/** « une pancarte : « … » »: read somewhere, and said by nobody. */
const isWritten = ({ lexicon, tokens }: QuoteContext, colon: number): boolean =>
  tokens.slice(colon - WRITTEN_REACH, colon).some(({ fold }) => lexicon.has(lexicon.words.speech.written, fold));

/** « Monique, 68 ans, … : »: a first name alone. */
const isGiven = (context: QuoteContext, phrase: Phrase): boolean =>
  phrase.mention !== undefined &&
  context.lexicon.firstNames.has(foldText(context.mentions[phrase.mention]?.text ?? ''));

/** « Radio Y, qui cite un agent : « … » »: he who is cited speaks. */
const citedBefore = (context: QuoteContext, unit: Unit, floor: number, colon: number): Phrase | undefined => {
  const citing = context.lexicon.phrases(context.lexicon.words.speech.citing);
  for (let at = colon - 1; at > Math.max(floor, colon - CITED_REACH); at--) {
    const length = citing.at(context.tokens, at);
    if (length) return readPhrase(context, at + length, Math.min(colon, phraseEnd(context, unit, at + length)));
  }
  return undefined;
};
