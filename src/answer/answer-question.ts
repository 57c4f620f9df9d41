import type { Edition } from '../edition/edition.ts';
import type { Answer } from './answer.ts';
import { answerAsk } from './asking/ask.ts';
import { unanswerable } from './asking/unanswerable.ts';
import { answerCompare } from './comparing/compare.ts';
import { refused } from './compose.ts';
import { answerDispatch } from './dispatch.ts';
import { answerFindSources } from './find-sources.ts';
import { answerHelp } from './help.ts';
import { answerWho } from './people/who.ts';
import { COMMAND_OPTIONS, type Question, type Request } from './question.ts';
import { inOriginals } from './readable.ts';
import { answerSearch } from './search.ts';
import { answerSources } from './sources.ts';
import { answerEvent } from './telling/event.ts';

/** A question is at most so many characters, any other option as many as Discord shows of a choice. */
export const MAX_QUESTION = 300;
/** A message is as long as Discord lets anybody write one. */
export const MAX_MESSAGE = 4000;
export const MAX_OPTION = 100;

const LIMITS: Readonly<Record<string, number>> = { question: MAX_QUESTION, words: MAX_QUESTION, text: MAX_MESSAGE };

/** C0 and C1 controls, bidirectional marks, zero-width signs and halves of surrogate pairs: nobody types them on purpose. */
const UNSEEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What Discord makes of a person, a channel or everybody: it names nothing in a corpus. */
const PINGS = /<[@#][!&]?\d+>|@(?:everyone|here)(?!\p{L})/gu;

const tidy = (value: string): string => value.replace(UNSEEN, '').replace(PINGS, ' ').replace(/\s+/g, ' ').trim();

const tidied = (question: Question): Question =>
  Object.fromEntries(Object.entries(question).map(([name, value]) => [name, tidy(String(value))])) as Question;

const route = (edition: Edition, request: Request): Answer => {
  const { question } = request;
  switch (question.command) {
    case 'event':
      return answerEvent(edition, request, question.topic);
    case 'who':
      return answerWho(edition, request, question.name);
    case 'compare':
      return answerCompare(edition, request, question);
    case 'ask':
      return answerAsk(edition, request, question.question);
    case 'search':
      return answerSearch(edition, request, question);
    case 'dispatch':
      return answerDispatch(edition, request, question.id);
    case 'sources':
      return answerSources(edition, request);
    case 'find-sources':
      return answerFindSources(edition, request, question.text);
    case 'help':
      return answerHelp(edition, request);
  }
};

/** Answers a question from an edition. Pure: same edition, same request, same answer. Bad input is a `refused`, never a throw. */
export const answer = (edition: Edition, request: Request): Answer => {
  const question = tidied(request.question);
  const { command, ...values } = question;
  for (const option of COMMAND_OPTIONS[command]) {
    const value = (values as Record<string, string | undefined>)[option.name];
    const limit = LIMITS[option.name] ?? MAX_OPTION;
    if (option.required && !value) return refused(edition, request.locale, command, 'empty', option.name);
    if (value !== undefined && value.length > limit)
      return refused(edition, request.locale, command, 'too-long', option.name, limit);
  }
  const whyNot = unanswerable(edition, { ...request, question });
  if (whyNot) return refused(edition, request.locale, command, whyNot.reason, whyNot.offending);
  return route(request.original ? inOriginals(edition) : edition, { ...request, question });
};
