import type { Quote } from '../../facts/facts.ts';
import {
  NAME_WITHHELD,
  NOBODY_ALONE,
  PRONOUN_ALONE,
  SOMEBODY_THERE,
  WITHOUT_NAMING,
} from '../../language/said-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Characters before « source » in which stands that none is named. */
const REACH = 40;

/** How many sentences on a pronoun still points at a speaker. */
const POINTS_BACK = 3;

/**
 * Tells, quote after quote of one text, which unnamed speakers are somebody: « un responsable », and a pronoun soon behind him. « On »
 * and the source a report does not name are nobody.
 */
export const sourcesOf = (text: string, sentences: readonly Span[]): ((quote: Quote) => boolean) => {
  let spoke: number | undefined;
  const said = (sentence: number): string =>
    foldText(text.slice(sentences[sentence]?.start ?? 0, sentences[sentence]?.end ?? 0));
  return ({ anonymous, speaker, sentence }) => {
    if (!anonymous) {
      spoke = undefined;
      return false;
    }
    const words = speaker ? foldText(text.slice(speaker.start, speaker.end)) : '';
    if (NOBODY_ALONE.test(words)) return SOMEBODY_THERE.test(said(sentence));
    if (!speaker || PRONOUN_ALONE.test(words)) {
      const points = (spoke !== undefined && sentence - spoke <= POINTS_BACK) || NAME_WITHHELD.test(said(sentence));
      if (points) spoke = sentence;
      return points;
    }
    if (WITHOUT_NAMING.test(foldText(text.slice(Math.max(0, speaker.start - REACH), speaker.start)))) return false;
    spoke = sentence;
    return true;
  };
};
