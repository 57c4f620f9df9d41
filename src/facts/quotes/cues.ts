import { namesThing, nickname } from '../names/given-name.ts';
import { type Cue, invertedPronoun, pastStressed, skipAdverbs } from './cue.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import { unknownVerb } from './unknown-verb.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Finds a verb form at `i`, longest first. */
const verbAt = (context: QuoteContext, i: number, list: readonly string[]): number => {
  const length = context.lexicon.phrases(list).at(context.tokens, i);
  if (length > 0 || fold(context, i + 1) !== ',') return length;
  // « parle, elle, de « bon sens » »
  const next = pastStressed(context, i + 1);
  const verb = context.tokens[i];
  if (next === i + 1 || !verb) return 0;
  const whole = context.lexicon.phrases(list).at([verb, ...context.tokens.slice(next, next + ASIDE)], 0);
  return whole > 1 ? whole + next - i - 1 : 0;
};

const negated = (context: QuoteContext, unit: Unit, i: number): boolean => {
  // "who asked not to be named said": the denial is of the name.
  if (context.lexicon.phrases(context.lexicon.words.speech.secrecy).before(context.tokens, i)) return false;
  for (let at = i - 1; at >= Math.max(unit.from, i - 4); at--) {
    if (context.tokens[at]?.kind === 'mark') return false;
    if (context.lexicon.has(context.lexicon.words.negations, context.tokens[at])) return true;
  }
  return false;
};

/** The cue that begins at token `i`, if any. Verbs that are denied or passive give words to nobody. */
export const cueAt = (context: QuoteContext, unit: Unit, i: number): Cue | undefined => {
  const { speech } = context.lexicon.words;
  const token = context.tokens[i];
  if (token?.kind !== 'word' || !bare(context, i)) return undefined;
  // Most words can tell of no words at all.
  const known = context.lexicon.cueWords.has(token);
  const unknown = known ? undefined : unknownVerb(context, unit, i);
  if (!known && !unknown) return undefined;
  // "so-called", "to write": no finite verb.
  const before = context.tokens[i - 1];
  if (before?.fold === '-' && before.glued && token.glued) return undefined;
  if (before && context.lexicon.has(speech.infinitiveMarks, before)) return undefined;
  // "Said Benhaddou" says nothing.
  if (context.mentions[context.mentionOf[i] ?? -1]?.type === 'person') return undefined;
  if (unknown) return unknown;
  const viewing =
    context.lexicon.has(speech.viewing, token) && context.lexicon.phrases(speech.adverbs).at(context.tokens, i) === 0;
  if (token.first && viewing)
    return { kind: 'according', from: i, to: i + 1, weak: false, describing: false, view: true };
  // « X, pour qui « … » »
  if (viewing && before?.fold === ',' && context.lexicon.has(speech.governedRelatives, context.tokens[i + 1]))
    return { kind: 'according', from: i, to: i + 1, weak: true, describing: false };
  if (!context.lexicon.cueStarts.has(token)) return infinitive(context, unit, i) ?? unknownVerb(context, unit, i);
  const view = verbAt(context, i, speech.ownView);
  if (view && token.first)
    return { kind: 'according', from: i, to: i + view, weak: false, describing: false, pronoun: i + 1 };
  // « Comme le résume X, … »
  const according = verbAt(context, i, speech.according) || (token.first ? verbAt(context, i, speech.asSaid) : 0);
  if (according) return { kind: 'according', from: i, to: i + according, weak: false, describing: false };
  const framing = token.first ? verbAt(context, i, speech.framing) : 0;
  const frame = framing ? framedBy(context, unit, i + framing) : undefined;
  if (frame) return { kind: 'according', from: i, to: i + framing, weak: false, describing: false, frame };
  const gerund = verbAt(context, i, speech.gerunds);
  if (gerund && opensClause(context, unit, i) && !negated(context, unit, i))
    return { kind: 'gerund', from: i, to: i + gerund, weak: false, describing: false };
  const reflexive = context.lexicon.has(speech.reflexives, context.tokens[i]);
  const start = reflexive ? i + 1 : i;
  const first = context.tokens[start];
  if (context.lexicon.has(speech.auxiliaries, first) && !context.lexicon.has(speech.verbs, first))
    return compound(context, unit, i, start, reflexive) ?? unknownVerb(context, unit, i);
  const verb = verbAt(context, start, speech.verbs);
  if (verb === 1 && isParticiple(context, i, start)) return unknownVerb(context, unit, i);
  if (!verb) return unknownVerb(context, unit, i);
  if (negated(context, unit, i) || (!reflexive && isNoun(context, unit, i))) return undefined;
  if (context.lexicon.has(speech.passives, before)) return undefined;
  if (context.lexicon.phrases(speech.secrecy).at(context.tokens, start + verb)) return undefined;
  if (nickname(context, i, start + verb) || namesThing(context, unit, i, start + verb)) return undefined;
  const last = fold(context, start + verb - 1);
  const pronoun = invertedPronoun(context, start + verb);
  const weak =
    context.lexicon.has(speech.weak, last) ||
    context.lexicon.has(speech.weak, context.tokens[start]) ||
    // "went on"
    verbAt(context, start, speech.weak) === verb;
  const describing = context.lexicon.has(speech.describing, last);
  // "said in a video posted on Sunday that"
  const made = context.lexicon.phrases(speech.authoring).at(context.tokens, start) > 0;
  if (
    made &&
    context.lexicon.has(speech.documents, before) &&
    context.lexicon.has(speech.stops, context.tokens[start + verb])
  )
    return undefined;
  // "the pause, called at the request of X"
  const english = context.lexicon.words.number.nounLast;
  if (english && describing && before?.fold === ',' && context.lexicon.has(speech.stops, context.tokens[start + verb]))
    return undefined;
  if (pronoun !== undefined)
    return { kind: 'inverted', from: i, to: skipAdverbs(context, pronoun + 1, unit.to), pronoun, weak, describing };
  return { kind: 'verb', from: i, to: start + verb, weak, describing };
};

/** Words of a speaker and the verb of a frame at most. */
const FRAME_WORDS = 16;

/** "As X puts it, …", "To hear X tell it, …": up to a comma that a verb of telling stands right before. */
const framedBy = (context: QuoteContext, unit: Unit, i: number): Cue['frame'] => {
  const { lexicon, tokens } = context;
  const framed = lexicon.phrases(lexicon.words.speech.framed);
  for (let at = i + 1; at < Math.min(unit.to, i + FRAME_WORDS) && bare(context, at); at++) {
    if (fold(context, at) !== ',') continue;
    const length = framed.before(tokens, at);
    if (length && at - length > i) return { speakerTo: at - length, said: at + 1 };
  }
  return undefined;
};

/** « un consul soupçonné de »: behind a noun, and not « a convoqué l'ambassadeur et dénoncé ». */
const isParticiple = ({ lexicon, tokens }: QuoteContext, i: number, verb: number): boolean => {
  const { speech, and } = lexicon.words;
  if (speech.participleEndings.length === 0 || !/é(?:e|s|es)?$/i.test(tokens[verb]?.text ?? '')) return false;
  const before = tokens[i - 1];
  return (
    before?.kind === 'word' && !lexicon.has(and, before) && lexicon.phrases(speech.adverbs).before(tokens, i) === 0
  );
};

/** « la tempête », « un rapport, une demande »: an article that nothing stands before to be its subject's. */
const isNoun = (context: QuoteContext, unit: Unit, i: number): boolean => {
  const { words } = context.lexicon;
  const article = fold(context, i - 1);
  if (i <= unit.from) return false;
  // "…," one said; but "an estimated 40 tonnes"
  const someone = context.lexicon.has(words.speech.someone, article) && !bare(context, i - 2);
  if (words.number.nounLast && !someone && context.lexicon.has(words.indefinite, article)) return true;
  if (!context.lexicon.has(words.speech.alsoNouns, context.tokens[i])) return false;
  // "urged member states to act"
  if (words.number.nounLast && context.lexicon.has(words.speech.infinitiveMarks, context.tokens[i + 1])) return true;
  // "by hopes that", "amid claims": what follows a preposition is a noun.
  if (words.number.nounLast && context.lexicon.has(words.speech.nounPrepositions, article)) return true;
  if (context.lexicon.has(words.indefinite, article)) return true;
  if (!context.lexicon.has(words.definite, article)) return false;
  // "dismissed the claim as"
  if (words.number.nounLast) return true;
  const before = context.tokens[i - 2];
  return i - 1 === unit.from || before?.kind === 'mark' || context.lexicon.has(words.speech.stops, before);
};

/** "a warning from": a form in -ing is a verb only after a mark or a word that goes on. */
const opensClause = (context: QuoteContext, unit: Unit, i: number): boolean => {
  const { lexicon, tokens } = context;
  const before = tokens[i - 1];
  if (i === unit.from || !before || before.kind === 'mark' || !bare(context, i - 1)) return true;
  const { words } = lexicon;
  return (
    lexicon.has(words.and, before) ||
    lexicon.has(words.speech.gerundLinks, before) ||
    lexicon.phrases(words.speech.adverbs).before(tokens, i) > 0 ||
    context.dateEnds.has(tokens[i + 1]?.start ?? -1)
  );
};

const compound = (context: QuoteContext, unit: Unit, i: number, start: number, reflexive: boolean): Cue | undefined => {
  const { speech } = context.lexicon.words;
  const phrase = verbAt(context, start, speech.auxiliaries);
  let at = start + phrase;
  const pronoun = invertedPronoun(context, at);
  if (pronoun !== undefined) at = pronoun + 1;
  const passive = context.lexicon.has(speech.passives, context.tokens[start]) && !reflexive;
  at = skipAdverbs(context, at, unit.to);
  if (pronoun === undefined) at = pastAside(context, unit, at);
  const verb = verbAt(context, at, speech.participles);
  if (!verb || passive || negated(context, unit, i) || at >= unit.to || !bare(context, at)) return undefined;
  // « n'a pas déclaré », "has not said": the denial may stand inside the group.
  for (let inside = start; inside < at; inside++)
    if (context.lexicon.has(context.lexicon.words.negations, context.tokens[inside])) return undefined;
  const last = fold(context, at + verb - 1);
  const weak = context.lexicon.has(speech.weak, last) || context.lexicon.has(speech.weak, context.tokens[at]);
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

/** Words between commas inside a verb at most: « a, dans une allocution télévisée, promis ». */
const ASIDE = 12;

const pastAside = (context: QuoteContext, unit: Unit, i: number): number => {
  if (fold(context, i) !== ',') return i;
  for (let at = i + 1; at < Math.min(unit.to, i + ASIDE) && bare(context, at); at++)
    if (fold(context, at) === ',') return at + 1;
  return i;
};

/** Words between a verb and the infinitive it governs: « s'est borné à rappeler ». */
const GOVERNED = 5;

/** « a tenu à préciser que », « vient de dire que »: an infinitive that a verb of its subject governs. */
const infinitive = (context: QuoteContext, unit: Unit, i: number): Cue | undefined => {
  const { lexicon, tokens } = context;
  const { speech } = lexicon.words;
  const token = tokens[i];
  const link = tokens[i - 1];
  if (!token || !link || !lexicon.has(speech.infinitiveVerbs, token)) return undefined;
  if (!lexicon.has(speech.infinitiveLinks, link)) return undefined;
  const opens = i - 2 === unit.from && tokens[i - 2]?.first && lexicon.has(lexicon.words.and, tokens[i - 2]);
  if (opens && lexicon.has(lexicon.words.of, link))
    return { kind: 'gerund', from: i - 2, to: i + 1, weak: false, describing: false, again: true };
  for (let at = i - 2; at > Math.max(unit.from, i - 2 - GOVERNED); at--) {
    const verb = tokens[at];
    if (verb?.kind !== 'word' || !bare(context, at)) return undefined;
    if (lexicon.has(lexicon.words.negations, verb)) return undefined;
    if (!lexicon.has(speech.governing, verb)) continue;
    let from = at;
    while (
      from > unit.from &&
      (lexicon.has(speech.auxiliaries, context.tokens[from - 1]) ||
        lexicon.has(speech.reflexives, context.tokens[from - 1]))
    )
      from--;
    return negated(context, unit, from) ? undefined : { kind: 'verb', from, to: i + 1, weak: false, describing: false };
  }
  return undefined;
};

/** All cues of a unit, in order, not overlapping. */
export const cuesOf = (context: QuoteContext, unit: Unit): readonly Cue[] => {
  const cues: Cue[] = [];
  for (let i = unit.from; i < unit.to; ) {
    const cue = cueAt(context, unit, i);
    while (cue && (cues[cues.length - 1]?.to ?? 0) > cue.from) cues.pop();
    if (cue) cues.push(cue);
    i = cue ? Math.max(cue.to, i + 1) : i + 1;
  }
  return cues;
};
