import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { areTroops } from './event-moves.ts';
import { rolesOf } from './event-parts.ts';
import { kindOf, phraseFrom, type Range } from './event-phrases.ts';
import { holdsWord } from './event-words-near.ts';

/** Tokens behind "a meeting" in which its place is named. */
const PLACE_REACH = 3;

const isCut = ({ lexicon, words, tokens }: EventContext, { from }: Trigger): boolean =>
  lexicon.phrases(words.pacts).before(tokens, from) > 0 || lexicon.phrases(words.pacts).at(tokens, from + 1) > 0;

const holdsEnvoy = (context: EventContext, range: Range | undefined): boolean =>
  range !== undefined && holdsWord(context, context.words.envoys, range.from, range.to);

/** "Met jihadist envoys", « doit rencontrer le général »: not a family. */
const isEncounter = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, tokens } = context;
  const joint = lexicon.phrases(context.words.parties).at(tokens, trigger.to);
  return holdsEnvoy(context, phraseFrom(context, trigger.to + joint) ?? rolesOf(context, trigger).object);
};

/** "The two ministers met in Geneva": envoys, and nobody or nothing they met. */
const isGathering = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, tokens, words } = context;
  if (!lexicon.phrases(words.gathering).at(tokens, trigger.from)) return false;
  const { subject, object } = rolesOf(context, trigger);
  // "Met for two hours".
  if (object !== undefined && !lexicon.has(lexicon.words.of, tokens[trigger.to])) return false;
  if (holdsEnvoy(context, subject)) return true;
  // "The foreign ministers of Armenia and Azerbaijan met": before the names.
  let first = trigger.from;
  while (
    first > context.from &&
    tokens[first - 1]?.kind !== 'mark' &&
    !((context.scenes[first - 1] ?? 0) & SCENE.clause)
  )
    first--;
  return holdsWord(context, words.envoys, first, subject?.from ?? first);
};

/** "Will meet again on 2 June", « négocier le retrait », but not a bend or a price. */
const isDealing = (context: EventContext, trigger: Trigger): boolean => {
  const { about, told, lexicon, tokens, words } = context;
  // « Négociée par l'ONU, la trêve »: the truce is told by its noun.
  if (isTruceBeside(context, trigger)) return false;
  if (about.sport || kindOf(context, rolesOf(context, trigger).object) === 'abstract') return false;
  const talked = told.has('negotiation') || told.has('agreement');
  if (isGathering(context, trigger)) return true;
  if (lexicon.phrases(words.encounters).at(tokens, trigger.from) === trigger.to - trigger.from)
    return (about.conflict || talked) && isEncounter(context, trigger);
  return about.conflict || about.labour || talked;
};

/** A participle at the head of its sentence, or right behind the treaty it tells of. */
const isTruceBeside = (context: EventContext, trigger: Trigger): boolean => {
  const { tokens, lexicon, words } = context;
  if (!lexicon.has(lexicon.words.speech.agents, tokens[trigger.to])) return false;
  return (
    isCut(context, trigger) ||
    (tokens[trigger.from]?.first === true && holdsWord(context, words.pacts, trigger.to, context.to))
  );
};

/** "A meeting of generals", « une rencontre entre », "a meeting in Niamey". */
const isMeeting = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, tokens, words, about, told, mentions } = context;
  if (about.sport || !(about.conflict || told.has('negotiation') || told.has('agreement'))) return false;
  if (holdsWord(context, words.parties, trigger.to, trigger.to + 2)) return true;
  const next = tokens[trigger.to];
  if (lexicon.has(lexicon.words.of, next)) {
    const who = phraseFrom(context, next?.fold === 'des' ? trigger.to : trigger.to + 1);
    return holdsEnvoy(context, who) || (who !== undefined && areTroops(context, who));
  }
  const [start, end] = [
    tokens[trigger.to]?.start ?? 0,
    tokens[Math.min(context.to, trigger.to + PLACE_REACH) - 1]?.end ?? 0,
  ];
  const held = mentions.some((mention) => mention.type === 'place' && start < mention.start && mention.end <= end);
  return held && holds(context, context.from, context.to, SCENE.conflict | SCENE.people, trigger);
};

/** Talks: by their nouns, by verbs of dealing, and meetings of those who talk. */
export const areTalks = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { lexicon, tokens, words } = context;
  if (sense.kind !== 'noun') return isDealing(context, trigger);
  if (lexicon.has(words.meetings, tokens[trigger.from]) && trigger.to - trigger.from === 1)
    return isMeeting(context, trigger);
  // "A second round in Geneva", but "a second round of voting".
  if (lexicon.has(words.rounds, tokens[trigger.to - 1])) {
    const { about, told } = context;
    const talked = told.has('negotiation') || told.has('agreement') || about.conflict;
    return talked && !about.sport && !lexicon.has(lexicon.words.of, tokens[trigger.to]);
  }
  // "He talks": a verb behind a pronoun or a name.
  return tokens[trigger.from]?.first || !lexicon.has(lexicon.words.speech.pronouns, tokens[trigger.from - 1]);
};
