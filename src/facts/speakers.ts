import type { Mention } from './facts.ts';
import { bare, type QuoteContext, skipDate, type Unit } from './quote-context.ts';

/** A speaker's noun phrase as a token range, and what its words say of it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'pronoun' | 'person' | 'named' | 'institution' | 'unnamed' | 'other' | 'nobody';
  /** Index of the mention that is the head. */
  readonly mention?: number;
  readonly definite: boolean;
  readonly plural: boolean;
  /** Fold of the head noun where there is no name. */
  readonly head: string;
}

/** Words of a speaker's noun phrase at most. */
const LONGEST = 22;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Where the noun phrase that begins at `i` ends: at a comma, a verb, a relative pronoun or a preposition of place. */
export const phraseEnd = (context: QuoteContext, unit: Unit, i: number): number => {
  const { speech } = context.lexicon.words;
  let at = i;
  const { sentence } = context.tokens[i] ?? { sentence: -1 };
  while (at < unit.to && at - i < LONGEST) {
    const token = context.tokens[at];
    if (!token || token.sentence !== sentence || !bare(context, at)) break;
    const mention = context.mentionOf[at] ?? -1;
    if (mention >= 0) {
      // Two people side by side without a comma are no one phrase, but "X et Y" is.
      while (context.mentionOf[at] === mention) at++;
      continue;
    }
    if (token.kind === 'mark' && token.fold !== '-' && token.fold !== '.') break;
    if (
      token.fold === '.' &&
      !(
        context.tokens[at - 1]?.text.length === 1 ||
        context.lexicon.has(context.lexicon.words.name.titles, `${fold(context, at - 1)}.`)
      )
    )
      break;
    if (
      at > i &&
      context.lexicon.has(speech.relatives, token.fold) &&
      !context.lexicon.has(context.lexicon.words.and, token.fold)
    )
      break;
    if (at > i && context.lexicon.has(speech.stops, token.fold) && !(token.fold === 'des' && at > i)) break;
    if (at > i && context.lexicon.has(speech.auxiliaries, token.fold)) break;
    if (at > i && context.dateEnds.has(token.start)) break;
    if (at > i && context.lexicon.has(speech.gerunds, token.fold)) break;
    if (
      context.lexicon.has(context.lexicon.words.and, token.fold) &&
      at > i &&
      !(
        context.mentionOf[at + 1] !== -1 ||
        context.lexicon.has(context.lexicon.words.definite, fold(context, at + 1)) ||
        context.lexicon.has(context.lexicon.words.indefinite, fold(context, at + 1))
      )
    )
      break;
    at++;
  }
  return at;
};

/** The person at the head of a phrase: alone, after a title, or after a whole « porte-parole de Y »; never somebody's complement. */
const headPerson = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { words } = context.lexicon;
  for (let at = from; at < to; at++) {
    const index = context.mentionOf[at] ?? -1;
    const mention = index < 0 ? undefined : context.mentions[index];
    if (!mention || mention.type !== 'person' || mention.start !== context.tokens[at]?.start) continue;
    let start = at;
    if (mention.role)
      while (
        start > from &&
        (context.tokens[start - 1]?.start ?? 0) >= mention.role.start &&
        (context.tokens[start - 1]?.start ?? 0) < mention.start
      )
        start--;
    if (start === from) return index;
    const before = fold(context, start - 1);
    const beforeArticle = fold(context, start - 2);
    const article = context.lexicon.has(words.definite, before) || context.lexicon.has(words.indefinite, before);
    if (article && start - 1 === from) return index;
    // « le frère de la victime X », « l'avocat du colonel X »: the name completes another person.
    if (
      context.lexicon.has(words.of, before) ||
      (article && context.lexicon.has(words.of, beforeArticle)) ||
      before === 'au' ||
      context.lexicon.has(words.speech.stops, before)
    )
      return undefined;
    if (context.tokens[at - 1]?.fold === "'s") return undefined;
    return index;
  }
  return undefined;
};

/** Reads a token range as a speaker. */
export const readPhrase = (context: QuoteContext, from: number, to: number): Phrase | undefined => {
  const { words } = context.lexicon;
  const { speech } = words;
  const first = context.tokens[from];
  if (!first || to <= from) return undefined;
  const base = { from, to, definite: false, plural: false, head: first.fold };
  const alone = to - from === 1;
  if (alone && (context.lexicon.has(speech.pronouns, first.fold) || context.lexicon.has(speech.stressed, first.fold))) {
    return { ...base, kind: 'pronoun', plural: context.lexicon.has(speech.plural, first.fold) };
  }
  if (context.lexicon.has(words.that, first.fold)) return undefined;
  if (context.lexicon.has(speech.nobody, first.fold)) return { ...base, kind: 'nobody' };
  const person = headPerson(context, from, to);
  if (person !== undefined) {
    // « X et Y »: two voices at once are left to the words of the phrase.
    const others = new Set(context.mentionOf.slice(from, to));
    const another = [...others].some(
      (index) =>
        index > person && context.mentions[index]?.type === 'person' && context.mentions[index]?.antecedent !== person,
    );
    return { ...base, kind: 'person', ...(another ? {} : { mention: person }), plural: another };
  }
  let at = from;
  const determiner = context.lexicon.has(words.definite, first.fold)
    ? 'definite'
    : context.lexicon.has(words.indefinite, first.fold) || first.kind === 'number'
      ? 'indefinite'
      : undefined;
  if (determiner) at++;
  const plural =
    [
      'les',
      'des',
      'ces',
      'deux',
      'trois',
      'plusieurs',
      'certains',
      'quelques',
      'two',
      'three',
      'several',
      'some',
      'many',
    ].includes(first.fold) || first.kind === 'number';
  while (
    at + 1 < to &&
    context.mentionOf[at] === -1 &&
    (context.lexicon.has(words.name.titleAdjectives, fold(context, at)) ||
      context.lexicon.has(words.indefinite, fold(context, at))) &&
    !isNoun(context, at, speech.unnamed)
  )
    at++;
  const mention = context.mentionOf[at] ?? -1;
  const head = headNoun(context, at, to);
  const definite = determiner === 'definite';
  if (head !== undefined && isNoun(context, head, speech.unnamed)) {
    return {
      ...base,
      kind: 'unnamed',
      definite,
      plural: plural || /[^s]s$/.test(fold(context, head)),
      head: fold(context, head),
    };
  }
  if (mention >= 0 && context.mentions[mention]?.type !== 'group')
    return { ...base, kind: 'named', mention, definite, plural: false };
  if (mention >= 0) return { ...base, kind: 'institution', definite, plural: true };
  if (head === undefined) return undefined;
  if (isNoun(context, head, speech.institutions)) {
    const inner = context.mentionOf.slice(head + 1, to).findIndex((index) => index >= 0);
    const named = inner < 0 ? undefined : context.mentionOf[head + 1 + inner];
    const agency =
      named !== undefined &&
      context.mentions[named]?.type === 'organisation' &&
      !context.tokens.slice(head + 1, head + 1 + inner).some((token) => context.lexicon.has(words.of, token.fold));
    return {
      ...base,
      kind: 'institution',
      ...(agency ? { mention: named } : {}),
      definite,
      plural,
      head: fold(context, head),
    };
  }
  if (!determiner && !context.tokens[head]?.capital) return undefined;
  return { ...base, kind: 'other', definite, plural, head: fold(context, head) };
};

/** True for a noun of the list at a token, alone or part of a compound: « porte-parole », "secretary-general". */
export const isNoun = (context: QuoteContext, i: number, list: readonly string[]): boolean =>
  context.lexicon.phrases(list).at(context.tokens, i) > 0 ||
  context.lexicon.phrases(list).before(context.tokens, i + 1) > 0;

/** The noun a phrase is about: in French the first, in English the last before "of", "for" or the end. */
const headNoun = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { words } = context.lexicon;
  if (!words.number.nounLast) {
    for (let at = from; at < to; at++) {
      if (context.mentionOf[at] !== -1) return undefined;
      const token = context.tokens[at];
      if (token?.kind === 'word' && !context.lexicon.has(words.functionWords, token.fold)) return at;
    }
    return undefined;
  }
  let head: number | undefined;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at];
    if (!token || (token.kind === 'mark' && token.fold !== '-' && context.mentionOf[at] === -1)) break;
    if (token.fold === "'s") continue;
    if (context.lexicon.has(words.of, token.fold) || context.lexicon.has(words.speech.stops, token.fold)) break;
    if (token.kind !== 'word' || context.lexicon.has(words.functionWords, token.fold)) continue;
    // "a person close to …": what comes after the noun for somebody only describes him.
    const found = head !== undefined && context.mentionOf[head] === -1 && isNoun(context, head, words.speech.unnamed);
    if (!found || context.mentionOf[at] !== -1 || isNoun(context, at, words.speech.unnamed)) head = at;
  }
  return head !== undefined && context.mentionOf[head] === -1 ? head : undefined;
};

/** The phrase after a cue: « a déclaré | jeudi | le colonel X ». */
export const speakerAfter = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  let at = i;
  const adverbs = context.lexicon.phrases(context.lexicon.words.speech.adverbs);
  for (let again = true; again; ) {
    const next = skipDate(context, at, unit.to);
    const adverb = next === at ? adverbs.at(context.tokens, at) : 0;
    again = next !== at || adverb > 0;
    at = next + adverb;
    if (fold(context, at) === ',' && at > i && context.dateEnds.has(context.tokens[at + 1]?.start ?? -1)) at++;
  }
  if (at >= unit.to || !bare(context, at) || context.tokens[at]?.kind === 'mark') return undefined;
  const token = context.tokens[at];
  if (!token) return undefined;
  const { speech } = context.lexicon.words;
  if (
    context.lexicon.has(speech.stops, token.fold) &&
    !context.lexicon.has(context.lexicon.words.indefinite, token.fold)
  )
    return personBeyond(context, unit, at);
  return readPhrase(context, at, phraseEnd(context, unit, at));
};

/** « a déclaré dans un communiqué le ministre X »: the name after a place or an occasion, with no mark in between. */
const personBeyond = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  for (
    let at = i + 1;
    at < Math.min(unit.to, i + LONGEST) && context.tokens[at]?.kind === 'word' && bare(context, at);
    at++
  ) {
    const index = context.mentionAt.get(context.tokens[at]?.start ?? -1);
    const mention = index === undefined ? undefined : context.mentions[index];
    if (mention?.type !== 'person') continue;
    let from = at;
    while (mention.role && from > i && (context.tokens[from - 1]?.start ?? 0) >= mention.role.start) from--;
    const before = fold(context, from - 1);
    if (
      !mention.role ||
      !(
        context.lexicon.has(context.lexicon.words.definite, before) &&
        !context.lexicon.has(context.lexicon.words.of, fold(context, from - 2))
      )
    )
      return undefined;
    return readPhrase(context, from - 1, phraseEnd(context, unit, from - 1));
  }
  return undefined;
};

/** The phrase that ends right before `i`, going back over an apposition between commas. */
export const speakerBefore = (context: QuoteContext, unit: Unit, i: number, floor: number): Phrase | undefined => {
  const { speech } = context.lexicon.words;
  const adverbs = context.lexicon.phrases(speech.adverbs);
  let end = i;
  for (
    let length = adverbs.before(context.tokens, end);
    length && end - length > floor;
    length = adverbs.before(context.tokens, end)
  )
    end -= length;
  if (fold(context, end - 1) === ',' || fold(context, end - 1) === ')') {
    const bracket = fold(context, end - 1) === ')' ? '(' : ',';
    let open = end - 2;
    while (
      open > floor &&
      fold(context, open) !== bracket &&
      context.tokens[open]?.sentence === context.tokens[end - 1]?.sentence
    )
      open--;
    if (open <= floor) return undefined;
    const inner = readPhrase(context, open + 1, end - 1);
    const head = clauseStart(context, unit, open, floor);
    const outer = readPhrase(context, head, open);
    if (inner?.kind === 'person' && inner.mention !== undefined && outer?.kind === 'unnamed') return inner;
    return outer;
  }
  return readPhrase(context, clauseStart(context, unit, end, floor), end);
};

/** Start of the noun phrase that ends at `end`: after the last comma, conjunction, verb or preposition that is not « de ». */
const clauseStart = (context: QuoteContext, unit: Unit, end: number, floor: number): number => {
  const { words } = context.lexicon;
  let at = end;
  while (at > Math.max(unit.from, floor)) {
    const token = context.tokens[at - 1];
    if (!token || !bare(context, at - 1) || token.sentence !== context.tokens[end - 1]?.sentence) break;
    const mention = context.mentionOf[at - 1] ?? -1;
    if (mention >= 0) {
      while (at > unit.from && context.mentionOf[at - 1] === mention) at--;
      continue;
    }
    if (token.kind === 'mark' && token.fold !== '-' && token.fold !== '.') break;
    if (context.lexicon.has(words.that, token.fold) || context.lexicon.has(words.speech.relatives, token.fold)) break;
    if (context.lexicon.has(words.speech.auxiliaries, token.fold) && token.fold !== 'est') break;
    if (context.lexicon.has(words.speech.pronouns, token.fold)) return at === end ? at - 1 : at;
    at--;
  }
  while (at < end && context.dateEnds.has(context.tokens[at]?.start ?? -1))
    at = Math.max(at + 1, skipDate(context, at, end));
  return at;
};

/** True for two mentions of one person: the same words, or a surname and its full name. */
export const samePerson = (mentions: readonly Mention[], a: number, b: number): boolean =>
  full(mentions, a) === full(mentions, b) || mentions[a]?.text === mentions[b]?.text;

/** The first full form a mention shortens, or itself. */
export const full = (mentions: readonly Mention[], index: number): number => mentions[index]?.antecedent ?? index;
