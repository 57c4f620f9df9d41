import { EVENT_WORDS as EN } from '../language/en/events.ts';
import type { EventType, EventWords, Triggers } from '../language/event-words.ts';
import { EVENT_WORDS as FR } from '../language/fr/events.ts';
import { foldText } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { type Phrases, phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A word that names an event, before anything is asked of its sentence. */
export interface Trigger {
  readonly type: EventType;
  readonly kind: 'noun' | 'verb' | 'armed';
  readonly from: number;
  readonly to: number;
}

/** The event words of a language made ready. */
export interface EventLexicon {
  readonly words: EventWords;
  /** The longest trigger that begins at a token. */
  readonly at: (tokens: readonly Token[], i: number) => Trigger | undefined;
  readonly figures: Phrases;
}

type Kind = Trigger['kind'];

const plain = (phrase: string): string => foldText(phrase).replaceAll('-', ' ');

const build = (words: EventWords): EventLexicon => {
  const known = new Map<string, { readonly type: EventType; readonly kind: Kind }>();
  const add = (triggers: Triggers, kind: Kind): void => {
    for (const [type, entries] of Object.entries(triggers) as [EventType, readonly string[]][])
      for (const entry of entries) if (!known.has(plain(entry))) known.set(plain(entry), { type, kind });
  };
  add(words.nouns, 'noun');
  add(words.verbs, 'verb');
  add(words.armedVerbs, 'armed');
  // "strike" is a noun behind an article and a verb behind a pronoun: the noun is kept, `events` asks for its article.
  const finder = phrases(known.keys());
  const spelt = (tokens: readonly Token[], i: number, length: number): string =>
    tokens
      .slice(i, i + length)
      .filter(({ fold }) => fold !== '-')
      .map(({ fold }) => fold)
      .join(' ');
  return {
    words,
    figures: phrases(words.figures.map(plain)),
    at: (tokens, i) => {
      const length = finder.at(tokens, i);
      const found = length
        ? (known.get(spelt(tokens, i, length).replaceAll("' ", "'")) ?? known.get(spelt(tokens, i, length)))
        : undefined;
      return found && { ...found, from: i, to: i + length };
    },
  };
};

const cache = new Map<string, EventLexicon>();

/** The event words of a language that is read. */
export const eventLexicon = ({ language }: Lexicon): EventLexicon => {
  const known = cache.get(language) ?? build(language === 'fr' ? FR : EN);
  cache.set(language, known);
  return known;
};
