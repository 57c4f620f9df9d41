import type { QuestionCommand } from './command.ts';

/** Ranked passages, with filters. */
export const search: QuestionCommand = {
  kind: 'question',
  name: 'search',
  shareable: true,
  question: (typed) => {
    const from = typed('from');
    const to = typed('to');
    const source = typed('source');
    const language = typed('language');
    return {
      command: 'search',
      words: typed('words'),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(source ? { source } : {}),
      ...(language ? { language } : {}),
    };
  },
  longest: { words: 300, from: 10, to: 10 },
};
