import type { Certainty } from '../../dispatch/dispatch.ts';
import { ADVERBIAL } from '../../language/place-phrases.ts';
import { nameKey } from '../../linking/name-key.ts';
import { nationsIn } from '../../linking/nations.ts';
import { foldText } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { stateOf } from './actor-key.ts';
import { clauseParts } from './clause-parts.ts';
import { openingSubject } from './clause-subject.ts';
import { matchesOf } from './slot-figures.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** Told as said to have happened, or as not having: the mention's own polarity. */
const certaintyOf = (polarity: string): Certainty =>
  polarity === 'denied' ? 'denied' : polarity === 'conditional' ? 'conditional' : 'asserted';

const isSpeaker = ({ entry }: SlotSentence, span: Span): boolean =>
  entry.facts.quotes.some(({ speaker }) => speaker !== undefined && overlaps(speaker, span));

/** Whoever prints it did not do it: « rapporte CNN ». */
const isPublisher = ({ links, words }: SlotSentence, span: Span): boolean => {
  const { publisher, agency } = links.report;
  const key = nameKey(words(span));
  return [publisher, agency].some(
    (name) => name !== null && (nameKey(name).startsWith(key) || key.startsWith(nameKey(name))),
  );
};

/** Somebody: a name, a people, or a word for those who can act. A storm, a statement or « an airstrike » is nobody. */
export const isSomebody = ({ mentions, words, phrases }: SlotSentence, span: Span): boolean => {
  const text = words(span);
  const stems = phrases?.actors ?? [];
  return (
    mentions.some((mention) => mention.type !== 'unknown' && mention.type !== 'place' && contains(span, mention)) ||
    nationsIn(text).size > 0 ||
    splitWords(foldText(text)).some((word) => stems.some((stem) => word.text.startsWith(stem)))
  );
};

/** The name nearest before a trigger, where the registry gives it a part and it does not speak. */
const nearestBefore = (sentence: SlotSentence, trigger: Span): Span | undefined => {
  const before = sentence.mentions.filter(
    ({ type, end }) => type !== 'unknown' && type !== 'place' && end <= trigger.start,
  );
  const nearest = before.at(-1);
  return nearest && sentence.event.actors.includes(nearest.entity) && !isSpeaker(sentence, nearest)
    ? nearest
    : undefined;
};

/** Kinds of events that befall somebody or something. */
const BEFALL: ReadonlySet<string> = new Set([
  'strike',
  'attack',
  'shelling',
  'shoot-down',
  'offensive',
  'capture',
  'seizure',
  'arrest',
  'condemnation',
  'leaflets',
  'disaster',
]);

/** Something named, quoted or counted, with its article, or of a kind that can be struck; « back » and « part » are no targets. */
const isSomething = (sentence: SlotSentence, span: Span): boolean => {
  const { words, phrases, entry } = sentence;
  const text = words(span);
  if (isSomebody(sentence, span) || /["«“]\s?$/u.test(entry.dispatch.text.slice(0, span.start))) return true;
  if (phrases && splitWords(foldText(text)).some((word) => phrases.broken.some((stem) => word.text.startsWith(stem))))
    return true;
  return /\p{Lu}|\p{Nd}/u.test(text) || (phrases?.nominal.test(foldText(text)) ?? false);
};

/** Characters between a trigger and a name the registry has it befall. */
const BEHIND = 50;

/** « Au mortier de 82 mm », “off Craig Head”: with what or where, and nobody it befell. */
const isAdverbial = ({ words }: SlotSentence, span: Span): boolean => ADVERBIAL.test(foldText(words(span)));

/** The name nearest behind a trigger, where the registry gives it that part. */
const nearestBehind = (sentence: SlotSentence, trigger: Span): Span | undefined => {
  const { event, mentions } = sentence;
  const nearest = mentions.find(({ type, start }) => type !== 'unknown' && start >= trigger.end);
  const near = nearest !== undefined && nearest.start - trigger.end <= BEHIND && event.targets.includes(nearest.entity);
  return near && !event.actors.includes(nearest.entity) && !isSpeaker(sentence, nearest) ? nearest : undefined;
};

/** Which state or name a part stands for, where it stands for one alone. */
export const partKey = (sentence: SlotSentence, span: Span): Pick<SlotDraft, 'key' | 'comparable'> => {
  const named = sentence.mentions.filter((mention) => contains(span, mention));
  const [only] = named;
  const entity = stateOf([sentence.words(span)]) ?? (named.length === 1 ? only?.entity : undefined);
  return { ...(entity ? { key: entity } : {}), comparable: entity !== undefined };
};

/** "captured on September 12": a day is nobody and nothing. */
const isDay = ({ entry, index }: SlotSentence, span: Span): boolean =>
  entry.facts.dates.some((date) => date.sentence === index && date.start <= span.start && span.start < date.end);

const partSlots = (
  sentence: SlotSentence,
  slot: 'actor' | 'target',
  parts: readonly { readonly span: Span; readonly certainty: Certainty }[],
): readonly SlotDraft[] =>
  parts
    .filter(({ span }) => !isPublisher(sentence, span) && !isDay(sentence, span))
    .map(({ span, certainty }): SlotDraft => ({ slot, span, certainty, ...partKey(sentence, span) }));

/** Of a statement, whoever makes it: the registry names him, and he speaks in the sentence. */
const speakers = (sentence: SlotSentence): readonly SlotDraft[] =>
  sentence.event.type !== 'statement'
    ? []
    : sentence.mentions
        .filter((mention) => sentence.event.actors.includes(mention.entity) && isSpeaker(sentence, mention))
        .map((span) => ({ slot: 'actor', span, key: span.entity, comparable: true }));

/** With what: said in so many words, or a weapon that stands for whoever used it. What the other side had is no means. */
const meansSlots = (sentence: SlotSentence, parts: readonly SlotDraft[]): readonly SlotDraft[] => {
  const { phrases, told } = sentence;
  const said = phrases ? matchesOf(sentence, phrases.means) : [];
  const borne = told
    .flatMap(({ means }) => means)
    .filter((span) => parts.some((part) => part.slot === 'actor' && contains(part.span, span)));
  const platforms = parts.flatMap(({ slot, span }) =>
    slot === 'actor' && BEFALL.has(sentence.event.type) && phrases?.platform.test(foldText(sentence.words(span)))
      ? [span]
      : [],
  );
  const all = [...said, ...borne, ...platforms];
  return all
    .filter((span, i) => !all.some((other, j) => j < i && overlaps(other, span)))
    .map((span) => ({
      slot: 'means',
      span,
      key: nameKey(sentence.words(span)),
    }));
};

/** Whoever a sentence begins with, as who acts in it, where the registry gives him that part and he does not only speak. */
const openers = (sentence: SlotSentence): readonly { readonly span: Span; readonly certainty: Certainty }[] => {
  const span = sentence.event.type === 'statement' ? undefined : openingSubject(sentence);
  if (!span || isSpeaker(sentence, span) || !isSomebody(sentence, span)) return [];
  const { event, mentions, words } = sentence;
  const nations = nationsIn(words(span));
  const fits =
    mentions.some((mention) => contains(span, mention) && event.actors.includes(mention.entity)) ||
    (nations.size > 0 &&
      event.actors.some((actor) =>
        [...nationsIn(actor.replaceAll('-', ' ').toUpperCase())].some((one) => nations.has(one)),
      ));
  return fits ? [{ span, certainty: 'asserted' }] : [];
};

/** Who acted, on whom or what, and with what, of the mentions that may be the event. */
export const actorSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { told } = sentence;
  const read = told.map((trigger) => ({
    parts: clauseParts(sentence, trigger),
    certainty: certaintyOf(trigger.polarity),
  }));
  const of = (part: 'agents' | 'targets') =>
    read.flatMap(({ parts, certainty }) => parts[part].map((span) => ({ span, certainty })));
  const doers = of('agents').filter(({ span }) => isSomebody(sentence, span));
  const near = doers.length
    ? []
    : told.flatMap((trigger) => {
        const span = nearestBefore(sentence, trigger);
        return span ? [{ span, certainty: certaintyOf(trigger.polarity) }] : [];
      });
  const opening = doers.length || near.length ? [] : openers(sentence);
  const saying = speakers(sentence);
  // A zone is set up by somebody, and whoever makes a statement is not who acts in it.
  const silent = sentence.event.type === 'zone' || saying.length > 0;
  const actors = silent ? [] : partSlots(sentence, 'actor', [...doers, ...near, ...opening]);
  const struck = of('targets').filter(({ span }) => isSomething(sentence, span) && !isAdverbial(sentence, span));
  const behind = struck.length
    ? []
    : told.flatMap((trigger) => {
        const span = nearestBehind(sentence, trigger);
        return span ? [{ span, certainty: certaintyOf(trigger.polarity) }] : [];
      });
  const targets = BEFALL.has(sentence.event.type) ? partSlots(sentence, 'target', [...struck, ...behind]) : [];
  return [...actors, ...saying, ...targets, ...meansSlots(sentence, [...actors, ...targets])];
};
