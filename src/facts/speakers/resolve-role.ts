import { foldText } from '../../text/fold.ts';
import { changed } from '../changed.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { antecedent, type Place } from './antecedent.ts';
import { called } from './called.ts';
import { ofSeat } from './of-seat.ts';
import { besidePerson, onlyPerson } from './only-person.ts';
import type { Referent } from './referent.ts';
import { neutral } from './role-kinds.ts';
import { agree, by, genderOfPhrase, isReferent, type Last, type Speaker, takingUp, unresolved } from './speaker.ts';
import type { Phrase } from './speakers.ts';
import { ofPeople, peopled, takenUp } from './taken-up.ts';

const before = (context: QuoteContext, token: number) => context.referents.before(token);

/** Somebody whose noun no list knows: « un maçon ». */
const unknownOne = (context: QuoteContext, phrase: Phrase): Referent => {
  const words = ` ${context.tokens
    .slice(phrase.from, phrase.to)
    .map(({ fold }) => neutral(context.lexicon, fold))
    .join(' ')} `;
  const body = phrase.kind === 'other' && phrase.definite;
  return { body, plural: phrase.plural, gender: genderOfPhrase(context, phrase), words, heads: words };
};

/** True where the words around say that a name is kept back: « sous couvert d'anonymat », "asked not to be named". */
export const keptBack = (context: QuoteContext, phrase: Phrase): boolean => {
  const { lexicon, tokens } = context;
  const secrecy = lexicon.phrases(lexicon.words.speech.secrecy);
  const sentence = tokens[phrase.from]?.sentence;
  for (let at = phrase.to; tokens[at]?.sentence === sentence && at < phrase.to + 30; at++)
    if (secrecy.at(tokens, at)) return true;
  return false;
};

/** Who a noun without a name means: somebody named before, or nobody the text names. */
export const resolveRole = (context: QuoteContext, phrase: Phrase, last: Last | undefined, place: Place): Speaker => {
  const { lexicon, referents } = context;
  // A noun of several words stands at its last: « première ministre ».
  const own = referents.at((phrase.nounTo ?? 0) - 1) ?? referents.at(phrase.headAt ?? phrase.from);
  const nobody = (): Speaker => ({
    phrase,
    resolution: 'explicit',
    anonymous: phrase.kind === 'unnamed' || !phrase.definite,
    referent: own && own.mention === undefined ? own : unknownOne(context, phrase),
  });
  const name = phrase.plural ? undefined : called(context, phrase, place.contentFrom);
  const bearer = name === undefined ? undefined : referents.ofMention(name);
  if (bearer) return by(phrase, bearer, 'role');
  if (!phrase.definite || phrase.plural || keptBack(context, phrase)) return nobody();
  const telling = last && isTellingOn(context, phrase) ? last.speaker.referent : undefined;
  if (telling && !telling.body && !telling.plural && agree(genderOfPhrase(context, phrase), telling.gender))
    return by(phrase, telling, 'role');
  const compatriot = ofPeople(lexicon, phrase.head, before(context, phrase.from));
  if (compatriot) return by(phrase, compatriot, 'role');
  const gender = genderOfPhrase(context, phrase);
  const people = ({ referent }: { referent: Referent }): boolean =>
    !referent.body && !referent.plural && agree(gender, referent.gender);
  const spoke = place.answers ? undefined : last?.speaker.referent;
  const recent = last !== undefined && (context.tokens[place.unitFrom]?.sentence ?? 0) - last.sentence <= NEAR;
  const generic = lexicon.has(lexicon.words.speech.generic, phrase.head);
  // Somebody without a name just spoke: « le responsable » is he, not a name further up.
  if (
    generic &&
    last &&
    recent &&
    spoke &&
    spoke.mention === undefined &&
    people({ referent: spoke }) &&
    onSide(context, phrase, spoke) &&
    !namedSince(context, last, phrase)
  )
    return by(phrase, spoke, 'role');
  const taken = takenUp(
    lexicon,
    takingUp(context, phrase, false),
    place.answers
      ? before(context, phrase.from).filter(({ referent }) => referent !== last?.speaker.referent)
      : before(context, phrase.from),
    recent ? spoke : undefined,
  );
  // « Le sélectionneur a … », a dit X. « Le technicien …»: a name of which nothing else is told may be his.
  const plainName =
    spoke?.mention !== undefined && people({ referent: spoke }) && !isDescribed(context, spoke) ? spoke : undefined;
  if (isReferent(taken) && taken.mention === undefined && plainName && last && isNext(context, last, place))
    return unresolved(phrase);
  if (isReferent(taken)) return isAnotherBodys(context, phrase, taken) ? nobody() : by(phrase, taken, 'role');
  if (taken === 'unsure') return unresolved(phrase);
  const seated = ofSeat(context, phrase);
  if (seated) return by(phrase, seated, 'role');
  // "The former prime minister", of whom the text tells what she was in other words.
  if (own?.mention !== undefined && isFormer(context, phrase) && isOnlyOne(context, phrase, own))
    return by(phrase, own, 'role');
  // « cette spécialiste des … »: whoever was just spoken of, whatever is new about him.
  const pointed = phrase.kind === 'unnamed' && lexicon.has(lexicon.words.demonstrative, context.tokens[phrase.from]);
  // « La navigatrice », of the one name alone that all the text so far is about.
  const tells =
    phrase.kind === 'unnamed' &&
    taken === undefined &&
    !isOffice(context, phrase) &&
    isPlain(context, phrase) &&
    !isAnothers(context, phrase);
  const only = tells && last?.speaker.anonymous !== true ? onlyPerson(context, phrase) : undefined;
  if (only) return by(phrase, only, 'role');
  const beside = tells && !place.answers ? besidePerson(context, phrase, sentenceOf(context, place)) : undefined;
  if (beside) return by(phrase, beside, 'role');
  // It may be his, and may be anybody's.
  if (plainName && last && tells && isNext(context, last, place)) return unresolved(phrase);
  // « la mère de la victime » is hers, not whoever was just spoken of.
  if (!(phrase.anybody && !isOwned(context, phrase)) && !pointed) return nobody();
  const { concerned } = lexicon.words.roles;
  const onlyNamed = lexicon.has(concerned, phrase.head) || lexicon.has(concerned, phrase.noun ?? '');
  const compatriots = lexicon.demonyms.has(phrase.head);
  const fits = (occurrence: { readonly referent: Referent }): boolean =>
    people(occurrence) &&
    !(place.answers && occurrence.referent === last?.speaker.referent) &&
    !(compatriots && peopled(lexicon, occurrence.referent.words)) &&
    (!onlyNamed || occurrence.referent.mention !== undefined);
  // « l'intéressé » after his lawyer spoke is not the lawyer: of two it is said which by nobody.
  if (onlyNamed && namedNear(context, phrase, fits) > 1) return unresolved(phrase);
  const found = antecedent(context, changed(place, { reach: phrase.anybody ? FAR : POINTED }), last, fits);
  // « l'intéressé » is somebody the text named, were he out of reach.
  if (isReferent(found)) return by(phrase, found, 'role');
  // Nobody with a name came up whom it could take up.
  const named = before(context, phrase.from).some(({ referent }) => !referent.body && referent.mention !== undefined);
  return named || onlyNamed ? unresolved(phrase) : nobody();
};

/** How many with a name came up near enough. */
const namedNear = (
  context: QuoteContext,
  phrase: Phrase,
  fits: (occurrence: { readonly referent: Referent }) => boolean,
): number => {
  const { referents, tokens } = context;
  const floor = referents.turn(tokens[phrase.from]?.sentence ?? 0) - REACH_CONCERNED;
  const near = before(context, phrase.from).filter(
    (occurrence) => referents.turn(occurrence.sentence) >= floor && fits(occurrence),
  );
  return new Set(near.map(({ referent }) => referent)).size;
};

/** Sentences among which « l'intéressé » is looked for. */
const REACH_CONCERNED = 3;

/** « Et le défenseur d'ajouter : »: whoever spoke goes on. */
const isTellingOn = ({ lexicon, tokens }: QuoteContext, phrase: Phrase): boolean => {
  const { words } = lexicon;
  const end = (phrase.headAt ?? phrase.from) + 1;
  return (
    tokens[phrase.from - 1]?.first === true &&
    lexicon.has(words.and, tokens[phrase.from - 1]) &&
    lexicon.has(words.of, tokens[end]) &&
    lexicon.has(words.speech.infinitiveVerbs, tokens[end + 1])
  );
};

/** True where a person with a name came up after the last words. */
const namedSince = (context: QuoteContext, last: Last, phrase: Phrase): boolean =>
  before(context, phrase.from).some(
    ({ referent, sentence, subject }) =>
      subject && sentence > last.sentence && referent.mention !== undefined && !referent.body,
  );

const sentenceOf = ({ tokens }: QuoteContext, place: Place): number => tokens[place.unitFrom]?.sentence ?? 0;

/** True where the last words were said in the sentence before. */
const isNext = (context: QuoteContext, last: Last, place: Place): boolean =>
  context.referents.turn(sentenceOf(context, place)) - context.referents.turn(last.sentence) <= 1;

const isOffice = ({ lexicon }: QuoteContext, phrase: Phrase): boolean =>
  [phrase.head, ...(phrase.noun ?? '').split(' ')].some((word) =>
    lexicon.has(lexicon.words.roles.offices, neutral(lexicon, word)),
  );

/** "the opposition leader" is not the rebel who just spoke. */
const onSide = (context: QuoteContext, phrase: Phrase, one: Referent): boolean =>
  takingUp(context, phrase, false)
    .narrower.map((word) => neutral(context.lexicon, word))
    .every((word) => !context.lexicon.has(context.lexicon.words.roles.sides, word) || one.words.includes(` ${word} `));

/** True where nobody else came up so far. */
const isOnlyOne = (context: QuoteContext, phrase: Phrase, one: Referent): boolean =>
  before(context, phrase.from).every(({ referent }) => referent === one || referent.body || referent.plural);

const isFormer = ({ lexicon, tokens }: QuoteContext, phrase: Phrase): boolean =>
  tokens
    .slice(phrase.from, phrase.headAt ?? phrase.from)
    .some((token) => lexicon.has(lexicon.words.roles.former, token));

const isOwned = (context: QuoteContext, phrase: Phrase): boolean =>
  takingUp(context, phrase, false).narrower.length > 0 ||
  context.tokens.slice(phrase.from, phrase.to).some(({ fold }) => fold === "'s");

/** True for a noun that nothing narrows. */
const isPlain = (context: QuoteContext, phrase: Phrase): boolean =>
  takingUp(context, phrase, false).narrower.length === 0 &&
  !context.tokens.slice(phrase.from, phrase.to).some(({ fold }) => context.lexicon.has(context.lexicon.words.of, fold));

/** "her deputy" is not she. */
const isAnothers = ({ lexicon, tokens }: QuoteContext, phrase: Phrase): boolean =>
  [lexicon.words.speech.women, lexicon.words.speech.men, lexicon.words.speech.own, lexicon.words.speech.ofBodies].some(
    (list) => lexicon.has(list, tokens[phrase.from]),
  );

/** "its spokesman", after the ministry denied it, is not the army's who spoke before. */
const isAnotherBodys = (context: QuoteContext, phrase: Phrase, one: Referent): boolean => {
  const { lexicon, referents, tokens } = context;
  if (!lexicon.has(lexicon.words.speech.ofBodies, tokens[phrase.from])) return false;
  const now = referents.turn(tokens[phrase.from]?.sentence ?? 0);
  const near = before(context, phrase.from).filter(({ sentence }) => now - referents.turn(sentence) <= 1);
  if (near.some(({ referent }) => referent === one)) return false;
  const body = near.find(({ subject }) => subject)?.referent;
  if (!body?.body || body.plural) return false;
  return !body.words
    .split(' ')
    .some((word) => word !== '' && !lexicon.has(lexicon.words.functionWords, word) && one.words.includes(` ${word} `));
};

/** True where the text says what somebody is, beside his name. */
const isDescribed = ({ lexicon, mentions }: QuoteContext, referent: Referent): boolean => {
  const name = foldText(mentions[referent.mention ?? -1]?.text ?? '');
  return referent.heads
    .split(' ')
    .some(
      (word) =>
        word !== '' &&
        !name.includes(word) &&
        !lexicon.has(lexicon.words.speech.verbs, word) &&
        !lexicon.has(lexicon.words.functionWords, word),
    );
};

/** Sentences over which « l'intéressé » may go back. */
const FAR = 8;

/** Sentences over which « cette spécialiste » may go back, of whom nothing of the kind was told. */
const POINTED = 1;

/** Sentences after which the last speaker is no longer just the last speaker. */
const NEAR = 3;
