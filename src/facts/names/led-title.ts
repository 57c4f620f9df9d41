import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Draft } from './draft.ts';
import { ordinaryAt } from './name-evidence.ts';
import { hasHead } from './organisations.ts';

/** Words before a title in capitals at most: "Kerros Steel CEO". */
const LEAD = 3;

/** Words of somebody's name behind a title at most. */
const NAME_WORDS = 4;

/** True for what is left behind the title where it is somebody's name and no thing's: "Kolva General Hospital". */
const isSomebody = (tokens: readonly Token[], from: number, to: number, title: Token, lexicon: Lexicon): boolean => {
  const { name } = lexicon.words;
  const given = lexicon.firstNames.has(tokens[from]);
  const things = [name.corporate, name.placeEnds, name.placeParts, name.clubs, name.organisationWords];
  if (to <= from + 1 || to - from > NAME_WORDS || tokens[from]?.kind !== 'word' || hasHead(tokens, from, to, lexicon))
    return false;
  // "Tavonia Prince Faisal Street", but a president is not what streets are called.
  if (!given && lexicon.has(name.patrons, title) && !lexicon.has(lexicon.words.roles.offices, title)) return false;
  if (!given && ordinaryAt(tokens, from, lexicon)) return false;
  return !ordinaryAt(tokens, to - 1, lexicon) && !things.some((list) => lexicon.has(list, tokens[to - 1]));
};

/**
 * "Tavonian President Jane Roe", "Kerros CEO Jane Roe": where the title begins that a name no list knows stands before,
 * and what that name is: nothing where it ends as adjectives of peoples do.
 */
export const ledTitle = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): { readonly at: number; readonly draft?: Draft } | undefined => {
  const { name, number } = lexicon.words;
  const first = tokens[from];
  if (!number.nounLast || !first || lexicon.firstNames.has(first)) return undefined;
  for (let at = from + 1; at <= Math.min(from + LEAD, to - 2); at++) {
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || tokens[at]?.fold === '-') return undefined;
    const length =
      lexicon.phrases(name.titles).at(tokens, at) ||
      lexicon.phrases(name.roles).at(tokens, at) ||
      Number(lexicon.has(name.bodyRoles, tokens[at]));
    if (length === 0) continue;
    let end = tokens[at + length]?.fold === '.' && tokens[at + length]?.glued ? at + length + 1 : at + length;
    // "Prime Minister Sir Jane Roe"
    end += lexicon.phrases(name.titles).at(tokens, end);
    if (!isSomebody(tokens, end, to, tokens[at] as Token, lexicon)) return undefined;
    const adjective = name.adjectiveEndings.some(
      (ending) => before.fold.length > ending.length + 2 && before.fold.endsWith(ending),
    );
    if (adjective) return { at };
    const firm = lexicon.has(name.bodyRoles, tokens[at + length - 1]);
    return { at, draft: { from, to: at, type: firm || before.acronym ? 'organisation' : 'place' } };
  }
  return undefined;
};
