import { SPEAKS_FOR } from '../../language/answer-relations.ts';
import { SAYING, SPEAKING_UP } from '../../language/answer-words.ts';
import { paraphraseGroups } from '../../search/paraphrase.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import type { QuestionReading } from './question-reading.ts';
import { here, type ReadSentence } from './read-sentence.ts';

const sayingGroups = (): ReadonlySet<number> => new Set([SAYING, SPEAKING_UP].flatMap(paraphraseGroups));

/** « Qui a annoncé … ? »: who said it. */
export const asksWhoSaid = ({ text, folded, concepts }: QuestionReading): boolean => {
  const groups = SPEAKS_FOR.test(folded) ? new Set(paraphraseGroups(SAYING)) : sayingGroups();
  // “Islamic State” states nothing.
  const bare = concepts.reduceRight(
    (rest, { name, start, end }) => (name ? rest.slice(0, start) + rest.slice(end) : rest),
    text,
  );
  return splitWords(foldText(bare)).some((word) => paraphraseGroups(word.text).some((group) => groups.has(group)));
};

/** “X has warned Y, according to AP”: whoever speaks in what is told. */
const innerSpeaker = ({ entry, links, match }: ReadSentence, { start, end }: Span): Span | undefined => {
  const { text } = entry.dispatch;
  const groups = sayingGroups();
  const said = splitWords(foldText(text.slice(start, end))).find((word) =>
    paraphraseGroups(word.text).some((group) => groups.has(group)),
  );
  const [first] = here(links.mentions, match.sentence).filter((mention) => mention.start >= start);
  return said && first && first.end <= start + said.start && start + said.start - first.end <= SAYS_REACH
    ? first
    : undefined;
};
/** Characters between somebody and what they say, in which an adverb stands. */
const SAYS_REACH = 20;

/** Whoever a sentence gives words to. */
export const speakerOf = (sentence: ReadSentence): Span | undefined => {
  const { entry, links, match } = sentence;
  const quote = entry.facts.quotes.find(
    (one) => one.sentence === match.sentence && one.speech !== 'scare' && one.speaker,
  );
  if (!quote?.speaker) return undefined;
  const { speaker } = quote;
  return (
    innerSpeaker(sentence, quote) ??
    here(links.mentions, match.sentence).find((mention) => mention.type === 'person' && overlaps(mention, speaker)) ??
    speaker
  );
};

/** True of a name that words of the sentence are given to. */
export const isSpeaker = ({ entry, match }: ReadSentence, mention: Span): boolean =>
  entry.facts.quotes.some(
    ({ sentence, speaker }) => sentence === match.sentence && speaker && overlaps(speaker, mention),
  );
