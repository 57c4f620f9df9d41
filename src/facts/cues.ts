import { bare, type QuoteContext, type Unit } from './quote-context.ts';

/** A verb group, preposition or participle that gives words to somebody: token range. */
export interface Cue {
  readonly kind: 'verb' | 'inverted' | 'according' | 'gerund';
  readonly from: number;
  readonly to: number;
  /** Token of the pronoun inside the verb: « a-t-il indiqué ». */
  readonly pronoun?: number;
  /** The verb proper: counts only beside quotation marks or a complement when weak. */
  readonly weak: boolean;
  readonly describing: boolean;
}

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

const skipAdverbs = (context: QuoteContext, i: number, limit: number): number => {
  let at = i;
  for (;;) {
    const length = context.lexicon.phrases(context.lexicon.words.speech.adverbs).at(context.tokens, at);
    if (!length || at + length > limit) return at;
    at += length;
    if (
      fold(context, at) === ',' &&
      context.lexicon.phrases(context.lexicon.words.speech.adverbs).at(context.tokens, at + 1)
    )
      at++;
  }
};

/** Finds a verb form at `i`, longest first. */
const verbAt = (context: QuoteContext, i: number, list: readonly string[]): number =>
  context.lexicon.phrases(list).at(context.tokens, i);

/** « - t - il », « - elle »: an inverted pronoun after a hyphen. */
const invertedPronoun = (context: QuoteContext, i: number): number | undefined => {
  const { speech } = context.lexicon.words;
  if (fold(context, i) !== '-' || !context.tokens[i]?.glued) return undefined;
  const at = fold(context, i + 1) === 't' && fold(context, i + 2) === '-' ? i + 3 : i + 1;
  return context.lexicon.has(speech.pronouns, fold(context, at)) ? at : undefined;
};

const negated = (context: QuoteContext, unit: Unit, i: number): boolean => {
  for (let at = i - 1; at >= Math.max(unit.from, i - 4); at--) {
    if (context.tokens[at]?.kind === 'mark') return false;
    if (context.lexicon.has(context.lexicon.words.negations, fold(context, at))) return true;
  }
  return false;
};

/** The cue that begins at token `i`, if any. Verbs that are denied or passive give words to nobody. */
export const cueAt = (context: QuoteContext, unit: Unit, i: number): Cue | undefined => {
  const { speech } = context.lexicon.words;
  const token = context.tokens[i];
  if (token?.kind !== 'word' || !bare(context, i)) return undefined;
  if (!context.lexicon.cueStarts.has(token.fold)) return unknownVerb(context, unit, i);
  const according = verbAt(context, i, speech.according);
  if (according) return { kind: 'according', from: i, to: i + according, weak: false, describing: false };
  const gerund = verbAt(context, i, speech.gerunds);
  if (gerund && !negated(context, unit, i))
    return { kind: 'gerund', from: i, to: i + gerund, weak: false, describing: false };
  const reflexive = context.lexicon.has(speech.reflexives, fold(context, i));
  const start = reflexive ? i + 1 : i;
  const first = fold(context, start);
  if (context.lexicon.has(speech.auxiliaries, first) && !context.lexicon.has(speech.verbs, first))
    return compound(context, unit, i, start, reflexive) ?? unknownVerb(context, unit, i);
  const verb = verbAt(context, start, speech.verbs);
  if (!verb) return unknownVerb(context, unit, i);
  if (negated(context, unit, i)) return undefined;
  const before = fold(context, i - 1);
  if (context.lexicon.has(speech.passives, before)) return undefined;
  const last = fold(context, start + verb - 1);
  const pronoun = invertedPronoun(context, start + verb);
  const weak = context.lexicon.has(speech.weak, last) || context.lexicon.has(speech.weak, fold(context, start));
  const describing = context.lexicon.has(speech.describing, last);
  if (pronoun !== undefined)
    return { kind: 'inverted', from: i, to: skipAdverbs(context, pronoun + 1, unit.to), pronoun, weak, describing };
  return { kind: 'verb', from: i, to: start + verb, weak, describing };
};

const compound = (context: QuoteContext, unit: Unit, i: number, start: number, reflexive: boolean): Cue | undefined => {
  const { speech } = context.lexicon.words;
  const phrase = verbAt(context, start, speech.auxiliaries);
  let at = start + phrase;
  const pronoun = invertedPronoun(context, at);
  if (pronoun !== undefined) at = pronoun + 1;
  const passive = context.lexicon.has(speech.passives, fold(context, start)) && !reflexive;
  at = skipAdverbs(context, at, unit.to);
  const verb = verbAt(context, at, speech.participles);
  if (!verb || passive || negated(context, unit, i) || at >= unit.to || !bare(context, at)) return undefined;
  // « n'a pas déclaré », "has not said": the denial may stand inside the group.
  for (let inside = start; inside < at; inside++)
    if (context.lexicon.has(context.lexicon.words.negations, fold(context, inside))) return undefined;
  const last = fold(context, at + verb - 1);
  const weak = context.lexicon.has(speech.weak, last) || context.lexicon.has(speech.weak, fold(context, at));
  const describing = context.lexicon.has(speech.describing, last);
  return {
    kind: pronoun === undefined ? 'verb' : 'inverted',
    from: i,
    to: at + verb,
    ...(pronoun === undefined ? {} : { pronoun }),
    weak,
    describing,
  };
};

/**
 * Right after a quotation and a comma any verb tells who spoke: « …», peste-t-il », « …», a renchéri X ». Counts as weak:
 * without the quotation it says nothing.
 */
const unknownVerb = (context: QuoteContext, unit: Unit, i: number): Cue | undefined => {
  const { lexicon, tokens } = context;
  const { speech } = lexicon.words;
  const after = (fold(context, i - 1) === ',' && !bare(context, i - 2)) || (i > unit.from && !bare(context, i - 1));
  if (!after || speech.participleEndings.length === 0) return undefined;
  const start = lexicon.has(speech.reflexives, fold(context, i)) ? i + 1 : i;
  const auxiliary = lexicon.phrases(speech.auxiliaries).at(tokens, start);
  const pronoun = invertedPronoun(context, start + (auxiliary || 1));
  const shared = { from: i, weak: true, describing: false } as const;
  if (!auxiliary)
    return pronoun === undefined
      ? undefined
      : { ...shared, kind: 'inverted', to: skipAdverbs(context, pronoun + 1, unit.to), pronoun };
  const at = skipAdverbs(context, pronoun === undefined ? start + auxiliary : pronoun + 1, unit.to);
  const verb = tokens[at];
  const participle =
    verb?.kind === 'word' && !verb.capital && speech.participleEndings.some((ending) => verb.fold.endsWith(ending));
  if (!participle || at >= unit.to || lexicon.has(lexicon.words.functionWords, verb.fold)) return undefined;
  return {
    ...shared,
    kind: pronoun === undefined ? 'verb' : 'inverted',
    to: at + 1,
    ...(pronoun === undefined ? {} : { pronoun }),
  };
};

/** All cues of a unit, in order, not overlapping. */
export const cuesOf = (context: QuoteContext, unit: Unit): readonly Cue[] => {
  const cues: Cue[] = [];
  for (let i = unit.from; i < unit.to; ) {
    const cue = cueAt(context, unit, i);
    if (cue) cues.push(cue);
    i = cue ? Math.max(cue.to, i + 1) : i + 1;
  }
  return cues;
};
