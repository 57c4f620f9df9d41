import type { MentionType } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Draft } from './draft.ts';
import { chunksOf } from './short-names.ts';

/** « à Boukamal, Raqa et Minbej »: what is listed with a place is a place; index of a draft → what its list says. */
export const typesOfLists = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): ReadonlyMap<number, MentionType> => {
  const found = new Map<number, MentionType>();
  for (let start = 0; start < drafts.length; ) {
    const { end, closed } = listFrom(tokens, drafts, start, lexicon);
    const members = drafts.slice(start, end + 1);
    const types = new Set(
      members.filter(({ type, doubtful }) => type !== 'unknown' && !doubtful).map(({ type }) => type),
    );
    const [type] = types;
    if (closed && types.size === 1 && type !== undefined && type !== 'group')
      members.forEach((member, offset) => {
        if (type !== 'person' || chunksOf(tokens, member).length > 1) found.set(start + offset, type);
      });
    start = end + 1;
  }
  return found;
};

/** Index of the last draft of the list that begins at `start`, and whether an « et » closes it. */
const listFrom = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  start: number,
  lexicon: Lexicon,
): { readonly end: number; readonly closed: boolean } => {
  const { and, of, definite, name } = lexicon.words;
  for (let end = start; ; end++) {
    const [one, next] = [drafts[end], drafts[end + 1]];
    const joint = one && tokens[one.to];
    if (!one || !next || !joint || tokens[next.from]?.sentence !== joint.sentence) return { end, closed: false };
    const closing = lexicon.has(and, joint);
    if (!closing && joint.fold !== ',') return { end, closed: false };
    // « du Roussillon, du Piémont et de la Rioja »: every member with its own preposition.
    let at = one.to + 1;
    if (!closing && lexicon.has(and, tokens[at])) at++;
    const closed = closing || at > one.to + 1;
    for (let step = 0; step < 2 && at < next.from; step++) {
      const fold = tokens[at]?.fold ?? '';
      if (lexicon.has(of, fold) || lexicon.has(definite, fold) || lexicon.has(name.contracted, fold)) at++;
    }
    if (at !== next.from) return { end, closed: false };
    if (closed) return { end: end + 1, closed };
  }
};
