import { fold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { ClauseSentence } from '../comparing/slot-sentence.ts';
import type { ReadSentence } from './read-sentence.ts';

/** A sentence read for a question as its clauses are read; undefined where there is none. */
export const clauseOf = ({ entry, links, match }: ReadSentence): ClauseSentence | undefined => {
  const span = entry.sentences[match.sentence];
  if (!span) return undefined;
  const { text } = entry.dispatch;
  return {
    entry,
    index: match.sentence,
    span,
    folded: fold(text.slice(span.start, span.end)),
    mentions: links.mentions.filter(({ sentence }) => sentence === match.sentence),
    words: (part: Span) => text.slice(part.start, part.end),
  };
};

/** The words of a sentence that meet what the question says is done, the closest first. */
export const predicateMarks = ({ match }: ReadSentence, predicate: number | undefined): readonly Span[] =>
  predicate === undefined
    ? []
    : match.marks
        .filter(
          (mark) =>
            mark.concept === predicate &&
            mark.held >= PREDICATE_FROM &&
            // “Commandos of the Revolution” command nobody: another word asked with says all of that.
            !match.marks.some(
              (other) =>
                other.held > mark.held && other.end - other.start > mark.end - mark.start && overlaps(other, mark),
            ),
        )
        .sort((a, b) => b.held - a.held || a.start - b.start);

/** A word meets a verb from here on: one of its paraphrases does. */
const PREDICATE_FROM = 0.45;
