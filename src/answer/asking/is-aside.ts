import { COMPLEMENT_QUESTIONS } from '../../language/answer-complements.ts';
import { RELATION_QUESTIONS } from '../../language/answer-relations.ts';

/** True of a question for whoever stands behind a preposition: nobody named in it is whom it asks for. */
export const isAside = (folded: string): boolean =>
  [...RELATION_QUESTIONS, ...COMPLEMENT_QUESTIONS].some(({ asks }) => asks.test(folded));
