import type { Mention } from './facts.ts';
import type { QuoteContext } from './quote-context.ts';
import { somebody } from './role-kinds.ts';

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
  /** Token of the head noun. */
  readonly headAt?: number;
  /** All of a compound head: « premier ministre ». */
  readonly noun?: string;
  /** Token after it. */
  readonly nounTo?: number;
  /** « celui-ci »: the last one named. */
  readonly latter?: boolean;
  /** May take up anybody just spoken of: « l'intéressé », "the 45-year-old". */
  readonly anybody?: boolean;
}

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** The person at the head of a phrase: alone, after a title, or after a whole « porte-parole de Y »; never somebody's complement. */
const headPerson = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { words } = context.lexicon;
  for (let at = from; at < to; at++) {
    const index = context.mentionOf[at] ?? -1;
    const mention = index < 0 ? undefined : context.mentions[index];
    if (mention?.type !== 'person' || mention.start !== context.tokens[at]?.start) continue;
    // "X's lawyer" is not X.
    let end = at;
    while (context.mentionOf[end] === index) end++;
    if (isOwner(context, end, to)) continue;
    // "a Fairlane spokesman": what follows is the head.
    if (words.number.nounLast && end < to && fold(context, end) !== ',' && isSomebody(context, end)) continue;
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
    // "Labour's Jane Roy" is of a body, "his brother's" is somebody else's.
    const owner = context.mentions[context.mentionOf[start - 2] ?? -1]?.type;
    if (before === "'s") return owner !== 'person' && context.tokens[start - 2]?.capital ? index : undefined;
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
    return index;
  }
  return undefined;
};

/** True for a genitive at a token with its noun still in the phrase. */
const isOwner = (context: QuoteContext, i: number, to: number): boolean =>
  i + 1 < to && /^['’](?:s)?$/.test(fold(context, i)) && context.tokens[i]?.glued === true;

const mentionEnd = (context: QuoteContext, at: number): number => {
  let end = at;
  while (context.mentionOf[end] === context.mentionOf[at]) end++;
  return end;
};

/** Reads a token range as a speaker. */
export const readPhrase = (context: QuoteContext, from: number, to: number): Phrase | undefined => {
  const { words } = context.lexicon;
  const { speech } = words;
  const first = context.tokens[from];
  if (!first || to <= from) return undefined;
  // Written out: a field laid over another of the same name is many times slower.
  const as = <K extends Phrase['kind']>(kind: K, definite = false, plural = false, head = first.fold) => ({
    from,
    to,
    kind,
    definite,
    plural,
    head,
  });
  const alone = to - from === 1;
  if (alone && (context.lexicon.has(speech.pronouns, first.fold) || context.lexicon.has(speech.stressed, first.fold))) {
    return as('pronoun', false, context.lexicon.has(speech.plural, first.fold));
  }
  const someone = context.lexicon.phrases(speech.someone).at(context.tokens, from);
  if (someone > 1 && (to - from === someone || context.lexicon.has(words.of, fold(context, from + someone))))
    return { ...as('unnamed'), headAt: from };
  const latter = context.lexicon.phrases(speech.latter).at(context.tokens, from);
  if (latter > 0 && latter === to - from) {
    const noun = foldOf(context, from, to);
    return { ...as('pronoun', false, false, noun), latter: true };
  }
  if (alone && context.lexicon.has(speech.people, first.fold)) return as('unnamed', false, true);
  if (context.lexicon.has(words.that, first.fold)) return undefined;
  // "one of them", "says one": somebody, and nobody knows who.
  if (
    context.lexicon.has(speech.someone, first.fold) &&
    (alone || context.lexicon.has(words.of, fold(context, from + 1)))
  )
    return { ...as('unnamed'), headAt: from };
  if (context.lexicon.has(speech.nobody, first.fold) && (alone || !context.lexicon.has(words.definite, first.fold)))
    return as('nobody');
  const aged = words.number.nounLast && hasAge(context, from + 1, to);
  const ofPeople = context.lexicon.has(words.definite, first.fold)
    ? peopleNoun(context, aged ? to - 1 : from + 1, to)
    : undefined;
  if (ofPeople) return { ...as('unnamed', true, false, ofPeople), headAt: aged ? to - 1 : from + 1, anybody: true };
  const person = headPerson(context, from, to);
  if (person !== undefined) {
    // « X et Y »: two voices at once are left to the words of the phrase.
    const others = new Set(context.mentionOf.slice(from, to));
    const another = [...others].some(
      (index) =>
        index > person && context.mentions[index]?.type === 'person' && context.mentions[index]?.antecedent !== person,
    );
    return another ? as('person', false, true) : { ...as('person'), mention: person };
  }
  let at = from;
  const determiner = context.lexicon.has(words.definite, first.fold)
    ? 'definite'
    : context.lexicon.has(words.indefinite, first.fold) || first.kind === 'number'
      ? 'indefinite'
      : undefined;
  if (determiner) at++;
  const plural = context.lexicon.has(words.number.pluralArticles, first.fold) || first.kind === 'number';
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
  const paper = determiner === undefined && !first.capital ? undefined : documentIn(context, at, to);
  if (paper !== undefined) {
    const author = context.lexicon.has(speech.tallies, fold(context, paper)) ? authorOf(context, paper + 1) : undefined;
    const body = { ...as('institution', definite, plural, fold(context, paper)), headAt: paper };
    return author === undefined ? body : { ...body, mention: author };
  }
  if (
    head !== undefined &&
    (isSomebody(context, head) || (determiner === 'indefinite' && mayBeSomebody(context, head)))
  ) {
    const { noun, to: nounTo } = compound(context, head);
    return {
      ...as('unnamed', definite, plural || /[^s]s$/.test(fold(context, head)), fold(context, head)),
      headAt: head,
      noun,
      nounTo,
      anybody:
        hasAge(context, at, to) ||
        context.lexicon.has(words.roles.anybody, noun) ||
        context.lexicon.has(words.roles.anybody, fold(context, head)),
    };
  }
  // "Tokyo's embassy" is not Tokyo.
  const end = mention >= 0 ? mentionEnd(context, at) : at;
  const owner = mention >= 0 && isOwner(context, end, to);
  const part = mention >= 0 && fold(context, end) === '-' && context.tokens[end]?.glued === true;
  const own = owner ? (context.mentionOf[end + 1] ?? -1) : -1;
  if (context.mentions[own]?.type === 'organisation') return { ...as('named', definite), mention: own };
  const owned = head !== undefined && (owner || part);
  // "Rebels claimed": the capital is the sentence's.
  if (mention >= 0 && !determiner && first.first && to - from === 1 && isSomebody(context, from))
    return { ...as('unnamed', false, /[^s]s$/.test(first.fold)), headAt: from };
  // Countries and capitals speak, a village does not: « un diplomate en poste à X ».
  const village =
    !owned && context.mentions[mention]?.type === 'place' && context.lexicon.places.at(context.tokens, at) === 0;
  if (village) return undefined;
  if (mention >= 0 && !owned && context.mentions[mention]?.type !== 'group')
    return { ...as('named', definite), mention };
  if (mention >= 0 && !owned) return as('institution', definite, true);
  if (head === undefined) {
    // "the power company Northgrid": the name is what the nouns before it are.
    const name = words.number.nounLast ? (context.mentionOf[to - 1] ?? -1) : -1;
    const type = context.mentions[name]?.type;
    return type === 'organisation' || type === 'unknown' ? { ...as('named', definite), mention: name } : undefined;
  }
  if (owned) return { ...as('institution', true, plural, fold(context, head)), headAt: head };
  if (isNoun(context, head, speech.institutions)) {
    const inner = context.mentionOf.slice(head + 1, to).findIndex((index) => index >= 0);
    const named = inner < 0 ? undefined : context.mentionOf[head + 1 + inner];
    const agency =
      named !== undefined &&
      context.mentions[named]?.type === 'organisation' &&
      !context.tokens.slice(head + 1, head + 1 + inner).some((token) => context.lexicon.has(words.of, token.fold));
    const body = { ...as('institution', definite, plural, fold(context, head)), headAt: head };
    return agency ? { ...body, mention: named } : body;
  }
  if (!determiner && !context.tokens[head]?.capital) return undefined;
  // "Management said", « Matignon assure »: a capital without an article.
  if (!determiner) return { ...as('institution'), headAt: head };
  return { ...as('other', definite, plural, fold(context, head)), headAt: head };
};

/** Words between an article and the noun for what is written. */
const ADJECTIVES = 3;

/** « un nouveau bilan », "a confidential report published …": the noun for what is written, where no person follows it. */
const documentIn = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { lexicon, tokens } = context;
  for (let at = from; at < Math.min(to, from + ADJECTIVES); at++) {
    if (tokens[at]?.kind !== 'word' || mayBeSomebody(context, at)) return undefined;
    if (!lexicon.has(lexicon.words.speech.documents, fold(context, at))) continue;
    // "the report's author", "a survey team"
    const noun = lexicon.words.number.nounLast && (isOwner(context, at + 1, to) || isSomebody(context, at + 1));
    return noun ? undefined : at;
  }
  return undefined;
};

/** Words between a tally and the body it is of: « publié mardi par le ». */
const AUTHOR = 6;

/** « un bilan publié mardi par X », "figures from X": whose it is. */
const authorOf = ({ lexicon, tokens, mentions, mentionOf }: QuoteContext, from: number): number | undefined => {
  const { words } = lexicon;
  let linked = false;
  for (let at = from; at < from + AUTHOR && tokens[at]?.sentence === tokens[from]?.sentence; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    const mention = mentionOf[at] ?? -1;
    if (mention >= 0) return linked && mentions[mention]?.type === 'organisation' ? mention : undefined;
    linked ||= [words.of, words.speech.agents, words.name.contracted].some((list) => lexicon.has(list, token.fold));
  }
  return undefined;
};

/** « l'Italien », "the Dutchwoman": a people's noun for the one just spoken of. */
const peopleNoun = (context: QuoteContext, at: number, to: number): string | undefined => {
  const token = context.tokens[at];
  const { roles } = context.lexicon.words;
  if (!token?.capital || to - at !== 1) return undefined;
  const mention = context.mentions[context.mentionOf[at] ?? -1];
  const people =
    context.lexicon.demonyms.has(token.fold) ||
    // « le Basque »: nobody's own name has an article.
    (mention?.type === 'person' && mention.antecedent === undefined) ||
    context.mentions[context.mentionOf[at] ?? -1]?.type === 'group' ||
    (context.lexicon.words.number.nounLast &&
      (context.lexicon.has(roles.women, token.fold) || /[^s]man$|woman$/.test(token.fold)));
  return people && !/[^s]s$/.test(token.fold.replace(/(?:ais|ois)$/, '')) ? token.fold : undefined;
};

/** « le technicien de 57 ans », "the 58-year-old striker". */
const hasAge = ({ lexicon, tokens }: QuoteContext, from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at++) {
    const next = tokens[at + 1]?.fold === '-' ? at + 2 : at + 1;
    if (tokens[at]?.kind === 'number' && lexicon.has(lexicon.words.roles.ages, tokens[next]?.fold ?? '')) return true;
  }
  return false;
};

/** True for a noun for somebody at a token, alone or as the end of a compound, be it also one for a body: "one operator". */
const mayBeSomebody = (context: QuoteContext, i: number): boolean => {
  const nouns = somebody(context.lexicon);
  return nouns.at(context.tokens, i) > 0 || nouns.before(context.tokens, i + 1) > 0;
};

const isSomebody = (context: QuoteContext, i: number): boolean =>
  mayBeSomebody(context, i) && !context.lexicon.has(context.lexicon.words.speech.institutions, fold(context, i));

const foldOf = (context: QuoteContext, from: number, to: number): string =>
  context.tokens
    .slice(from, to)
    .filter((token) => token.fold !== '-')
    .map((token) => token.fold)
    .join(' ');

/** The longest noun that begins or ends at a token: « premier ministre », "chief executive". */
const compound = (context: QuoteContext, i: number): { readonly noun: string; readonly to: number } => {
  const nouns = somebody(context.lexicon);
  const [after, back] = [nouns.at(context.tokens, i), nouns.before(context.tokens, i + 1)];
  const [from, to] = after >= back ? [i, i + Math.max(1, after)] : [i + 1 - back, i + 1];
  return { noun: foldOf(context, from, to), to };
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
    // "the prime minister's office": what is owned is the head.
    if (token.fold === "'s") {
      head = undefined;
      continue;
    }
    if (context.lexicon.has(words.of, token.fold) || context.lexicon.has(words.speech.stops, token.fold)) break;
    if (token.kind !== 'word' || context.lexicon.has(words.functionWords, token.fold)) continue;
    // "a person close to …": what comes after the noun for somebody only describes him.
    const found = head !== undefined && context.mentionOf[head] === -1 && isNoun(context, head, words.speech.unnamed);
    if (!found || context.mentionOf[at] !== -1 || isNoun(context, at, words.speech.unnamed)) head = at;
  }
  return head !== undefined && context.mentionOf[head] === -1 ? head : undefined;
};

/** The first full form a mention shortens, or itself. */
export const full = (mentions: readonly Mention[], index: number): number => mentions[index]?.antecedent ?? index;
