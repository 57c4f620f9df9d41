import { isAcronym } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Words looked back over for the long form of an acronym. */
const REACH = 14;

/**
 * The token at which the long form begins whose initials spell `acronym`, reading back from the bracket at `end`;
 * « de », « of » may be passed over or may give a letter.
 */
const longFormStart = (
  tokens: readonly Token[],
  end: number,
  acronym: string,
  lexicon: Lexicon,
): number | undefined => {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '');
  let letter = letters.length - 1;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[end]?.sentence) return undefined;
    if (token.kind === 'mark') {
      if (token.fold === '-') continue;
      return undefined;
    }
    if (token.fold.startsWith(letters[letter] ?? '\0')) {
      letter--;
      if (letter < 0)
        return token.capital || lexicon.has(lexicon.words.name.organisationHeads, token.fold) ? at : undefined;
    } else if (!lexicon.has(lexicon.words.functionWords, token.fold)) return undefined;
  }
  return undefined;
};

/** Widens or adds the long form that a text introduces with its acronym: « Nouvelle armée syrienne (NAS) ». */
export const linkAcronyms = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): readonly Draft[] => {
  const linked: Draft[] = [];
  for (const draft of drafts) {
    const bracketed = tokens[draft.from - 1]?.fold === '(' && tokens[draft.to]?.fold === ')';
    if (!bracketed || draft.to !== draft.from + 1 || !isAcronym(tokens[draft.from])) {
      linked.push(draft);
      continue;
    }
    const open = draft.from - 1;
    const start = longFormStart(tokens, open, tokens[draft.from]?.text ?? '', lexicon);
    const last = linked[linked.length - 1];
    const before = last?.to === open ? last : undefined;
    const named = before && before.type !== 'unknown' && before.type !== 'group' ? before.type : 'organisation';
    const from = start !== undefined && open - start > 1 ? start : before?.from;
    if (from === undefined) {
      linked.push(draft);
      continue;
    }
    while ((linked[linked.length - 1]?.to ?? 0) > from) linked.pop();
    linked.push({ from, to: open, type: named }, { ...draft, type: named });
  }
  return linked;
};
