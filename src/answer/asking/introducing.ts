import { CITED_BY } from '../../language/answer-words.ts';
import { FRAME_WORDS } from '../../language/frame-words.ts';
import {
  BELONGING_BEHIND,
  FULL_BEFORE,
  INTRODUCED_BEFORE,
  INTRODUCED_BEHIND,
  MEANING_BEHIND,
  OWNER_BEFORE,
  PLACED_BEFORE,
  PLACED_BEHIND,
} from '../../language/introducing.ts';
import type { LinkedMention } from '../../linking/link-names.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { asksMeaning, ranks } from './identity.ts';
import type { QuestionReading } from './question-reading.ts';
import { here, type ReadSentence } from './read-sentence.ts';

/** Characters beside a name in which it is said what it is. */
const REACH = 130;
/** Characters between a verb that places something, its name, and where it is. */
const PLACED = 40;
/** What a rank alone says. */
const BY_RANK = 0.3;
/** A word of the question meets a name so well that it is that one. */
const MET = 0.5;

/** “Where is X?”: where something with a name lies, and nothing else. */
export const asksWhereIs = ({ asked, kind, frame, concepts, language }: QuestionReading): boolean =>
  asked === 'where' &&
  kind === undefined &&
  frame.predicate === undefined &&
  concepts.every(({ name, text }) => name || FRAME_WORDS[language].faint.has(text));

/** What a sentence names that the question asks of. */
export const mentionsAsked = (
  { links, match }: ReadSentence,
  { facts, concepts }: QuestionReading,
): readonly LinkedMention[] =>
  here(links.mentions, match.sentence).filter(
    (mention) =>
      facts.entities.includes(mention.entity) ||
      match.marks.some((mark) => mark.held >= MET && overlaps(mark, mention) && concepts[mark.concept]?.name === true),
  );

const beside = ({ entry, match }: ReadSentence, { start, end }: Span): Span | undefined => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const { text } = entry.dispatch;
  const behind = INTRODUCED_BEHIND.exec(text.slice(end, Math.min(whole.end, end + REACH)));
  if (behind?.[1]) {
    const from = end + behind[0].length - behind[1].length;
    return { start: from, end: from + behind[1].trimEnd().length };
  }
  const reach = Math.max(whole.start, start - REACH);
  const before = INTRODUCED_BEFORE.exec(text.slice(reach, start));
  if (!before?.[1]) return undefined;
  const from = reach + before.index + before[0].indexOf(before[1]);
  return { start: from, end: from + before[1].length };
};

const belonging = ({ entry, match }: ReadSentence, { end }: Span): Span | undefined => {
  const until = Math.min(entry.sentences[match.sentence]?.end ?? end, end + REACH);
  const behind = BELONGING_BEHIND.exec(entry.dispatch.text.slice(end, until));
  if (!behind?.[1]) return undefined;
  const from = end + behind[0].length - behind[1].length;
  return { start: from, end: from + behind[1].trimEnd().length };
};

/** What a name means, in brackets behind it, or the name in full before its short form. */
const meaning = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const { entry, match } = sentence;
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const { text } = entry.dispatch;
  const named = match.marks.filter(({ concept, held }) => held >= MET && reading.concepts[concept]?.name === true);
  for (const { start, end } of [...mentionsAsked(sentence, reading), ...named]) {
    const behind = MEANING_BEHIND.exec(text.slice(end, whole.end));
    // « Que signifie FDS ? »: what stands before the short form.
    if (
      behind?.[1] &&
      reading.concepts.some(
        ({ name, text: typed }) => name && splitWords(foldText(behind[1] ?? '')).some((word) => word.text === typed),
      )
    )
      return { start, end };
    if (behind?.[1]) {
      const from = end + behind[0].indexOf(behind[1]);
      return { start: from, end: from + behind[1].length };
    }
    const full = FULL_BEFORE.exec(text.slice(Math.max(whole.start, start - REACH), start));
    if (full?.[1]) {
      const from = Math.max(whole.start, start - REACH) + full.index;
      return { start: from, end: from + full[1].length };
    }
  }
  return undefined;
};

/** The words of a sentence that say who somebody or what something is that a question asks for by name. */
export const introducing = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  if (asksMeaning(reading.folded)) return meaning(sentence, reading);
  const asked = mentionsAsked(sentence, reading);
  const { text } = sentence.entry.dispatch;
  const isRank = ({ start, end }: Span): boolean => ranks.has(foldText(text.slice(start, end)));
  for (const mention of asked) {
    const read = [mention.apposition, mention.role].find((span) => span && !isRank(span));
    const words =
      (read && withOwner(sentence, read)) ??
      (mention.type === 'person' ? belonging(sentence, mention) : undefined) ??
      beside(sentence, mention);
    const cited = words && CITED_BY.exec(text.slice(words.start, words.end));
    if (words) return { start: words.start, end: cited ? words.start + cited.index : words.end };
  }
  return asked.find(({ role }) => role)?.role;
};

/** “The coalition's spokesman”: whose a role is belongs to it. */
const withOwner = ({ entry, match }: ReadSentence, { start, end }: Span): Span => {
  const from = Math.max(entry.sentences[match.sentence]?.start ?? start, start - REACH);
  const owner = OWNER_BEFORE.exec(entry.dispatch.text.slice(from, start))?.[0] ?? '';
  return { start: start - owner.length, end };
};

/** “Velmont, a village on …”, « Velmont se trouve au … »: where it lies stands right behind the name asked for. */
const places = (sentence: ReadSentence, reading: QuestionReading, span: Span): boolean =>
  asksWhereIs(reading) &&
  mentionsAsked(sentence, reading).some(({ start, end }) => {
    const { text } = sentence.entry.dispatch;
    return (
      span.start > end &&
      (PLACED_BEHIND.test(text.slice(end, Math.min(span.start, end + REACH))) ||
        (PLACED_BEFORE.test(text.slice(Math.max(0, start - PLACED), start)) && span.start - end <= PLACED))
    );
  });

/** How well a sentence says who, what or where it is: 1 in so many words, less by a rank alone, 0 not at all or not asked. */
export const introduces = (sentence: ReadSentence, reading: QuestionReading, span: Span | undefined): number => {
  if (!span) return 0;
  if (places(sentence, reading, span)) return 1;
  if (!reading.identity) return 0;
  const { entry } = sentence;
  return ranks.has(foldText(entry.dispatch.text.slice(span.start, span.end))) ? BY_RANK : 1;
};
