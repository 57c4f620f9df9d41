import type { Span } from '../../text/span.ts';
import type { EventContext } from './event-context.ts';
import { SCENE, type Trigger } from './event-lexicon.ts';
import { phraseBefore, phraseFrom, type Range } from './event-phrases.ts';

/** Words in which « par » or "by" may stand behind a passive. */
const DOER_REACH = 6;
/** Most tokens that two commas hold between a subject and its verb. */
const INSERTED = 10;
export const tokenAt = ({ tokens, from, to }: EventContext, start: number): number => {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= start) return at;
  return to;
};

/** « par l'armée syrienne », "by rebels": the doer behind a passive or a noun. */
export const doerBehind = (context: EventContext, i: number): Range | undefined => {
  for (let at = i; at < Math.min(context.to, i + DOER_REACH); at++) {
    const token = context.tokens[at];
    if (!token || /^[,;:]$/.test(token.fold)) return undefined;
    if (context.lexicon.has(context.lexicon.words.speech.agents, token)) return phraseFrom(context, at + 1);
  }
  return undefined;
};

/** True where a form of « être » or "be" stands before the verb, or it is a participle that describes the noun before. */
export const isPassive = (context: EventContext, { from, to, senses }: Trigger): boolean => {
  const { tokens, lexicon } = context;
  const { speech } = lexicon.words;
  // "Was boarded", « ont été abattus »: the trigger holds its passive.
  const perfect = lexicon.language === 'fr' && lexicon.has(speech.auxiliaries, tokens[from]) ? 1 : 0;
  const held = tokens[from + perfect];
  const last = tokens[to - 1];
  if (
    to - from > 1 &&
    // Troops that "are stationed" do something.
    senses[0]?.type !== 'presence' &&
    (perfect > 0 || lexicon.language === 'en') &&
    held !== last &&
    lexicon.has(speech.passives, held) &&
    /(?:ed|[ow]n|ot|é|ée|és|ées)$/.test(last?.text ?? '')
  )
    return true;
  // "Are advancing", but "are being shelled".
  if (lexicon.language === 'en' && tokens[from]?.fold.endsWith('ing')) return false;
  for (let at = from - 1; at >= from - 3; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.sentence !== tokens[from]?.sentence) break;
    if (lexicon.has(speech.passives, token)) return true;
    // « n'est pas tombée ».
    const passed = [speech.adverbs, speech.auxiliaries, lexicon.words.negations, context.words.negatives].some((list) =>
      lexicon.has(list, token),
    );
    if (!passed) break;
  }
  if (lexicon.has(speech.agents, tokens[to])) return true;
  // « onze déléguées, arrêtées la veille »: a participle that agrees and has no auxiliary.
  const text = tokens[to - 1]?.text ?? '';
  if (lexicon.language !== 'fr' || !/(?:é|ée|és|ées)$/.test(text)) return false;
  for (let at = to - 1; at >= from - 3; at--) if (lexicon.has(speech.auxiliaries, tokens[at])) return false;
  // « Arrêté le 2 mai »: a date is no object.
  if (afterDate(context, to) > to) return true;
  // « ont incendié des cases et enlevé une trentaine de femmes »: the auxiliary stands before the first.
  const next = tokens[to]?.fold ?? '';
  return !(
    text.endsWith('é') &&
    (lexicon.has(lexicon.words.definite, next) || lexicon.has(lexicon.words.indefinite, next))
  );
};

/** True for a verb whose subject is a pronoun: "it was hit", « il a été abattu ». */
export const pronounBefore = ({ tokens, lexicon, from }: EventContext, trigger: Trigger): boolean => {
  const { speech } = lexicon.words;
  let at = trigger.from - 1;
  while (
    at >= from &&
    [speech.auxiliaries, speech.passives, speech.adverbs, lexicon.words.negations].some((list) =>
      lexicon.has(list, tokens[at]),
    )
  )
    at--;
  return at >= from && lexicon.has(speech.pronouns, tokens[at]);
};

/** "A dam above the town, in the east, burst": the subject stands before what the commas hold. */
const acrossCommas = (context: EventContext, i: number): Range | undefined => {
  const { tokens, lexicon, from } = context;
  let last = i;
  const { negatives } = context.words;
  const { auxiliaries, passives } = lexicon.words.speech;
  const skipped = [auxiliaries, passives, lexicon.words.negations, negatives];
  while (last > from && skipped.some((list) => lexicon.has(list, tokens[last - 1]))) last--;
  if (tokens[last - 1]?.fold !== ',') return undefined;
  for (let at = last - 2; at > Math.max(from, last - INSERTED); at--) {
    if (tokens[at]?.fold !== ',') continue;
    // "Its pilot, Emil Hartveld, was captured": the name says who.
    const named = context.mentions.find(({ type, start }) => type === 'person' && start === tokens[at + 1]?.start);
    if (named) return { from: at + 1, to: tokenAt(context, named.end) };
    // "Emil Hartveld, 24, a conscript, was captured": an age is nobody.
    if (tokens[at - 1]?.kind !== 'number') return phraseBefore(context, at);
  }
  return undefined;
};

/** "An epidemic that has struck 300 children", « l'armée, qui a pris la ville »: what the relative pronoun stands for. */
const antecedent = (context: EventContext, i: number): Range | undefined => {
  const { tokens, lexicon, scenes, from } = context;
  const { auxiliaries, passives } = lexicon.words.speech;
  let last = i - 1;
  while (last > from && (lexicon.has(auxiliaries, tokens[last]) || lexicon.has(passives, tokens[last]))) last--;
  if (last <= from || !((scenes[last] ?? 0) & SCENE.relative)) return undefined;
  return phraseBefore(context, tokens[last - 1]?.fold === ',' ? last - 1 : last, 1);
};

/** « ont signé mardi à Vienne un accord », « n'enverra pas de troupes »: what stands between a verb and its object. */
const afterPlace = ({ tokens, lexicon, mentions, words }: EventContext, i: number): number => {
  if (lexicon.has(words.negatives, tokens[i])) return lexicon.has(lexicon.words.of, tokens[i + 1]) ? i + 2 : i + 1;
  const place = mentions.find(({ type, start }) => type === 'place' && start === tokens[i + 1]?.start);
  if (!place || lexicon.language !== 'fr' || !lexicon.has(lexicon.words.speech.stops, tokens[i])) return i;
  let at = i;
  while (tokens[at] && (tokens[at]?.start ?? 0) < place.end) at++;
  const next = tokens[at];
  const { definite, indefinite } = lexicon.words;
  return lexicon.has(indefinite, next) || lexicon.has(definite, next) ? at : i;
};

/** « maintient depuis 2020 environ 2 500 hommes », « ont signé mardi un accord »: the object stands behind the date. */
const afterDate = ({ tokens, dates }: EventContext, i: number): number => {
  const lead = tokens[i]?.start ?? 0;
  const date = dates.find(({ start }) => start >= lead && start <= (tokens[i + 1]?.start ?? lead));
  if (!date) return i;
  let at = i;
  while ((tokens[at]?.start ?? date.end) < date.end) at++;
  return at;
};

/** What a verb is done to and by whom: a passive turns them round. */
export const rolesOf = (
  context: EventContext,
  trigger: Trigger,
): { readonly subject: Range | undefined; readonly object: Range | undefined; readonly passive: boolean } => {
  // "Were seized by gunmen": the trigger holds the preposition.
  const led = context.lexicon.has(context.lexicon.words.speech.agents, context.tokens[trigger.to - 1]);
  const passive = led || isPassive(context, trigger);
  const lead = phraseBefore(context, trigger.from);
  // « onze déléguées, arrêtées »: the noun stands before the comma.
  const mark = context.tokens[trigger.from - 1]?.fold === ',' ? trigger.from - 1 : undefined;
  // "Emil Hartveld, the bank's founder, was arrested", « le convoi, qui a été pris pour cible ».
  const apart = (): Range | undefined => acrossCommas(context, trigger.from) ?? antecedent(context, trigger.from);
  const before =
    lead ?? (passive ? (apart() ?? (mark === undefined ? undefined : phraseBefore(context, mark))) : undefined);
  const behind = afterPlace(context, afterDate(context, trigger.to));
  // "In a video posted on Sunday that his troops".
  const told = behind > trigger.to && context.lexicon.has(context.lexicon.words.that, context.tokens[behind]);
  const direct = told ? undefined : phraseFrom(context, behind);
  if (!passive && !before) return { subject: apart(), object: direct, passive };
  return passive
    ? { subject: doerBehind(context, led ? trigger.to - 1 : trigger.to), object: before, passive }
    : { subject: before, object: direct, passive };
};

/** Weapons named in the sentence: « drone », "artillery". */
export const meansOf = ({ tokens, lexicon, words, from, to }: EventContext, trigger: Trigger): readonly Span[] => {
  const means: Span[] = [];
  for (let at = from; at < to && means.length < 2; at++) {
    const token = tokens[at];
    if (!token || (at >= trigger.from && at < trigger.to) || !lexicon.has(words.means, token)) continue;
    means.push({ start: token.start, end: token.end });
  }
  return means;
};
