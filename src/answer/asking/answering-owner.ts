import { ADVERB, OWNED_BY, OWNER_QUESTION } from '../../language/answer-relations.ts';
import { nationsOf } from '../../search/paraphrase.ts';
import { fold, foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { phraseFrom } from './answering-relation.ts';
import type { QuestionReading } from './question-reading.ts';
import { here, type ReadSentence } from './read-sentence.ts';

/** A thing stands so surely where whose it is follows. */
const MET = 0.7;
/** What stands beside a name may be the thing in another word: “coalition soldiers” of troops. */
const LIKE = 0.4;
/** Characters between a name and the thing that is its own: a space. */
const BESIDE = 1;
const WORD_BEFORE = /([\p{L}.’'-]+)\s$/u;
const WORD_BEHIND = /^\s([\p{L}’'-]+)/u;

/** True of a question whose something is: nobody who does anything answers it. */
export const asksOwner = ({ folded }: QuestionReading): boolean => OWNER_QUESTION.test(folded);

/** “A US aircraft”, « un avion américain »: the word of a nation beside a thing says whose it is. */
const ofNation = ({ entry }: ReadSentence, thing: Span): Span | undefined => {
  const { text, language } = entry.dispatch;
  const isNation = (word: string): boolean => nationsOf(foldText(word)).size > 0;
  if (language === 'en') {
    const before = WORD_BEFORE.exec(text.slice(0, thing.start))?.[1];
    return before && isNation(before) ? { start: thing.start - before.length - 1, end: thing.end } : undefined;
  }
  const behind = WORD_BEHIND.exec(text.slice(thing.end))?.[1];
  return behind && isNation(behind) ? { start: thing.start, end: thing.end + 1 + behind.length } : undefined;
};

/** A thing in the very word it is asked with. */
const inItsWord = ({ entry, match }: ReadSentence, asked: string | undefined) => {
  const { start = 0, end = 0 } = entry.sentences[match.sentence] ?? {};
  const folded = fold(entry.dispatch.text.slice(start, end));
  return splitWords(folded.text)
    .filter(({ text }) => text === asked)
    .map((word) => ({
      start: start + folded.original(word.start),
      end: start + folded.original(word.start + word.text.length),
      held: 1,
    }));
};

const marksOf = ({ match }: ReadSentence, thing: number) =>
  match.marks.filter(({ concept, held }) => concept === thing && held >= LIKE);

/** “Whose drone …?”: what stands beside the drone, or behind it and says whose it is. */
export const answeringOwner = (
  sentence: ReadSentence,
  { folded, frame, concepts }: QuestionReading,
): Span | undefined => {
  // « Qui possédait le drone ? »
  const asks = OWNER_QUESTION.exec(folded);
  const thing =
    frame.kind ??
    concepts.findIndex(
      ({ name, text, start }, i) =>
        !name && i !== frame.predicate && start >= (asks ? asks.index + asks[0].length : 0) && !ADVERB.test(text),
    );
  if (!asks || thing < 0) return undefined;
  const { entry, match } = sentence;
  const whole = entry.sentences[match.sentence];
  for (const mark of [...inItsWord(sentence, concepts[thing]?.text), ...marksOf(sentence, thing)]) {
    // “coalition planes”
    const before = here(sentence.links.mentions, match.sentence).find(
      ({ end }) => end < mark.start && mark.start - end <= BESIDE,
    );
    if (before && entry.dispatch.language === 'en') return { start: before.start, end: mark.end };
    const behind = entry.dispatch.text.slice(mark.end, whole?.end ?? mark.end);
    const lead = mark.held >= MET ? OWNED_BY.exec(behind) : null;
    const owner = lead ? phraseFrom(sentence, mark.end + lead[0].length, false) : undefined;
    if (owner && !overlaps(owner, mark)) return owner;
    const nation = ofNation(sentence, mark);
    if (nation) return nation;
  }
  return undefined;
};
