import { frenchVerbs } from '../language/lexicon/lexicon.ts';

let verbs: ReadonlySet<string> | undefined;

/** Endings that only verbs have: “originate”. */
const ENDS_AS_VERB = /[^aeiou]{1,2}(?:ify|ise|ize|inate|igate|ulate|orate)$/u;

/** Whether an English word in its base form stands for some French verb. */
export const mayBeVerb = (word: string): boolean => {
  verbs ??= new Set(frenchVerbs().flatMap(({ en }) => en));
  return verbs.has(word) || ENDS_AS_VERB.test(word);
};
