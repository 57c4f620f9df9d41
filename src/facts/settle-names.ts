import { isAcronym } from './candidates.ts';
import type { Mention, MentionType } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './mentions.ts';
import type { Token } from './tokens.ts';

const keyOf = (tokens: readonly Token[], draft: Draft): string =>
  tokens
    .slice(draft.from, draft.to)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.fold)
    .join(' ');

/** The second look: one name has one type in one dispatch, lists are of one kind, surnames and acronyms know their long form. */
export const settleNames = (
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): readonly Mention[] => {
  const keys = drafts.map((draft) => keyOf(tokens, draft));
  const types = new Map<string, MentionType>();
  const people = new Map<string, number>();
  const sure = new Set<string>();
  drafts.forEach((draft, index) => {
    const key = keys[index] ?? '';
    if (draft.type !== 'unknown' && !(draft.doubtful ?? false) && !types.has(key)) types.set(key, draft.type);
    if (!draft.doubtful) sure.add(key);
    const surname = key.split(' ').pop() ?? '';
    if (draft.type === 'person' && key.includes(' ') && !people.has(surname)) people.set(surname, index);
  });
  const kept = drafts
    .map((draft, index) => {
      const key = keys[index] ?? '';
      return { draft: { ...draft, type: retype(tokens, draft, key, types, people, drafts, index, lexicon) }, key };
    })
    .filter(({ draft, key }) => !draft.doubtful || sure.has(key) || people.has(key));
  const long = new Map<string, number>();
  const mentions: Mention[] = [];
  kept.forEach(({ draft, key }, index) => {
    const [first, last] = [tokens[draft.from], tokens[draft.to - 1]];
    if (!first || !last) return;
    const bracketed = tokens[draft.from - 1]?.fold === '(' && kept[index - 1]?.draft.to === draft.from - 1;
    if (bracketed && isAcronym(first)) long.set(key, mentions.length - 1);
    const surname = draft.type === 'person' ? (key.split(' ').pop() ?? '') : '';
    const antecedent =
      long.get(key) ?? (draft.type === 'person' && !key.includes(' ') ? long.get(`person ${surname}`) : undefined);
    if (draft.type === 'person' && key.includes(' ') && !long.has(`person ${surname}`))
      long.set(`person ${surname}`, mentions.length);
    mentions.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      type: draft.type,
      sentence: first.sentence,
      ...(draft.role ? { role: draft.role } : {}),
      ...(antecedent === undefined ? {} : { antecedent }),
    });
  });
  return mentions;
};

const retype = (
  tokens: readonly Token[],
  draft: Draft,
  key: string,
  types: ReadonlyMap<string, MentionType>,
  people: ReadonlyMap<string, number>,
  all: readonly Draft[],
  index: number,
  lexicon: Lexicon,
): MentionType => {
  if (draft.type !== 'unknown') return draft.type;
  if (people.has(key)) return 'person';
  const elsewhere = types.get(key);
  if (elsewhere) return elsewhere;
  // « à Boukamal, Raqa et Minbej »: what is listed with a place is a place.
  for (const [other, from, to] of [
    [all[index - 1], all[index - 1]?.to, draft.from],
    [all[index + 1], draft.to, all[index + 1]?.from],
  ] as const) {
    if (!other || from === undefined || to === undefined || to - from !== 1) continue;
    const joint = tokens[from];
    const listed = joint?.fold === ',' || lexicon.has(lexicon.words.and, joint?.fold ?? '');
    if (
      listed &&
      other.type === 'place' &&
      tokens[other.from]?.sentence === tokens[draft.from]?.sentence &&
      joint?.fold !== ','
    )
      return 'place';
  }
  return 'unknown';
};
