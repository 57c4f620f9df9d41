import type { Locale } from '../../language/locale.ts';
import { contentFrom, type Parsed, runFrom, type Word } from './question-parts.ts';

/** A kind of thing stands no further behind the word that asks for it. */
const FAR = 40;

/** The noun asked for behind « quel » or “which”, and the word behind it. */
export const kindAt = (
  { words, known }: Parsed,
  from: number,
  asking: string,
  language: Locale,
): { readonly kind: Word; readonly next: number } | undefined => {
  if (!known.determiners.has(asking.split(' ')[0] ?? '') || / (?:temps|fois)$/u.test(asking)) return undefined;
  let open = contentFrom(words, from);
  while (known.counting.has(words[open]?.text ?? '')) open = contentFrom(words, open + 1);
  while (known.kinds.has(words[open]?.text ?? '') && known.nounJoins.has(words[open + 1]?.text ?? ''))
    open = contentFrom(words, open + 1);
  const [first] = words.slice(from);
  if (open < 0 || (words[open]?.start ?? 0) - (first?.start ?? 0) > FAR) return undefined;
  if (words.slice(from, open).some(({ text }) => known.auxiliaries.has(text) || known.pronouns.has(text)))
    return undefined;
  const run = runFrom(words, open).filter(({ text }, i) => i === 0 || !known.auxiliaries.has(text));
  const after = words.slice(open + run.length);
  const helper = after.findIndex(({ text }) => known.auxiliaries.has(text));
  const helped = helper >= 0 && (helper === 0 || known.joins.has(after[0]?.text ?? ''));
  if (language === 'fr')
    return run[0] && { kind: run[0], next: helped && helper > 0 ? open + run.length + helper : open + 1 };
  if (helped) return { kind: run.at(-1) as Word, next: open + run.length + helper };
  if (asking !== 'what' && run.length === 1) return { kind: run[0] as Word, next: open + 1 };
  if (asking === 'what' || run.length < 2) return undefined;
  // “Which company builds”, “how many troops entered”: without an auxiliary the verb is the last of the run.
  const nouns = run.length > 2 && !run.slice(1).some(({ concept }) => concept === run[0]?.concept) ? 1 : run.length - 1;
  return { kind: run[nouns - 1] as Word, next: open + nouns };
};
