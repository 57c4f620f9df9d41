import type { Span } from '../../text/span.ts';
import type { DateClaim, Mention } from '../facts.ts';
import type { Referents } from '../speakers/referent.ts';
import { referentsOf } from '../speakers/referents.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Quotation } from './quotation-marks.ts';

/** What the readers of quotes are given: tokens of the whole dispatch and what was found in them before. */
export interface QuoteContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  /** Index of the mention that begins at a token's offset. */
  readonly mentionAt: ReadonlyMap<number, number>;
  /** Index of the mention that covers a token, -1 for none. */
  readonly mentionOf: readonly number[];
  /** Who the dispatch speaks of. */
  readonly referents: Referents;
  /** Outermost quotations, in order. */
  readonly quotations: readonly Quotation[];
  /** Index into `quotations` of the one that covers a token, -1 for none. */
  readonly quotedBy: readonly number[];
  /** A quotation read as if it stood in no marks, for the cue inside it: « A, a dit X, B ». */
  readonly opened: number | undefined;
  /** Offset → end offset of the date that begins there. */
  readonly dateEnds: ReadonlyMap<number, number>;
  /** Paragraph of a sentence. */
  readonly paragraphOf: (sentence: number) => number;
}

/** A stretch of tokens read as one: a sentence, or the sentences one quotation runs through. */
export interface Unit {
  readonly from: number;
  readonly to: number;
}

/** For every token the index of the span that covers it, -1 for none; spans are in order and apart. */
const coverage = (tokens: readonly Token[], spans: readonly Span[]): readonly number[] => {
  let at = 0;
  return tokens.map(({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++;
    const span = spans[at];
    return span && span.start <= start && end <= span.end ? at : -1;
  });
};

export const quoteContext = (
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateClaim[],
  outer: readonly Quotation[],
  paragraphOf: (sentence: number) => number,
): QuoteContext => {
  const mentionOf = coverage(tokens, mentions);
  const quotedBy = coverage(tokens, outer);
  const bareToken = (token: number): boolean => quotedBy[token] === -1;
  return {
    text,
    tokens,
    lexicon,
    mentions,
    paragraphOf,
    mentionAt: new Map(mentions.map((mention, index) => [mention.start, index])),
    mentionOf,
    referents: referentsOf({ text, tokens, lexicon, mentions, mentionOf, bare: bareToken }),
    quotations: outer,
    quotedBy,
    opened: undefined,
    dateEnds: new Map(dates.map((date) => [date.start, date.end])),
  };
};

/** The same text read as if one quotation stood in no marks. */
export const openedIn = (context: QuoteContext, opened: number): QuoteContext => ({
  text: context.text,
  tokens: context.tokens,
  lexicon: context.lexicon,
  mentions: context.mentions,
  paragraphOf: context.paragraphOf,
  mentionAt: context.mentionAt,
  mentionOf: context.mentionOf,
  referents: context.referents,
  quotations: context.quotations,
  quotedBy: context.quotedBy,
  opened,
  dateEnds: context.dateEnds,
});

/** Cuts the tokens into units: sentences, joined where a quotation runs on over their end. */
export const unitsOf = (context: QuoteContext): readonly Unit[] => {
  const units: Unit[] = [];
  let from = 0;
  context.tokens.forEach((token, i) => {
    const next = context.tokens[i + 1];
    if (next && next.sentence === token.sentence) return;
    const quote = context.quotedBy[i] ?? -1;
    if (next && quote >= 0 && context.quotedBy[i + 1] === quote) return;
    units.push({ from: pastDateline(context, pastHour(context, from, i + 1), i + 1), to: i + 1 });
    from = i + 1;
  });
  return units;
};

/** « 10 h 42 – », "11:05": when an entry of a chronology was made. */
const pastHour = ({ tokens }: QuoteContext, from: number, to: number): number => {
  const [hour, sign, minute] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const time = hour?.kind === 'number' && minute?.kind === 'number' && (sign?.fold === ':' || sign?.fold === 'h');
  if (!time || from + 3 >= to) return from;
  return ['-', '–', '—', ':', '.'].includes(tokens[from + 3]?.fold ?? ' ') ? from + 4 : from + 3;
};

/** Words of a place and a day before the dash. */
const DATELINE = 12;

/** « LAGOS, Oct 20 - », "BRISCOE FALLS, Ohio –": where and when a dispatch was written says nothing. */
const pastDateline = ({ tokens }: QuoteContext, from: number, to: number): number => {
  const capitals = (i: number): boolean => /^\p{Lu}{2,}$/u.test(tokens[i]?.text ?? '');
  if (!capitals(from) && !(tokens[from + 1]?.glued && capitals(from + 1))) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + DATELINE); at++) if (isDash(tokens[at])) return at + 1;
  return from;
};

/** A dash between words, and no hyphen inside one. */
export const isDash = (token: Token | undefined): boolean => token?.fold === '-' && !token.glued;

/** True for a token outside all quotation marks. */
export const bare = (context: QuoteContext, i: number): boolean => {
  const quotation = i < 0 ? undefined : context.quotedBy[i];
  return quotation === -1 || (quotation !== undefined && quotation === context.opened);
};

/** Index after the date that begins at token `i`, with the preposition before it, or `i`. */
export const skipDate = (context: QuoteContext, i: number, limit: number): number => {
  const token = context.tokens[i];
  const next = context.tokens[i + 1];
  const { lexicon } = context;
  if (!token) return i;
  const own = context.dateEnds.get(token.start);
  const late =
    own === undefined && next && lexicon.has(lexicon.words.speech.stops, token)
      ? context.dateEnds.get(next.start)
      : undefined;
  const end = own ?? late;
  if (end === undefined) return i;
  let at = i;
  while (at < limit && (context.tokens[at]?.end ?? end + 1) <= end) at++;
  return at;
};
