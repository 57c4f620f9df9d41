import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import type { Draft } from './draft.ts';

/** Letters of such a surname at least. */
const SHORTEST = 3;

/** True before what a subject that opens its sentence goes on with: a verb of saying, an auxiliary, "'s", a comma. */
const isSubject = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const { speech } = lexicon.words;
  const next = tokens[to + lexicon.phrases(speech.adverbs).at(tokens, to)];
  return (
    next?.sentence === tokens[to - 1]?.sentence &&
    (next?.fold === "'s" ||
      [speech.verbs, speech.auxiliaries, speech.reflexives].some((list) => lexicon.has(list, next)))
  );
};

/** "Bell told the court", « a dit Petit »: a surname like an everyday word, once its bearer was named in full. */
export const addSurnames = (tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): readonly Draft[] => {
  const surnames = new Set<string>();
  const taken = new Set<number>();
  for (const { from, to, type } of drafts) {
    for (let at = from; at < to; at++) taken.add(at);
    const last = tokens[to - 1];
    if (lexicon.has(lexicon.words.functionWords, last)) continue;
    if (type === 'person' && to > from + 1 && last?.capital && !last.glued && last.text.length >= SHORTEST)
      surnames.add(last.text);
  }
  if (!surnames.size) return drafts;
  const added: Draft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.capital || taken.has(at) || !surnames.has(token.text)) continue;
    if ((tokens[at - 1]?.capital && !tokens[at - 1]?.first) || tokens[at + 1]?.capital) continue;
    if (atStart(tokens, at) && !isSubject(tokens, at + 1, lexicon)) continue;
    added.push({ from: at, to: at + 1, type: 'person' });
  }
  return added.length ? [...drafts, ...added].sort((a, b) => a.from - b.from) : drafts;
};
