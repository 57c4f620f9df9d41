import type { ClauseWords } from '../../language/clause-words.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { behindInsertions } from './clause-insertions.ts';
import { plainClause } from './plain-clause.ts';
import type { ClauseSentence } from './slot-sentence.ts';

/** A part of more words is no name of anybody. */
const MOST_WORDS = 12;

const words = (text: string): number => splitWords(text).length;

/** A part of the sentence, by offsets into its folded text, without white space and marks at its ends. */
export const spanOf = ({ folded, span }: ClauseSentence, from: number, to: number): Span | undefined => {
  const part = plainClause(folded.text).slice(from, to);
  const start = from + (/^[\s"«»“”'’-]*/u.exec(part)?.[0].length ?? 0);
  const end = from + part.replace(/[\s"«»“”'’-]+$/u, '').length;
  if (end - start < 3 || words(part) > MOST_WORDS) return undefined;
  return { start: span.start + folded.original(start), end: span.start + folded.original(end) };
};

/** Characters of « par » and "by" with the blank behind. */
const PAST_AGENT = 3;

/** The words from an offset to where a name or object ends. */
export const phraseFrom = (sentence: ClauseSentence, from: number, known: ClauseWords): Span | undefined => {
  const rest = plainClause(sentence.folded.text).slice(from);
  let end = rest.search(known.ends);
  if (end >= 0 && known.agentNext.test(rest.slice(end)) && known.ledBy.test(rest.slice(0, end))) {
    const more = rest.slice(end + PAST_AGENT).search(known.ends);
    end = more < 0 ? -1 : end + PAST_AGENT + more;
  }
  let phrase = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
  for (let shorter = phrase; ; phrase = shorter) {
    shorter = phrase.replace(known.tail, '').trimEnd();
    if (shorter === phrase) break;
  }
  return spanOf(sentence, from, from + phrase.length);
};

/** The object or name behind an offset, gone over what stands between. */
export const objectFrom = (sentence: ClauseSentence, at: number, known: ClauseWords): Span | undefined => {
  const from = behindInsertions(sentence, at, known);
  const lead = known.objectLead.exec(plainClause(sentence.folded.text).slice(from));
  return phraseFrom(sentence, from + (lead?.[0].length ?? 0), known);
};
