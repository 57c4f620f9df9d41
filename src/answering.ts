import { answer } from './answer/answer-question.ts';
import { suggest } from './answer/suggest.ts';
import type { BotOptions } from './discord/options.ts';
import type { Edition } from './edition/edition.ts';
import { readLine } from './present/command-line.ts';

/** The functions a bot answers with; each call reads the edition that is current then. */
export const answering = (current: () => Edition): Pick<BotOptions, 'ask' | 'suggest' | 'parse' | 'export'> => ({
  ask: (request) => answer(current(), request),
  suggest: (typing) => suggest(current(), typing),
  parse: (line) => {
    const question = readLine(line);
    return 'kind' in question ? undefined : question;
  },
});
