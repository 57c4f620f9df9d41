import type { QuoteContext } from '../quotes/quote-context.ts';
import type { Occurrence, Referent } from './referent.ts';
import type { Last } from './speaker.ts';

/** Sentences beyond which nobody is followed back. */
const REACH = 3;

/** Where a word for somebody stands. */
export interface Place {
  /** First token of its unit. */
  readonly unitFrom: number;
  /** First token of the words said: nobody named in them is meant. */
  readonly contentFrom: number;
  readonly contentTo?: number;
  /** First token of the word for the speaker. */
  readonly phraseFrom: number;
  /** « rétorque l'élue »: somebody else than the one who spoke last. */
  readonly answers?: boolean;
  /** Sentences it may go back, if not the usual few; then also into another paragraph. */
  readonly reach?: number;
}

const distinct = (occurrences: readonly Occurrence[]): readonly Referent[] => [
  ...new Set(occurrences.map(({ referent }) => referent)),
];

/** The one meant among those of a sentence: the only one, else the only one it begins with. */
const oneOf = (context: QuoteContext, occurrences: readonly Occurrence[]): Referent | 'unsure' => {
  const all = distinct(occurrences);
  const first = occurrences.find(({ owner }) => owner !== true);
  if (all.length === 1 && all[0]) return all[0];
  const subjects = distinct(occurrences.filter(({ subject }) => subject));
  if (first?.subject && subjects.length === 1) return first.referent;
  // The first name of a sentence whose others all stand behind a preposition, or a comma away.
  return first?.subject && leads(context, first) && subjects.length === 2 && !sideBySide(context, occurrences)
    ? first.referent
    : 'unsure';
};

/** True for an occurrence near the beginning of its sentence. */
const leads = (context: QuoteContext, { token, sentence }: Occurrence): boolean => {
  let from = token;
  while (from > 0 && context.tokens[from - 1]?.sentence === sentence) from--;
  return token - from <= LEAD;
};

/** Words before a subject that begins its sentence, title included. */
const LEAD = 8;

/** « X et Y »: two subjects of one verb. */
const sideBySide = (context: QuoteContext, occurrences: readonly Occurrence[]): boolean => {
  const [a, b] = occurrences;
  if (!a || !b) return false;
  return context.tokens.slice(a.token, b.token).some((token) => context.lexicon.has(context.lexicon.words.and, token));
};

/** Who a word without a name of its own takes up: the last to speak or the subject of the sentences before. */
export const antecedent = (
  context: QuoteContext,
  place: Place,
  last: Last | undefined,
  fits: (occurrence: { readonly referent: Referent; readonly subject: boolean }) => boolean,
): Referent | 'unsure' | undefined => {
  const { referents, tokens } = context;
  const own = tokens[place.unitFrom]?.sentence ?? 0;
  const spoke = last?.speaker.referent;
  // In its own sentence only what stands before the words said.
  const here = referents.inSentence(own).filter(
    (occurrence) =>
      occurrence.token < Math.min(place.contentFrom, place.phraseFrom) &&
      // « Interrogée par X, elle a »: not X.
      !context.lexicon.has(context.lexicon.words.speech.agents, tokens[occurrence.token - 1]) &&
      fits(occurrence),
  );
  if (last && spoke && last.sentence === own && fits({ referent: spoke, subject: true })) return spoke;
  if (here.length) return oneOf(context, here);
  let others = false;
  // Somebody nearer whose first name says the other gender may be misread: then a name that says none is not taken.
  let nearer = false;
  const sure = (one: Referent | 'unsure'): Referent | 'unsure' =>
    nearer && one !== 'unsure' && !one.body && !one.plural && !one.gender ? 'unsure' : one;
  const floor = referents.turn(own) - (place.reach ?? REACH);
  for (let sentence = own - 1; sentence >= 0 && referents.turn(sentence) >= floor; sentence--) {
    // Others were spoken of since the paragraph began: nobody from before it is meant.
    if (others && place.reach === undefined && context.paragraphOf(sentence) !== context.paragraphOf(own - 1))
      return undefined;
    const fitting = referents.inSentence(sentence).filter(fits);
    // « Une délégation conduite par X » is no « elle » that speaks, where X is one.
    const named = fitting.filter(({ referent }) => !referent.body || referent.mention !== undefined);
    const all = named.length ? named : fitting;
    others ||= referents.inSentence(sentence).some(({ referent, subject }) => subject && !referent.body);
    if (last && spoke && last.sentence === sentence && fits({ referent: spoke, subject: true })) return sure(spoke);
    if (last && last.sentence === sentence && !spoke && last.speaker.resolution === 'none') return 'unsure';
    if (all.length) return sure(oneOf(context, all));
    nearer ||= referents
      .inSentence(sentence)
      .some(({ referent, subject }) => subject && !referent.body && !referent.plural && referent.mention !== undefined);
  }
  return ofItself(context, place, own, fits);
};

/** "X will cut jobs, it said": nobody came up before, so the one the words begin with. */
const ofItself = (
  context: QuoteContext,
  place: Place,
  own: number,
  fits: (occurrence: { readonly referent: Referent; readonly subject: boolean }) => boolean,
): Referent | undefined => {
  const first = context.referents.inSentence(own)[0];
  return first &&
    first.token >= place.contentFrom &&
    first.token < (place.contentTo ?? 0) &&
    leads(context, first) &&
    fits(first)
    ? first.referent
    : undefined;
};
