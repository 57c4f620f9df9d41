import { changed } from '../changed.ts';
import type { Mention, MentionType } from '../facts.ts';
import { type Gender, genderOfName, genderOfTitle } from '../speakers/gender.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';
import type { Draft } from './draft.ts';
import { typesOfLists } from './name-lists.ts';
import { withFeature } from './place-feature.ts';
import { chunksOf, type ShortNames, shortFirms, shortPersons } from './short-names.ts';
import { addVotes, elect, NO_VOTES, SURE, type Votes } from './votes.ts';

const keyOf = (tokens: readonly Token[], { from, to }: Draft): string => {
  let key = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && token.kind !== 'mark') key += key ? ` ${token.fold}` : token.fold;
  }
  return key;
};

/** What a full name in the same dispatch says of its short form. */
const SHORTENS_PERSON = 4;
const SHORTENS_WEAKLY = 1.5;
const SHORTENS_FIRM = 2.5;
/** A longer name whose last word comes back alone is a person's, one whose first word does a firm's. */
const SHORTENED = 2.5;
/** « les pompiers de X »: a link to a place, weaker than a preposition of place. */
const LINKED = 1.5;

const SETTLED: Readonly<Record<keyof Votes, Votes>> = {
  person: { person: SURE, place: 0, organisation: 0 },
  place: { person: 0, place: SURE, organisation: 0 },
  organisation: { person: 0, place: 0, organisation: SURE },
};

/** What a draft counts for in the vote on its name: a settled type is as good as sure, a group no candidate. */
const votesOfDraft = (tokens: readonly Token[], draft: Draft, lexicon: Lexicon): Votes => {
  const { votes, type } = draft;
  if (!votes) return type === 'group' || type === 'unknown' ? NO_VOTES : SETTLED[type];
  return placeByLink(tokens, draft, lexicon) ? addVotes(votes, { place: LINKED }) : votes;
};

/** Every name's votes, all its mentions added up. */
const count = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  keys: readonly string[],
  lexicon: Lexicon,
): Map<string, Votes> => {
  const votes = new Map<string, Votes>();
  drafts.forEach((draft, index) => {
    const key = keys[index] ?? '';
    votes.set(key, addVotes(votes.get(key) ?? NO_VOTES, votesOfDraft(tokens, draft, lexicon)));
  });
  return votes;
};

/** People are called by their last word once they have been named, firms by their first. */
const addShortened = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  keys: readonly string[],
  votes: Map<string, Votes>,
  lexicon: Lexicon,
): void => {
  const all = new Set(keys);
  const done = new Set<string>();
  drafts.forEach((draft, index) => {
    const key = keys[index] ?? '';
    const chunks = chunksOf(tokens, draft);
    const [first, last] = [chunks[0] ?? '', chunks[chunks.length - 1] ?? ''];
    if (chunks.length < 2 || chunks.length > 4 || done.has(key) || !draft.votes) return;
    done.add(key);
    const known = votes.get(key) ?? NO_VOTES;
    const { placeParts, placeEnds } = lexicon.words.name;
    const [headed, tailed] = [lexicon.has(placeParts, first), lexicon.has(placeEnds, last)];
    const rest = headed ? chunks.slice(1).join(' ') : tailed ? chunks.slice(0, -1).join(' ') : '';
    // "Mount Talibang", "Nyamira West": the town or mountain goes by the rest alone.
    if (all.has(rest) && known.place >= SURE && !lexicon.ordinary(rest))
      votes.set(rest, addVotes(votes.get(rest) ?? NO_VOTES, { place: SHORTENED }));
    else if (all.has(last) && !lexicon.ordinary(last)) votes.set(key, addVotes(known, { person: SHORTENED }));
    else if (all.has(first) && !lexicon.firstNames.has(first))
      votes.set(key, addVotes(known, { organisation: SHORTENED }));
  });
};

/** What a name's mentions say together, unless this mention alone is sure of its own. */
const settle = (draft: Draft, votes: Votes | undefined): MentionType => {
  if (draft.type === 'group' || !draft.votes) return draft.type;
  const own = elect(draft.votes);
  if (own && draft.votes[own] >= SURE) return own;
  return (votes && elect(votes)) ?? 'unknown';
};

const typed = (draft: Draft, type: MentionType): Draft => (draft.type === type ? draft : changed(draft, { type }));

/** The second look: one name has one type in one dispatch, lists are of one kind, surnames and acronyms know their long form. */
export const settleNames = (
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): readonly Mention[] => {
  const keys = drafts.map((draft) => keyOf(tokens, draft));
  const votes = count(tokens, drafts, keys, lexicon);
  addShortened(tokens, drafts, keys, votes, lexicon);
  const sure = new Set<string>();
  drafts.forEach((draft, index) => {
    if (!draft.doubtful) sure.add(keys[index] ?? '');
  });
  const first = drafts.map((draft, index) => typed(draft, settle(draft, votes.get(keys[index] ?? ''))));
  const people = shortPersons(tokens, first, keys, lexicon);
  const firms = shortFirms(tokens, first, lexicon);
  for (const [key, full] of people) {
    // « Barthélemy de Castelvieil » may be called after a place the text is about.
    const after = full !== undefined && isBehindOf(tokens, first[full], key, lexicon);
    votes.set(key, addVotes(votes.get(key) ?? NO_VOTES, { person: after ? SHORTENS_WEAKLY : SHORTENS_PERSON }));
  }
  for (const key of firms.keys()) votes.set(key, addVotes(votes.get(key) ?? NO_VOTES, { organisation: SHORTENS_FIRM }));
  const second = drafts.map((draft, index) => typed(draft, settle(draft, votes.get(keys[index] ?? ''))));
  const listed = typesOfLists(tokens, second, lexicon);
  const kept = second
    .map((draft, index) => ({
      draft: draft.type === 'unknown' ? typed(draft, listed.get(index) ?? 'unknown') : draft,
      key: keys[index] ?? '',
      index,
    }))
    .filter(({ draft, key }) => !draft.doubtful || sure.has(key) || people.has(key) || firms.has(key));
  return mentionsOf(text, tokens, kept, people, firms, lexicon);
};

const isBehindOf = (tokens: readonly Token[], full: Draft | undefined, key: string, lexicon: Lexicon): boolean => {
  if (!full) return false;
  for (let at = full.from + 1; at < full.to; at++)
    if (tokens[at]?.fold === key.split(' ')[0]) return lexicon.has(lexicon.words.of, tokens[at - 1]);
  return false;
};

interface Kept {
  readonly draft: Draft;
  readonly key: string;
  /** Index among all drafts. */
  readonly index: number;
}

/** « M. Le Guilcher » after « Fañch Le Guilcher »: the particle in capitals is part of the surname. */
const particleBefore = (tokens: readonly Token[], draft: Draft, whole: Draft): number => {
  const [particle, name] = [tokens[draft.from - 1], tokens[draft.from]];
  if (draft.from === whole.from || !particle?.capital || particle.sentence !== name?.sentence) return draft.from;
  for (let at = whole.from + 1; at < whole.to; at++)
    if (tokens[at]?.fold === name.fold)
      return tokens[at - 1]?.text === particle.text && at - 1 > whole.from ? draft.from - 1 : draft.from;
  return draft.from;
};

/** « Mme X » is not « Étienne X ». */
const isOfAnotherGender = (tokens: readonly Token[], draft: Draft, whole: Draft, lexicon: Lexicon): boolean => {
  if (draft.type !== 'person') return false;
  const titleOf = ({ from }: Draft): Gender | undefined =>
    genderOfTitle(lexicon, tokens[tokens[from - 1]?.fold === '.' ? from - 2 : from - 1]?.fold ?? '');
  const own = titleOf(draft);
  const known = own && (titleOf(whole) ?? genderOfName(lexicon, tokens[whole.from]?.fold ?? ''));
  return known !== undefined && known !== own;
};

const mentionsOf = (
  text: string,
  tokens: readonly Token[],
  kept: readonly Kept[],
  people: ShortNames,
  firms: ShortNames,
  lexicon: Lexicon,
): readonly Mention[] => {
  const long = new Map<string, number>();
  /** Index of a mention by that of its draft. */
  const placed = new Map<number, number>();
  const byIndex = new Map(kept.map((one) => [one.index, one.draft]));
  const mentions: Mention[] = [];
  kept.forEach(({ draft, key, index }, order) => {
    const full = draft.type === 'person' ? people.get(key) : draft.type === 'organisation' ? firms.get(key) : undefined;
    const named = full === undefined ? undefined : byIndex.get(full);
    const whole = named && !isOfAnotherGender(tokens, draft, named, lexicon) ? named : undefined;
    const from = whole ? particleBefore(tokens, draft, whole) : draft.from;
    const range = withFeature(tokens, from, draft, kept[order - 1]?.draft.to ?? 0, lexicon);
    const [first, last] = [tokens[range.from], tokens[range.to - 1]];
    if (!first || !last) return;
    const bracketed = tokens[draft.from - 1]?.fold === '(' && kept[order - 1]?.draft.to === draft.from - 1;
    if (bracketed && isAcronym(first) && kept[order - 1]?.draft.type === draft.type) long.set(key, mentions.length - 1);
    const antecedent = long.get(key) ?? (full === undefined || full === index || !whole ? undefined : placed.get(full));
    placed.set(index, mentions.length);
    const person = draft.type === 'person';
    // All fields in all of them: names are read everywhere, and what comes in many shapes is slow to read.
    mentions.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      type: draft.type,
      sentence: first.sentence,
      role: person ? draft.role : undefined,
      apposition: person ? draft.apposition : undefined,
      antecedent,
    });
  });
  return mentions;
};

/**
 * « les pompiers de Montbrac », "the vessel left Kerros": one word no rule knew, behind a common noun and « de », "from",
 * or before « , où », is a place; people are given in full the first time.
 */
const placeByLink = (tokens: readonly Token[], draft: Draft, lexicon: Lexicon): boolean => {
  const [first, before, noun] = [tokens[draft.from], tokens[draft.from - 1], tokens[draft.from - 2]];
  if (!first || isAcronym(first) || chunksOf(tokens, draft).length > 1) return false;
  const same = (token: Token | undefined): token is Token => token !== undefined && token.sentence === first.sentence;
  const { name, speech } = lexicon.words;
  if (
    tokens[draft.to]?.fold === ',' &&
    same(tokens[draft.to + 1]) &&
    lexicon.has(name.whereWords, tokens[draft.to + 1])
  )
    return true;
  if (!same(before) || !lexicon.has(name.placeLinks, before) || !same(noun)) return false;
  // "Helixa of Basel", "Rendall, of Stromness"
  if (noun.kind !== 'word' || noun.capital)
    return (
      lexicon.has(name.movingLinks, before) || (lexicon.words.number.nounLast && (noun.capital || noun.fold === ','))
    );
  return !lexicon.has(name.relations, noun) && !lexicon.has(speech.verbs, noun);
};
