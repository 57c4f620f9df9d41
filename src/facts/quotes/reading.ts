import { changed } from '../changed.ts';
import type { Phrase } from '../speakers/speakers.ts';
import { backward, type Content, forwardEnd, type forwardFrom, holdsQuotation, trim } from './contents.ts';
import type { Cue } from './cue.ts';
import { cueAt } from './cues.ts';
import { partedEnd } from './parted.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

/** Words, their speaker's phrase and the cue that ties them; no phrase where the last speaker goes on. */
export interface Attribution {
  readonly cue: Cue;
  readonly content: Content;
  readonly phrase?: Phrase;
  /** Who passed the words on, where the speaker is cited. */
  readonly through?: Phrase;
}

export interface Reading {
  readonly attributions: readonly Attribution[];
  /** Token from which the next words may begin. */
  readonly floor: number;
}

const CLOSING = new Set([',', '!', '?', '…', '-', '–', '—', ')']);

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** True where the words before `i` are over: a comma, or a quotation that closes there. */
export const afterWords = (context: QuoteContext, i: number): boolean =>
  CLOSING.has(fold(context, i - 1)) || (!bare(context, i - 1) && context.tokens[i - 1] !== undefined);

/** Words after the cue. */
export const ahead = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  forward: NonNullable<ReturnType<typeof forwardFrom>>,
  next: Cue | undefined,
  phrase: Phrase | undefined,
): Reading | undefined => {
  const to = forwardEnd(context, unit, forward, next);
  const content = trim(context, { from: forward.start, to });
  if (!content || isSecrecy(context, content)) return undefined;
  // "confirmed the toll", "denied responsibility"
  const plain =
    content.to - content.from <= FEW ||
    context.lexicon.has(context.lexicon.words.speech.plainObjects, context.tokens[content.from]);
  if (forward.kind === 'bare' && plain && !holdsQuotation(context, content)) return undefined;
  if (cue.weak && !cue.describing && !holdsQuotation(context, content) && forward.kind !== 'that') return undefined;
  return { attributions: [{ cue, content, ...(phrase ? { phrase } : {}) }], floor: to };
};

/** Words of an object that is no clause. */
const FEW = 2;

/** "asked that his name not be used": a wish to go unnamed is no quotation. */
const isSecrecy = (context: QuoteContext, content: Content): boolean => {
  const secrecy = context.lexicon.phrases(context.lexicon.words.speech.secrecy);
  for (let at = content.from; at < Math.min(content.to, content.from + SECRECY_REACH); at++)
    if (secrecy.at(context.tokens, at)) return true;
  return false;
};

const SECRECY_REACH = 6;

/** Words of a clause at least that somebody « a accusé » or « s'est indigné » of. */
const CLAUSE_WORDS = 5;

/** « L'armée a bombardé le village, a accusé le ministère »: behind a whole clause and a comma the verb has no other object. */
const saysBehind = (context: QuoteContext, cue: Cue, content: Content, end: number): boolean => {
  const { lexicon } = context;
  const { speech } = lexicon.words;
  if (fold(context, end - 1) !== ',' || content.to - content.from < CLAUSE_WORDS) return false;
  if (!context.tokens.slice(cue.from, cue.to).some((token) => lexicon.has(speech.behindWords, token))) return false;
  for (let at = content.from; at < content.to; at++)
    if (lexicon.has(speech.auxiliaries, context.tokens[at]) && context.tokens[at]?.text.toLowerCase() !== 'à')
      return true;
  return false;
};

/** Words before the cue, and after it where a quotation goes on: « A », a dit X, « B ». */
export const behind = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  end: number,
  phrase: Phrase,
  after: number,
): Reading | undefined => {
  const content = backward(context, lastWords(context, ownClause(context, floor, end, phrase), end), end);
  if (!content) return undefined;
  const resumes = Math.max(after, cue.to);
  const parted = holdsQuotation(context, content) ? undefined : partedEnd(context, unit, cue, resumes, content, phrase);
  if (cue.weak && !holdsQuotation(context, content) && !saysBehind(context, cue, content, end) && !parted)
    return undefined;
  // « Faux, répond X : … »: what is said follows.
  if (content.to - content.from === 1 && bare(context, content.from) && fold(context, after) === ':') return undefined;
  let said: Attribution = { cue, content, phrase };
  const attributions: Attribution[] = [];
  let resume = resumes;
  const goesOn = beforeQuotation(context, unit, resume, content);
  const comma = goesOn ?? ([',', ':', '.'].includes(fold(context, resume)) ? resume + 1 : resume);
  const quote = context.quotedBy[comma] ?? -1;
  if (comma < unit.to && quote >= 0) {
    let to = comma;
    while (to < unit.to && context.quotedBy[to] === quote) to++;
    // After a comma the sentence goes on: one quotation with the cue in its middle.
    const one =
      fold(context, comma - 1) === ',' &&
      (holdsQuotation(context, content) || content.to - content.from <= SUBJECT_WORDS);
    if (one) said = changed(said, { content: { from: content.from, to, gap: { from: content.to, to: comma } } });
    else attributions.push({ cue, content: { from: comma, to }, phrase });
    resume = to;
  } else if (quote < 0 && parted) {
    said = changed(said, {
      content: { from: content.from, to: parted.to, gap: { from: content.to, to: parted.from } },
    });
    resume = parted.to;
  }
  return { attributions: [said, ...attributions], floor: resume };
};

/** "A," he wrote on Twitter, "b": where the quotation goes on behind the occasion and a comma. */
const beforeQuotation = (context: QuoteContext, unit: Unit, from: number, said: Content): number | undefined => {
  if (!holdsQuotation(context, said) && said.to - said.from > SUBJECT_WORDS) return undefined;
  for (let at = from; at < Math.min(unit.to - 1, from + OCCASION_WORDS) && bare(context, at); at++) {
    if (fold(context, at) === ',' && !bare(context, at + 1)) return at + 1;
    if (context.tokens[at]?.kind === 'mark' && fold(context, at) !== '-') return undefined;
    if (cueAt(context, unit, at)) return undefined;
  }
  return undefined;
};

/** Words of a subject that its speaker's cue may part from its verb: « Le site, a-t-il rappelé, a … ». */
const SUBJECT_WORDS = 8;

/** Words of a place, a day and a hearer between a cue and its comma. */
const OCCASION_WORDS = 12;

/** "X was doubtful: the clashes, he said, were local": one taken up by a pronoun said what stands behind the last colon. */
const ownClause = (context: QuoteContext, floor: number, end: number, phrase: Phrase): number => {
  const pronoun = phrase.kind === 'pronoun';
  for (let at = end - 2; at > floor; at--) {
    if (!bare(context, at)) return floor;
    if (fold(context, at) === ';') return at + 1;
    // « redoute « une catastrophe » : le port assure …, rappelle X »
    if (fold(context, at) === ':' && (pronoun || !bare(context, at - 1))) return at + 1;
  }
  return floor;
};

/** Where the words that end before `i` begin: not before a sentence of its own that a quotation follows. */
const lastWords = (context: QuoteContext, floor: number, end: number): number => {
  let last = end - 1;
  if (bare(context, last)) last--;
  const quote = context.quotedBy[last] ?? -1;
  if (quote < 0) return floor;
  let from = last;
  while (from > floor && context.quotedBy[from - 1] === quote) from--;
  if (from <= floor) return floor;
  const before = context.tokens[from - 1];
  const apart = before && (!bare(context, from - 1) || ['.', ':', '!', '?', '…'].includes(before.fold));
  return apart ? from : floor;
};
