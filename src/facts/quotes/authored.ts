import { changed } from '../changed.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

/** Words between « une note » and « par X »: « publiée mardi matin à Y ». */
const REACH = 10;

/** « une note publiée mardi par X », "a paper released on Monday by X": who made what is written speaks in it. */
export const authored = (context: QuoteContext, unit: Unit, phrase: Phrase): Phrase => {
  const { lexicon, tokens } = context;
  const { speech, of } = lexicon.words;
  const head = phrase.headAt;
  if (phrase.kind !== 'institution' || phrase.mention !== undefined || head === undefined) return phrase;
  if (!lexicon.has(speech.documents, tokens[head])) return phrase;
  let made = false;
  for (let at = head + 1; at < Math.min(unit.to, head + REACH) && bare(context, at); at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.fold !== '-')) return phrase;
    // "an investigation by X"
    made ||= at === head + 1 && lexicon.has(speech.agents, token);
    made ||= lexicon.phrases(speech.authoring).at(tokens, at) > 0;
    // « un rapport de X publié par Y » is X's.
    if (!made && (lexicon.has(of, token) || (context.mentionOf[at] ?? -1) >= 0)) return phrase;
    if (!lexicon.has(speech.agents, token)) continue;
    const end = at < phrase.to ? phrase.to : Math.min(unit.to, phraseEnd(context, unit, at + 1));
    const author = made ? readPhrase(context, at + 1, end) : undefined;
    if (author?.kind !== 'institution' && author?.kind !== 'named') return phrase;
    return changed(phrase, { to: author.to, ...(author.mention === undefined ? {} : { mention: author.mention }) });
  }
  return phrase;
};
