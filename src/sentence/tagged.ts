import { SENTENCE_STARTERS } from '../language/en/abbreviations.ts';
import { TAG_VERBS } from '../language/en/tag-verbs.ts';
import { foldText } from '../text/fold.ts';

/** Words in marks that end in a sign of their own, and nothing before them. */
const QUOTATION = /^\s*["“‘][\s\S]*[?!…]['’]?["”’]\s*$/u;

/** A name, what its bearer is between commas, a verb, and no words said behind it. */
const TAG = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:van|von|de|da|dos|al|el|bin|ben|the)\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,4}(?:,\\s[^,.“"]{1,80},)?\\s+(?:${TAG_VERBS.join('|')})(?:\\s*[.,;:]|\\s+(?:on|in|at|to|as|after|before|during|when|with|by|from|of|over|via|through|last|this|later|again|reporters|me|him|her|them|us|[A-Z])|\\s*$)`,
  'u',
);
const TAG_TOLD = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}told\s+\p{L}+/u;

const starters: ReadonlySet<string> = new Set(SENTENCE_STARTERS);

/** ""Why now?" Jane Roe asked.": a name and a verb behind words in marks end their sentence, though the words end in a sign. */
export const isTagged = (quotation: string, after: string): boolean => {
  if (!QUOTATION.test(quotation)) return false;
  const first = /^\p{L}+/u.exec(after)?.[0] ?? '';
  return !starters.has(foldText(first)) && (TAG.test(after) || TAG_TOLD.test(after));
};
