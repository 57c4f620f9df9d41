import type { Figure } from '../../facts/facts.ts';
import { HOW_MUCH, OF_OTHERS, VAGUE_DISTANCE } from '../../language/answer-evidence.ts';
import { HOW_BIG, RELATIVE_TIME, SIZE_OF } from '../../language/answer-phrases.ts';
import { SINGLE, VAGUE_COUNT, VAGUE_DURATION } from '../../language/answer-words.ts';
import { SLOT_WORDS } from '../../language/slot-words.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { QuestionReading } from './question-reading.ts';
import { apart, found, here, type ReadSentence } from './read-sentence.ts';

/** Ordinals of series count nothing, and « quelques » says no number. */
const isCount = ({ unit, value, min, max }: Figure, units: readonly string[] | undefined): boolean =>
  (unit !== 'ordinal' || units?.includes('ordinal') === true) && (value ?? min ?? max) !== undefined;

/** How much of what is asked the words hold that a figure counts. */
const countedWeight = (
  figure: Figure,
  { entry, match }: ReadSentence,
  { weights, concepts }: QuestionReading,
): number => {
  const { of } = figure;
  // “Two pick-ups of the forces”: the pick-ups are counted.
  const counted = of ? OF_OTHERS.exec(foldText(entry.dispatch.text.slice(of.start, of.end)))?.index : undefined;
  const wide = { start: figure.start, end: Math.max(figure.end, of && counted ? of.start + counted : (of?.end ?? 0)) };
  return match.marks
    .filter((mark) => overlaps(mark, wide) && !concepts[mark.concept]?.name)
    .reduce((best, mark) => Math.max(best, mark.held * (0.5 + (weights[mark.concept] ?? 0))), 0);
};

/** A figure of the harm asked for comes before one of the things that did it. */
const HARMED = 1;
const HARMS = ['killed', 'wounded'] as const;

const harmAsked = ({ facts }: QuestionReading): Figure['harm'] =>
  HARMS.find((slot) => SLOT_WORDS[slot].some((stem) => facts.words.some((word) => word.startsWith(stem))));

/** « Combien ont été arrêtés ? »: of those arrested, where the verb of the question says what befell them. */
const isHarmOfVerb = ({ harm }: Figure, { frame }: QuestionReading): boolean =>
  frame.predicate !== undefined && harm !== undefined && HARMS.every((one) => one !== harm);

/** “Eight strikes near Tarsac and five near Velmont”: a figure stands so near the name it is of, in characters. */
const BESIDE_NAME = 45;
const MET = 0.5;

/** Of several figures that of the name asked with; none where that does not tell. */
const besideName = (
  figures: readonly Figure[],
  { match }: ReadSentence,
  { concepts, head }: QuestionReading,
): readonly Figure[] => {
  if (head === undefined || (match.own[head] ?? 0) < MET) return [];
  const names = match.marks.filter(({ concept, held }) => concepts[concept]?.name && held >= MET);
  return figures
    .filter((figure) => names.some(({ start }) => start > figure.end && start - figure.end <= BESIDE_NAME))
    .sort((a, b) => apart(a, names) - apart(b, names));
};

/** Of figures that each stand before a name of their own, the one of the name asked with. */
const ofNameAsked = (
  figures: readonly Figure[],
  { links, match }: ReadSentence,
  { concepts }: QuestionReading,
): readonly Figure[] => {
  const asked = match.marks.filter(({ concept, held }) => concepts[concept]?.name && held >= MET);
  const inOrder = [...figures].sort((a, b) => a.start - b.start);
  const places = here(links.mentions, match.sentence).filter(({ type }) => type === 'place');
  const behind = inOrder.map((figure, i) =>
    places.find(
      ({ start }) =>
        start > figure.end && start - figure.end <= BESIDE_NAME && start < (inOrder[i + 1]?.start ?? Infinity),
    ),
  );
  return behind.every((place) => place)
    ? inOrder.filter((_, i) => asked.some((mark) => behind[i] && overlaps(mark, behind[i])))
    : [];
};

/** Held so well and far from any figure, what is asked for is there uncounted. */
const THERE = 0.3;

/** « 200 personnes, soldats et policiers »: what follows is counted too. */
const APPOSED = /^[\s,(«“"]+$/u;

/** “How many laptops …?”: documents are counted where laptops are only listed. */
const countsOther = ({ start, of }: Figure, { entry, match }: ReadSentence, { head }: QuestionReading): boolean =>
  head !== undefined &&
  of !== undefined &&
  !match.marks.some(
    (mark) =>
      mark.concept === head &&
      (overlaps(mark, { start, end: of.end }) ||
        (mark.start >= of.end && APPOSED.test(entry.dispatch.text.slice(of.end, mark.start)))),
  ) &&
  (match.own[head] ?? 0) >= THERE;

/** Between « plusieurs » and what it counts at most a word: “multiple unmanned …”. */
const VAGUE_REACH = 14;
const SINGLE_REACH = 12;
const VAGUE_FROM = 0.4;

/** « Une munition », “a single drone”. */
const single = ({ entry }: ReadSentence, counted: readonly Span[]): Span | undefined =>
  counted.flatMap(({ start, end }) => {
    const one = SINGLE.exec(foldText(entry.dispatch.text.slice(Math.max(0, start - SINGLE_REACH), start)))?.[0];
    return one ? [{ start: start - one.length, end }] : [];
  })[0];

/** “Several drones”: how many, as far as the text goes, with what is counted. */
const vagueCount = (sentence: ReadSentence, { head }: QuestionReading): Span | undefined => {
  const counted = sentence.match.marks.filter(({ concept, held }) => concept === head && held >= VAGUE_FROM);
  return (
    found(sentence, VAGUE_COUNT).flatMap(({ start, end }) => {
      const mark = counted.find((one) => one.start >= end && one.start - end <= VAGUE_REACH);
      return mark ? [{ start, end: mark.end }] : [];
    })[0] ?? single(sentence, counted)
  );
};

/** “How much ammunition …?”: bunkers that are counted say nothing of it. */
const isOfKind = (
  { start, end, of }: Figure,
  { match }: ReadSentence,
  { folded, frame, units }: QuestionReading,
): boolean =>
  units !== undefined ||
  frame.kind === undefined ||
  !HOW_MUCH.test(folded) ||
  match.marks.some(
    (mark) =>
      mark.concept === frame.kind &&
      overlaps(mark, { start, end: of?.end ?? end }) &&
      // A word that is surely another one of the question is not this one.
      !match.marks.some((other) => other.concept !== frame.kind && other.held > mark.held && overlaps(other, mark)),
  );

/** « Combien d'attaques ont touché … ? »: those counted did it. */
const doesHarm = (figure: Figure, { entry, match }: ReadSentence, { head }: QuestionReading): boolean =>
  match.marks.some(
    (mark) => mark.concept === head && mark.held >= MET && figure.of !== undefined && overlaps(mark, figure.of),
  ) && here(entry.facts.events, match.sentence).some(({ agents }) => agents.some((agent) => overlaps(agent, figure)));

/** The words that count or measure what was asked; without « plus de » before them they would say something else. */
export const answeringFigure = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const { entry, match } = sentence;
  const { units } = reading;
  const harm = harmAsked(reading);
  // « Combien de victimes ? »
  const both = HARMS.every((slot) =>
    SLOT_WORDS[slot].some((stem) => reading.facts.words.some((word) => word.startsWith(stem))),
  );
  // The dead of a sentence are no answer to how many there are.
  const figures = here(entry.facts.figures, match.sentence).filter(
    (one) =>
      isCount(one, units) &&
      isOfKind(one, sentence, reading) &&
      (harm || !one.harm || isHarmOfVerb(one, reading)) &&
      // “Two killed and 15 wounded”: the wounded are no dead.
      (!harm || one.harm === harm || (both && one.harm !== undefined) || doesHarm(one, sentence, reading)) &&
      (units !== undefined || one.harm || !countsOther(one, sentence, reading)),
  );
  const measured = units
    ? figures.filter(({ unit }) => units.includes(unit))
    : figures.filter(({ unit }) => unit === 'count');
  const ranked = measured
    .map((figure) => ({
      figure,
      counted: countedWeight(figure, sentence, reading) + (figure.harm && figure.harm === harm ? HARMED : 0),
      far: apart(figure, match.marks),
    }))
    .filter(({ counted }) => counted > 0 || units !== undefined)
    .sort((a, b) => b.counted - a.counted || a.far - b.far || a.figure.start - b.figure.start);
  // “Eight strikes near Tarsac and five near Velmont.”
  const [ofName] = measured.length > 1 && !harm ? ofNameAsked(measured, sentence, reading) : [];
  if (ofName) return { start: (ofName.qualifier ?? ofName).start, end: ofName.end };
  // « Combien de morts ? »: nothing says that the only figure of a sentence counts the dead but the word beside it.
  const [best] = ranked.length
    ? ranked
    : (measured.length === 1 ? measured : besideName(measured, sentence, reading)).map((figure) => ({ figure }));
  if (!best && units?.includes('km') && HOW_BIG.test(reading.folded)) return found(sentence, SIZE_OF)[0];
  if (!best && units?.includes('month')) return found(sentence, VAGUE_DURATION)[0] ?? found(sentence, RELATIVE_TIME)[0];
  // « La distance entre X et Y »: a few kilometres from X say nothing of Y.
  const allNamed = reading.concepts.every(({ name }, i) => !name || (match.own[i] ?? 0) >= MET);
  if (!best && allNamed && units?.includes('km')) return found(sentence, VAGUE_DISTANCE)[0];
  if (!best && units === undefined) return vagueCount(sentence, reading);
  return best && { start: (best.figure.qualifier ?? best.figure).start, end: best.figure.end };
};
