import type { EventWords } from '../../language/event-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { EventContext } from './event-context.ts';
import type { Sense, Trigger } from './event-lexicon.ts';
import { isVowelled } from './event-tense.ts';

/** A noun stands behind an article, adjective or preposition; a verb behind a pronoun, "to", a modal or its subject. */
const isNounHere = ({ tokens, lexicon, from }: EventContext, trigger: Trigger): boolean => {
  const before = trigger.from > from ? tokens[trigger.from - 1] : undefined;
  if (!before || before.kind === 'mark') return tokens[trigger.to]?.kind !== 'number';
  const { words } = lexicon;
  const { speech } = words;
  if (lexicon.has(words.definite, before) || lexicon.has(words.indefinite, before)) return true;
  if (lexicon.has(speech.pronouns, before) || lexicon.has(words.verbLeads, before)) return false;
  // « n'a été prise ».
  if (lexicon.language === 'fr' && lexicon.has(speech.passives, before)) return false;
  if (lexicon.has(speech.auxiliaries, before)) return isVowelled(before);
  // In English a modifier stands before its noun: "drone attack"; « la crise frappe » has its subject there.
  // « la crise frappe durement les commerces ».
  const skip = /(?:ment|ly)$/.test(tokens[trigger.to]?.fold ?? '') ? 1 : 0;
  const next = tokens[trigger.to + skip];
  const object = next !== undefined && (lexicon.has(words.definite, next) || lexicon.has(words.indefinite, next));
  return !(object && !lexicon.has(words.functionWords, before) && !lexicon.has(words.of, before));
};

/** « un poste », "a hit": no verb behind an article, unless a participle. */
const isNamedThing = ({ tokens, lexicon }: EventContext, { from, to }: Trigger): boolean => {
  const word = tokens[from];
  const lead = tokens[from - 1];
  // « l'attaquant », « un attaquant ».
  const { definite, indefinite } = lexicon.words;
  const article = [definite, indefinite].some((list) => lexicon.has(list, lead));
  if (lexicon.language === 'fr' && article && to - from === 1 && /ants?$/.test(word?.text ?? '')) return true;
  if (to - from > 1 || !word || !lexicon.has(indefinite, lead)) return false;
  if (lexicon.has(lexicon.words.of, lead) && lead?.fold !== 'des') return false;
  return !(lexicon.language === 'fr' ? /(?:é|ée|és|ées|i|is|ie|u|us|ue|ant)$/ : /(?:ed|en|ing)$/).test(word.text);
};

/** The senses to try: a word that is noun and verb is what its place makes it. */
export const sensesOf = (context: EventContext, trigger: Trigger): readonly Sense[] => {
  // « incendié », « frappé »: no noun, but for « traité » and « hostilités ».
  const word = context.tokens[trigger.from];
  const { definite, indefinite } = context.lexicon.words;
  // « l'arrivée », « une percée ».
  const named = [definite, indefinite].some((list) => context.lexicon.has(list, context.tokens[trigger.from - 1]));
  const participle =
    /(?:é|(?<!it)és|ée|ées)$/.test(word?.text ?? '') &&
    trigger.senses[0]?.type !== 'agreement' &&
    !(named && /ées?$/.test(word?.text ?? '') && trigger.senses.some(({ kind }) => kind === 'noun'));
  const nouns = participle ? [] : trigger.senses.filter(({ kind }) => kind === 'noun');
  const verbs = trigger.senses.filter(({ kind }) => kind !== 'noun');
  if (participle) return verbs;
  // « ne combat pas »: a verb.
  const { speech } = context.lexicon.words;
  const lead = context.tokens[trigger.from - 1]?.fold ?? '';
  if (context.lexicon.language === 'fr' && (context.lexicon.has(speech.reflexives, lead) || /^n(?:e|')$/.test(lead)))
    return verbs;
  // « police anti-émeute », "post-coup".
  const joint = context.tokens[trigger.from - 1];
  if (
    joint?.fold === '-' &&
    joint.glued &&
    context.lexicon.has(context.words.prefixes, context.tokens[trigger.from - 2])
  )
    return [];
  if (!nouns.length && isNamedThing(context, trigger)) return [];
  if (!nouns.length || !verbs.length) return trigger.senses;
  return isNounHere(context, trigger) ? nouns : verbs;
};

/** "Storm Hella": the kind of storm is part of its name. */
export const isNamedStorm = (tokens: readonly Token[], at: number, words: EventWords, lexicon: Lexicon): boolean =>
  lexicon.has(words.storms, tokens[at]) && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === true;
