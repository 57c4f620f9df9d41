import { OPPOSITES } from '../../language/opposites.ts';
import { foldText } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import type { QuestionReading } from './question-reading.ts';

const opens = (beginnings: readonly string[], word: string): boolean =>
  beginnings.some((beginning) => word.startsWith(beginning));

/** What a sentence must not tell where it does not tell what is asked; nothing for yes or no, which the opposite answers. */
export const oppositesAsked = ({ asked, frame, concepts }: QuestionReading): readonly string[] => {
  const verb = frame.predicate === undefined ? undefined : concepts[frame.predicate]?.text;
  if (verb === undefined || asked === 'yes-no') return [];
  return OPPOSITES.flatMap(([one, other]) => (opens(one, verb) ? other : opens(other, verb) ? one : []));
};

/** « Pourquoi la présence a-t-elle été réduite ? »: in “the presence has grown” the word that tells the opposite, as written. */
export const oppositeIn = (sentence: string, opposites: readonly string[]): string | undefined => {
  if (!opposites.length) return undefined;
  const folded = foldText(sentence);
  const word = splitWords(folded).find(({ text }) => opens(opposites, text));
  if (!word) return undefined;
  // Folding may make a letter two.
  return folded.length === sentence.length ? sentence.slice(word.start, word.end) : word.text;
};
