import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Mention } from '../facts.ts';
import { describe, isPersonNoun } from './describe.ts';
import { type Gender, genderOfArticle, genderOfBodyNoun, genderOfName, genderOfTitle, genderOfWord } from './gender.ts';
import type { Draft, ReferentSource } from './referent.ts';
import { isBody, neutral, somebody } from './role-kinds.ts';
import { isTried } from './tried.ts';

const tokenRanges = (source: ReferentSource): ReadonlyMap<number, { from: number; to: number }> => {
  const ranges = new Map<number, { from: number; to: number }>();
  source.mentionOf.forEach((mention, token) => {
    if (mention < 0) return;
    const range = ranges.get(mention);
    if (range) range.to = token + 1;
    else ranges.set(mention, { from: token, to: token + 1 });
  });
  return ranges;
};

export const wordsOf = ({ tokens, lexicon }: ReferentSource, from: number, to: number): string => {
  let words = '';
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    words += words ? ` ${neutral(lexicon, token.fold)}` : neutral(lexicon, token.fold);
  }
  return words;
};

/** Where a description says no longer what somebody is but of what: before « de », "of". */
export const headEnd = ({ tokens, lexicon }: ReferentSource, from: number, to: number): number => {
  const nouns = somebody(lexicon);
  for (let at = from; at < to; at++) {
    // « chef de la diplomatie »: a noun of several words is whole.
    at += Math.max(0, nouns.at(tokens, at) - 1);
    const token = tokens[at];
    if (at > from && lexicon.has(lexicon.words.of, token) && token?.fold !== "'s") return at;
  }
  return to;
};

const roleWords = ({ text }: ReferentSource, role: Span | undefined): readonly string[] =>
  role ? (foldText(text.slice(role.start, role.end)).match(/[\p{L}\p{N}]+\.?/gu) ?? []) : [];

/** « de », « d' », « du »: the word of a role, its apostrophe lost, behind which stands what it is of. */
const completes = ({ lexicon }: ReferentSource, word: string): boolean =>
  lexicon.has(lexicon.words.of, word) || lexicon.has(lexicon.words.of, `${word}'`);

/** One referent for each full name, with all that its mentions tell of it; and the tokens that tell it. */
export const named = (source: ReferentSource): { of: readonly (Draft | undefined)[]; told: ReadonlySet<number> } => {
  const { mentions, lexicon } = source;
  const ranges = tokenRanges(source);
  const byText = new Map<string, Draft>();
  /** Undefined where two share the part. */
  const byPart = new Map<string, Draft | undefined>();
  const told = new Set<number>();
  const of: (Draft | undefined)[] = [];
  let before: { readonly draft: Draft; readonly sentence: number } | undefined;
  for (const [index, mention] of mentions.entries()) {
    if (mention.type === 'place') {
      of.push(undefined);
      continue;
    }
    const whole = mention.antecedent ?? index;
    const key = mentions[whole]?.text ?? mention.text;
    const known: Draft = byText.get(key) ??
      shortened(byPart, mention, genderOfTitle(lexicon, roleWords(source, mention.role)[0] ?? '')) ?? {
        mention: whole,
        body: mention.type === 'organisation' || isThing(source, mention, ranges.get(index)?.from ?? 0),
        plural: mention.type === 'group',
        words: ' ',
        heads: ' ',
      };
    if (!known.body && !byText.has(key))
      for (const part of partsOf(key))
        byPart.set(part, byPart.has(part) && byPart.get(part) !== known ? undefined : known);
    byText.set(key, known);
    of.push(known);
    const range = ranges.get(index);
    if (!range) continue;
    const parts = describe(source, range.from, range.to);
    const role = roleWords(source, mention.role);
    const home = mention.type === 'person' ? homeOf(source, parts[0]?.from ?? range.from) : undefined;
    if (home) tell(known, home, '');
    if (mention.type === 'person' && isTried(source, range.from, range.to))
      for (const noun of lexicon.words.roles.defendants) tell(known, neutral(lexicon, noun), neutral(lexicon, noun));
    for (const { from, to } of parts) {
      tell(
        known,
        wordsOf(source, from, to),
        wordsOf(source, from, known.body && from === range.from ? to : headEnd(source, from, to)),
      );
      for (let at = from; at < to; at++) told.add(at);
    }
    const cut = role.findIndex((word) => completes(source, word));
    const neutralRole = role.map((word) => neutral(lexicon, word));
    tell(known, neutralRole.join(' '), (cut < 0 ? neutralRole : neutralRole.slice(0, cut)).join(' '));
    if (mention.type === 'person') {
      // "his Turkish counterpart, X": what the one named before him is.
      if (before && before.draft !== known && before.sentence === mention.sentence && isCounterpart(source, known))
        tell(known, before.draft.heads.trim(), before.draft.heads.trim());
      if (before && before.draft !== known && before.sentence === mention.sentence)
        tellKin(source, before.draft, range.from);
      before = { draft: known, sentence: mention.sentence };
    }
    known.gender ??= known.body ? genderOfBody(source, range.from) : genderOf(source, mention, role, parts, range);
  }
  return { of, told };
};

/** Words from "his sister" to her name at most. */
const KIN_REACH = 3;

/** "Kofi and his sister Ama": he is her brother. */
const tellKin = ({ tokens, lexicon }: ReferentSource, other: Draft, from: number): void => {
  const { speech, roles } = lexicon.words;
  for (let at = from - 1; at > from - 1 - KIN_REACH; at--) {
    if (!lexicon.has(speech.own, tokens[at - 1])) continue;
    const [, ...back] =
      roles.kin.find(([noun]) => neutral(lexicon, noun ?? '') === neutral(lexicon, tokens[at]?.fold ?? '')) ?? [];
    for (const noun of back) {
      const gender = genderOfWord(lexicon, noun);
      if (gender && other.gender && gender !== other.gender) continue;
      tell(other, neutral(lexicon, noun), neutral(lexicon, noun));
    }
    return;
  }
};

/** "the Lagting": nobody is called so, whatever it is. */
const isThing = ({ tokens, lexicon }: ReferentSource, { type }: Mention, from: number): boolean =>
  type === 'unknown' &&
  tokens[from - 1]?.sentence === tokens[from]?.sentence &&
  lexicon.has(lexicon.words.definite, tokens[from - 1]);

/** "Ethiopia's X", "Kenya's Jane Roe": where somebody is from. */
const homeOf = ({ tokens, lexicon, mentions, mentionOf }: ReferentSource, from: number): string | undefined =>
  lexicon.words.number.nounLast &&
  tokens[from - 1]?.fold === "'s" &&
  mentions[mentionOf[from - 2] ?? -1]?.type === 'place'
    ? tokens[from - 2]?.fold
    : undefined;

/** Words between an article and a body's name at most. */
const BODY_NOUNS = 3;

/** « La katiba X », « le groupe armé X »: a body has the gender of the article before the noun for it. */
const genderOfBody = ({ tokens, lexicon }: ReferentSource, from: number): Gender | undefined => {
  for (let at = from - 1; at >= from - 1 - BODY_NOUNS; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== tokens[from]?.sentence) return undefined;
    const elided = isBody(lexicon, token.fold) && /['’]$/.test(tokens[at - 1]?.text ?? '');
    const gender = genderOfArticle(lexicon, token) ?? (elided ? genderOfBodyNoun(lexicon, token) : undefined);
    if (gender || token.capital || lexicon.has(lexicon.words.functionWords, token)) return gender;
  }
  return undefined;
};

const isCounterpart = ({ lexicon }: ReferentSource, { heads }: Draft): boolean =>
  lexicon.words.roles.counterparts.some((noun) => heads.includes(` ${neutral(lexicon, noun)} `));

/** Letters kept of what is told of somebody. */
const MOST_TOLD = 2000;

/** Adds what is not told yet. */
const tell = (known: Draft, words: string, heads: string): void => {
  if (!known.words.includes(` ${words} `) && known.words.length < MOST_TOLD) known.words += `${words} `;
  if (!known.heads.includes(` ${heads} `) && known.heads.length < MOST_TOLD) known.heads += `${heads} `;
};

/** A name no rule tied to the full one, where one person alone has it as a first or last part. */
const shortened = (
  byPart: ReadonlyMap<string, Draft | undefined>,
  { text, type }: Mention,
  gender: Gender | undefined,
): Draft | undefined => {
  const known = type === 'organisation' ? undefined : byPart.get(foldText(text));
  return known?.gender && gender && known.gender !== gender ? undefined : known;
};

/** First and last parts of a name: « Marguerite », « van der Aa », « Aa », and the first of two surnames. */
const partsOf = (text: string): readonly string[] => {
  const words = foldText(text).split(' ');
  if (words.length < 2) return [];
  const middle = words.slice(1, -1).filter((word) => word.length >= LEAST_LETTERS);
  return [...new Set([words[0] ?? '', ...middle, ...words.slice(1).map((_, k) => words.slice(k + 1).join(' '))])];
};

/** Letters of the first of two surnames at least. */
const LEAST_LETTERS = 4;

const other = (gender: Gender): Gender => (gender === 'man' ? 'woman' : 'man');

/** The word before the role a name stands behind. */
const articleOf = ({ tokens }: ReferentSource, { role }: Mention, from: number): string => {
  let at = from;
  while (role && at > 0 && (tokens[at - 1]?.start ?? -1) >= role.start) at--;
  return at < from ? (tokens[at - 1]?.fold ?? '') : '';
};

const genderOf = (
  source: ReferentSource,
  mention: Mention,
  role: readonly string[],
  parts: readonly { from: number; to: number }[],
  range: { from: number; to: number },
): Gender | undefined => {
  const { lexicon, tokens } = source;
  const given = foldText(mention.text).split(/[\s-]/)[0] ?? '';
  const titled = genderOfWord(lexicon, role[0] ?? '');
  const sure = titled ?? genderOfName(lexicon, given);
  // « le général Rayan X »: a first name that is a woman's elsewhere does not outweigh the article.
  if (sure && !titled && genderOfArticle(lexicon, articleOf(source, mention, range.from)) === other(sure))
    return undefined;
  if (sure) return sure;
  let article: Gender | undefined;
  for (const { from, to } of parts) {
    if (from === range.from) continue;
    for (let at = from; at < to; at++) {
      const gender = genderOfWord(lexicon, tokens[at]);
      if (gender) return gender;
      // « la ministre »: the article of the first noun, unless another word says otherwise: « le docteur X, directrice ».
      if (at === from && isPersonNoun(source, at)) article ??= genderOfArticle(lexicon, tokens[at - 1]);
      if (at > from && lexicon.has(lexicon.words.of, tokens[at])) break;
    }
  }
  return article;
};
