import { answer } from './answer/answer-question.ts';
import { suggest } from './answer/suggest.ts';
import type { BotOptions } from './discord/options.ts';
import type { Edition } from './edition/edition.ts';
import { readLine } from './present/command-line.ts';
import { exportCsl } from './present/export-csl.ts';
import { exportMarkdown } from './present/export-markdown.ts';

/** The functions a bot answers with; each call reads the edition that is current then. */
export const answering = (current: () => Edition): Pick<BotOptions, 'ask' | 'suggest' | 'parse' | 'export'> => ({
  ask: (request) => answer(current(), request),
  suggest: (typing) => suggest(current(), typing),
  export: (request) => {
    const given = answer(current(), request);
    const markdown = exportMarkdown(given);
    return markdown === undefined
      ? []
      : [
          { name: `vigie-${given.edition}.md`, text: markdown },
          { name: `vigie-${given.edition}.json`, text: `${JSON.stringify(exportCsl(given), null, 2)}\n` },
        ];
  },
  parse: (line) => {
    const question = readLine(line);
    return 'kind' in question ? undefined : question;
  },
});
