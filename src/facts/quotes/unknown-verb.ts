import { changed } from '../changed.ts';
import { namedBy } from '../names/given-name.ts';
import { somebody } from '../speakers/role-kinds.ts';
import { tokenOf } from '../words/tokens.ts';
import { type Cue, invertedPronoun, skipAdverbs } from './cue.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => tokenOf(context.tokens, i)?.fold ?? '';

/**
 * Right after a quotation and a comma any verb tells who spoke: « …», peste-t-il », « …», a renchéri X ». Counts as weak:
 * without the quotation it says nothing.
 */
export const unknownVerb = (context: QuoteContext, unit: Unit, i: number): Cue | undefined => {
  const { lexicon, tokens } = context;
  const { speech } = lexicon.words;
  const quoted = (fold(context, i - 1) === ',' && !bare(context, i - 2)) || (i > unit.from && !bare(context, i - 1));
  const after = quoted && !namedBy(context, bare(context, i - 1) ? i - 2 : i - 1);
  if (!after) return afterSubject(context, unit, i);
  if (speech.participleEndings.length === 0) return namedVerb(context, unit, i, i);
  const start = lexicon.has(speech.reflexives, context.tokens[i]) ? i + 1 : i;
  const auxiliary = lexicon.phrases(speech.auxiliaries).at(tokens, start);
  const pronoun = invertedPronoun(context, start + (auxiliary || 1));
  if (pronoun !== undefined && lexicon.has(speech.reading, context.tokens[pronoun + 1])) return undefined;
  const shared = { from: i, weak: true, describing: false } as const;
  if (!auxiliary)
    return pronoun === undefined
      ? namedVerb(context, unit, i, start)
      : changed(shared, { kind: 'inverted', to: skipAdverbs(context, pronoun + 1, unit.to), pronoun });
  const at = skipAdverbs(context, pronoun === undefined ? start + auxiliary : pronoun + 1, unit.to);
  const verb = tokens[at];
  const participle =
    verb?.kind === 'word' && !verb.capital && speech.participleEndings.some((ending) => verb.fold.endsWith(ending));
  if (!participle || at >= unit.to || lexicon.has(lexicon.words.functionWords, verb)) return undefined;
  return changed(shared, {
    kind: pronoun === undefined ? 'verb' : 'inverted',
    to: at + 1,
    ...(pronoun === undefined ? {} : { pronoun }),
  });
};

/** "…," she pleaded; "…," Lowe grinned: a form in -ed or -s behind a quotation and its subject. */
const afterSubject = (context: QuoteContext, unit: Unit, i: number): Cue | undefined => {
  const { lexicon, tokens } = context;
  const verb = tokens[i];
  if (!lexicon.words.number.nounLast || !verb || verb.capital || !/(?:ed|[^s]s)$/.test(verb.fold)) return undefined;
  if (lexicon.has(lexicon.words.functionWords, verb) || lexicon.has(lexicon.words.speech.auxiliaries, verb))
    return undefined;
  let at = i - 1;
  const mention = context.mentionOf[at] ?? -1;
  if (context.mentions[mention]?.type === 'person') while (context.mentionOf[at] === mention) at--;
  else if (
    lexicon.has(lexicon.words.speech.pronouns, context.tokens[at]) &&
    !lexicon.has(lexicon.words.speech.neuter, context.tokens[at])
  )
    at--;
  else {
    const start = nounPhraseBefore(context, i);
    if (start === undefined) return undefined;
    at = start - 1;
  }
  const quoted = at > unit.from && fold(context, at) === ',' ? !bare(context, at - 1) : !bare(context, at);
  return quoted && bare(context, i) ? { kind: 'verb', from: i, to: i + 1, weak: true, describing: false } : undefined;
};

/** Words of « a weeping woman » at most. */
const NOUN_WORDS = 5;

/** "…?" a weeping woman screamed: where the article of the somebody before the verb stands. */
const nounPhraseBefore = ({ lexicon, tokens, mentionOf }: QuoteContext, i: number): number | undefined => {
  if (somebody(lexicon).before(tokens, i) === 0) return undefined;
  for (let at = i - 2; at >= i - NOUN_WORDS && tokens[at]?.kind === 'word' && mentionOf[at] === -1; at--)
    if (lexicon.has(lexicon.words.definite, tokens[at]) || lexicon.has(lexicon.words.indefinite, tokens[at])) return at;
  return undefined;
};

/** Words of an unknown verb with its object: « hausse les épaules X ». */
const UNKNOWN_VERB = 4;

/** « …», peste X », "…," growled X: whatever stands between a quotation and a name that ends the clause is a verb of saying. */
const namedVerb = (context: QuoteContext, unit: Unit, from: number, i: number): Cue | undefined => {
  const { lexicon, tokens } = context;
  const { words } = lexicon;
  const verb = tokens[i];
  if (verb?.kind !== 'word' || verb.capital || lexicon.has(words.functionWords, verb)) return undefined;
  // « s'insurge X »: behind a pronoun it is no « insurgé ».
  if ((from === i && somebody(lexicon).at(tokens, i) > 0) || lexicon.has(words.speech.gerunds, verb)) return undefined;
  for (let at = i + 1; at <= Math.min(unit.to - 1, i + UNKNOWN_VERB); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.fold !== '-') return undefined;
    const person = context.mentions[context.mentionOf[at] ?? -1]?.type === 'person';
    const noun = lexicon.has(words.definite, token) || lexicon.has(words.indefinite, token);
    // « corrigeait un autre », "chimed in another"
    if (at === i + 1 && lexicon.phrases(words.speech.someone).at(tokens, at) > 1 && !context.tokens[i]?.capital)
      return { kind: 'verb', from, to: at, weak: true, describing: false };
    // "…," presiding judge Jane Roe said: the verb stands behind the name.
    if (person && saysBehind(context, at)) return undefined;
    if (person || (noun && at === i + 1 && namesSomebody(context, at + 1)))
      return { kind: 'verb', from, to: at, weak: true, describing: false };
    if (context.mentionOf[at] !== -1) return undefined;
  }
  return undefined;
};

const saysBehind = (context: QuoteContext, i: number): boolean => {
  const { lexicon, tokens } = context;
  if (!lexicon.words.number.nounLast) return false;
  let to = i;
  while (context.mentionOf[to] === context.mentionOf[i]) to++;
  return lexicon.has(lexicon.words.speech.verbs, tokens[to]);
};

/** A noun for somebody, over an adjective. */
const namesSomebody = ({ lexicon, tokens }: QuoteContext, i: number): boolean =>
  somebody(lexicon).at(tokens, i) > 0 || somebody(lexicon).at(tokens, i + 1) > 0;
