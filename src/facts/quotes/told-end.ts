import { phraseEnd } from './phrase-end.ts';
import type { QuoteContext, Unit } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** After the one who was told: a name, or his noun phrase. */
export const toldEnd = (context: QuoteContext, unit: Unit, i: number): number => {
  for (let at = i; at < i + 3; at++) {
    const mention = context.mentionOf[at] ?? -1;
    if (mention < 0) continue;
    // "told reporters Iran had …": those told are many, and the words begin.
    if (at === i + 1 && /[^s]s$/.test(fold(context, i)) && context.mentionOf[i] === -1) return at;
    let end = at;
    while (end < unit.to && context.mentionOf[end] === mention) end++;
    return end;
  }
  // "told parliament the army": a hearer without an article, and the words begin.
  const { definite, indefinite, speech } = context.lexicon.words;
  const opens = [definite, indefinite, speech.pronouns].some((list) =>
    context.lexicon.has(list, context.tokens[i + 1]),
  );
  const end = phraseEnd(context, unit, i);
  // "told the court her client had": a second determiner begins the words.
  for (let at = i + 2; at < end; at++) {
    const before = context.tokens[at - 1];
    const linked =
      context.lexicon.has(context.lexicon.words.of, before) || context.lexicon.has(context.lexicon.words.and, before);
    if (
      !linked &&
      before?.kind === 'word' &&
      [definite, speech.pronouns].some((list) => context.lexicon.has(list, context.tokens[at]))
    )
      return at;
  }
  const bareNoun = ![definite, indefinite].some((list) => context.lexicon.has(list, context.tokens[i]));
  return bareNoun && opens ? i + 1 : end;
};
