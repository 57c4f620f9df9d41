import { foldText } from '../text/fold.ts';
import { bare, type QuoteContext } from './quote-context.ts';
import { full, isNoun, type Phrase } from './speakers.ts';

/** Sentences before the one with the pronoun in which its person may stand. */
const REACH = 2;

/** True for an unnamed somebody: « un responsable », « le porte-parole de X »; the pronoun may mean him. */
const isSomebody = (context: QuoteContext, at: number): boolean => {
  const { lexicon, tokens } = context;
  const token = tokens[at];
  return (
    token !== undefined &&
    isNoun(context, at, lexicon.words.speech.unnamed) &&
    !/[^s]s$/.test(token.fold) &&
    !insideRole(context, token.start)
  );
};

interface Subject {
  readonly mention: number;
  /** Other people or institutions stand in the same sentence. */
  readonly alone: boolean;
}

/** The one person a sentence begins with; undefined where an institution or nobody does. */
const subjectOf = (context: QuoteContext, from: number, to: number): Subject | 'somebody' | undefined => {
  const { mentions } = context;
  let first: number | undefined;
  let alone = true;
  for (let at = from; at < to; at++) {
    if (!bare(context, at)) continue;
    if (first === undefined && isSomebody(context, at) && context.mentionOf[at] === -1) return 'somebody';
    const index = context.mentionOf[at] ?? -1;
    const mention = mentions[index];
    if (!mention || mention.start !== context.tokens[at]?.start) continue;
    if (first === undefined && mention.type === 'group') return 'somebody';
    if (mention.type === 'person') {
      const whole = full(mentions, index);
      if (first === undefined) first = whole;
      else if (first !== whole && mentions[first]?.text !== mentions[whole]?.text) alone = false;
    } else if (first === undefined && mention.type === 'organisation' && !insideRole(context, mention.start))
      return undefined;
  }
  return first === undefined ? undefined : { mention: first, alone };
};

/** « le chef de l'Union X, Jean Roy »: an organisation inside somebody's role is no subject. */
const insideRole = (context: QuoteContext, start: number): boolean =>
  context.mentions.some(
    ({ role, start: name }) =>
      role !== undefined && role.start <= start && start < Math.max(role.end, name) && start - role.start < 200,
  );

/** The person a pronoun means where nobody spoke before: the only one since a sentence that begins with him. */
export const lonePerson = (context: QuoteContext, phrase: Phrase): number | undefined => {
  const { tokens } = context;
  let to = phrase.from;
  let sentence = tokens[phrase.from]?.sentence ?? -1;
  for (let step = 0; step <= REACH && to > 0; step++) {
    let from = to;
    while (from > 0 && tokens[from - 1]?.sentence === sentence) from--;
    const subject = subjectOf(context, from, to);
    if (subject === 'somebody') return undefined;
    if (subject) return subject.alone ? subject.mention : undefined;
    to = from;
    sentence = tokens[from - 1]?.sentence ?? -1;
  }
  return undefined;
};

/** « le ministère », "the board": the one organisation named before whose name has that noun. */
export const namedBefore = (context: QuoteContext, phrase: Phrase): number | undefined => {
  const start = context.tokens[phrase.from]?.start ?? 0;
  let found: number | undefined;
  for (const [index, mention] of context.mentions.entries()) {
    if (mention.start >= start) break;
    if (
      mention.type !== 'organisation' ||
      !foldText(mention.text)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(phrase.head)
    )
      continue;
    const whole = full(context.mentions, index);
    if (found !== undefined && context.mentions[found]?.text !== context.mentions[whole]?.text) return undefined;
    found ??= whole;
  }
  return found;
};
