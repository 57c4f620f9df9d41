import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Draft } from './draft.ts';

/** Letters a surname has at least. */
const SHORTEST = 3;
/** Letters of the short form of an organisation at least: "AS" is none. */
const SHORTEST_FIRM = 4;

/** Words of a name as white space parts them: « Étienne | Vasseur-Lamy ». */
export const chunksOf = (tokens: readonly Token[], draft: Draft): readonly string[] => {
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

/** What a full name may be shortened to: its end from the second word on, or one of its words. */
const shortForms = (chunks: readonly string[], lexicon: Lexicon): readonly string[] => {
  const forms = [chunks[0] ?? '', ...chunks.slice(1).flatMap((chunk, i) => [chunks.slice(i + 1).join(' '), chunk])];
  return [...new Set(forms)].filter(
    (form) => form.length >= SHORTEST && !lexicon.has(lexicon.words.name.particles, form),
  );
};

/** Short form → index of the first full name it shortens; undefined where two people share it. */
export type ShortNames = ReadonlyMap<string, number | undefined>;

/** Surnames and first names of the people a dispatch names in full. */
export const shortPersons = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  keys: readonly string[],
  lexicon: Lexicon,
): ShortNames => {
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

/** What is left of an organisation's name without the words that say what it is: "Quillon" of "Quillon Motors". */
const firmForm = (chunks: readonly string[], lexicon: Lexicon): string => {
  const { clubs, contracted, corporate, namedForces, organisationHeads, papers } = lexicon.words.name;
  // « la brigade Al-Fajr » is « Al-Fajr » afterwards.
  if (lexicon.has(namedForces, chunks[0] ?? ''))
    return chunks.slice(lexicon.has(contracted, chunks[1] ?? '') ? 2 : 1).join(' ');
  // "Kolda Mail": a newspaper's first word is its town, "the Mail" the paper.
  const last = chunks[chunks.length - 1] ?? '';
  if (lexicon.has(papers, last)) return last;
  const telling = (chunk: string): boolean =>
    lexicon.has(clubs, chunk) ||
    lexicon.has(corporate, chunk) ||
    lexicon.has(organisationHeads, chunk) ||
    lexicon.ordinary(chunk);
  const [first] = chunks;
  // "Transandina Carga": what no list knows stands for the whole.
  if (first && chunks.length === 2 && !telling(first) && !lexicon.firstNames.has(first)) return first;
  let [from, to] = [0, chunks.length];
  while (to - from > 1 && telling(chunks[to - 1] ?? '')) to--;
  while (to - from > 1 && from < 1 && lexicon.has(clubs, chunks[from] ?? '')) from++;
  return to - from < chunks.length
    ? chunks
        .slice(from, to)
        .filter((chunk) => chunk !== '&')
        .join(' ')
    : '';
};

/** Short forms of clubs and firms. */
export const shortFirms = (tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): ShortNames => {
  const short = new Map<string, number>();
  drafts.forEach((draft, index) => {
    const chunks = chunksOf(tokens, draft);
    if (draft.type !== 'organisation' || chunks.length < 2) return;
    const form = firmForm(chunks, lexicon);
    if (form.length >= SHORTEST_FIRM && !short.has(form)) short.set(form, index);
  });
  return short;
};
