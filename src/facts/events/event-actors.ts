import type { Span } from '../../text/span.ts';
import type { Mention } from '../facts.ts';
import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { namesPlace } from './event-moves.ts';
import { doerBehind, rolesOf, tokenAt } from './event-parts.ts';
import { phraseFrom, type Range, spanOf } from './event-phrases.ts';
import { holdsWord } from './event-words-near.ts';

/** Characters between a noun and « de l'armée », who did it. */
const OF_REACH = 20;

const isActor = ({ type }: Mention): boolean => type === 'organisation' || type === 'person' || type === 'group';

/** True for a subject that only undergoes: "died", "the ferry sank", "the town fell", "came under fire". */
const undergoes = (context: EventContext, trigger: Trigger, object: Range | undefined): boolean => {
  const { lexicon, tokens, words } = context;
  const type = trigger.senses[0]?.type;
  if (lexicon.phrases(words.suffering).at(tokens, trigger.from)) return true;
  // "Died of cholera", « est mort de froid »: what stands behind has nothing done to it.
  if (tokens.slice(trigger.from, trigger.to).some((token) => lexicon.has(words.dying, token))) return true;
  // « sont morts près de Gao ».
  if (object && !(type === 'death' && namesPlace(context, object))) return false;
  if (type === 'death' || type === 'disaster') return true;
  return trigger.to - trigger.from === 1 && lexicon.has(words.falling, tokens[trigger.from]);
};

/** The words of a phrase that may name somebody: « question d' » is of what follows, "a" of nobody; a shell acts for another. */
const whoOf = (context: EventContext, range: Range | undefined): Range | undefined => {
  if (!range) return undefined;
  const { lexicon, tokens } = context;
  if (lexicon.has(lexicon.words.of, tokens[range.to - 1])) return undefined;
  // "Denied that troops had moved": a verb of saying by itself is nobody.
  const [alone] = range.to - range.from === 1 ? [tokens[range.from]] : [];
  const { verbs, participles } = lexicon.words.speech;
  if (alone && !alone.capital && (lexicon.has(verbs, alone) || lexicon.has(participles, alone))) return undefined;
  const named = tokens
    .slice(range.from, range.to)
    .some((token) => token.kind === 'word' && !lexicon.has(lexicon.words.functionWords, token));
  if (!named) return undefined;
  const fired = holds(context, range.from, range.to, SCENE.shell | SCENE.explosive);
  const arm =
    holds(context, range.from, range.to, SCENE.people | SCENE.aircraft) ||
    holdsWord(context, context.words.units, range.from, range.to);
  return fired && !arm ? undefined : range;
};

/** Who did it and to whom. */
export const actorsOf = (
  context: EventContext,
  trigger: Trigger,
  kind: Sense['kind'],
): { readonly agents: readonly Span[]; readonly targets: readonly Span[] } => {
  const { tokens, lexicon, words } = context;
  const end = tokens[trigger.to - 1]?.end ?? 0;
  const start = tokens[trigger.from]?.start ?? 0;
  const list = (range: Range | undefined): readonly Span[] => (range ? [spanOf(context, range)] : []);
  if (kind !== 'noun') {
    const { subject, object, passive } = rolesOf(context, trigger);
    if (!passive && undergoes(context, trigger, object)) return { agents: [], targets: list(whoOf(context, subject)) };
    // "ADEN (Seaboard News) -", "the Lake Front (LF)": what stands between brackets acts nowhere.
    const open = (mention: Mention): boolean => tokens[tokenAt(context, mention.start) - 1]?.fold !== '(';
    const nearest =
      subject || passive
        ? undefined
        : context.mentions.filter((mention) => isActor(mention) && mention.end <= start && open(mention)).at(-1);
    return {
      agents: subject ? list(whoOf(context, subject)) : nearest ? [{ start: nearest.start, end: nearest.end }] : [],
      targets: list(object),
    };
  }
  const behind = context.mentions.filter((mention) => isActor(mention) && mention.start >= end);
  const led = (mention: Mention, phrases: readonly string[]): boolean => {
    const at = tokenAt(context, mention.start);
    const article = lexicon.has(lexicon.words.definite, tokens[at - 1]) ? 1 : 0;
    return lexicon.phrases(phrases).before(tokens, at - article) > 0;
  };
  const span = (mention: Mention): Span => ({ start: mention.start, end: mention.end });
  const of = behind.filter((mention) => led(mention, lexicon.words.of) && mention.start - end < OF_REACH);
  const doer = doerBehind(context, trigger.to);
  const joint = lexicon.phrases(words.against).at(tokens, trigger.to);
  const against = joint ? phraseFrom(context, trigger.to + joint) : undefined;
  return { agents: doer ? list(doer) : of.slice(0, 1).map(span), targets: list(against) };
};
