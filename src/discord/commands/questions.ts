import { ask } from './ask.ts';
import type { QuestionCommand } from './command.ts';
import { compare } from './compare.ts';
import { dispatch } from './dispatch.ts';
import { event } from './event.ts';
import { foundSources } from './found-sources.ts';
import { help } from './help.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { who } from './who.ts';

/** The commands that ask the corpus something. They stand apart so that messages can lead on to them. */
export const QUESTIONS: readonly QuestionCommand[] = [event, who, compare, ask, search, dispatch, sources, help];

/** The question command of a name, also of one that is not typed; undefined for one that does not exist, or no longer does. */
export const questionNamed = (name: string): QuestionCommand | undefined =>
  [...QUESTIONS, foundSources].find((command) => command.name === name);
