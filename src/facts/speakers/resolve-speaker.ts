import { changed } from '../changed.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { antecedent, type Place } from './antecedent.ts';
import type { Gender } from './gender.ts';
import { namedLater } from './named-later.ts';
import { isDefining } from './noun-phrase.ts';
import { oneOfTwo } from './one-of-two.ts';
import type { Referent } from './referent.ts';
import { keptBack, resolveRole } from './resolve-role.ts';
import { agree, by, isReferent, type Last, type Speaker, takingUp, unresolved } from './speaker.ts';
import { full, type Phrase } from './speakers.ts';
import { takenUp } from './taken-up.ts';

const before = (context: QuoteContext, token: number) => context.referents.before(token);

/** Who is meant by the phrase at a cue. Better nobody than somebody else: an unnamed official never becomes a name beside him. */
export const resolveSpeaker = (
  context: QuoteContext,
  phrase: Phrase,
  last: Last | undefined,
  place: Place,
): Speaker => {
  switch (phrase.kind) {
    case 'nobody':
      return unresolved(phrase);
    case 'person':
    case 'named': {
      if (phrase.mention === undefined) return { phrase, resolution: 'explicit', anonymous: false };
      const referent = context.referents.ofMention(phrase.mention);
      const whole = referent?.mention ?? full(context.mentions, phrase.mention);
      return {
        phrase,
        resolution: whole === phrase.mention ? 'explicit' : 'short-name',
        anonymous: false,
        mention: whole,
        ...(referent ? { referent } : {}),
      };
    }
    case 'institution':
      return ownWords(context, phrase, last, place) ?? institution(context, phrase);
    case 'pronoun':
      return pronoun(context, phrase, last, place);
    case 'unnamed':
    case 'other':
      return resolveRole(context, phrase, last, place);
  }
};

/** "according to his estimates": he says so. */
const ownWords = (context: QuoteContext, phrase: Phrase, last: Last | undefined, place: Place): Speaker | undefined => {
  const { lexicon, tokens } = context;
  const { speech } = lexicon.words;
  const owner = tokens[phrase.from];
  if (!lexicon.has(speech.own, owner) || !lexicon.has(speech.ownDocuments, tokens[phrase.headAt ?? -1]))
    return undefined;
  const gender = lexicon.has(speech.women, owner) ? 'woman' : lexicon.has(speech.men, owner) ? 'man' : undefined;
  const found = antecedent(
    context,
    place,
    last,
    ({ referent }) => !referent.plural && (gender ? !referent.body && agree(gender, referent.gender) : true),
  );
  return isReferent(found) ? by(phrase, found, 'pronoun') : undefined;
};

const institution = (context: QuoteContext, phrase: Phrase): Speaker => {
  const said = { phrase, resolution: 'explicit', anonymous: false } as const;
  if (phrase.mention !== undefined) {
    const referent = context.referents.ofMention(phrase.mention);
    const known = changed(said, { mention: full(context.mentions, phrase.mention) });
    return referent ? changed(known, { referent }) : known;
  }
  const at = phrase.headAt ?? phrase.from;
  const known =
    phrase.definite && !phrase.plural && !isDefining(context, phrase.to)
      ? takenUp(context.lexicon, takingUp(context, phrase, true), before(context, phrase.from))
      : undefined;
  if (isReferent(known))
    return known.mention === undefined ? changed(said, { referent: known }) : by(phrase, known, 'role');
  const referent = context.referents.at(at);
  if (phrase.definite && referent?.mention !== undefined) return by(phrase, referent, 'role');
  return referent ? changed(said, { referent }) : said;
};

const pronoun = (context: QuoteContext, phrase: Phrase, last: Last | undefined, place: Place): Speaker => {
  const { lexicon } = context;
  const { speech } = lexicon.words;
  const english = lexicon.words.number.nounLast;
  const neuter = lexicon.has(speech.neuter, phrase.head);
  const gender: Gender | undefined = lexicon.has(speech.women, phrase.head)
    ? 'woman'
    : lexicon.has(speech.men, phrase.head)
      ? 'man'
      : undefined;
  const fits = ({ referent, subject }: { referent: Referent; subject: boolean }): boolean => {
    if (referent.plural !== phrase.plural) return false;
    if (neuter) return referent.body;
    if (!referent.body) return phrase.plural || agree(gender, referent.gender);
    // In English a body is "it"; in French it has the gender of its noun.
    return !english && subject && referent.gender === gender;
  };
  const pair = phrase.ofTwo && oneOfTwo(context, phrase, phrase.ofTwo);
  if (pair || (phrase.ofTwo && !phrase.latter)) return pair ? by(phrase, pair, 'pronoun') : unresolved(phrase);
  const found = phrase.latter ? lastNamed(context, phrase, fits) : antecedent(context, place, last, fits);
  // "he told X on condition of anonymity": whoever it is, nobody with a name.
  if (!neuter && !(isReferent(found) && found.mention === undefined) && keptBack(context, phrase))
    return { phrase, resolution: 'pronoun', anonymous: true };
  const meant = found ?? (neuter || phrase.plural || phrase.latter ? undefined : namedLater(context, phrase, fits));
  return isReferent(meant) ? by(phrase, meant, 'pronoun') : unresolved(phrase);
};

/** « celui-ci »: the last one named of its gender, subject or not. */
const lastNamed = (
  context: QuoteContext,
  phrase: Phrase,
  fits: (occurrence: { readonly referent: Referent; readonly subject: boolean }) => boolean,
): Referent | undefined => {
  const earlier = before(context, phrase.from);
  const sentence = context.tokens[phrase.from]?.sentence ?? 0;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const one = earlier[at];
    if (!one || sentence - one.sentence > 1) return undefined;
    if (fits(one)) return one.referent;
  }
  return undefined;
};
