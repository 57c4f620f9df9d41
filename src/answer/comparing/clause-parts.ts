import { CLAUSE_WORDS, type ClauseWords } from '../../language/clause-words.ts';
import { EVENT_WORDS as EN } from '../../language/en/events.ts';
import { EVENT_WORDS as FR } from '../../language/fr/events.ts';
import type { Locale } from '../../language/locale.ts';
import { nameKey } from '../../linking/name-key.ts';
import { foldText } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import { behindInsertions, foldedAt } from './clause-insertions.ts';
import { objectFrom, phraseFrom } from './clause-phrase.ts';
import { subjectBefore } from './clause-subject.ts';
import { plainClause } from './plain-clause.ts';
import type { ClauseSentence, Trigger } from './slot-sentence.ts';

/** Who did and to whom, as far as the clause of one trigger says so; spans without quotation marks around them. */
export interface ClauseParts {
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
}

const behind = (sentence: ClauseSentence, at: number, opening: RegExp, known: ClauseWords): Span | undefined => {
  for (const from of [at, behindInsertions(sentence, at, known)]) {
    const match = opening.exec(plainClause(sentence.folded.text).slice(from));
    if (match) return phraseFrom(sentence, from + match[0].length, known);
  }
  return undefined;
};

/** Behind a noun, where no verb stands between: « la frappe menée le 6 juin par la coalition ». */
const further = (sentence: ClauseSentence, at: number, opening: RegExp, known: ClauseWords): Span | undefined => {
  const rest = plainClause(sentence.folded.text).slice(at);
  const match = opening.exec(rest);
  return match && !known.finite.test(match[0]) ? phraseFrom(sentence, at + match[0].length, known) : undefined;
};

/** A translation in brackets stands for the quoted word before it: « “frappé” (hit) des blindés ». */
const withGloss = (
  { folded }: ClauseSentence,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  const open = folded.text.lastIndexOf('(', start);
  const close = folded.text.indexOf(')', end);
  const inside = open >= 0 && close >= 0 && !folded.text.slice(open, start).includes(')');
  const quoted = inside ? /["«“][^"«»“”]{1,60}["»”]\s*$/u.exec(folded.text.slice(0, open)) : null;
  return quoted ? { start: quoted.index, end: close + 1 } : { start, end };
};

/** Whoever speaks in the quote that holds the trigger: « la coalition a annoncé avoir frappé » is the coalition's strike. */
const speakerAround = ({ entry }: ClauseSentence, trigger: Span): Span | undefined =>
  entry.facts.quotes.find((quote) => quote.speaker && !quote.anonymous && contains(quote, trigger))?.speaker;

const list = (...spans: readonly (Span | undefined)[]): readonly Span[] => spans.filter((span) => span !== undefined);

const plain = (entries: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(entries).flat().map(nameKey));

const KINDS: Readonly<Record<Locale, { readonly nouns: ReadonlySet<string>; readonly verbs: ReadonlySet<string> }>> = {
  fr: { nouns: plain(FR.nouns), verbs: plain(FR.verbs) },
  en: { nouns: plain(EN.nouns), verbs: plain(EN.verbs) },
};

/** "attack" is a noun behind an article or adjective and a verb behind a subject: what may be both is taken for the verb only behind an auxiliary. */
const isNoun = (trigger: string, before: string, locale: Locale): boolean => {
  const key = nameKey(trigger);
  const { nouns, verbs } = KINDS[locale];
  if (CLAUSE_WORDS[locale].determiners.test(before)) return true;
  // Folded, « frappé » is « frappe ».
  if (locale === 'fr' && /ée?s?$/iu.test(trigger)) return false;
  return nouns.has(key) && !(verbs.has(key) && CLAUSE_WORDS[locale].auxiliaries.test(before));
};

/** Characters between a noun and the one whose it is: "US air strikes", « frappes aériennes de la coalition ». */
const BESIDE = 22;

/** « frappe américaine », "coalition strikes", « frappes de la coalition »: bodies and peoples right beside the noun. */
const whose = ({ mentions, entry }: ClauseSentence, trigger: Span, known: ClauseWords): Span | undefined => {
  const { text } = entry.dispatch;
  return mentions.find((mention) => {
    if (mention.type !== 'organisation' && mention.type !== 'group' && mention.type !== 'place') return false;
    const before =
      mention.end <= trigger.start &&
      /^[\s"“-]*(?:air |drone |missile |military |precision )?$/i.test(text.slice(mention.end, trigger.start));
    const between = mention.start >= trigger.end ? text.slice(trigger.end, mention.start) : undefined;
    const after = between !== undefined && between.length <= BESIDE && known.whose.test(foldText(between));
    // « frappes de Damas » may be on Damascus; « frappe américaine » is not on America.
    return (
      (before && mention.type !== 'place') ||
      (before && entry.dispatch.language === 'en') ||
      (after && mention.type !== 'place')
    );
  });
};

const doerBefore = (sentence: ClauseSentence, start: number, trigger: Span, known: ClauseWords): Span | undefined => {
  const before = plainClause(sentence.folded.text).slice(0, start);
  if (known.ownDeed.test(before)) return speakerAround(sentence, trigger);
  return known.passive.test(before) ? undefined : subjectBefore(sentence, start, known);
};

/** The second of two: « par Damas et par Moscou ». */
const alsoBy = (sentence: ClauseSentence, first: Span | undefined, known: ClauseWords): Span | undefined => {
  const rest = first && plainClause(sentence.folded.text).slice(foldedAt(sentence, first.end));
  const match = rest && known.alsoBy.exec(rest);
  return match && first ? phraseFrom(sentence, foldedAt(sentence, first.end) + match[0].length, known) : undefined;
};

/** Of a noun: its doer beside it or behind « par », its target behind « contre », before « a subi », or what it is the taking of. */
const nounParts = (sentence: ClauseSentence, trigger: Span, at: Offsets, known: ClauseWords): ClauseParts => {
  const before = plainClause(sentence.folded.text).slice(0, at.start);
  const own = behind(sentence, at.end, known.by, known) ?? whose(sentence, trigger, known);
  const by = own ?? further(sentence, at.end, known.byLater, known);
  const under = known.underwent.exec(before);
  const word = foldText(sentence.words(trigger));
  const takes = known.takes.test(word) || (by !== undefined && own === undefined && known.bombings.test(word));
  const against =
    behind(sentence, at.end, known.against, known) ??
    further(sentence, at.end, known.againstLater, known) ??
    (takes ? behind(sentence, at.end, known.genitive, known) : undefined) ??
    (under ? subjectBefore(sentence, under.index, known) : undefined);
  return { agents: list(by, alsoBy(sentence, by, known)), targets: list(against) };
};

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** The name or thing right behind an offset, gone over what stands between. */
export const nameBehind = (sentence: ClauseSentence, offset: number): Span | undefined => {
  const { language } = sentence.entry.dispatch;
  return language === 'fr' || language === 'en'
    ? objectFrom(sentence, foldedAt(sentence, offset), CLAUSE_WORDS[language])
    : undefined;
};

/** Reads the clause of a trigger, as far as its words say who did what to whom. */
export const clauseParts = (sentence: ClauseSentence, { registered, ...trigger }: Trigger): ClauseParts => {
  const { language } = sentence.entry.dispatch;
  if (language !== 'fr' && language !== 'en') return { agents: [], targets: [] };
  const known = CLAUSE_WORDS[language];
  const at = withGloss(sentence, foldedAt(sentence, trigger.start), foldedAt(sentence, trigger.end));
  const text = plainClause(sentence.folded.text);
  const before = text.slice(0, at.start);
  const word = foldText(sentence.words(trigger));
  if (known.gerund.test(`${before}${word}`)) return { agents: [], targets: list(objectFrom(sentence, at.end, known)) };
  if (isNoun(sentence.words(trigger), before, language)) {
    const parts = nounParts(sentence, trigger, at, known);
    // « un drone de la milice » is the militia's thing, not its deed.
    return registered && !behind(sentence, at.end, known.by, known) ? { ...parts, agents: [] } : parts;
  }
  const bare = known.participle.test(sentence.words(trigger)) && !known.helped.test(before);
  const suffered = bare || known.passive.test(before);
  const by = behind(sentence, at.end, suffered ? known.byLater : known.by, known);
  // Of a word only the registry knows nobody can say whether what follows is its object.
  if (registered) {
    const verb = known.auxiliaries.test(before) && !known.clitics.test(before);
    return { agents: list(by ?? (verb ? subjectBefore(sentence, at.start, known) : undefined)), targets: [] };
  }
  if (suffered || by)
    return { agents: list(by, alsoBy(sentence, by, known)), targets: list(subjectBefore(sentence, at.start, known)) };
  const object = behind(sentence, at.end, known.against, known) ?? objectFrom(sentence, at.end, known);
  return { agents: list(doerBefore(sentence, at.start, trigger, known)), targets: list(object) };
};
