import { type Asked, QUESTION_PATTERNS } from '../language/question-words.ts';
import { foldText } from '../text/fold.ts';

/** What a question asks for: a number, a date, a place, a name, or just what happened. */
export const whatIsAsked = (question: string): Asked => {
  const folded = foldText(question.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();
  return QUESTION_PATTERNS.find(({ pattern }) => pattern.test(folded))?.asks ?? 'what';
};

/** No question needs more characters to say what it asks for. */
const LONGEST = 1000;
