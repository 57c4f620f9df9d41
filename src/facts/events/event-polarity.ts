import { changed } from '../changed.ts';
import { isSpeech } from '../dates/other-days.ts';
import type { Polarity } from '../facts.ts';
import type { Token } from '../words/tokens.ts';
import { hangsOnCondition, intends, isAsked, isMaybe, isSupposed } from './event-conditions.ts';
import type { EventContext } from './event-context.ts';
import { isDeniedBefore, isLeftAsWas, isNegatedBefore, isUntrue, REACH } from './event-denial.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import {
  hitNone,
  isFuture,
  isLedByFuture,
  isNegated,
  isRisked,
  isTold,
  isVowelled,
  isWouldBe,
  opensSomething,
  perfectAt,
  verbAhead,
} from './event-tense.ts';

/** Words after a noun in which « n'a pas eu lieu » or "is due" bears on it. */
const AFTER = 8;

/** Words before a noun, articles and adjectives, before which "after" stands. */
const GIVEN_REACH = 3;
/** Words from a comma to what befell the noun before it: "the talks, which had been set for Friday, were called off". */
const ASIDE = 14;

/** Words from an auxiliary to what it says: « n'était pas à l'ordre du jour ». */
const OWN_VERB = 4;
/** Words from « prévoit » to the last of what it lists. */
const LISTED = 30;

/** Marks over which the words behind a noun still speak of it: « un retrait (…) « n'est pas à l'ordre du jour » ». */
const PASSED: ReadonlySet<string> = new Set(['-', "'", '(', ')', '«', '“', '"']);

/** What is ordered or approved before it is done. */
const ORDERED: ReadonlySet<string> = new Set(['deployment', 'withdrawal', 'offensive', 'arrest']);

/** The verb that leads to « de frapper » or "to strike", where it leaves it done or not. */
const beforeInfinitive = (context: EventContext, trigger: Trigger): Polarity | undefined => {
  const { tokens, lexicon, words, from } = context;
  let at = trigger.from;
  // « à frapper », but « a frappé ».
  const leads = (token: Token | undefined): boolean =>
    token !== undefined && lexicon.has(words.infinitives, token) && (token.fold !== 'a' || isVowelled(token));
  while (at > from && leads(tokens[at - 1])) at--;
  const base = tokens[trigger.from]?.fold ?? '';
  const infinitive =
    lexicon.language === 'fr'
      ? /(?:er|ir|re|oir)$/.test(tokens[trigger.to - 1]?.text ?? '')
      : at < trigger.from && !/(?:ed|ing)$/.test(base);
  if (!infinitive || at === trigger.from) return undefined;
  // "Had planned to kidnap".
  if (lexicon.phrases(words.planned).before(tokens, trigger.from)) return 'planned';
  for (let back = at - 1; back >= Math.max(from, at - 3); back--) {
    const fold = tokens[back]?.fold ?? '';
    if (lexicon.has(words.doing, fold)) return 'asserted';
    if (tokens[back]?.kind === 'mark') break;
  }
  return lexicon.has(words.apart, tokens[at - 1]) ? 'asserted' : 'planned';
};

/** « le dialogue, prévu jeudi, a été reporté »: what was due did not come. */
const isOffAfter = ({ tokens, lexicon, words, to }: EventContext, from: number, reach = AFTER): boolean => {
  for (let at = from; at < Math.min(to, from + reach); at++) {
    if (/^[;:]$/.test(tokens[at]?.fold ?? '')) return false;
    if (lexicon.phrases(words.undone).at(tokens, at)) return true;
  }
  return false;
};

/** « le dialogue entre les partis, prévu jeudi, a été reporté »: the verb behind the aside. */
const isOffBehindAside = ({ tokens, lexicon, words, to }: EventContext, comma: number): boolean => {
  for (let at = comma + 1; at < Math.min(to, comma + ASIDE); at++)
    if (tokens[at - 1]?.fold === ',' && lexicon.phrases(words.undone).at(tokens, at)) return true;
  return false;
};

const isThis = ({ tokens, lexicon }: EventContext, { from }: Trigger): boolean =>
  lexicon.has(lexicon.words.time.this, tokens[from - 1]);

/** What the words behind a noun say of it: "talks are due to resume", « une offensive n'est pas exclue ». */
const behindNoun = (context: EventContext, trigger: Trigger): Polarity | undefined => {
  const { tokens, lexicon, words, to, scenes } = context;
  let joined = false;
  for (let at = trigger.to; at < Math.min(to, trigger.to + AFTER); at++) {
    const token = tokens[at];
    if (token?.fold === ',' && isOffBehindAside(context, at)) return 'denied';
    // « une grève, annoncée pour le 20 août ».
    if (at === trigger.to && token?.fold === ',') continue;
    if (!token || (token.kind === 'mark' && !PASSED.has(token.fold))) return undefined;
    // « avaient débuté » is over.
    const led = tokens[at - 1];
    if (/é(?:e|s|es)?$/.test(token.text) && led && /^(?:a|ont|avait|avaient)$/.test(led.text)) return undefined;
    if (lexicon.has(lexicon.words.and, token)) joined = true;
    if (lexicon.phrases(words.doubtful).at(tokens, at)) return 'conditional';
    if (!joined && lexicon.has(words.proposed, token)) return isOffAfter(context, at) ? 'denied' : 'planned';
    if (lexicon.phrases(words.undone).at(tokens, at)) return 'denied';
    const month = token.capital && lexicon.calendar.has(token);
    const ahead = lexicon.phrases(words.ahead).at(tokens, at);
    if (ahead && isRisked(context, trigger, at)) return undefined;
    // "Opens the road to the capital", « reprend la ville »: no event that begins.
    if (ahead && opensSomething(context, at + ahead)) return undefined;
    // « Cette trêve doit permettre »: it holds, and is to serve something.
    if (ahead && isThis(context, trigger) && !lexicon.phrases(words.happening).at(tokens, at + ahead)) return undefined;
    if (ahead && !isVowelled(token) && !month) return isOffAfter(context, at) ? 'denied' : 'planned';
    // « les bombardements reprendraient », « les pourparlers débuteront ».
    const told = lexicon.language === 'fr' && at > trigger.to - 1 ? verbAhead(context, at) : undefined;
    if (told) return isOffAfter(context, at) ? 'denied' : told;
    // "Sources close to the talks said a deal could be reached".
    if ((scenes[at] ?? 0) & SCENE.relative || isSpeech(context, at)) return undefined;
    // The first verb of another kind tells what it did.
    if (at > trigger.to && lexicon.has(lexicon.words.speech.auxiliaries, token) && !isVowelled(token))
      return isOffAfter(context, at, OWN_VERB) ? 'denied' : undefined;
  }
  return undefined;
};

/** "Accused Dorrin of shelling": said of somebody, not shown. */
const isAccused = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): boolean => {
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - AFTER); at--) {
    if (lexicon.has(words.accusing, tokens[at])) return true;
    // « accuse Kinshasa d'avoir violé la trêve »: there was one.
    if (lexicon.phrases(words.broken).at(tokens, at)) return false;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
};

/** « n'exclut pas un retrait », "would not rule out a strike". */
const isLeftOpen = ({ tokens, lexicon, words, from }: EventContext, at: number): boolean => {
  if (!lexicon.has(words.excluding, tokens[at])) return false;
  const { negations } = lexicon.words;
  for (let back = at + 1; back >= Math.max(from, at - 3); back--)
    if (back !== at && lexicon.has(negations, tokens[back])) return true;
  return false;
};

/** "Suspected of", "alleged to". */
const isLed = ({ tokens, lexicon, words }: EventContext, at: number): boolean =>
  [words.infinitives, lexicon.words.of].some((list) => lexicon.has(list, tokens[at]));

const before = (context: EventContext, trigger: Trigger, kind: Sense['kind']): Polarity => {
  const { tokens, lexicon, words, from, dates } = context;
  const [denied, planned, conditional] = [words.denied, words.planned, words.conditional].map((list) =>
    lexicon.phrases(list),
  );
  let found: Polarity = isAccused(context, trigger) ? 'conditional' : 'asserted';
  let reach = REACH;
  const done = kind === 'noun' ? 0 : perfectAt(context, trigger);
  for (let at = trigger.from; at > Math.max(from, trigger.from - reach); at--) {
    const token = tokens[at - 1];
    // "Nobody was arrested over the blast", "in Friday's raid": there was one.
    const told = at < trigger.from || !denied?.before(tokens, at);
    if (kind === 'noun' && found === 'asserted' && told && isGiven(context, trigger, at)) return found;
    // « a appelé mercredi à de nouveaux pourparlers »: the day in between does not count.
    if (token && dates.some(({ start, end }) => start <= token.start && token.end <= end)) {
      reach++;
      continue;
    }
    if (!token || (token.kind === 'mark' && token.fold !== '-')) break;
    // "In late May" is no « may ».
    if (token.capital && lexicon.calendar.has(token)) continue;
    // "No group claimed the raid".
    if (lexicon.has(words.owning, token) || lexicon.has(words.involvement, token)) return found;
    if (lexicon.has(words.denials, token) && isLeftAsWas(context, at - 1)) return found;
    // "Was called off after the river flooded": it did.
    if (kind !== 'noun' && at < trigger.from && lexicon.has(words.sequels, token)) return found;
    const off = denied?.before(tokens, at) ?? 0;
    // "No fewer than 84 attacks", « pas moins de ».
    const refused = off && lexicon.phrases(lexicon.words.number.atLeast).at(tokens, at - off) > 0 ? 0 : off;
    // "Has never acknowledged that raid": there was one.
    const pointed = kind === 'noun' && isThis(context, trigger) && !lexicon.has(words.denials, token);
    // "Might not have died": of what did not come about.
    const open = isLeftOpen(context, at - refused) || lexicon.has(words.mights, tokens[at - refused - 1]);
    if (refused && !pointed) return open ? 'conditional' : 'denied';
    // « quatre pillards présumés ont été interpellés »: they were, looters or not.
    const person = kind !== 'noun' && lexicon.has(words.presumed, token) && !isLed(context, at);
    if (found === 'asserted' && !person && conditional?.before(tokens, at)) found = 'conditional';
    // « menace de quitter les négociations »: what is planned is to leave them.
    if (lexicon.has(words.leaving, token)) break;
    // « a approuvé mardi l'envoi de 500 soldats ».
    const type = trigger.senses[0]?.type ?? '';
    const ordered =
      (lexicon.has(words.ordering, token) && ORDERED.has(type)) ||
      ((type === 'deployment' || type === 'withdrawal') && lexicon.has(words.announcing, token));
    if (found === 'asserted' && kind === 'noun' && ordered) found = 'planned';
    if (found === 'asserted' && !(done && at <= done) && planned?.before(tokens, at) && intends(context, at))
      found = 'planned';
  }
  return found;
};

/** "Over the blast", « lors du raid de vendredi »: what the words before say nothing of, since it is taken as known. */
const isGiven = ({ tokens, lexicon, words }: EventContext, trigger: Trigger, at: number): boolean =>
  trigger.from - at <= GIVEN_REACH && lexicon.phrases(words.given).before(tokens, at) > 0;

/** « prévoit le retrait, la création d'une armée et un cessez-le-feu »: a list of what is to come, with no verb in between. */
const isListed = ({ tokens, lexicon, words, scenes, from }: EventContext, trigger: Trigger): boolean => {
  const { auxiliaries } = lexicon.words.speech;
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - LISTED); at--) {
    const token = tokens[at];
    if (!token || token.fold === ';' || token.fold === ':') return false;
    if (lexicon.phrases(words.listing).at(tokens, at)) return true;
    if (lexicon.has(auxiliaries, token) && !isVowelled(token)) return false;
    if ((scenes[at] ?? 0) & SCENE.clause) return false;
  }
  return false;
};

/** "To bomb", "would bomb": the mark of the infinitive is part of the trigger, and "threatened to" stands before. */
const withoutMark = ({ tokens, lexicon, words }: EventContext, trigger: Trigger): Trigger =>
  trigger.to - trigger.from > 1 &&
  lexicon.language === 'en' &&
  [words.infinitives, words.planned].some((list) => lexicon.has(list, tokens[trigger.from]))
    ? changed(trigger, { from: trigger.from + 1 })
    : trigger;

/** Whether an event is said to have happened, to have been denied, to lie ahead or to be only reported. */
export const polarityOf = (context: EventContext, whole: Trigger, kind: Sense['kind']): Polarity => {
  const { tokens, lexicon, words } = context;
  const trigger = withoutMark(context, whole);
  const infinitive = kind === 'noun' ? undefined : beforeInfinitive(context, trigger);
  if (isDeniedBefore(context, trigger)) return 'denied';
  if (
    kind !== 'noun' &&
    (hitNone(context, trigger) || isNegated(context, trigger) || isNegatedBefore(context, trigger))
  )
    return 'denied';
  if (isSupposed(context, trigger) || (kind !== 'noun' && isAsked(context, trigger))) return 'conditional';
  const lead = before(context, trigger, kind);
  const ahead =
    lead === 'asserted' && (isFuture(context, trigger) || (kind === 'noun' && isLedByFuture(context, trigger)));
  if ((lead === 'planned' || ahead) && hangsOnCondition(context, trigger)) return 'conditional';
  if (ahead) return 'planned';
  if (lead === 'conditional' && isUntrue(context, trigger)) return 'denied';
  if (lead === 'planned' && kind === 'noun' && lexicon.has(words.ceasing, tokens[trigger.to])) return 'asserted';
  if (lead === 'planned' && kind !== 'noun' && isMaybe(context, trigger)) return 'conditional';
  if (lead !== 'asserted') return lead === 'planned' && infinitive === 'asserted' ? 'asserted' : lead;
  if (infinitive) return infinitive;
  if (kind !== 'noun' && isWouldBe(context, trigger)) return isTold(context, trigger) ? 'planned' : 'conditional';
  if (kind === 'noun' && isListed(context, trigger)) return 'planned';
  const behind = kind === 'noun' ? behindNoun(context, trigger) : undefined;
  return behind === 'planned' && hangsOnCondition(context, trigger) ? 'conditional' : (behind ?? 'asserted');
};
