import type { Content } from './contents.ts';
import type { QuoteContext, Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';
import { speakerBefore } from './speaker-before.ts';

/** Words of a denial between the opening mark and the verb: « ne ». */
const BEFORE_VERB = 2;

/** Tokens of a single word and its marks. */
const LEAST = 3;

/** « Le ministère « condamne l'attaque » », "Paris “strongly condemns” it": the verb of saying stands in the marks, its subject before them. */
export const verbInside = (context: QuoteContext, unit: Unit, content: Content): Attribution | undefined => {
  const { lexicon, tokens } = context;
  const { speech } = lexicon.words;
  let at = content.from + 1;
  const lead = at;
  while (
    at < lead + BEFORE_VERB &&
    (lexicon.has(lexicon.words.negations, tokens[at]) || lexicon.phrases(speech.adverbs).at(tokens, at) > 0)
  )
    at++;
  const verb = tokens[at];
  // « condamné » is what happened to the subject.
  if (!verb || verb.capital || !lexicon.has(speech.verbs, verb) || /[éi]e?s?$|ed$|ing$/.test(verb.text))
    return undefined;
  if (lexicon.words.number.nounLast && lexicon.has(speech.alsoNouns, verb)) return undefined;
  if (content.to - content.from <= LEAST) return undefined;
  const phrase = speakerBefore(context, unit, content.from, unit.from);
  const speaks = phrase?.kind === 'person' || phrase?.kind === 'named' || phrase?.kind === 'institution';
  if (!phrase || !speaks || phrase.to < content.from - 1 || phrase.from > unit.from + 1) return undefined;
  return { cue: { kind: 'verb', from: at, to: at + 1, weak: true, describing: false }, content, phrase };
};
