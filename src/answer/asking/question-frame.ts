import { NATION_NOUNS } from '../../language/answer-words.ts';
import { FRAME_WORDS } from '../../language/frame-words.ts';
import type { Locale } from '../../language/locale.ts';
import { ASKING_WORDS } from '../../language/question-words.ts';
import type { Concept } from '../../search/concept.ts';
import { mayBeVerb } from '../../search/known-verbs.ts';
import { foldText } from '../../text/fold.ts';
import { kindAt } from './question-kind.ts';
import { contentFrom, distinct, isJoined, type Parsed, runFrom, type Word, wordsOf } from './question-parts.ts';

/** How a question is put together, by indexes into its concepts; what is not there could not be told. */
export interface QuestionFrame {
  /** What is done: « a-t-il annoncé », “did … destroy”. */
  readonly predicate?: number;
  /** Who does it, where somebody else is not what is asked for. */
  readonly subject: readonly number[];
  /** What kind of thing is asked for: « quelle province », “which gas field”; its last word. */
  readonly kind?: number;
  /** What they said is asked for, in whatever words. */
  readonly saying: boolean;
}

type Clause = Pick<QuestionFrame, 'predicate' | 'subject' | 'saying'>;

/** French turns subject and verb round: « ont-ils reçu », « conseillent-elles ». */
const INVERTED = /(\p{L}+)-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})/u;
const askingWords: ReadonlySet<string> = new Set(ASKING_WORDS);

const NOBODY: Clause = { subject: [], saying: false };

const withVerb = ({ known }: Parsed, subject: readonly number[], verb: Word | undefined): Clause => {
  const counts = verb && verb.concept >= 0 && !known.faint.has(verb.text);
  return { subject, saying: false, ...(counts ? { predicate: verb.concept } : {}) };
};

/** The verb that follows auxiliaries and modals at once; a name or a preposition there is none. */
const verbAt = ({ words, known, named }: Parsed, from: number): Word | undefined => {
  let at = from;
  let modal: Word | undefined;
  for (; ; at++) {
    const word = words[at];
    if (
      !word ||
      !(known.auxiliaries.has(word.text) || known.modals.has(word.text) || (modal && known.leads.has(word.text)))
    )
      break;
    if (known.modals.has(word.text)) modal = word;
  }
  // « Que cherchaient-ils »: what leads to no verb is one itself.
  const found = words[at];
  const verb = found && found.concept >= 0 ? found : modal;
  return verb && verb.concept >= 0 && !named(verb.concept) ? verb : undefined;
};

/** What a verb looks like behind a subject: as it stands behind “did”, or behind anything else. */
const looksVerbal = ({ known }: Parsed, { text }: Word, supported: boolean): boolean =>
  supported ? mayBeVerb(text) : known.finite.test(text);

/** Of a run the part up to its verb: up to the last word that looks like one, “Has X threatened American interests”, else the whole. */
const upToVerb = (parsed: Parsed, run: readonly Word[], supported: boolean): readonly Word[] => {
  const { known, named } = parsed;
  const last = run.at(-1);
  if (!last || looksVerbal(parsed, last, supported) || (!supported && known.participle.test(last.text))) return run;
  const verb = run.findLastIndex((word) => !named(word.concept) && looksVerbal(parsed, word, supported));
  return verb > 0 ? run.slice(0, verb + 1) : run;
};

/** “The bombing raids”: what follows a word makes it a noun, unless it is a preposition or what opens another. */
const goesOnAsNoun = ({ words, known }: Parsed, at: number): boolean => {
  const next = words[at];
  return next !== undefined && next.concept >= 0 && !known.joins.has(next.text) && !known.places.has(next.text);
};

/** “Did the drones that attacked the base come from Iraq?”: the verb behind a relative, the last that may be one. */
const verbPastRelative = ({ words, known, named }: Parsed, from: number): number => {
  const relative = words.findIndex(({ text, concept }, i) => i > from && concept < 0 && known.relatives.has(text));
  const subject = words.slice(from, Math.max(from, relative));
  // “Did X say which forces …?” has no relative.
  const before = subject.some(({ concept }) => concept >= 0) && !subject.some(({ text }) => known.saying.has(text));
  if (relative < 0 || !before || (words[relative + 1]?.concept ?? -1) < 0) return -1;
  const last = words.findLastIndex(
    ({ text, concept }, i) => i > relative + 1 && concept >= 0 && !named(concept) && mayBeVerb(text),
  );
  const next = words[last + 1];
  const ends = !next || known.joins.has(next.text) || known.particles.has(next.text);
  return last > 0 && ends && !known.joins.has(words[last - 1]?.text ?? '') ? last : -1;
};

/** The verb behind a subject that opens at a word: the last of its run, or behind the auxiliary that follows it. */
const verbBehind = (parsed: Parsed, from: number, copula: boolean, supported = false): Clause => {
  const { words, known, named } = parsed;
  const subject: number[] = [];
  const past = supported ? verbPastRelative(parsed, from) : -1;
  if (past > 0) return withVerb(parsed, distinct(runFrom(words, contentFrom(words, from))), words[past]);
  for (let at = from; at < words.length; ) {
    const open = contentFrom(words, at);
    const between = words.slice(at, open < 0 ? undefined : open);
    if (between.some(({ text }) => known.saying.has(text))) return { subject, saying: true };
    if (open < 0) break;
    if (isJoined(parsed, open) && !between.some(({ text }) => known.nounJoins.has(text))) {
      // “Are the fighters at the crossing surrounded?”
      const [last, before] = [runFrom(words, open).at(-1), runFrom(words, open).at(-2)];
      const ends = last && before && before.concept !== last.concept && !named(last.concept);
      if (copula && ends && known.participle.test(last.text)) return withVerb(parsed, subject, last);
      break;
    }
    const whole = runFrom(words, open);
    // “will US troops leave Syria”: names at the end are what it is done to.
    const verbs = whole.findLastIndex(({ concept }) => !named(concept));
    const unnamed = verbs > 0 && distinct(whole.slice(0, verbs + 1)).length > 1 ? whole.slice(0, verbs + 1) : whole;
    const run = copula ? unnamed : upToVerb(parsed, unnamed, supported);
    // “What were the troops building inside the zone?”
    const going = copula
      ? run.findIndex(
          ({ text, concept }, i) =>
            i > 0 && !named(concept) && known.progressive.test(text) && !goesOnAsNoun(parsed, open + i + 1),
        )
      : -1;
    if (going > 0) return withVerb(parsed, [...subject, ...distinct(run.slice(0, going))], run[going]);
    const parts = distinct(run);
    // « Le site, il est lié à qui ? »
    const behind = open + run.length + (known.pronouns.has(words[open + run.length]?.text ?? '') ? 1 : 0);
    const next = words[open + run.length];
    const last = run.at(-1);
    // « L'ONU a dit quoi ? »
    const helped = words.findIndex(({ text }, i) => i >= behind && !known.auxiliaries.has(text));
    if (helped > behind && known.saying.has(words[helped]?.text ?? ''))
      return { subject: [...subject, ...parts], saying: true };
    if (known.auxiliaries.has(words[behind]?.text ?? ''))
      return withVerb(parsed, [...subject, ...parts], verbAt(parsed, behind));
    const goesOn =
      next !== undefined &&
      known.nounJoins.has(next.text) &&
      parts.length < 3 &&
      !known.infinitive.test(words[open + run.length + 1]?.text ?? '');
    const verbal = last && !named(last.concept) && (!copula || known.participle.test(last.text));
    const alone = subject.length === 0 && parts.length === 1;
    if (verbal && !alone && !goesOn && (subject.length === 0 || !isJoined(parsed, open) || parts.length > 1))
      return withVerb(parsed, [...subject, ...parts.slice(0, -1)], last);
    subject.push(...parts);
    at = open + run.length;
  }
  return { subject, saying: false };
};

/** « Que dit X de Y », « que veut faire la Russie »: the subject right behind its verb. */
const subjectBehind = (parsed: Parsed, at: number): readonly number[] => {
  const open = contentFrom(parsed.words, at);
  return open < 0 || isJoined(parsed, open, at) ? [] : distinct(runFrom(parsed.words, open));
};

const turnedRound = (parsed: Parsed, at: number, verbStart: number, inverted: RegExpExecArray): Clause => {
  const { words, known } = parsed;
  const subject = distinct(words.slice(at).filter(({ concept, end }) => concept >= 0 && end <= verbStart));
  const finite = words.find(({ start }) => start === verbStart);
  if (known.saying.has(inverted[1] ?? '')) return { subject, saying: true };
  const helps = known.auxiliaries.has(inverted[1] ?? '') || known.modals.has(inverted[1] ?? '');
  const behind = words.findIndex(({ start }) => start >= verbStart + inverted[0].length);
  return withVerb(parsed, subject, helps ? (behind < 0 ? undefined : verbAt(parsed, behind)) : finite);
};

const straight = (parsed: Parsed, at: number, asking: string, kind: boolean): Clause => {
  const { words, known } = parsed;
  const first = words[at];
  if (!first) return NOBODY;
  if (known.saying.has(first.text)) return { subject: subjectBehind(parsed, at + 1), saying: true };
  // « Qu'a dit X de … »
  if (asking.startsWith('qu') && known.auxiliaries.has(first.text) && known.saying.has(words[at + 1]?.text ?? ''))
    return { subject: subjectBehind(parsed, at + 2), saying: true };
  if (known.supports.has(first.text)) return verbBehind(parsed, at + 1, false, true);
  // « Contre qui on forme … »: the verb right behind its pronoun.
  const said = known.pronouns.has(first.text) ? verbAt(parsed, at + 1) : undefined;
  if (said) return withVerb(parsed, [], said);
  const helped = known.auxiliaries.has(first.text);
  const opened = verbAt(parsed, at);
  // « Quel appui aérien accompagnait … »
  const finite = kind && opened && runFrom(words, words.indexOf(opened)).find(({ text }) => known.finite.test(text));
  const verb = finite || opened;
  const after = verb && words[words.indexOf(verb) + 1];
  // « Quel groupe conseillent les forces ? »: one does not « conseillent », the forces behind it do.
  if (kind && verb && known.singular.has(asking) && known.plural.test(verb.text))
    return withVerb(parsed, subjectBehind(parsed, words.indexOf(verb) + 1), verb);
  const acting = known.acting.has(asking) || kind;
  if (acting && verb && !(after && helped && known.auxiliaries.has(after.text))) return withVerb(parsed, [], verb);
  // « Que cherchaient les hélicoptères », « comment a fini l'offensive »: the verb first, its subject behind.
  if (verb && (asking === 'que' || asking === "qu'" || (helped && known.supports.has('est-ce'))))
    return withVerb(parsed, subjectBehind(parsed, words.indexOf(verb) + 1), verb);
  const alone =
    verb && after && after.concept < 0 && !known.auxiliaries.has(after.text) && !known.joins.has(after.text);
  if (alone && known.supports.has('est-ce') && asking !== '' && !asking.includes('ce que'))
    return withVerb(parsed, subjectBehind(parsed, words.indexOf(verb) + 1), verb);
  if (!verb && asking === 'que') return { subject: subjectBehind(parsed, at + 1), saying: false };
  return verbBehind(parsed, helped ? at + 1 : at, known.copulas.has(first.text));
};

/** « Moscou a annoncé quoi ? »: the word that asks stands where the answer would, behind its verb. */
const isInPlace = ({ words, known }: Parsed, at: number, asking: string): boolean => {
  const before = words.filter(({ end }) => end <= at);
  return (
    !known.determiners.has(asking.trim()) &&
    before.some(({ concept }) => concept >= 0) &&
    before.some(({ text }) => known.auxiliaries.has(text))
  );
};

/** Takes a question apart: what kind of thing it asks for, who acts in it, and what they do. */
export const questionFrame = (text: string, language: Locale, concepts: readonly Concept[]): QuestionFrame => {
  const known = FRAME_WORDS[language];
  const folded = foldText(text);
  const words = wordsOf(folded, concepts, known);
  const parsed: Parsed = { words, known, named: (i) => concepts[i]?.name === true };
  const opens = known.auxiliaries.has(words[0]?.text ?? '');
  const [asking] = opens ? [] : folded.matchAll(known.asking);
  const asked = asking?.[0].trim() ?? '';
  const situ = asking !== undefined && isInPlace(parsed, asking.index, asking[0]);
  const from = asking && !situ ? asking.index + asking[0].trimEnd().length : 0;
  const first = words.findIndex(({ start }) => start >= from);
  if (first < 0) return NOBODY;
  // « De quel endroit ont décollé … »: a noun that says no more than the asking word.
  const vague =
    known.determiners.has(asked) &&
    words[first]?.concept === -1 &&
    !known.auxiliaries.has(words[first]?.text ?? '') &&
    (known.auxiliaries.has(words[first + 1]?.text ?? '') ||
      NATION_NOUNS.test(words[first]?.text ?? '') ||
      (askingWords.has(words[first]?.text ?? '') && !known.kinds.has(words[first]?.text ?? '')));
  const at = vague ? first + 1 : first;
  const found = vague ? undefined : kindAt(parsed, at, asked, language);
  // « C'est quelle chaîne qui citait … »
  const next = (found?.next ?? at) + (found && known.acting.has(words[found.next]?.text ?? '') ? 1 : 0);
  const inverted = language === 'fr' ? INVERTED.exec(folded.slice(from)) : null;
  const clause = inverted
    ? turnedRound(parsed, next, from + inverted.index, inverted)
    : straight(parsed, next, asked, vague || found !== undefined);
  return { ...clause, ...(found ? { kind: found.kind.concept } : {}) };
};
