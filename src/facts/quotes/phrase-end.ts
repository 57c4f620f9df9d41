import { bare, isDash, type QuoteContext, type Unit } from './quote-context.ts';

/** Words of a speaker's noun phrase at most. */
export const LONGEST = 22;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** "the ministry rejected the claim, saying": a verb, where no article makes it an adjective: "the alleged attacker". */
const isVerb = (context: QuoteContext, i: number): boolean => {
  const { lexicon, tokens } = context;
  const { speech, definite, indefinite } = lexicon.words;
  const [before, word] = [tokens[i - 1], tokens[i]];
  if (!lexicon.has(speech.objectOnly, word) || lexicon.has(speech.alsoNouns, word)) return false;
  return (
    !lexicon.has(definite, before) &&
    !lexicon.has(indefinite, before) &&
    before?.fold !== '-' &&
    lexicon.words.number.nounLast
  );
};

/** "the exporters' union": the apostrophe of many owners parts nothing. */
export const isManyOwners = ({ lexicon, tokens }: QuoteContext, i: number): boolean => {
  const mark = tokens[i];
  return (
    lexicon.words.number.nounLast &&
    mark?.glued === true &&
    /^['’]$/.test(mark.fold) &&
    tokens[i - 1]?.fold.endsWith('s') === true &&
    tokens[i + 1]?.kind === 'word' &&
    tokens[i + 1]?.glued !== true
  );
};

/** Where the noun phrase that begins at `i` ends: at a comma, a verb, a relative pronoun or a preposition of place. */
export const phraseEnd = (context: QuoteContext, unit: Unit, i: number): number => {
  const { speech } = context.lexicon.words;
  // "He rejected rumours": nothing completes a pronoun.
  if (context.lexicon.has(speech.pronouns, context.tokens[i])) return Math.min(unit.to, i + 1);
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
    if (isManyOwners(context, at)) {
      at++;
      continue;
    }
    if (token.kind === 'mark' && ((token.fold !== '-' && token.fold !== '.') || isDash(token))) break;
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
      context.lexicon.has(speech.relatives, token) &&
      !context.lexicon.has(context.lexicon.words.and, token)
    )
      break;
    if (at > i && context.lexicon.has(speech.stops, token) && token.fold !== 'des') {
      // « le colonel à la retraite X »
      const tail = context.lexicon.phrases(context.lexicon.words.name.titleTails).at(context.tokens, at);
      if (!tail || context.mentions[context.mentionOf[at + tail] ?? -1]?.type !== 'person') break;
      at += tail;
      continue;
    }
    if (at > i && context.lexicon.has(speech.auxiliaries, token)) break;
    if (at > i && context.dateEnds.has(token.start)) break;
    if (at > i && context.lexicon.has(speech.gerunds, token)) break;
    if (at > i + 1 && isVerb(context, at)) break;
    if (
      context.lexicon.has(context.lexicon.words.and, token) &&
      at > i &&
      !(
        context.mentionOf[at + 1] !== -1 ||
        context.lexicon.has(context.lexicon.words.definite, context.tokens[at + 1]) ||
        context.lexicon.has(context.lexicon.words.indefinite, context.tokens[at + 1])
      )
    )
      break;
    at++;
  }
  return at;
};
