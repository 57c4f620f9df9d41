import { type Asked, BEFORE_ASKING, QUESTION_PATTERNS } from '../language/question-words.ts';
import { foldText } from '../text/fold.ts';

/** What a question asks for: a number, a date, a place, a name, yes or no, or just what happened; the first word that asks decides. */
export const whatIsAsked = (question: string): Asked => {
  const folded = foldText(question.slice(0, LONGEST)).replace(/\s+/g, ' ').trim().replace(BEFORE_ASKING, '');
  let first: { readonly at: number; readonly asks: Asked } | undefined;
  for (const { asks, pattern } of QUESTION_PATTERNS) {
    const at = folded.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { at, asks };
  }
  return first?.asks ?? 'what';
};

/** No question needs more characters to say what it asks for. */
const LONGEST = 1000;
