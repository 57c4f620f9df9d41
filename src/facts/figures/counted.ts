import type { Span } from '../../text/span.ts';
import { changed } from '../changed.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** The counted noun: token range and unit. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/** Most words that stand between an English number and its noun. */
const MOST_ADJECTIVES = 4;
/** Most words of a singular noun: "one police officer". */
const MOST_SINGULAR = 2;

/** True for a word that can be counted or describe what is: no article, preposition or pronoun. */
const content = (token: Token | undefined, sentence: number, lexicon: Lexicon): token is Token =>
  token?.kind === 'word' && token.sentence === sentence && !lexicon.has(lexicon.words.functionWords, token);

/** A unit of measure at a token. */
export const measureAt = (
  tokens: readonly Token[],
  i: number,
  sentence: number,
  lexicon: Lexicon,
): Counted | undefined => {
  if (tokens[i]?.sentence !== sentence) return undefined;
  const found = lexicon.lookUp(lexicon.words.number.measures, tokens, i);
  return found && { start: i, end: i + found.length, unit: found.value };
};

const plural = (token: Token, lexicon: Lexicon): boolean =>
  (token.fold.length > 3 && token.fold.endsWith('s') && !/(?:ous|ss|us|is)$/.test(token.fold)) ||
  lexicon.has(lexicon.words.number.irregularPlurals, token) ||
  (token.capital && lexicon.demonyms.has(token));

/** « des leurs », "of them": the whole a bare number is a part of. */
const partOf = (tokens: readonly Token[], i: number, sentence: number, lexicon: Lexicon): Counted | undefined => {
  const { number, of, definite } = lexicon.words;
  const phrase = lexicon.phrases(number.partitives).at(tokens, i);
  // The whole is a pronoun: the number alone is quoted.
  if (phrase) return { start: i, end: number.nounLast ? i : i + phrase, unit: 'count' };
  const joint = tokens[i];
  if (joint?.sentence !== sentence || !lexicon.has(of, joint) || joint.fold === "'s" || joint.fold === 'for')
    return undefined;
  const article = lexicon.has(definite, tokens[i + 1]);
  if (!article && joint.fold !== 'des') return undefined;
  const noun = tokens[i + (article ? 2 : 1)];
  // "six of its 40 plants": the whole is a figure of its own.
  const whole = noun?.sentence === sentence && (noun.kind === 'number' || lexicon.units.of(noun) !== undefined);
  if (whole) return { start: i, end: i, unit: 'count' };
  return content(noun, sentence, lexicon) && plural(noun, lexicon)
    ? { start: i, end: i + (article ? 3 : 2), unit: 'count' }
    : undefined;
};

/** English: the last plural of the run of words behind the number. */
const nounLast = (
  tokens: readonly Token[],
  start: number,
  sentence: number,
  lexicon: Lexicon,
  free: boolean,
  one: boolean,
): Counted | undefined => {
  const { number, speech } = lexicon.words;
  let [last, run]: (number | undefined)[] = [];
  // "Two Japanese transport planes": a people is counted only where no noun follows.
  const described = (at: number): boolean =>
    lexicon.demonyms.has(tokens[at]) &&
    content(tokens[at + 1], sentence, lexicon) &&
    !lexicon.has(speech.verbs, tokens[at + 1]);
  for (let step = 0; step <= MOST_ADJECTIVES; step++) {
    const token = tokens[start + step];
    if (token?.fold === '-' && token.glued) continue;
    // "four F-16 jets"
    if (token?.kind === 'number' && token.glued && tokens[start + step - 1]?.fold === '-') continue;
    if (token?.sentence === sentence && lexicon.has(number.others, token)) return counted1(start, start + step);
    const adjective = token?.sentence === sentence && lexicon.has(number.adjectives, token);
    if (!token || !(adjective || content(token, sentence, lexicon))) break;
    // A verb after the noun ends the run: "three soldiers died", "four rounds of".
    if (last !== undefined && !plural(token, lexicon)) break;
    if (
      (plural(token, lexicon) && !(token.capital && described(start + step))) ||
      ((free || one) && lexicon.has(number.casualties, token))
    )
      last = start + step;
    if (last !== undefined && lexicon.has(speech.verbs, token)) break;
    if (step < MOST_SINGULAR) run = start + step;
  }
  if (last === undefined && free) last = run;
  return last === undefined ? undefined : counted1(start, last);
};

const counted1 = (start: number, last: number): Counted => ({ start, end: last + 1, unit: 'count' });

/**
 * The noun counted by a number that ends before `i`. `free`: also a singular, as after « aucun »; `one`: of a singular
 * only those that count as casualties. In English several words may come first ("60 US coalition soldiers").
 */
export const counted = (
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  free: boolean,
  one = false,
): Counted | undefined => {
  const sentence = tokens[i - 1]?.sentence ?? -1;
  const { number, of } = lexicon.words;
  const part = free ? undefined : partOf(tokens, i, sentence, lexicon);
  if (part) return part;
  let at = i;
  if (tokens[at]?.fold === '-' && tokens[at]?.glued) at++;
  const joint = tokens[at];
  const linked = joint?.sentence === sentence && lexicon.has(of, joint) && joint.fold !== "'s";
  if (!free && linked && at === i && isJoined(tokens, i, lexicon)) at++;
  // 'eight “attacks”', « huit « attaques » »
  if (at === i && opensQuoted(tokens, at, sentence)) at++;
  const measure = measureAt(tokens, at, sentence, lexicon);
  if (measure && (at === i || tokens[at - 1]?.fold === '-' || !number.nounLast))
    return aged(tokens, changed(measure, { start: at }), lexicon);
  if (measure) return changed(measure, { start: at });
  const start = at;
  if (number.nounLast) return nounLast(tokens, start, sentence, lexicon, free, one);
  while (lexicon.has(number.adjectives, tokens[at]) && content(tokens[at + 1], sentence, lexicon)) at++;
  const noun = tokens[at];
  // « quatre pick-up », « deux hauts-fourneaux »
  const compound = hyphened(tokens, at, lexicon);
  if (!one && compound) return { start, end: compound, unit: 'count' };
  if (noun?.sentence !== sentence || noun.kind !== 'word') return undefined;
  if (!one && lexicon.has(number.others, noun)) return { start, end: at + 1, unit: 'count' };
  if (lexicon.has(number.adjectives, noun)) return undefined;
  const casualty = lexicon.has(number.casualties, noun);
  if (lexicon.has(lexicon.words.functionWords, noun) && !casualty) return undefined;
  if (!free && !one && !/[sx]$/.test(noun.fold) && !casualty) return undefined;
  return { start, end: at + 1, unit: 'count' };
};

/** A mark of quotation before the noun alone. */
const opensQuoted = (tokens: readonly Token[], i: number, sentence: number): boolean => {
  const [mark, noun] = [tokens[i], tokens[i + 1]];
  if (mark?.kind !== 'mark' || noun?.kind !== 'word' || noun.sentence !== sentence) return false;
  return mark.fold === '«' || mark.fold === '“' || (mark.fold === '"' && !mark.glued && noun.glued === true);
};

/** Index after what is counted, with the mark that closes it where one opened it. */
export const pastQuoted = (tokens: readonly Token[], { start, end }: Counted): number =>
  /^[«“"]$/.test(tokens[start - 1]?.fold ?? '') && /^[»”"]$/.test(tokens[end]?.fold ?? '') ? end + 1 : end;

/** Index after a French noun in two parts that is a plural; undefined for none. */
const hyphened = (tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined => {
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'word' || dash?.fold !== '-' || !dash.glued || second?.kind !== 'word' || !second.glued)
    return undefined;
  if (first.capital || lexicon.has(lexicon.words.functionWords, first)) return undefined;
  const many =
    /[sx]$/.test(second.fold) || lexicon.has(lexicon.words.number.irregularPlurals, `${first.fold}-${second.fold}`);
  return many ? at + 3 : undefined;
};

/** "45-year-old", "three-month-long": the whole of it. */
const aged = (tokens: readonly Token[], noun: Counted, lexicon: Lexicon): Counted => {
  const [dash, word] = [tokens[noun.end], tokens[noun.end + 1]];
  return lexicon.words.number.nounLast &&
    dash?.fold === '-' &&
    dash.glued &&
    /^(?:old|olds|long)$/.test(word?.fold ?? '')
    ? changed(noun, { end: noun.end + 2 })
    : noun;
};

/** « un million de personnes », « une trentaine de », "hundreds of": the number word itself asks for « de ». */
const isJoined = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const { number } = lexicon.words;
  const fold = tokens[i - 1]?.fold ?? '';
  const single = fold.replace(/s$/, '');
  return (
    (number.multipliers[fold] ?? 0) >= 1e6 ||
    Object.hasOwn(number.collectives, fold) ||
    Object.hasOwn(number.collectives, single)
  );
};

/** What is counted with what goes with it: « soldats de la coalition ». */
export const ofSpan = (tokens: readonly Token[], noun: Counted, lexicon: Lexicon): Span => {
  const sentence = tokens[noun.start]?.sentence ?? -1;
  let end = noun.end;
  while (content(tokens[end], sentence, lexicon) && lexicon.demonyms.has(tokens[end])) end++;
  const joint = tokens[end];
  if (joint && joint.sentence === sentence && lexicon.has(lexicon.words.of, joint)) {
    let at = end + 1;
    while (tokens[at] && lexicon.has(lexicon.words.definite, tokens[at])) at++;
    if (content(tokens[at], sentence, lexicon)) end = at + 1;
  }
  return { start: tokens[noun.start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
};
