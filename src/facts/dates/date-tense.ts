import type { Token } from '../words/tokens.ts';
import { type DateContext, within } from './date-match.ts';

/** Words back from a date in which a verb says whether it lies ahead or behind. */
const REACH = 14;

/** Without accents: « ouvre » is now, « ouvré » was; « a » is a verb, « à » is none. */
const bare = (token: Token): boolean => token.text.toLowerCase() === token.fold;

/** "Talks open on Monday", but "did not open", "was open", "can meet". */
const isOfMany = ({ lexicon, tokens }: DateContext, at: number): boolean => {
  const before = tokens[at - 1];
  const { functionWords, negations, speech } = lexicon.words;
  const lists = [functionWords, negations, speech.auxiliaries, speech.passives, lexicon.words.time.pastWords];
  return before !== undefined && before.kind !== 'number' && !lists.some((list) => lexicon.has(list, before));
};

const isFuture = (context: DateContext, at: number): boolean => {
  const { time, speech, definite, indefinite } = context.lexicon.words;
  const { lexicon, tokens } = context;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (lexicon.phrases(time.aheadPhrases).before(tokens, at + 1)) return true;
  if (lexicon.has(time.future, token)) {
    // "The plan", « le prévu »: a noun tells nothing of when.
    const before = tokens[at - 1];
    return !(before && (lexicon.has(definite, before) || lexicon.has(indefinite, before)));
  }
  if (token.capital) return false;
  if (lexicon.has(time.scheduledMany, token)) return isOfMany(context, at);
  // « La rencontre, vendredi à Genève »: a noun.
  const lead = tokens[at - 1];
  const noun = lexicon.language === 'fr' && lexicon.has(definite, lead);
  if (lexicon.has(time.scheduled, token)) return bare(token) && !noun;
  return lexicon.futureForms.has(token) && !lexicon.has(speech.verbs, token);
};

const isPast = (context: DateContext, at: number): boolean => {
  const { time } = context.lexicon.words;
  const token = context.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  // "To be held", "will be released".
  if (/^(?:be|to|etre)$/.test(context.tokens[at - 1]?.fold ?? '')) return false;
  if (context.lexicon.has(time.pastWords, token)) return bare(token);
  return context.lexicon.pastForms.has(token);
};

/** True where the clause before a date is told in the past. */
export const isBehind = (context: DateContext, i: number): boolean => {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const token = within(context, i, at);
    if (!token || token.fold === ';') return false;
    if (isFuture(context, at)) return false;
    // « seront déployés » is to come.
    const participle =
      /(?:é|ée|és|ées)$/.test(token.text) && !(within(context, i, at - 1) && isFuture(context, at - 1));
    if (isPast(context, at) || participle) return true;
  }
  return false;
};

/** "Has called a stoppage for Friday", « a déposé un préavis pour vendredi », but "for Friday's attack". */
const isConvened = (context: DateContext, i: number): boolean => {
  const { time } = context.lexicon.words;
  if (context.tokens[i + 1]?.fold === "'s") return false;
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const token = within(context, i, at);
    if (!token || token.fold === ';' || token.fold === ',') return false;
    if (context.lexicon.has(time.convening, token)) return true;
  }
  return false;
};

/** « celle du 15 août », "attacks like that of 15 August": the day of something told of, whatever the verb. */
const isStandIn = ({ lexicon, tokens }: DateContext, i: number): boolean => {
  const [noun, before] = [tokens[i - 2], tokens[i - 1]];
  return (
    before !== undefined &&
    noun !== undefined &&
    lexicon.has(lexicon.words.of, before) &&
    lexicon.has(lexicon.words.time.standIns, noun)
  );
};

/** What the first verb behind a date at the head of its sentence says: "By Tuesday evening, the army had taken …". */
const liesAheadBehind = (context: DateContext, i: number): boolean | undefined => {
  for (let at = i + 1; at <= i + REACH; at++) {
    const token = within(context, i, at);
    if (!token) return undefined;
    if (isFuture(context, at)) return true;
    if (isPast(context, at)) return false;
  }
  return undefined;
};

/** "had it back by Wednesday" is done; "told to leave by Friday", with an infinitive nearer, is not. */
const isDone = (context: DateContext, i: number): boolean => {
  const { time } = context.lexicon.words;
  for (let at = i - 2; at >= Math.max(0, i - REACH); at--) {
    const token = within(context, i, at);
    if (!token || token.fold === ';' || token.fold === ',' || context.lexicon.has(time.infinitives, token))
      return false;
    if (isFuture(context, at)) return false;
    if (context.lexicon.has(time.pluperfect, token)) return true;
  }
  return false;
};

/** True of a date that only one word of its sentence stands before. */
const isAtHead = (context: DateContext, i: number): boolean => {
  const before = within(context, i, i - 2);
  return before === undefined || before.kind === 'mark';
};

/** « n'aborderont pas le sort des soldats capturés en août »: the participle right before tells of what is over. */
export const isOver = (context: DateContext, i: number): boolean => {
  const { lexicon, tokens } = context;
  const { time, speech } = lexicon.words;
  const at = lexicon.has(time.before, tokens[i - 1]) ? i - 2 : i - 1;
  const [token, lead] = [within(context, i, at), within(context, i, at - 1)];
  if (!token || !lead || lead.kind !== 'word' || isFuture(context, at)) return false;
  if (!/(?:é|ée|és|ées)$/.test(token.text) && !lexicon.has(time.overs, token)) return false;
  const auxiliary = [speech.auxiliaries, speech.passives, speech.adverbs].some((list) => lexicon.has(list, lead));
  return !auxiliary && !lexicon.has(time.convening, token) && lead.fold.length > 2;
};

/** True where the clause before a date speaks of what is to come: "will meet on Friday", « rouvre samedi », "open from Saturday". */
export const isAhead = (context: DateContext, i: number): boolean => {
  const { time, speech, functionWords, definite, indefinite } = context.lexicon.words;
  const { lexicon, tokens } = context;
  if (isStandIn(context, i) || isOver(context, i)) return false;
  const deadline = lexicon.phrases(time.deadlines).before(tokens, i) > 0;
  // "Retaliating for Sunday's ambush" starts nothing.
  const owned = tokens[i + 1]?.fold === "'s";
  const starting = !owned && lexicon.phrases(time.startings).before(tokens, i) > 0;
  const head = (deadline || starting) && isAtHead(context, i);
  const told = head ? liesAheadBehind(context, i) : undefined;
  // "Will close its mill at Tarnbeck, in the north, by the end of June": the verb before the comma.
  if (head && (told !== undefined || !within(context, i, i - 2))) return told ?? false;
  if (deadline && !head) return !isDone(context, i);
  if (starting && (isConvened(context, i) || !isBehind(context, i))) return true;
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const token = within(context, i, at);
    if (!token || token.fold === ';') return false;
    if (isFuture(context, at)) return true;
    // "…, the minister said Monday": the day of saying; "who will speak, left on Monday": the nearer verb counts.
    // « présenté à un juge », "will report": no saying.
    const noun = [definite, indefinite].some((list) => lexicon.has(list, tokens[at - 1]));
    const coming = isFuture(context, at - 1);
    if (lexicon.has(speech.verbs, token) && !lexicon.has(functionWords, token) && !noun && !coming) return false;
    if (isPast(context, at) && i - at <= REACH / 2) return false;
  }
  return false;
};
