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

/** Words of a name as white space parts them: « Étienne | Vasseur-Lamy ». */
const chunksOf = (tokens: readonly Token[], draft: Draft): readonly string[] => {
  const chunks: string[] = [];
  for (let at = draft.from; at < draft.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    const joined = at > draft.from && token.glued && chunks.length > 0;
    if (joined) chunks[chunks.length - 1] += ` ${token.fold}`;
    else chunks.push(token.fold);
  }
  return chunks;
};

/** Letters a surname has at least. */
const SHORTEST = 3;

/** What a full name may be shortened to: its end from the second word on, or one of its later words. */
const shortForms = (chunks: readonly string[], lexicon: Lexicon): readonly string[] => {
  const forms = chunks.slice(1).flatMap((chunk, i) => [chunks.slice(i + 1).join(' '), chunk]);
  return forms.filter((form) => form.length >= SHORTEST && !lexicon.has(lexicon.words.name.particles, form));
};

/** Short form → index of the full name; two people with one surname leave it to nobody. */
const shortNames = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  keys: readonly string[],
  lexicon: Lexicon,
): ReadonlyMap<string, number | undefined> => {
  const short = new Map<string, number | undefined>();
  drafts.forEach((draft, index) => {
    if (draft.type !== 'person') return;
    const chunks = chunksOf(tokens, draft);
    if (chunks.length < 2) return;
    for (const form of shortForms(chunks, lexicon)) {
      const known = short.get(form);
      if (!short.has(form)) short.set(form, index);
      else if (known !== undefined && keys[known] !== keys[index] && !keys[known]?.includes(keys[index] ?? ''))
        short.set(form, undefined);
    }
  });
  return short;
};

/** Short form of a club or firm → index of the full name: "Kingsmere" for "Kingsmere United". */
const shortOrganisations = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): ReadonlyMap<string, number> => {
  const short = new Map<string, number>();
  const { clubs, corporate } = lexicon.words.name;
  drafts.forEach((draft, index) => {
    const chunks = chunksOf(tokens, draft);
    if (draft.type !== 'organisation' || chunks.length < 2) return;
    const [first = '', last = ''] = [chunks[0], chunks[chunks.length - 1]];
    const rest =
      lexicon.has(clubs, last) || lexicon.has(corporate, last)
        ? chunks.slice(0, -1)
        : lexicon.has(clubs, first)
          ? chunks.slice(1)
          : [];
    const form = rest.join(' ');
    if (form.length >= SHORTEST && !short.has(form)) short.set(form, index);
  });
  return short;
};

/** The second look: one name has one type in one dispatch, lists are of one kind, surnames and acronyms know their long form. */
export const settleNames = (
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): readonly Mention[] => {
  const keys = drafts.map((draft) => keyOf(tokens, draft));
  const types = new Map<string, MentionType>();
  const sure = new Set<string>();
  drafts.forEach((draft, index) => {
    const key = keys[index] ?? '';
    if (draft.type !== 'unknown' && !(draft.doubtful ?? false) && !types.has(key)) types.set(key, draft.type);
    if (!draft.doubtful) sure.add(key);
  });
  const people = shortNames(tokens, drafts, keys, lexicon);
  const firms = shortOrganisations(tokens, drafts, lexicon);
  const listed = typesOfLists(tokens, drafts, lexicon);
  const kept = drafts
    .map((draft, index) => {
      const key = keys[index] ?? '';
      const type = retype(tokens, draft, key, types, people, firms, listed, index, lexicon);
      return { draft: { ...draft, type }, key, index };
    })
    .filter(({ draft, key }) => !draft.doubtful || sure.has(key) || people.has(key) || firms.has(key));
  const long = new Map<string, number>();
  /** Index of a mention by that of its draft. */
  const placed = new Map<number, number>();
  const mentions: Mention[] = [];
  kept.forEach(({ draft, key, index }, order) => {
    const [first, last] = [tokens[draft.from], tokens[draft.to - 1]];
    if (!first || !last) return;
    const bracketed = tokens[draft.from - 1]?.fold === '(' && kept[order - 1]?.draft.to === draft.from - 1;
    if (bracketed && isAcronym(first)) long.set(key, mentions.length - 1);
    const full = draft.type === 'person' ? people.get(key) : draft.type === 'organisation' ? firms.get(key) : undefined;
    const antecedent = long.get(key) ?? (full === undefined || full === index ? undefined : placed.get(full));
    placed.set(index, mentions.length);
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

/** « à Boukamal, Raqa et Minbej »: what is listed with a place is a place; index of a draft → what its list says. */
const typesOfLists = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): ReadonlyMap<number, MentionType> => {
  const found = new Map<number, MentionType>();
  for (let start = 0; start < drafts.length; ) {
    let end = start;
    let closed = false;
    while (!closed) {
      const [one, next] = [drafts[end], drafts[end + 1]];
      const joint = one && tokens[one.to];
      if (!one || !next || next.from !== one.to + 1 || tokens[next.from]?.sentence !== joint?.sentence) break;
      closed = lexicon.has(lexicon.words.and, joint?.fold ?? '');
      if (!closed && joint?.fold !== ',') break;
      end++;
    }
    const members = drafts.slice(start, end + 1);
    const types = new Set(
      members.filter(({ type, doubtful }) => type !== 'unknown' && !doubtful).map(({ type }) => type),
    );
    const [type] = types;
    if (closed && types.size === 1 && type !== undefined && type !== 'group')
      members.forEach((member, offset) => {
        if (type === 'place' || severalWords(tokens, member)) found.set(start + offset, type);
      });
    start = end + 1;
  }
  return found;
};

/** Two words or more with a space between: « Al-Tanaf » is one. */
const severalWords = (tokens: readonly Token[], draft: Draft): boolean => chunksOf(tokens, draft).length > 1;

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
    lexicon.has(name.whereWords, tokens[draft.to + 1]?.fold ?? '')
  )
    return true;
  if (!same(before) || !lexicon.has(name.placeLinks, before.fold) || !same(noun)) return false;
  if (noun.kind !== 'word' || noun.capital) return lexicon.has(name.movingLinks, before.fold);
  return !lexicon.has(name.relations, noun.fold) && !lexicon.has(speech.verbs, noun.fold);
};

const retype = (
  tokens: readonly Token[],
  draft: Draft,
  key: string,
  types: ReadonlyMap<string, MentionType>,
  people: ReadonlyMap<string, number | undefined>,
  firms: ReadonlyMap<string, number>,
  listed: ReadonlyMap<number, MentionType>,
  index: number,
  lexicon: Lexicon,
): MentionType => {
  if (draft.type !== 'unknown') return draft.type;
  if (people.has(key)) return 'person';
  if (firms.has(key)) return 'organisation';
  const elsewhere = types.get(key);
  if (elsewhere) return elsewhere;
  return listed.get(index) ?? (placeByLink(tokens, draft, lexicon) ? 'place' : 'unknown');
};
