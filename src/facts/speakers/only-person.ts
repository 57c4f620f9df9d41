import type { QuoteContext } from '../quotes/quote-context.ts';
import type { Referent } from './referent.ts';
import { agree, genderOfPhrase } from './speaker.ts';
import type { Phrase } from './speakers.ts';

/** Sentences a trade alone may go back to a name. */
const ONLY = 2;

/** The one person who came up so far, for a noun that tells a trade and is nobody a scene brings along: not « le capitaine ». */
export const onlyPerson = (context: QuoteContext, phrase: Phrase): Referent | undefined => {
  const { lexicon, referents, tokens } = context;
  const people = context.referents.before(phrase.from).filter(({ referent }) => !referent.body && !referent.plural);
  const last = people[people.length - 1];
  if (last?.referent.mention === undefined || people.some(({ referent }) => referent !== last.referent))
    return undefined;
  const gender = genderOfPhrase(context, phrase);
  const sources = lexicon.phrases(lexicon.words.speech.unnamed);
  const back = referents.turn(tokens[phrase.from]?.sentence ?? 0) - referents.turn(last.sentence);
  // An English noun seldom says of whom.
  const sure = lexicon.words.number.nounLast || gender !== undefined;
  return sure && agree(gender, last.referent.gender) && back <= ONLY && sources.at(tokens, phrase.headAt ?? 0) === 0
    ? last.referent
    : undefined;
};

/** « X, 82 ans, a tout perdu. « … », raconte la retraitée »: the one name the sentence before is about, in the same paragraph. */
export const besidePerson = (context: QuoteContext, phrase: Phrase, own: number): Referent | undefined => {
  const { lexicon, referents, tokens } = context;
  if (lexicon.phrases(lexicon.words.speech.unnamed).at(tokens, phrase.headAt ?? 0) > 0) return undefined;
  const gender = genderOfPhrase(context, phrase);
  for (
    let sentence = own - 1;
    sentence >= 0 && context.paragraphOf(sentence) === context.paragraphOf(own);
    sentence--
  ) {
    const people = referents.inSentence(sentence).filter(({ referent }) => !referent.body && !referent.plural);
    if (people.length === 0) {
      if (referents.turn(own) - referents.turn(sentence) > 1) return undefined;
      continue;
    }
    const [first] = people;
    return first?.referent.mention !== undefined &&
      people.every(({ referent }) => referent === first.referent) &&
      agree(gender, first.referent.gender)
      ? first.referent
      : undefined;
  }
  return undefined;
};
