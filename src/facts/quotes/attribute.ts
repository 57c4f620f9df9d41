import { relativeSubject } from '../speakers/relative-subject.ts';
import { roleBearer } from '../speakers/role-bearer.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { readAccording } from './according.ts';
import { afterColon } from './after-colon.ts';
import { authored } from './authored.ts';
import { isCircumstance } from './circumstance.ts';
import { cited } from './cited.ts';
import { afterQuotation, clauseSubject, thoseSubject } from './clause-subject.ts';
import { forwardFrom, holdsQuotation, trim } from './contents.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import { describedIn } from './described-by.ts';
import { leadSubject } from './lead-subject.ts';
import { isManyPeople } from './many-people.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import { isReadOn } from './read-on.ts';
import { type Attribution, afterWords, ahead, behind, type Reading } from './reading.ts';
import { saidBy } from './said-by.ts';
import { saidSo } from './said-so.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';
import { oneWord, quotedAs, quotedWords, whatDenied } from './special-cues.ts';
import { beforeVoice, heardFrom, toldTo, voiceAfter, voiceBefore } from './spoken-through.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** All attributions of a unit, in order. */
export const attributionsOf = (context: QuoteContext, unit: Unit): readonly Attribution[] => {
  const so = saidSo(context, unit);
  if (so) return [so];
  const cues = cuesOf(context, unit);
  const by = saidBy(context, unit);
  const passive = by ? [by] : describedIn(context, unit);
  const found: Attribution[] = [];
  let floor = unit.from;
  cues.forEach((cue, index) => {
    if (cue.from < floor || passive.some(({ cue: own }) => cue.from <= own.from && own.from < cue.to)) return;
    const read = readCue(context, unit, cue, floor, cues[index + 1], found.length > 0);
    if (!read) return;
    found.push(...read.attributions);
    floor = Math.max(floor, read.floor);
  });
  for (const one of passive)
    if (!found.some(({ content }) => content.from < one.content.to && one.content.from < content.to)) found.push(one);
  return [...found, ...afterColon(context, unit, found)];
};

const readCue = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  next: Cue | undefined,
  going: boolean,
): Reading | undefined => {
  switch (cue.kind) {
    case 'according': {
      const read = readAccording(context, unit, cue, floor, next);
      return read && { attributions: [{ cue, content: read.content, phrase: read.phrase }], floor: read.end };
    }
    case 'gerund': {
      const quoted = quotedAs(context, unit, cue);
      const phrase = quoted ?? (going ? undefined : clauseSubject(context, unit, floor, cue.from));
      if (!going && !phrase && !cue.again) return undefined;
      const forward = forwardFrom(context, unit, cue, next);
      const said = quoted && cue.from > floor ? quotedWords(context, unit, cue, floor, quoted) : undefined;
      return said ?? (forward && ahead(context, unit, cue, forward, next, phrase));
    }
    case 'inverted': {
      const phrase =
        cue.pronoun === undefined
          ? undefined
          : (heardFrom(context, unit, cue) ?? readPhrase(context, cue.pronoun, cue.pronoun + 1));
      return phrase && behind(context, unit, cue, floor, beforeClitics(context, cue.from, floor), phrase, cue.to);
    }
    case 'verb': {
      const read = readVerb(context, unit, cue, floor, next, going);
      return read && cited(context, unit, cue, read);
    }
  }
};

const readVerb = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  next: Cue | undefined,
  going: boolean,
): Reading | undefined => {
  const { lexicon } = context;
  // Who is told stands behind the verb, who tells before it.
  const telling = lexicon.phrases(lexicon.words.speech.telling).at(context.tokens, cue.to - 1) > 0;
  if (isReadOn(context, cue)) return undefined;
  const start = beforeClitics(context, cue.from, floor);
  if (!telling && start > floor && afterWords(context, start)) {
    const heard = toldTo(context, unit, cue);
    const phrase = heard === 'nobody' ? undefined : (heard ?? speakerAfter(context, unit, cue.to));
    const answer = phrase && oneWord(context, unit, cue, floor, start, phrase);
    if (answer) return answer;
    const quoted = quotedBefore(context, start, floor);
    const sure =
      phrase &&
      phrase.kind !== 'nobody' &&
      (quoted ||
        ((phrase.kind !== 'other' || isManyPeople(context, phrase)) &&
          !subjectBefore(context, unit, cue, floor) &&
          !goesOn(context, unit, phrase.to)));
    if (phrase && sure) {
      const read = behind(context, unit, cue, floor, start, phrase, phrase.to);
      if (read) return read;
      const colon = fold(context, phrase.to) === ':' ? trim(context, { from: phrase.to + 1, to: unit.to }) : undefined;
      if (colon) return { attributions: [{ cue, content: colon, phrase }], floor: unit.to };
    }
  }
  const denied = whatDenied(context, unit, cue);
  if (denied) return denied;
  const forward = forwardFrom(context, unit, cue, next);
  const relative = lexicon.has(lexicon.words.speech.who, context.tokens[cue.from - 1]);
  const subjectEnd = relative ? (fold(context, cue.from - 2) === ',' ? cue.from - 2 : cue.from - 1) : cue.from;
  const before =
    (relative ? roleBearer(context, subjectEnd) : undefined) ??
    afterQuotation(context, unit, floor, cue) ??
    speakerBefore(context, unit, beforeVoice(context, unit, subjectEnd, floor, forward?.start) ?? subjectEnd, floor);
  const near = before && authored(context, unit, before);
  const phrase =
    thoseSubject(context, unit, floor, cue.from) ??
    (relative || (near && !isComplement(context, near, floor))
      ? near
      : (relativeSubject(context, floor, cue.from) ??
        clauseSubject(context, unit, floor, cue.from) ??
        notPlace(context, near)));
  const lead = relative || forward ? undefined : leadSubject(context, unit, floor, cue);
  if (lead && afterWords(context, lead.from) && !isCircumstance(context, floor, lead.from)) {
    const read = behind(context, unit, cue, floor, lead.from, lead, cue.to);
    if (read) return read;
  }
  const voice =
    (relative ? undefined : voiceBefore(context, cue.from, floor)) ??
    (forward && voiceAfter(context, unit, cue.to, forward.start));
  if (voice && forward) return ahead(context, unit, cue, forward, next, voice);
  const link = fold(context, cue.from - 1);
  const joined = link === ',' || lexicon.has(lexicon.words.and, link) || lexicon.has(lexicon.words.speech.breaks, link);
  if (!phrase || phrase.kind === 'nobody' || phrase.to <= phrase.from) {
    if (!forward || !(joined || relative)) return undefined;
    const subject = going ? undefined : clauseSubject(context, unit, floor, cue.from);
    return going || subject ? ahead(context, unit, cue, forward, next, subject) : undefined;
  }
  // "…, X said": the words stand before the subject.
  if (
    !relative &&
    phrase === near &&
    lexicon.words.number.nounLast &&
    phrase.from > floor &&
    afterWords(context, phrase.from) &&
    (fold(context, cue.from - 1) !== ',' || !bare(context, phrase.from - 1)) &&
    (forward === undefined || forward.kind === 'bare' || !bare(context, phrase.from - 1)) &&
    !(forward && isCircumstance(context, floor, phrase.from))
  ) {
    const read = behind(context, unit, cue, floor, phrase.from, phrase, cue.to);
    if (read) return read;
  }
  if (!forward) return undefined;
  // « Bakou nie : aucune frappe n'a eu lieu, assure le porte-parole »: what follows the colon is another's.
  if (forward.kind === 'colon' && next?.kind === 'verb' && afterWords(context, next.from)) {
    const later = speakerAfter(context, unit, next.to);
    if (later && later.kind !== 'other' && later.kind !== 'nobody' && later.kind !== 'pronoun')
      return { attributions: [], floor: forward.start };
  }
  // « X a lancé une « … », analyse Y »: the words belong to the one named after them.
  if (
    forward.kind === 'object' &&
    next?.kind === 'verb' &&
    fold(context, next.from - 1) === ',' &&
    !bare(context, next.from - 2)
  ) {
    const later = speakerAfter(context, unit, next.to);
    if (later?.kind === 'person') return undefined;
  }
  if (forward.kind === 'object' && !holdsQuotation(context, { from: forward.start, to: unit.to }) && !cue.describing)
    return undefined;
  return ahead(context, unit, cue, forward, next, phrase);
};

/** "contacted by Norpress said", « qui habite le quartier raconte »: the noun right before the verb is not its subject. */
const isComplement = (context: QuoteContext, phrase: Phrase, floor: number): boolean => {
  const { speech, of, roles } = context.lexicon.words;
  const before = fold(context, phrase.from - 1);
  if (phrase.from <= floor || context.tokens[phrase.from - 1]?.sentence !== context.tokens[phrase.from]?.sentence)
    return false;
  // "after the company warned": a conjunction, and its subject.
  const conjunction = context.lexicon.words.number.nounLast && context.lexicon.has(speech.relatives, before);
  if ((!conjunction && context.lexicon.has(speech.stops, before)) || context.lexicon.has(of, before)) return true;
  for (let at = phrase.from - 1; at > Math.max(floor, phrase.from - RELATIVE_REACH); at--) {
    if (context.tokens[at]?.kind === 'mark' || !bare(context, at)) return false;
    if (context.lexicon.has(speech.who, context.tokens[at])) return true;
  }
  return context.lexicon.has(roles.being, before);
};

/** « les jurés de X ont dit »: a place in the middle of a subject nobody can read is not its speaker. */
const notPlace = ({ mentions }: QuoteContext, phrase: Phrase | undefined): Phrase | undefined =>
  phrase?.mention !== undefined && mentions[phrase.mention]?.type === 'place' ? undefined : phrase;

/** Words of a relative clause between its subject and the verb. */
const RELATIVE_REACH = 12;

/** Index before the pronouns that stand between a quotation and its verb: « …», lui a fait remarquer X ». */
const beforeClitics = (context: QuoteContext, i: number, floor: number): number => {
  let at = i;
  while (at > floor && context.lexicon.has(context.lexicon.words.speech.clitics, context.tokens[at - 1])) at--;
  return at < i && afterWords(context, at) ? at : i;
};

/** Words a quotation has at least that stands for what was said, and not for a name: "R-7". */
const SAID_WORDS = 3;

/** True where a quotation long enough to be what was said ends right before `i`. */
const quotedBefore = (context: QuoteContext, i: number, floor: number): boolean => {
  const last = !bare(context, i - 1) ? i - 1 : i - 2;
  if (bare(context, last)) return false;
  let at = last;
  let words = 0;
  const quote = context.quotedBy[last];
  while (at >= floor && context.quotedBy[at] === quote) {
    if (context.tokens[at]?.kind !== 'mark') words++;
    at--;
  }
  return words >= SAID_WORDS || at < floor || at === floor;
};

/** « X, porte-parole de Y, a dit …»: what stands before the verb is its subject and no words said. */
const subjectBefore = (context: QuoteContext, unit: Unit, cue: Cue, floor: number): boolean => {
  const phrase = speakerBefore(context, unit, cue.from, floor);
  if (!phrase || phrase.kind === 'other' || phrase.kind === 'nobody') return false;
  return phrase.from === floor || (phrase.kind === 'person' && phrase.to === cue.from - 1);
};

/** "said Poland would …": a verb after the noun makes it the subject of what was said. */
const goesOn = (context: QuoteContext, unit: Unit, i: number): boolean => {
  const token = context.tokens[i];
  // « à » folds into « a ».
  return (
    i < unit.to &&
    token?.kind === 'word' &&
    token.text.toLowerCase() !== 'à' &&
    context.lexicon.has(context.lexicon.words.speech.auxiliaries, token)
  );
};
