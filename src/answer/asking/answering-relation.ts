import {
  OF_OFFICE,
  OFFICE_OF,
  OWNER_QUESTION,
  RELATION_QUESTIONS,
  SEVERAL_ASKED,
  USE_QUESTION,
  USED_FOR,
} from '../../language/answer-relations.ts';
import { CLAUSE_STOPS, COMING_FROM, PHRASE_STOPS, WHENCE } from '../../language/answer-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, here, nearest, type ReadSentence } from './read-sentence.ts';

/** Longer is no longer the answering words. */
const LONGEST = 90;
/** A name opens so near what leads to it, in characters: « groupe « », “the ”. */
const OPENING = 12;

/** What follows a word that leads to it: the name that opens it, else its phrase. */
export const phraseFrom = ({ entry, links, match }: ReadSentence, start: number, byName = true): Span | undefined => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const named =
    byName &&
    here(links.mentions, match.sentence).find(
      (mention) => mention.start >= start - 1 && mention.start - start <= OPENING,
    );
  if (named) return { start: named.start, end: named.end };
  const rest = entry.dispatch.text.slice(start, whole.end);
  const folded = foldText(rest);
  const stop = Math.min(...[CLAUSE_STOPS, PHRASE_STOPS].map((stops) => stops.exec(folded)?.index ?? rest.length));
  const length = Math.min(rest.search(/[,;:.?!]|$/u), stop);
  return length > 2 && length <= LONGEST ? { start, end: start + rest.slice(0, length).trimEnd().length } : undefined;
};

/** « Contre qui … ? », “through whom …?”: whoever follows that word in the sentence. */
export const answeringRelation = (sentence: ReadSentence, { folded }: QuestionReading): Span | undefined => {
  const office = OFFICE_OF.exec(folded);
  const relation = office
    ? { told: new RegExp(`(?<!\\p{L})${office[1] ?? office[2]} (?:${OF_OFFICE})`, 'gu') }
    : RELATION_QUESTIONS.find(({ asks }) => asks.test(folded));
  const whole = sentence.entry.sentences[sentence.match.sentence];
  if (!relation || !whole) return undefined;
  const words = foldText(sentence.entry.dispatch.text.slice(whole.start, whole.end));
  if (words.length !== whole.end - whole.start) return undefined;
  const leads = Array.from(words.matchAll(relation.told), ({ index, 0: lead }) => ({
    start: whole.start + index,
    end: whole.start + index + lead.length,
  }));
  const lead = nearest(leads, sentence.match.marks);
  return lead && phraseFrom(sentence, lead.end, !SEVERAL_ASKED.test(folded));
};

/** True of a question for whom something is against, through or whose: nobody who acts answers it. */
export const asksRelation = ({ folded }: QuestionReading): boolean =>
  OWNER_QUESTION.test(folded) || OFFICE_OF.test(folded) || RELATION_QUESTIONS.some(({ asks }) => asks.test(folded));

/** True of « contre qui … ? »: nothing but what stands behind those words answers. */
export const asksRelationAlone = ({ folded }: QuestionReading): boolean =>
  RELATION_QUESTIONS.some(({ asks, alone }) => alone === true && asks.test(folded));

/** « À quoi servaient les bunkers ? » */
export const answeringUse = (sentence: ReadSentence, { folded }: QuestionReading): Span | undefined =>
  USE_QUESTION.test(folded) ? nearest(found(sentence, USED_FOR), sentence.match.marks) : undefined;

/** « D'où venaient les drones ? »: what follows the words that say whence. */
export const answeringOrigin = (sentence: ReadSentence, { folded }: QuestionReading): Span | undefined => {
  const whole = sentence.entry.sentences[sentence.match.sentence];
  if (!whole || !WHENCE.test(folded)) return undefined;
  const words = foldText(sentence.entry.dispatch.text.slice(whole.start, whole.end));
  const lead = words.length === whole.end - whole.start ? COMING_FROM.exec(words) : null;
  if (!lead) return undefined;
  const from = lead.index + lead[0].length;
  const space = words.slice(from).search(/\S/u);
  return phraseFrom(sentence, whole.start + from + Math.max(0, space), false);
};
