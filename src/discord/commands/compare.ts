import type { QuestionCommand } from './command.ts';

/** What each report gives, slot by slot. */
export const compare: QuestionCommand = {
  kind: 'question',
  name: 'compare',
  shareable: true,
  question: (typed) => {
    const a = typed('a');
    const b = typed('b');
    return { command: 'compare', topic: typed('topic'), ...(a ? { a } : {}), ...(b ? { b } : {}) };
  },
};
