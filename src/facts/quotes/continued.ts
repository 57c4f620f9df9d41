import { foldText } from '../../text/fold.ts';
import { changed } from '../changed.ts';
import type { Quote } from '../facts.ts';
import { resolveSpeaker } from '../speakers/resolve-speaker.ts';
import { by, type Last, type Speaker } from '../speakers/speaker.ts';
import { readPhrase } from '../speakers/speakers.ts';
import { clauseSubject } from './clause-subject.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

/** « X a dit que …. « … » »: who goes on is somebody and one alone. */
const isOnePerson = ({ referent }: Speaker): boolean => referent !== undefined && !referent.body && !referent.plural;

/** "She was held for hours.": a sentence about the one who spoke, and nobody else. */
const staysWith = ({ referents }: QuoteContext, { speaker }: Last, sentence: number): boolean => {
  const about = referents.inSentence(sentence);
  return (
    speaker.mention !== undefined && about.length > 0 && about.every(({ referent }) => referent === speaker.referent)
  );
};

/** True for words in marks that are a paragraph of their own. */
const isParagraph = ({ tokens, paragraphOf }: QuoteContext, { from, to }: Unit): boolean => {
  const [first, last] = [tokens[from]?.sentence ?? 0, tokens[to - 1]?.sentence ?? 0];
  return (
    paragraphOf(first - 1) !== paragraphOf(first) &&
    (to >= tokens.length || paragraphOf(last + 1) !== paragraphOf(first))
  );
};

/** A sentence wholly in marks right after its speaker's quotation, in the same paragraph or one of its own, goes on with it. */
export const goesOn = (
  context: QuoteContext,
  last: Last | undefined,
  quotes: readonly Quote[],
  unit: Unit,
): Speaker | undefined => {
  const before = quotes[quotes.length - 1];
  const first = context.tokens[unit.from];
  if (!last || !before || !first || last.speaker.resolution === 'none') return undefined;
  const between = first.sentence - 1 - last.sentence;
  if (between !== 0 && !(between === 1 && staysWith(context, last, first.sentence - 1))) return undefined;
  if (
    (before.speech === 'reported' && !isOnePerson(last.speaker)) ||
    before.speech === 'scare' ||
    (context.paragraphOf(last.sentence) !== context.paragraphOf(first.sentence) &&
      !(before.speech === 'direct' && isOnePerson(last.speaker) && isParagraph(context, unit)))
  )
    return undefined;
  const cue = before.cue ? foldText(context.text.slice(before.cue.start, before.cue.end)) : 'continued';
  // « Selon lui, … » goes on with words of his, « Selon X, … » may be about anybody.
  const view =
    context.lexicon.has(context.lexicon.words.speech.according, cue) && last.speaker.phrase.kind !== 'pronoun';
  return view ? undefined : changed(last.speaker, { resolution: 'continued' });
};

/** « X a réagi mardi. « … »», "X was asked why. "…"": the one a sentence that tells of speaking is about, and it tells no words. */
export const afterSpeaking = (context: QuoteContext, unit: Unit): Speaker | undefined => {
  const { tokens, referents, lexicon } = context;
  const { verbs, participles } = lexicon.words.speech;
  const sentence = tokens[unit.from]?.sentence ?? 0;
  if (context.paragraphOf(sentence - 1) !== context.paragraphOf(sentence)) return undefined;
  let speaks = false;
  for (let at = unit.from - 1; at >= 0 && tokens[at]?.sentence === sentence - 1; at--) {
    if (!bare(context, at)) return undefined;
    speaks ||= lexicon.phrases(verbs).at(tokens, at) > 0 || lexicon.phrases(participles).at(tokens, at) > 0;
  }
  const about = referents.inSentence(sentence - 1).filter(({ referent }) => !referent.body);
  const [first] = about;
  if (!speaks || !first?.subject || first.referent.plural) return undefined;
  if (about.some(({ referent }) => referent !== first.referent)) return undefined;
  const phrase = readPhrase(context, first.token, first.token + 1);
  return phrase && by(phrase, first.referent, 'continued');
};

/** « X n'a pas voulu dire si …. « Chaque chose en son temps. » »: what he says instead follows as a sentence of its own. */
export const afterRefusal = (context: QuoteContext, unit: Unit, last: Last | undefined): Speaker | undefined => {
  const { tokens, lexicon } = context;
  const sentence = tokens[unit.from]?.sentence ?? 0;
  if (context.paragraphOf(sentence - 1) !== context.paragraphOf(sentence)) return undefined;
  const refusals = lexicon.phrases(lexicon.words.speech.refusals);
  let from = unit.from;
  while (from > 0 && tokens[from - 1]?.sentence === sentence - 1) from--;
  const before = { from, to: unit.from };
  for (let at = from; at < unit.from; at++) {
    if (!bare(context, at)) return undefined;
    if (refusals.at(tokens, at) === 0) continue;
    const phrase = clauseSubject(context, before, from, at);
    if (phrase?.kind !== 'person' && phrase?.kind !== 'unnamed' && phrase?.kind !== 'pronoun') return undefined;
    const speaker = resolveSpeaker(context, phrase, last, { unitFrom: from, contentFrom: at, phraseFrom: phrase.from });
    return speaker.resolution === 'none' ? undefined : changed(speaker, { resolution: 'continued' });
  }
  return undefined;
};
