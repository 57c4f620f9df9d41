import type { Edition } from '../../edition/edition.ts';
import { PRONOUN_OPENING } from '../../language/answer-words.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { SentenceRef } from '../../linking/entry.ts';
import type { Concept } from '../../search/concept.ts';
import { type Mark, sentenceReader } from '../../search/sentence-holds.ts';
import type { Words } from '../../search/vocabulary.ts';
import { foldText } from '../../text/fold.ts';
import { eventsTold } from '../telling/events-told.ts';
import type { QuestionReading } from './question-reading.ts';
import { sentenceNumbers } from './sentence-number.ts';
import { partKey, sentenceWords } from './sentence-words.ts';
import { twinsOf } from './twins.ts';

/** A word of the same paragraph, headline or publisher counts so much of one in the sentence; a name more than a word. */
const NEAR = {
  name: { paragraph: 0.75, headline: 0.6, publisher: 0.9, dispatch: 0.6, event: 0.9 },
  word: { paragraph: 0.5, headline: 0.3, publisher: 0, dispatch: 0, event: 0.8 },
} as const;
/** The sentence itself is taken to say so much of what its event is known by: “it was an F-15E that fired”. */
const EVENT_ITSELF = 0.7;
/** What the sentence's twin in the other language holds counts nearly as much. */
const TWIN = 0.9;

/** A pronoun that somebody stands under is met so near the beginning, in characters. */
const OPENING = 60;

/** How a sentence meets a question. */
export interface SentenceMatch extends SentenceRef {
  /** Per concept what it holds itself, and with all that stands around it. */
  readonly own: readonly number[];
  readonly held: readonly number[];
  /** The same with what the events it tells of are called and who had part in them. */
  readonly ownTold: readonly number[];
  readonly heldTold: readonly number[];
  readonly marks: readonly Mark[];
}

/** Holds sentences against one question. */
export interface SentenceMatcher {
  /** Per concept what a sentence holds itself or in its twin. */
  readonly own: (ref: SentenceRef) => readonly number[];
  /** The same with all that stands around it. */
  readonly around: (ref: SentenceRef) => readonly number[];
  /** Both, and the words that hold it. */
  readonly match: (ref: SentenceRef, around: readonly number[]) => SentenceMatch;
}

/** Takes over what others hold more of. Where nothing of a question is held, which is most often, nothing is to be done. */
const raise = (held: number[], by: readonly number[], share: (i: number) => number): void => {
  for (let i = 0; i < held.length; i++) {
    const much = by[i] as number;
    if (much > 0) held[i] = Math.max(held[i] as number, much * share(i));
  }
};

/** What the sentence before holds counts so much of what it says itself under a pronoun. */
const UNDER_PRONOUN = { name: 0.8, word: 0.6 } as const;
const opensByPronoun = (edition: Edition, { entry, sentence }: SentenceRef): boolean => {
  const { dispatch, sentences } = edition.entries[entry] ?? {};
  const whole = sentences?.[sentence];
  return (
    whole !== undefined &&
    dispatch !== undefined &&
    PRONOUN_OPENING.test(foldText(dispatch.text.slice(whole.start, whole.start + OPENING)))
  );
};

/** Reads sentences of an edition for one question. */
export const sentenceMatcher = (edition: Edition, { concepts, frame }: QuestionReading): SentenceMatcher => {
  const read = sentenceReader(edition.index.data, concepts, frame.predicate);
  const words = sentenceWords(edition);
  const numberOf = sentenceNumbers(edition);
  const twins = twinsOf(edition);
  const near = (concept: Concept | undefined): (typeof NEAR)[keyof typeof NEAR] =>
    concept?.name ? NEAR.name : NEAR.word;
  const cache = new Map<number, readonly number[]>();
  const both = new Map<number, readonly number[]>();

  const remember = (key: number, ofWhat: () => Words): readonly number[] => {
    const known = cache.get(key);
    if (known) return known;
    const held = read.held(ofWhat());
    cache.set(key, held);
    return held;
  };
  const alone = (ref: SentenceRef): readonly number[] => remember(numberOf(ref), () => words.ofSentence(ref));
  const own = (ref: SentenceRef): readonly number[] => {
    const key = numberOf(ref);
    const known = both.get(key);
    if (known) return known;
    const twin = twins.get(key);
    const held = alone(ref);
    const raised = twin ? [...held] : held;
    if (twin) raise(raised as number[], alone(twin), () => TWIN);
    both.set(key, raised);
    return raised;
  };

  const events = new Map<string, readonly (readonly number[])[]>();
  const ofEvent = (event: AuthorityEvent): readonly (readonly number[])[] => {
    const known = events.get(event.id) ?? words.ofEvent(event).map(read.held);
    events.set(event.id, known);
    return known;
  };
  const ofEvents = (ref: SentenceRef): readonly number[] => {
    const told = concepts.map(() => 0);
    for (const event of eventsTold(edition, ref)) for (const held of ofEvent(event)) raise(told, held, () => 1);
    return told;
  };

  const around = (ref: SentenceRef): readonly number[] => {
    const { entry } = ref;
    const { sentences = [] } = edition.entries[entry] ?? {};
    const paragraph = sentences[ref.sentence]?.paragraph;
    const held = [...own(ref)];
    const beside = (sentence: number): boolean => {
      if (sentences[sentence]?.paragraph !== paragraph) return false;
      raise(held, own({ entry, sentence }), (i) => near(concepts[i]).paragraph);
      return true;
    };
    // The sentences of a paragraph follow one another.
    for (let sentence = ref.sentence - 1; sentence >= 0 && beside(sentence); sentence--);
    for (let sentence = ref.sentence + 1; sentence < sentences.length && beside(sentence); sentence++);
    const headline = remember(partKey(entry, 'headline'), () => words.ofHeadline(entry));
    const publisher = remember(partKey(entry, 'publisher'), () => words.ofPublisher(entry));
    const names = remember(partKey(entry, 'names'), () => words.ofNames(entry));
    raise(held, headline, (i) => near(concepts[i]).headline);
    raise(held, publisher, (i) => near(concepts[i]).publisher);
    raise(held, names, (i) => near(concepts[i]).dispatch);
    return held;
  };

  const match = (ref: SentenceRef, held: readonly number[]): SentenceMatch => {
    const itself = own(ref);
    const told = ofEvents(ref);
    // « Elles sont encerclées »: who they are stands in the sentence before.
    const before =
      ref.sentence > 0 && opensByPronoun(edition, ref)
        ? own({ entry: ref.entry, sentence: ref.sentence - 1 })
        : undefined;
    const ownTold = [...itself];
    const heldTold = [...held];
    raise(heldTold, told, (i) => near(concepts[i]).event);
    if (before) {
      const share = (i: number): number => (concepts[i]?.name ? UNDER_PRONOUN.name : UNDER_PRONOUN.word);
      raise(heldTold, before, share);
      raise(ownTold, before, share);
    }
    raise(ownTold, told, (i) => near(concepts[i]).event * EVENT_ITSELF);
    return { ...ref, own: itself, held, ownTold, heldTold, marks: read.marks(words.ofSentence(ref)) };
  };
  return { own, around, match };
};
