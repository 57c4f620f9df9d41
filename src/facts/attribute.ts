import { readAccording } from './according.ts';
import { backward, type Content, forwardEnd, forwardFrom, holdsQuotation, trim } from './contents.ts';
import { type Cue, cuesOf } from './cues.ts';
import { phraseEnd, speakerAfter, speakerBefore } from './find-speaker.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import { type Phrase, readPhrase } from './speakers.ts';

/** Words, their speaker's phrase and the cue that ties them; no phrase where the last speaker goes on. */
export interface Attribution {
  readonly cue: Cue;
  readonly content: Content;
  readonly phrase?: Phrase;
}

/** Words between "quoted" and "as saying" at most. */
const QUOTED_REACH = 16;
const CLOSING = new Set([',', '!', '?', '…', '-', '–', '—', ')']);

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** True where the words before `i` are over: a comma, or a quotation that closes there. */
const afterWords = (context: QuoteContext, i: number): boolean =>
  CLOSING.has(fold(context, i - 1)) || (!bare(context, i - 1) && context.tokens[i - 1] !== undefined);

/** All attributions of a unit, in order. */
export const attributionsOf = (context: QuoteContext, unit: Unit): readonly Attribution[] => {
  const cues = cuesOf(context, unit);
  const found: Attribution[] = [];
  let floor = unit.from;
  cues.forEach((cue, index) => {
    if (cue.from < floor) return;
    const read = readCue(context, unit, cue, floor, cues[index + 1], found.length > 0);
    if (!read) return;
    found.push(...read.attributions);
    floor = Math.max(floor, read.floor);
  });
  return found;
};

interface Reading {
  readonly attributions: readonly Attribution[];
  /** Token from which the next words may begin. */
  readonly floor: number;
}

const readCue = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  next: Cue | undefined,
  going: boolean,
): Reading | undefined => {
  switch (cue.kind) {
    case 'according': {
      const read = readAccording(context, unit, cue, floor, next);
      return read && { attributions: [{ cue, content: read.content, phrase: read.phrase }], floor: read.end };
    }
    case 'gerund': {
      const quoted = quotedAs(context, unit, cue);
      if (!going && !quoted) return undefined;
      const forward = forwardFrom(context, unit, cue, next);
      return forward && ahead(context, unit, cue, forward, next, quoted);
    }
    case 'inverted': {
      const phrase = cue.pronoun === undefined ? undefined : readPhrase(context, cue.pronoun, cue.pronoun + 1);
      return phrase && behind(context, unit, cue, floor, cue.from, phrase, cue.to);
    }
    case 'verb':
      return readVerb(context, unit, cue, floor, next, going);
  }
};

const readVerb = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  next: Cue | undefined,
  going: boolean,
): Reading | undefined => {
  const { lexicon } = context;
  // Who is told stands behind the verb, who tells before it.
  const telling = lexicon.phrases(lexicon.words.speech.telling).at(context.tokens, cue.to - 1) > 0;
  if (!telling && cue.from > floor && afterWords(context, cue.from)) {
    const phrase = speakerAfter(context, unit, cue.to);
    const quoted = quotedBefore(context, cue.from, floor);
    const sure =
      phrase &&
      phrase.kind !== 'nobody' &&
      (quoted ||
        (phrase.kind !== 'other' && !subjectBefore(context, unit, cue, floor) && !goesOn(context, unit, phrase.to)));
    if (phrase && sure) {
      const read = behind(context, unit, cue, floor, cue.from, phrase, phrase.to);
      if (read) return read;
      const colon = fold(context, phrase.to) === ':' ? trim(context, { from: phrase.to + 1, to: unit.to }) : undefined;
      if (colon) return { attributions: [{ cue, content: colon, phrase }], floor: unit.to };
    }
  }
  const forward = forwardFrom(context, unit, cue, next);
  const relative = lexicon.has(lexicon.words.speech.who, fold(context, cue.from - 1));
  const subjectEnd = relative ? (fold(context, cue.from - 2) === ',' ? cue.from - 2 : cue.from - 1) : cue.from;
  const phrase = speakerBefore(context, unit, subjectEnd, floor);
  const joined = lexicon.has(lexicon.words.and, fold(context, cue.from - 1));
  if (!phrase || phrase.kind === 'nobody' || phrase.to <= phrase.from) {
    return going && joined && forward ? ahead(context, unit, cue, forward, next, undefined) : undefined;
  }
  // "…, X said": the words stand before the subject.
  if (
    !relative &&
    lexicon.words.number.nounLast &&
    phrase.from > floor &&
    afterWords(context, phrase.from) &&
    (fold(context, cue.from - 1) !== ',' || !bare(context, phrase.from - 1)) &&
    (forward === undefined || forward.kind === 'bare' || !bare(context, phrase.from - 1))
  ) {
    const read = behind(context, unit, cue, floor, phrase.from, phrase, cue.to);
    if (read) return read;
  }
  if (!forward) return undefined;
  if (forward.kind === 'object' && !holdsQuotation(context, { from: forward.start, to: unit.to }) && !cue.describing)
    return undefined;
  return ahead(context, unit, cue, forward, next, phrase);
};

/** Words a quotation has at least that stands for what was said, and not for a name: "R-7". */
const SAID_WORDS = 3;

/** True where a quotation long enough to be what was said ends right before `i`. */
const quotedBefore = (context: QuoteContext, i: number, floor: number): boolean => {
  const last = !bare(context, i - 1) ? i - 1 : i - 2;
  if (bare(context, last)) return false;
  let at = last;
  let words = 0;
  const quote = context.quotedBy[last];
  while (at >= floor && context.quotedBy[at] === quote) {
    if (context.tokens[at]?.kind !== 'mark') words++;
    at--;
  }
  return words >= SAID_WORDS || at < floor || at === floor;
};

/** « X, porte-parole de Y, a dit …»: what stands before the verb is its subject and no words said. */
const subjectBefore = (context: QuoteContext, unit: Unit, cue: Cue, floor: number): boolean => {
  const phrase = speakerBefore(context, unit, cue.from, floor);
  if (!phrase || phrase.kind === 'other' || phrase.kind === 'nobody') return false;
  return phrase.from === floor || (phrase.kind === 'person' && phrase.to === cue.from - 1);
};

/** "said Poland would …": a verb after the noun makes it the subject of what was said. */
const goesOn = (context: QuoteContext, unit: Unit, i: number): boolean => {
  const token = context.tokens[i];
  return (
    i < unit.to && token?.kind === 'word' && context.lexicon.has(context.lexicon.words.speech.auxiliaries, token.fold)
  );
};

/** "X quoted Y as saying": Y speaks, X passes it on. */
const quotedAs = (context: QuoteContext, unit: Unit, cue: Cue): Phrase | undefined => {
  if (fold(context, cue.from - 1) !== 'as') return undefined;
  for (let at = cue.from - 2; at > Math.max(unit.from, cue.from - QUOTED_REACH); at--) {
    if (context.lexicon.has(context.lexicon.words.speech.quoting, fold(context, at)))
      return readPhrase(context, at + 1, cue.from - 1);
  }
  return undefined;
};

/** Words after the cue. */
const ahead = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  forward: NonNullable<ReturnType<typeof forwardFrom>>,
  next: Cue | undefined,
  phrase: Phrase | undefined,
): Reading | undefined => {
  const to = forwardEnd(context, unit, forward, next);
  const content = trim(context, { from: forward.start, to });
  if (!content) return undefined;
  if (cue.weak && !cue.describing && !holdsQuotation(context, content) && forward.kind !== 'that') return undefined;
  return { attributions: [{ cue, content, ...(phrase ? { phrase } : {}) }], floor: to };
};

/** Words before the cue, and after it where a quotation goes on: « A », a dit X, « B ». */
const behind = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  end: number,
  phrase: Phrase,
  after: number,
): Reading | undefined => {
  const content = backward(context, floor, end);
  if (!content || (cue.weak && !holdsQuotation(context, content))) return undefined;
  // « Faux, répond X : … »: what is said follows.
  if (content.to - content.from === 1 && bare(context, content.from) && fold(context, after) === ':') return undefined;
  let said: Attribution = { cue, content, phrase };
  const attributions: Attribution[] = [];
  let resume = Math.max(after, cue.to);
  const comma = [',', ':', '.'].includes(fold(context, resume)) ? resume + 1 : resume;
  const quote = context.quotedBy[comma] ?? -1;
  if (comma < unit.to && quote >= 0) {
    let to = comma;
    while (to < unit.to && context.quotedBy[to] === quote) to++;
    // After a comma the sentence goes on: one quotation with the cue in its middle.
    const one = fold(context, comma - 1) === ',' && holdsQuotation(context, content);
    if (one) said = { ...said, content: { from: content.from, to, gap: { from: content.to, to: comma } } };
    else attributions.push({ cue, content: { from: comma, to }, phrase });
    resume = to;
  }
  return { attributions: [said, ...attributions], floor: resume };
};

/** Who passed the words on: « cité par Reuters », "told Reuters", « à l'AFP ». */
export const chainOf = (
  context: QuoteContext,
  unit: Unit,
  attribution: Attribution,
): readonly { start: number; end: number }[] => {
  const { lexicon, tokens, mentions } = context;
  const { speech } = lexicon.words;
  const links: { start: number; end: number }[] = [];
  const outside = (at: number): boolean =>
    bare(context, at) && (at < attribution.content.from || at >= attribution.content.to);
  for (let at = unit.from; at < unit.to; at++) {
    if (!outside(at)) continue;
    const relayed = lexicon.phrases(speech.relayed).at(tokens, at);
    const end = relayed ? phraseEnd(context, unit, at + relayed) : 0;
    const inside = relayed
      ? mentions.find(
          (mention) =>
            mention.start >= (tokens[at + relayed]?.start ?? 0) && mention.end <= (tokens[end - 1]?.end ?? 0),
        )
      : undefined;
    if (inside && inside.type !== 'person') links.push({ start: inside.start, end: inside.end });
    const told =
      !relayed && at >= attribution.cue.from && at - attribution.cue.to < 12
        ? lexicon.phrases(speech.told).at(tokens, at)
        : 0;
    if (!told || tokens[at]?.fold === 'sur' || tokens[at]?.fold === 'dans') continue;
    let name = at + told;
    while (name < at + told + 3 && (context.mentionOf[name] ?? -1) < 0 && tokens[name]?.kind === 'word') name++;
    const mention = mentions[context.mentionOf[name] ?? -1];
    if (mention?.type === 'organisation' && mention.start === tokens[name]?.start && outside(name))
      links.push({ start: mention.start, end: mention.end });
  }
  return links.filter((link, index) => links.findIndex((other) => other.start === link.start) === index);
};
