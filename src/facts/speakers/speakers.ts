import type { Mention } from '../facts.ts';
import { compound, foldOf, headNoun, isNoun, isSomebody, mayBeSomebody } from '../names/head-noun.ts';
import { headPerson, isOwner, mentionEnd } from '../names/head-person.ts';
import { isDash, type QuoteContext } from '../quotes/quote-context.ts';
import type { Writable } from '../writable.ts';
import { areDocuments, authorOf, documentIn } from './documents.ts';
import { hasAge, peopleNoun } from './people-noun.ts';
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
  /** « le premier », « le second »: one of the two named last. */
  readonly ofTwo?: 'first' | 'second';
  /** May take up anybody just spoken of: « l'intéressé », "the 45-year-old". */
  readonly anybody?: boolean;
}

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Reads a token range as a speaker. */
export const readPhrase = (context: QuoteContext, from: number, to: number): Phrase | undefined => {
  const { words } = context.lexicon;
  const { speech } = words;
  const first = context.tokens[from];
  if (!first || to <= from) return undefined;
  // Written out: a field laid over another of the same name is many times slower.
  const as = (kind: Phrase['kind'], definite = false, plural = false, head = first.fold): Writable<Phrase> => ({
    from,
    to,
    kind,
    definite,
    plural,
    head,
  });
  const headedAt = (headAt: number, phrase: Writable<Phrase>): Writable<Phrase> => {
    phrase.headAt = headAt;
    return phrase;
  };
  const called = (mention: number, phrase: Writable<Phrase>): Writable<Phrase> => {
    phrase.mention = mention;
    return phrase;
  };
  const alone = to - from === 1;
  if (alone && (context.lexicon.has(speech.pronouns, first) || context.lexicon.has(speech.stressed, first))) {
    return as('pronoun', false, context.lexicon.has(speech.plural, first));
  }
  const someone = context.lexicon.phrases(speech.someone).at(context.tokens, from);
  if (someone > 1 && (to - from === someone || context.lexicon.has(words.of, context.tokens[from + someone])))
    return headedAt(from, as('unnamed'));
  const whole = (list: readonly string[]): boolean =>
    context.lexicon.phrases(list).at(context.tokens, from) === to - from;
  const latter = whole(speech.latter);
  const ofTwo = whole(speech.former) ? 'first' : whole(speech.second) ? 'second' : undefined;
  if (latter || ofTwo) {
    const pronoun = as('pronoun', false, false, foldOf(context, from, to));
    pronoun.latter = latter;
    if (ofTwo) pronoun.ofTwo = ofTwo;
    return pronoun;
  }
  if (alone && context.lexicon.has(speech.people, first)) return as('unnamed', false, true);
  if (context.lexicon.has(words.that, first)) return undefined;
  // "one of them", "says one": somebody, and nobody knows who.
  if (
    context.lexicon.has(speech.someone, first) &&
    (alone ||
      (context.lexicon.has(words.of, context.tokens[from + 1]) &&
        !context.lexicon.has(speech.governedRelatives, context.tokens[from + 2])))
  )
    return headedAt(from, as('unnamed'));
  if (context.lexicon.has(speech.nobody, first) && (alone || !context.lexicon.has(words.definite, first)))
    return as('nobody');
  const aged = words.number.nounLast && hasAge(context, from + 1, to);
  const ofPeople = context.lexicon.has(words.definite, first)
    ? peopleNoun(context, aged ? to - 1 : from + 1, to)
    : undefined;
  if (ofPeople) {
    const people = headedAt(aged ? to - 1 : from + 1, as('unnamed', true, false, ofPeople));
    people.anybody = true;
    // "the Ohio Republican" is one noun.
    people.nounTo = to;
    return people;
  }
  const person = headPerson(context, from, to);
  if (person !== undefined) {
    // « X et Y »: two voices at once are left to the words of the phrase.
    const others = new Set(context.mentionOf.slice(from, to));
    const another = [...others].some(
      (index) =>
        index > person && context.mentions[index]?.type === 'person' && context.mentions[index]?.antecedent !== person,
    );
    return another ? as('person', false, true) : called(person, as('person'));
  }
  let at = from;
  const determiner = context.lexicon.has(words.definite, first)
    ? 'definite'
    : context.lexicon.has(words.indefinite, first) || first.kind === 'number'
      ? 'indefinite'
      : undefined;
  if (determiner) at++;
  at = pastSeat(context, at, to);
  const plural = context.lexicon.has(words.number.pluralArticles, first) || first.kind === 'number';
  while (
    at + 1 < to &&
    context.mentionOf[at] === -1 &&
    (context.lexicon.has(words.name.titleAdjectives, context.tokens[at]) ||
      context.lexicon.has(words.indefinite, context.tokens[at])) &&
    somebody(context.lexicon).at(context.tokens, at) === 0
  )
    at++;
  const mention = context.mentionOf[at] ?? -1;
  const head = headNoun(context, at, to);
  const definite = determiner === 'definite';
  const paper =
    determiner === undefined && !first.capital && !areDocuments(context, at, to)
      ? undefined
      : documentIn(context, at, to);
  if (paper !== undefined) {
    const author = context.lexicon.has(speech.tallies, context.tokens[paper])
      ? authorOf(context, paper + 1)
      : undefined;
    const body = headedAt(paper, as('institution', definite, plural, fold(context, paper)));
    return author === undefined ? body : called(author, body);
  }
  if (
    head !== undefined &&
    (isSomebody(context, head) || (determiner === 'indefinite' && mayBeSomebody(context, head)))
  ) {
    const { noun, to: nounTo } = compound(context, head);
    const many = plural || /[^s]s$/.test(fold(context, head));
    const somebody = headedAt(head, as('unnamed', definite, many, fold(context, head)));
    somebody.noun = noun;
    somebody.nounTo = nounTo;
    somebody.anybody =
      hasAge(context, at, to) ||
      context.lexicon.has(words.roles.anybody, noun) ||
      context.lexicon.has(words.roles.anybody, context.tokens[head]);
    return somebody;
  }
  // "Tokyo's embassy" is not Tokyo.
  const end = mention >= 0 ? mentionEnd(context, at) : at;
  const owner = mention >= 0 && isOwner(context, end, to);
  const joined = mention >= 0 && fold(context, end) === '-' && context.tokens[end]?.glued === true;
  const own = owner ? (context.mentionOf[end + 1] ?? -1) : -1;
  if (context.mentions[own]?.type === 'organisation') return called(own, as('named', definite));
  const owned = head !== undefined && (owner || joined);
  // "Rebels claimed": the capital is the sentence's.
  if (mention >= 0 && !determiner && first.first && to - from === 1 && isSomebody(context, from))
    return headedAt(from, as('unnamed', false, /[^s]s$/.test(first.fold)));
  // Countries and capitals speak, a village does not: « un diplomate en poste à X ».
  const village =
    !owned &&
    context.mentions[mention]?.type === 'place' &&
    context.lexicon.places.at(context.tokens, at) === 0 &&
    !opensSentence(context, from, end === to);
  if (village) return undefined;
  // "the Gaza health authority", "its Lagos office": not the place.
  const seated =
    words.number.nounLast &&
    head !== undefined &&
    head >= end &&
    context.mentions[mention]?.type === 'place' &&
    (determiner !== undefined || isNoun(context, head, speech.institutions));
  // "the UN rights office" is a part of it, or a body that has it in its name.
  const part =
    words.number.nounLast &&
    head !== undefined &&
    head >= end &&
    context.mentions[mention]?.type === 'organisation' &&
    context.lexicon.has(speech.partsOfBodies, context.tokens[head]);
  if ((seated || part) && !owned) return headedAt(head, as('institution', definite, plural, fold(context, head)));
  if (mention >= 0 && !owned && context.mentions[mention]?.type !== 'group')
    return called(mention, as('named', definite));
  if (mention >= 0 && !owned) return as('institution', definite, true);
  if (head === undefined) {
    // "the power company Northgrid": the name is what the nouns before it are.
    const name = words.number.nounLast ? (context.mentionOf[to - 1] ?? -1) : -1;
    const type = context.mentions[name]?.type;
    return type === 'organisation' || type === 'unknown' ? called(name, as('named', definite)) : undefined;
  }
  if (owned) return headedAt(head, as('institution', true, plural, fold(context, head)));
  if (
    isNoun(context, head, speech.institutions) ||
    (determiner && context.lexicon.has(words.roles.industry, context.tokens[head]))
  ) {
    const inner = context.mentionOf.slice(head + 1, to).findIndex((index) => index >= 0);
    const named = inner < 0 ? undefined : context.mentionOf[head + 1 + inner];
    const agency =
      named !== undefined &&
      context.mentions[named]?.type === 'organisation' &&
      !context.tokens.slice(head + 1, head + 1 + inner).some((token) => context.lexicon.has(words.of, token));
    const body = headedAt(head, as('institution', definite, plural, fold(context, head)));
    return agency ? called(named, body) : body;
  }
  if (!determiner && !context.tokens[head]?.capital) return undefined;
  // "Management said", « Matignon assure »: a capital without an article.
  if (!determiner) return headedAt(head, as('institution'));
  return headedAt(head, as('other', definite, plural, fold(context, head)));
};

/** A place nobody lists that stands alone at the beginning of a sentence is a state: "Estmark denies …". */
const opensSentence = ({ tokens }: QuoteContext, from: number, alone: boolean): boolean =>
  alone &&
  (tokens[from - 1]?.sentence !== tokens[from]?.sentence || isDash(tokens[from - 1]) || tokens[from - 1]?.fold === ';');

/** "the Amman-based X": past where it sits. */
const pastSeat = ({ lexicon, tokens, mentionOf }: QuoteContext, i: number, to: number): number => {
  let at = i;
  while (at < to && mentionOf[i] !== -1 && mentionOf[at] === mentionOf[i]) at++;
  const seat = tokens[at]?.fold === '-' && lexicon.has(lexicon.words.name.located, tokens[at + 1]);
  return seat && at + 2 < to ? at + 2 : i;
};

/** The first full form a mention shortens, or itself. */
export const full = (mentions: readonly Mention[], index: number): number => mentions[index]?.antecedent ?? index;
