import { appositive } from '../speakers/appositive.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import type { Cue } from './cue.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words from the participle to who did it: « qualifié de « … » par X ». */
const AGENT_REACH = 24;

const agentAt = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  if (!lexicon.has(lexicon.words.speech.agents, tokens[i])) return undefined;
  const phrase = readPhrase(context, i + 1, phraseEnd(context, unit, i + 1));
  return phrase && phrase.kind !== 'nobody' ? (appositive(context, unit, phrase) ?? phrase) : undefined;
};

/** « un préavis jugé « … » par X », "described by X as "…"": who is behind a participle with no auxiliary that acts. */
const describedBy = (context: QuoteContext, unit: Unit, i: number): Attribution | undefined => {
  const { lexicon, tokens } = context;
  const { speech, number } = lexicon.words;
  const verb = tokens[i];
  if (!verb || !lexicon.has(speech.describing, verb) || !(number.nounLast ? /ed$/ : /[éi]e?s?$/).test(verb.text))
    return undefined;
  if (lexicon.has(speech.auxiliaries, tokens[i - 1]) && !lexicon.has(speech.passives, tokens[i - 1])) return undefined;
  let agent = agentAt(context, unit, i + 1);
  let quote: { from: number; to: number } | undefined;
  for (let at = i + 1; at < Math.min(unit.to, i + AGENT_REACH) && !(agent && quote); at++) {
    const index = context.quotedBy[at] ?? -1;
    if (index >= 0 && !quote) {
      let to = at;
      while (to < unit.to && context.quotedBy[to] === index) to++;
      quote = { from: at, to };
      agent ??= agentAt(context, unit, to);
      break;
    }
    if (fold(context, at) === ';' || (!agent && fold(context, at) === ',')) break;
  }
  if (!agent || !quote) return undefined;
  const cue: Cue = { kind: 'verb', from: i, to: i + 1, weak: true, describing: true };
  return { cue, content: quote, phrase: agent };
};

/** All such words of a unit; most hold none in marks. */
export const describedIn = (context: QuoteContext, unit: Unit): readonly Attribution[] => {
  const found: Attribution[] = [];
  let quoted = false;
  for (let at = unit.from; at < unit.to && !quoted; at++) quoted = !bare(context, at);
  for (let at = unit.from; quoted && at < unit.to; at++) {
    const one = bare(context, at) ? describedBy(context, unit, at) : undefined;
    if (one) found.push(one);
  }
  return found;
};
