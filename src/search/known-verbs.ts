import { frenchVerbs } from '../language/lexicon/lexicon.ts';

let verbs: ReadonlySet<string> | undefined;

/** Whether an English word in its base form stands for some French verb. */
export const mayBeVerb = (word: string): boolean => {
  verbs ??= new Set(frenchVerbs().flatMap(({ en }) => en));
  return verbs.has(word);
};
