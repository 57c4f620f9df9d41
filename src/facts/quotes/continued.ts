import { foldText } from '../../text/fold.ts';
import type { Quote } from '../facts.ts';
import { resolveSpeaker } from '../speakers/resolve-speaker.ts';
import type { Last, Speaker } from '../speakers/speaker.ts';
import { clauseSubject } from './clause-subject.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

/** « X a dit que …. « … » »: who goes on is somebody and one alone. */
const isOnePerson = ({ referent, phrase }: Speaker): boolean =>
  referent !== undefined && !referent.body && !referent.plural && phrase.kind !== 'unnamed';

/** "She was held for hours.": a sentence about the one who spoke, and nobody else. */
const staysWith = ({ referents }: QuoteContext, { speaker }: Last, sentence: number): boolean => {
  const about = referents.inSentence(sentence);
  return (
    speaker.mention !== undefined && about.length > 0 && about.every(({ referent }) => referent === speaker.referent)
  );
};

/** A sentence wholly in marks right after its speaker's quotation, in the same paragraph, goes on with it. */
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
    context.paragraphOf(last.sentence) !== context.paragraphOf(first.sentence)
  )
    return undefined;
  const cue = before.cue ? foldText(context.text.slice(before.cue.start, before.cue.end)) : 'continued';
  // « Selon lui, … » goes on with words of his, « Selon X, … » may be about anybody.
  const view =
    context.lexicon.has(context.lexicon.words.speech.according, cue) && last.speaker.phrase.kind !== 'pronoun';
  return view ? undefined : { ...last.speaker, resolution: 'continued' };
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
    return speaker.resolution === 'none' ? undefined : { ...speaker, resolution: 'continued' };
  }
  return undefined;
};
