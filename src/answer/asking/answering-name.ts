import { BEING_BEFORE, BEING_QUESTION } from '../../language/answer-relations.ts';
import { BY_WHOM, CITED_BY, PATIENT_QUESTION, TELLER_BEFORE } from '../../language/answer-words.ts';
import { AGENT_WORDS } from '../../language/question-words.ts';
import type { LinkedMention } from '../../linking/link-names.ts';
import { nameKey } from '../../linking/name-key.ts';
import { nationsOf } from '../../search/paraphrase.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { answeringPart } from './answering-doer.ts';
import { asksRelation } from './answering-relation.ts';
import { asksWhoSaid, isSpeaker, speakerOf } from './answering-speaker.ts';
import { bearing } from './bearing.ts';
import type { QuestionReading } from './question-reading.ts';
import { here, type ReadSentence } from './read-sentence.ts';

const agentWords: ReadonlySet<string> = new Set(AGENT_WORDS);
/** A doer stands so close before the word asked with, or behind « par »; further off anybody may stand. */
const DOER_REACH = 40;
/** A role holds so much of what is asked where its bearer is the answer. */
const ROLE_HOLDS = 0.4;
/** A name that meets one of the question so well is that one. */
const GIVEN_FROM = 0.5;

const unless = (span: Span | undefined, is: (span: Span) => boolean): Span | undefined =>
  span && !is(span) ? span : undefined;

/** Characters before a role in which its nation stands: “Syrian President”. */
const NATION_BEFORE = 12;

/** « Le président syrien » is no president of Iran: a role that names other nations than the question. */
const isOfOthers = ({ entry }: ReadSentence, roles: readonly Span[], { text }: QuestionReading): boolean => {
  const nations = (words: string): readonly string[] =>
    splitWords(foldText(words)).flatMap((word) => [...nationsOf(word.text)]);
  const [asked, own] = [
    nations(text),
    roles.flatMap(({ start, end }) => nations(entry.dispatch.text.slice(Math.max(0, start - NATION_BEFORE), end))),
  ];
  return asked.length > 0 && own.length > 0 && !own.some((nation) => asked.includes(nation));
};

/** The one whose role holds most of the words asked with, and how much. */
const bearerOf = (
  sentence: ReadSentence,
  others: readonly LinkedMention[],
  reading: QuestionReading,
): { readonly mention: LinkedMention; readonly share: number } | undefined => {
  const { weights, concepts } = reading;
  const words = concepts.reduce((sum, { name }, i) => sum + (name ? 0 : (weights[i] ?? 0)), 0) || 1;
  const { match } = sentence;
  const ranked = others
    .flatMap((mention) => {
      const roles = bearing(sentence, mention);
      if (!roles.length || isOfOthers(sentence, roles, reading)) return [];
      const held = new Map<number, number>();
      for (const mark of match.marks)
        if (roles.some((role) => overlaps(mark, role)) && !concepts[mark.concept]?.name)
          held.set(mark.concept, Math.max(held.get(mark.concept) ?? 0, mark.held));
      const share = [...held].reduce((sum, [concept, much]) => sum + much * (weights[concept] ?? 0), 0) / words;
      return share >= ROLE_HOLDS ? [{ mention, share }] : [];
    })
    .sort((a, b) => b.share - a.share);
  return ranked[0];
};

const withRole = (
  sentence: ReadSentence,
  others: readonly LinkedMention[],
  reading: QuestionReading,
): Span | undefined => bearerOf(sentence, others, reading)?.mention;

/** How much of the words of a question for somebody the role of a person in a sentence holds, 0–1. */
export const roleFit = (sentence: ReadSentence, reading: QuestionReading): number => {
  if (reading.asked !== 'who' && reading.kind !== 'person') return 0;
  const people = here(sentence.links.mentions, sentence.match.sentence).filter(({ type }) => type === 'person');
  return bearerOf(sentence, people, reading)?.share ?? 0;
};

/** Characters before a name in which it is said that it only tells. */
const TELLING_REACH = 40;

/** Whoever does what was asked: named right before the verb, or behind its « par ». Better nobody than a bystander. */
const doer = ({ entry, match }: ReadSentence, others: readonly Span[]): Span | undefined => {
  const { text } = entry.dispatch;
  const marks = match.marks.filter(({ held }) => held >= 0.4);
  const between = (from: number, to: number): string => foldText(text.slice(from, to)).trim();
  const agent = others.find((name) =>
    marks.some((mark) => {
      const words = between(mark.end, name.start);
      return (
        name.start > mark.end &&
        words.length <= DOER_REACH &&
        !/[.;:]/.test(words) &&
        agentWords.has(words.split(/[\s']+/).find((word) => agentWords.has(word)) ?? '')
      );
    }),
  );
  return (
    agent ??
    others.find((name) =>
      marks.some(
        (mark) =>
          name.end <= mark.start &&
          // “As given by Reuters, the aircraft …”: whoever only tells it did nothing.
          !TELLER_BEFORE.test(between(Math.max(0, name.start - TELLING_REACH), name.start)) &&
          mark.start - name.end <= DOER_REACH &&
          !/[;:.«»“”"]/.test(text.slice(name.end, mark.start)),
      ),
    )
  );
};

/** Agents of the events that a sentence tells under a word that was asked with. */
const agentOfEvent = (
  { entry, match }: ReadSentence,
  { predicate }: QuestionReading['frame'],
  isGiven: (span: Span) => boolean,
): Span | undefined => {
  // “Three”: a number alone is nobody.
  const isNumber = (span: Span): boolean =>
    entry.facts.figures.some((figure) => figure.start <= span.start && figure.end >= span.end);
  // « Qui a condamné la frappe ? »: whoever struck did not condemn.
  const met = match.marks.filter(({ concept }) => predicate === undefined || concept === predicate);
  const told = here(entry.facts.events, match.sentence).filter((event) => met.some((mark) => overlaps(mark, event)));
  return told.flatMap(({ agents }) => agents).find((agent) => !isGiven(agent) && !isNumber(agent));
};

/** « Qui était visé », “who was hit”: whom the event of the sentence befell. */
const targetOfEvent = ({ entry, match }: ReadSentence, isGiven: (span: Span) => boolean): Span | undefined =>
  here(entry.facts.events, match.sentence)
    .filter((event) => match.marks.some((mark) => overlaps(mark, event)))
    .flatMap(({ targets }) => targets)
    .find((target) => !isGiven(target));

/** “Who is the only guard?”: whoever a sentence says is that. */
const beingThat = ({ entry, match }: ReadSentence, { folded, frame, concepts }: QuestionReading): Span | undefined => {
  const whole = entry.sentences[match.sentence];
  const first = match.marks
    .filter(({ concept, held }) => held >= BEING_FROM && concepts[concept]?.name === false)
    .reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
  if (!whole || frame.predicate !== undefined || !BEING_QUESTION.test(folded) || first > whole.end) return undefined;
  const being = BEING_BEFORE.exec(entry.dispatch.text.slice(whole.start, first));
  if (!being?.[1]) return undefined;
  const start = whole.start + being.index + being[0].indexOf(being[1]);
  return { start, end: start + being[1].length };
};
const BEING_FROM = 0.9;

/** “Who do they train?”, « qui visaient-ils ? »: somebody else acts. */
const asksWhom = ({ frame, folded }: QuestionReading): boolean =>
  frame.subject.length > 0 && frame.predicate !== undefined && !BY_WHOM.test(folded);

/** Whoever answers « qui »: the bearer of the role asked for, the speaker, the doer; or the role of the name asked for. */
export const answeringName = (
  sentence: ReadSentence,
  reading: QuestionReading,
  personOnly = false,
): Span | undefined => {
  const { links, match } = sentence;
  const given = new Set(reading.facts.entities);
  const named = here(links.mentions, match.sentence);
  if (reading.facts.onlyNames) {
    const role = named.find((mention) => given.has(mention.entity) && mention.role)?.role;
    const cited = role && CITED_BY.exec(sentence.entry.dispatch.text.slice(role.start, role.end));
    return cited ? { start: role.start, end: role.start + cited.index } : role;
  }
  const isGiven = (span: Span): boolean =>
    match.marks.some(
      (mark) => mark.held >= GIVEN_FROM && overlaps(mark, span) && reading.concepts[mark.concept]?.name === true,
    );
  const publisher = nameKey(links.report.publisher ?? '');
  // Whoever published it stands in many a sentence of a note, and did nothing.
  const isPublisher = ({ start, end }: Span): boolean => {
    const name = nameKey(sentence.entry.dispatch.text.slice(start, end));
    return name !== '' && ` ${publisher} `.includes(` ${name} `);
  };
  // “As given by Reuters”: whoever passes it on did nothing.
  const chain = sentence.entry.facts.quotes.flatMap((quote) => (quote.sentence === match.sentence ? quote.chain : []));
  const others = named.filter(
    (mention) =>
      !given.has(mention.entity) &&
      !isGiven(mention) &&
      !isPublisher(mention) &&
      !chain.some((link) => overlaps(link, mention)),
  );
  // A state does what people do.
  const isState = ({ start, end }: Span): boolean =>
    nationsOf(foldText(sentence.entry.dispatch.text.slice(start, end))).size > 0;
  const people = others.filter((one) => (personOnly ? one.type === 'person' : one.type !== 'place' || isState(one)));
  if (personOnly)
    return (
      withRole(sentence, people, reading) ?? people.find((one) => isSpeaker(sentence, one)) ?? doer(sentence, people)
    );
  const suffers = PATIENT_QUESTION.test(reading.folded);
  if (suffers || asksWhom(reading))
    return (
      targetOfEvent(sentence, isGiven) ??
      answeringPart(sentence, reading, 'targets') ??
      (suffers ? doer(sentence, people) : undefined)
    );
  return (
    withRole(sentence, others, reading) ??
    beingThat(sentence, reading) ??
    (asksWhoSaid(reading) ? unless(speakerOf(sentence), isPublisher) : undefined) ??
    agentOfEvent(sentence, reading.frame, (span) => isGiven(span) || isPublisher(span)) ??
    unless(answeringPart(sentence, reading, 'agents'), isPublisher) ??
    doer(sentence, people.length ? people : others)
  );
};

/** True of words that a sentence gives as who does what is asked, whom it befalls, who says it, or who bears the role. */
export const isReadAsDoing = (sentence: ReadSentence, reading: QuestionReading, span: Span): boolean => {
  if (asksRelation(reading)) return true;
  const none = (): boolean => false;
  const event = agentOfEvent(sentence, reading.frame, none);
  const read = [
    ...(asksWhoSaid(reading) ? [speakerOf(sentence)] : []),
    event,
    answeringPart(sentence, reading, 'agents'),
    ...(PATIENT_QUESTION.test(reading.folded) || asksWhom(reading)
      ? [targetOfEvent(sentence, none), answeringPart(sentence, reading, 'targets')]
      : []),
  ];
  return roleFit(sentence, reading) > 0 || read.some((part) => part !== undefined && overlaps(part, span));
};
