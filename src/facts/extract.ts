import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { Days } from '../text/edtf.ts';
import { findDates } from './dates/dates.ts';
import { settleEventDates } from './events/event-dates.ts';
import { withFigures } from './events/event-figures.ts';
import { findEvents } from './events/events.ts';
import type { Facts } from './facts.ts';
import { attributeFigures, findFigures } from './figures/figures.ts';
import { findMentions } from './names/mentions.ts';
import { pairMarks } from './quotes/quotation-marks.ts';
import { quoteContext } from './quotes/quote-context.ts';
import { findQuotes } from './quotes/quotes.ts';
import { type Lexicon, lexiconOf } from './words/lexicon.ts';
import { tokenize } from './words/tokens.ts';

/** What all the rest is read from: the words, what is quoted, the dates that hang on nothing. */
const begin = (dispatch: Dispatch, sentences: readonly Sentence[], lexicon: Lexicon, published: Days | undefined) => {
  const { text, paragraphs } = dispatch;
  const tokens = tokenize(text, sentences, lexicon.words);
  const outer = pairMarks(text, paragraphs).filter(({ depth }) => depth === 0);
  const quoted = (offset: number): boolean => {
    let [low, high] = [0, outer.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const one = outer[middle];
      if (!one) return false;
      if (offset < one.start) high = middle - 1;
      else if (offset >= one.end) low = middle + 1;
      else return true;
    }
    return false;
  };
  return { tokens, outer, dates: findDates(text, tokens, lexicon, published, quoted) };
};

/** The dates alone, as `extractFacts` has them: whoever asks a question waits for nothing else in it to be read. */
export const extractDates = (dispatch: Dispatch, sentences: readonly Sentence[]): Facts['dates'] => {
  const lexicon = lexiconOf(dispatch.language);
  if (!lexicon) return [];
  const { dates } = begin(dispatch, sentences, lexicon, undefined);
  // « Deux jours après le raid » needs the raid.
  return dates.hanging.length ? extractFacts(dispatch, sentences).dates : dates.claims;
};

/**
 * Names, quotes, dates, figures and events of one dispatch, from its body sentences alone. `published` is what is known of the
 * day of publication: without it relative dates stay open. A language that is not read yields nothing.
 */
export const extractFacts = (dispatch: Dispatch, sentences: readonly Sentence[], published?: Days): Facts => {
  const lexicon = lexiconOf(dispatch.language);
  if (!lexicon) return { mentions: [], quotes: [], dates: [], figures: [], events: [] };
  const { text } = dispatch;
  const { tokens, outer, dates } = begin(dispatch, sentences, lexicon, published);
  const figures = findFigures(tokens, lexicon, dates.taken);
  const mentions = findMentions(text, tokens, lexicon);
  const paragraphOf = (sentence: number): number => sentences[sentence]?.paragraph ?? -1;
  const context = quoteContext(text, tokens, lexicon, mentions, dates.claims, outer, paragraphOf);
  const told = findEvents(
    tokens,
    lexicon,
    mentions,
    context.mentionOf,
    dates.claims,
    new Set(dates.hanging.map(({ claim }) => claim)),
    published?.to,
  );
  const { claims, events } = settleEventDates(text, tokens, lexicon, dates.hanging, dates.claims, told);
  const quotes = findQuotes(context);
  return {
    mentions,
    quotes,
    dates: claims,
    figures: attributeFigures(figures, quotes),
    events: withFigures(events, figures),
  };
};
