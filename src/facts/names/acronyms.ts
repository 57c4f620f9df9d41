import { changed } from '../changed.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';
import type { Draft } from './draft.ts';

/** Words looked back over for the long form of an acronym. */
const REACH = 14;

/**
 * The token at which the long form begins whose initials spell `letters`, reading back from token `at`; « de », "of" may
 * be passed over or may give a letter: « Service départemental de secours » is SDS.
 */
const longFormStart = (
  tokens: readonly Token[],
  end: number,
  letters: string,
  lexicon: Lexicon,
  at = end - 1,
): number | undefined => {
  const token = tokens[at];
  if (!token || at < end - REACH || token.sentence !== tokens[end]?.sentence) return undefined;
  if (token.kind === 'mark')
    return token.fold === '-' ? longFormStart(tokens, end, letters, lexicon, at - 1) : undefined;
  if (token.fold.startsWith(letters[letters.length - 1] ?? '\0')) {
    if (letters.length === 1) {
      if (token.capital || lexicon.has(lexicon.words.name.organisationHeads, token)) return at;
    } else {
      const start = longFormStart(tokens, end, letters.slice(0, -1), lexicon, at - 1);
      if (start !== undefined) return start;
    }
  }
  return lexicon.has(lexicon.words.functionWords, token)
    ? longFormStart(tokens, end, letters, lexicon, at - 1)
    : undefined;
};

/** « Institut national de la santé (Insan) »: the initials of the long form's words come in their order. */
const spells = (tokens: readonly Token[], long: Draft, short: Draft, lexicon: Lexicon): boolean => {
  const word = tokens[short.from];
  if (short.type !== 'unknown' || short.to !== short.from + 1 || long.to !== short.from - 1) return false;
  const initials = tokens
    .slice(long.from, long.to)
    .filter(({ kind, fold }) => kind === 'word' && !lexicon.has(lexicon.words.functionWords, fold))
    .map(({ fold }) => fold[0] ?? '');
  let at = 0;
  for (const letter of word?.fold ?? '') if (letter === initials[at]) at++;
  return initials.length > 1 && at === initials.length && word?.fold[0] === initials[0];
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
    const long = linked[linked.length - 1];
    if (bracketed && long?.type === 'organisation' && spells(tokens, long, draft, lexicon)) {
      linked.push({ from: draft.from, to: draft.to, type: 'organisation' });
      continue;
    }
    if (!bracketed || draft.to !== draft.from + 1 || !isAcronym(tokens[draft.from])) {
      linked.push(draft);
      continue;
    }
    const open = draft.from - 1;
    const start = longFormStart(tokens, open, (tokens[draft.from]?.fold ?? '').replace(/[^a-z]/g, ''), lexicon);
    const last = linked[linked.length - 1];
    const before = last?.to === open ? last : undefined;
    // « Carole Delmas (PSR) »: what somebody belongs to, unless the letters are his own.
    if (before?.type === 'person' && start === undefined) {
      linked.push(changed(draft, { type: 'organisation' }));
      continue;
    }
    const named =
      before && (start === undefined || start >= before.from) && before.type !== 'unknown' && before.type !== 'group'
        ? before.type
        : 'organisation';
    const from = start !== undefined && open - start > 1 ? start : before?.from;
    if (from === undefined) {
      linked.push(draft);
      continue;
    }
    while ((linked[linked.length - 1]?.to ?? 0) > from) linked.pop();
    linked.push({ from, to: open, type: named }, { from: draft.from, to: draft.to, type: named });
  }
  return linked;
};
