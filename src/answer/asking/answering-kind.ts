import { IN_COUNTRY, WHERE_BEFORE } from '../../language/answer-relations.ts';
import { IN_LANGUAGE } from '../../language/answer-words.ts';
import { nationsIn } from '../../linking/nations.ts';
import { nationsOf } from '../../search/paraphrase.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { bearing } from './bearing.ts';
import { isTeller } from './is-teller.ts';
import type { QuestionReading } from './question-reading.ts';
import { apart, found, here, type ReadSentence } from './read-sentence.ts';

/** What may stand between two nations named together: « américaines et britanniques ». */
const TOGETHER = /^(?:\s*,\s*|\s+(?:et|and|or|ou|&)\s+(?:des |les |la |the )?)$/u;

type Word = ReturnType<typeof splitWords>[number];

/** “United States”, “Saudi Arabia”: a state whose name neither word has alone, or both. */
const inTwoWords = (sentence: string, first: Word | undefined, second: Word | undefined): string | undefined => {
  if (!first || !second || !/^\p{Lu}/u.test(second.text)) return undefined;
  const both = sentence.slice(first.start, second.start + second.text.length);
  return /^\S+ \S+$/u.test(both) && nationsIn(both).size > 0 && nationsIn(second.text).size === 0 ? both : undefined;
};

/** The words of a sentence that stand for nations the question does not name, those named together as one. */
export const answeringNation = (
  readSentence: ReadSentence,
  { text, asked: asking, frame }: QuestionReading,
): Span | undefined => {
  const { entry, links, match } = readSentence;
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const by = asking === 'what' && frame.predicate !== undefined && frame.subject.length === 0;
  const asked = new Set(splitWords(foldText(text)).flatMap((word) => [...nationsOf(word.text)]));
  const sentence = entry.dispatch.text.slice(whole.start, whole.end);
  const runs: { start: number; end: number }[] = [];
  const inCountry = IN_COUNTRY.test(foldText(text));
  // « RT en français » is of no nation.
  const languages = found(readSentence, IN_LANGUAGE);
  const places = here(links.mentions, match.sentence).filter(({ type }) => type === 'place');
  const words = splitWords(sentence);
  for (const [i, { text: first, start }] of words.entries()) {
    const word = inTwoWords(sentence, words[i], words[i + 1]) ?? first;
    const nations = [...nationsIn(word)];
    const span = { start: whole.start + start, end: whole.start + start + word.length };
    if (languages.some((one) => overlaps(one, span))) continue;
    // « Dans quel pays ? »: a people is no country.
    if (inCountry && !places.some((place) => overlaps(place, span))) continue;
    // « Formés en Jordanie par des Américains »: where it was done is not who did it.
    if (by && nations.length && WHERE_BEFORE.test(foldText(sentence.slice(0, start)))) continue;
    if (!nations.length || nations.every((one) => asked.has(one))) continue;
    const last = runs.at(-1);
    if (last && TOGETHER.test(sentence.slice(last.end, start))) last.end = start + word.length;
    else runs.push({ start, end: start + word.length });
  }
  const spans = runs.map(({ start, end }) => ({ start: whole.start + start, end: whole.start + end }));
  return spans.sort((a, b) => apart(a, match.marks) - apart(b, match.marks) || a.start - b.start)[0];
};

/** The organisation nearest to what was asked with, that the question itself does not name. */
export const answeringOrganisation = (
  sentence: ReadSentence,
  { facts, concepts, frame }: QuestionReading,
): Span | undefined => {
  const { links, match } = sentence;
  const given = new Set(facts.entities);
  // “What part of the military does X belong to”: what stands beside X.
  const beside = here(links.mentions, match.sentence)
    .filter(
      (mention) =>
        mention.type === 'person' &&
        match.marks.some((mark) => frame.subject.includes(mark.concept) && overlaps(mark, mention)),
    )
    .flatMap((mention) => bearing(sentence, mention));
  const own = here(links.mentions, match.sentence).find(
    (mention) => mention.type === 'organisation' && beside.some((part) => overlaps(part, mention)),
  );
  if (own) return own;
  return here(links.mentions, match.sentence)
    .filter(
      (mention) =>
        mention.type === 'organisation' &&
        !given.has(mention.entity) &&
        !match.marks.some(
          (mark) => mark.held >= 0.9 && overlaps(mark, mention) && concepts[mark.concept]?.name === true,
        ),
    )
    .sort(
      (a, b) =>
        Number(isTeller(sentence, a)) - Number(isTeller(sentence, b)) ||
        apart(a, match.marks) - apart(b, match.marks) ||
        a.start - b.start,
    )[0];
};

/** The role that goes with the one the question names. */
export const answeringRole = (sentence: ReadSentence, { facts, concepts }: QuestionReading): Span | undefined => {
  const { entry, links, match } = sentence;
  const given = new Set(facts.entities);
  const asked = here(links.mentions, match.sentence).filter(
    (mention) =>
      given.has(mention.entity) ||
      match.marks.some((mark) => overlaps(mark, mention) && concepts[mark.concept]?.name === true),
  );
  // « le colonel X, porte-parole de Y »: a rank says less than what stands in apposition.
  const read = asked.find(({ apposition }) => apposition)?.apposition ?? asked.find(({ role }) => role)?.role;
  // « Léonid Sloutski, à la tête d'un comité »: no title, and says it all the same.
  // « Au Pentagone, le 24 août, X a déclaré »: a day is no role.
  const isDay = ({ start, end }: Span): boolean =>
    here(entry.facts.dates, match.sentence).some(
      (date) => overlaps(date, { start, end }) && (date.end - date.start) * 2 > end - start,
    );
  const [beside] = read ? [] : asked.flatMap((mention) => bearing(sentence, mention)).filter((part) => !isDay(part));
  if (!beside) return read;
  const words = entry.dispatch.text.slice(beside.start, beside.end);
  const from = words.length - words.replace(/^[\s,]+/u, '').length;
  return { start: beside.start + from, end: beside.start + words.replace(/[\s,]+$/u, '').length };
};
