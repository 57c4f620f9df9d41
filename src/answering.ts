import { answer } from './answer/answer-question.ts';
import { firstTyped, type Question } from './answer/question.ts';
import { suggest } from './answer/suggest.ts';
import type { BotOptions } from './discord/options.ts';
import type { Edition } from './edition/edition.ts';
import { readLine } from './present/command-line.ts';
import { exportCsl } from './present/export-csl.ts';
import { exportMarkdown } from './present/export-markdown.ts';
import { foldText } from './text/fold.ts';

/** A file name takes so many characters of what was typed. */
const TYPED = 40;

/** « vigie-event-al-tanf-0a1b2c »: what was asked, and of which edition. */
const fileNameOf = (question: Question, edition: string): string =>
  [
    'vigie',
    question.command,
    ...foldText(firstTyped(question))
      .slice(0, TYPED)
      .split(/[^a-z0-9]+/),
    edition,
  ]
    .filter((part) => part !== '')
    .join('-');

/** The functions a bot answers with; each call reads the edition that is current then. */
export const answering = (current: () => Edition): Pick<BotOptions, 'ask' | 'suggest' | 'parse' | 'export'> => ({
  ask: (request) => answer(current(), request),
  suggest: (typing) => suggest(current(), typing),
  export: (request, form) => {
    const given = answer(current(), request);
    const name = fileNameOf(request.question, given.edition);
    const markdown = exportMarkdown(given);
    if (markdown === undefined) return undefined;
    return form === 'markdown'
      ? { name: `${name}.md`, text: markdown }
      : { name: `${name}.json`, text: `${JSON.stringify(exportCsl(given), null, 2)}\n` };
  },
  parse: (line) => {
    const question = readLine(line);
    return 'kind' in question ? undefined : question;
  },
});
