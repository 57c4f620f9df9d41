import type { ClauseWords } from '../../language/clause-words.ts';
import { plainClause } from './plain-clause.ts';
import type { ClauseSentence } from './slot-sentence.ts';

/** Offsets into the folded sentence. */
export const foldedAt = ({ folded, span }: ClauseSentence, offset: number): number => {
  let [low, high] = [0, folded.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.original(middle) < offset - span.start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Where a clause goes on behind a verb or noun, once the day, the place and who says so are gone over: « a détruit jeudi au-dessus
 * d'Ourmaz un drone », "struck, the ministry said, a convoy". The offset itself where nothing of the kind stands there.
 */
export const behindInsertions = (sentence: ClauseSentence, from: number, known: ClauseWords): number => {
  const text = plainClause(sentence.folded.text);
  const { entry, index, mentions } = sentence;
  const days = entry.facts.dates.filter((date) => date.sentence === index);
  const places = mentions.filter(({ type }) => type === 'place');
  let at = from;
  for (;;) {
    const inserted = known.inserted.exec(text.slice(at));
    const day = days.find(({ start }) => {
      const begin = foldedAt(sentence, start);
      return begin >= at && known.dayLead.test(text.slice(at, begin));
    });
    const place = places.find(({ start }) => {
      const begin = foldedAt(sentence, start);
      return begin > at && known.placeLead.test(text.slice(at, begin));
    });
    const next = Math.max(
      inserted ? at + inserted[0].length : 0,
      day ? foldedAt(sentence, day.end) : 0,
      place ? foldedAt(sentence, place.end) : 0,
    );
    if (next <= at) return at;
    at = next;
  }
};
