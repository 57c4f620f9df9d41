import type { EventContext } from './event-context.ts';
import { SCENE, type Trigger } from './event-lexicon.ts';

/** Words before a trigger among which "if" stands. */
const IF_REACH = 8;

/** "Would strike if they came back": planned, but only on a condition. */
export const hangsOnCondition = ({ tokens, lexicon, words, from, to }: EventContext, trigger: Trigger): boolean => {
  for (let at = trigger.to; at < to; at++) if (lexicon.phrases(words.conditions).at(tokens, at)) return true;
  // « S'ils reviennent, l'aviation frappera », "if they cross we will strike".
  return [words.conditions, words.inverted].some((list) => lexicon.phrases(list).at(tokens, from));
};

/** "If both sides agree to a buffer zone": nobody says there is one. */
export const isSupposed = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): boolean => {
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - IF_REACH); at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.fold !== '-')) break;
    if (lexicon.phrases(words.conditionals).at(tokens, at)) return true;
  }
  // "Should the talks fail".
  if (
    lexicon.has(words.inverted, tokens[from]) &&
    !tokens.slice(from, trigger.from).some(({ kind }) => kind === 'mark')
  )
    return true;
  // « Si la digue, en aval, lâchait »: across an aside.
  const [head, before] = [tokens[from], tokens[trigger.from - 1]];
  if (before?.fold !== ',' || !head || !lexicon.has(words.conditionals, head)) return false;
  return tokens.slice(from, trigger.from).filter(({ fold }) => fold === ',').length === 2;
};

/** Words from the auxiliary that opens a question to its verb. */
const ASKED_REACH = 9;

/** « L'armée a-t-elle bombardé l'hôpital ? », "Did the army bomb it?": nobody says so; "why did it" takes it as known. */
export const isAsked = ({ tokens, lexicon, words, scenes, from, to }: EventContext, trigger: Trigger): boolean => {
  let end = to - 1;
  while (end > trigger.from && tokens[end]?.kind === 'mark' && tokens[end]?.fold !== '?') end--;
  if (tokens[end]?.fold !== '?') return false;
  const { speech } = lexicon.words;
  let turned = false;
  for (let at = trigger.from; at >= Math.max(from, trigger.from - ASKED_REACH); at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.fold !== '-')) return turned && token?.fold === ',';
    if (at < trigger.from && (scenes[at] ?? 0) & SCENE.clause) return false;
    if (lexicon.has(words.wondering, token)) return false;
    const opens = at === from || tokens[at - 1]?.kind === 'mark';
    if (lexicon.language === 'fr') turned ||= token.fold === '-' && lexicon.has(speech.pronouns, tokens[at + 1]);
    else turned = opens && token.capital && lexicon.has(words.asking, token);
  }
  return turned;
};

/** "The wall could collapse", « pourraient être envoyés ». */
export const isMaybe = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): boolean => {
  const { auxiliaries, passives, adverbs } = lexicon.words.speech;
  for (let at = trigger.from; at >= from; at--) {
    if (lexicon.has(words.maybes, tokens[at])) return true;
    if (at < trigger.from && ![auxiliaries, passives, adverbs].some((list) => lexicon.has(list, tokens[at])))
      return false;
  }
  return false;
};

/** « compte frapper », not « compte 150 instructeurs ». */
export const intends = ({ tokens, lexicon, words }: EventContext, at: number): boolean => {
  if (!lexicon.has(words.intending, tokens[at - 1])) return true;
  const { reflexives, clitics } = lexicon.words.speech;
  return (
    /(?:er|ir|re)$/.test(tokens[at]?.text ?? '') ||
    [reflexives, clitics, lexicon.words.negations, words.negatives].some((list) => lexicon.has(list, tokens[at]))
  );
};
