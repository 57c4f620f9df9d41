import { appositive } from '../speakers/appositive.ts';
import { readPhrase } from '../speakers/speakers.ts';
import { trim } from './contents.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, skipDate, type Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';

/** Words between a denial and the participle. */
const DENIED = 3;

/** "Families were told by X that …", « Il a été indiqué par X que … »: who is behind the participle says what follows. */
export const saidBy = (context: QuoteContext, unit: Unit): Attribution | undefined => {
  const { lexicon, tokens } = context;
  const { speech, that, negations } = lexicon.words;
  for (let at = unit.from + 2; at < unit.to - 2; at++) {
    if (!lexicon.has(speech.agents, tokens[at]) || !bare(context, at)) continue;
    const verb = lexicon.phrases(speech.participles).before(tokens, at);
    const from = at - verb;
    if (verb === 0 || !lexicon.has(speech.passives, tokens[from - 1])) continue;
    if (tokens.slice(from - DENIED, from).some((token) => lexicon.has(negations, token))) continue;
    const said = readPhrase(context, at + 1, Math.min(unit.to, phraseEnd(context, unit, at + 1)));
    const phrase = said && (appositive(context, unit, said) ?? said);
    if (!phrase || phrase.kind === 'nobody') continue;
    let end = phrase.to;
    if (tokens[end]?.fold === ',') end++;
    end = skipDate(context, end, unit.to);
    if (!lexicon.has(that, tokens[end]) && tokens[end]?.fold !== ':') continue;
    const content = trim(context, { from: end + 1, to: unit.to });
    if (content) return { cue: { kind: 'verb', from, to: at, weak: false, describing: false }, content, phrase };
  }
  return undefined;
};
