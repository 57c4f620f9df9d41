import { EVENT_WORDS as EN } from '../../language/en/events.ts';
import type { EventType, EventWords, Triggers } from '../../language/event-words.ts';
import { EVENT_WORDS as FR } from '../../language/fr/events.ts';
import { foldText } from '../../text/fold.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Phrases, phrases, pieces, spelt } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';
import { lasting } from '../words/word-lists.ts';
import { MOST_IDS } from '../words/word-table.ts';

/** A reading of words that may name an event, before anything is asked of their sentence. */
export interface Sense {
  readonly type: EventType;
  readonly kind: 'noun' | 'verb' | 'armed';
}

/** Words that may name an event; « frappe » and "attack" are nouns and verbs. */
export interface Trigger {
  readonly senses: readonly Sense[];
  /** True where it is no figure of speech. */
  readonly sure: boolean;
  readonly from: number;
  readonly to: number;
}

/** What a word can be in the scene of an event; a word is several. */
export const SCENE = {
  conflict: 1,
  people: 2,
  thing: 4,
  abstract: 8,
  animal: 16,
  aircraft: 32,
  shell: 64,
  explosive: 128,
  wreckable: 256,
  weather: 512,
  protest: 1024,
  sport: 2048,
  labour: 4096,
  weapon: 8192,
  force: 16384,
  harm: 32768,
  clause: 65536,
  relative: 131072,
  court: 262144,
  feigned: 524288,
  soft: 1048576,
  /** Begins a trigger or a figure of speech. */
  start: 2097152,
} as const;

/** The event words of a language made ready. */
export interface EventLexicon {
  readonly words: EventWords;
  /** The longest trigger that begins at a token. */
  readonly at: (tokens: readonly Token[], i: number) => Trigger | undefined;
  readonly figures: Phrases;
  /** What a word can be: a sum of `SCENE`. */
  readonly scene: (token: Token) => number;
}

const UNASKED = -1;

const plain = (phrase: string): string => foldText(phrase).replaceAll('-', ' ');

const spell = (phrase: string): string => pieces(plain(phrase)).join(' ');

const sceneOf = (words: EventWords, harms: readonly string[]): ReadonlyMap<string, number> => {
  const lists: readonly (readonly [readonly string[], number])[] = [
    [words.conflict, SCENE.conflict],
    [words.people, SCENE.people],
    [words.things, SCENE.thing],
    [words.abstract, SCENE.abstract],
    [words.animals, SCENE.animal],
    [words.aircraft, SCENE.aircraft],
    [words.shells, SCENE.shell],
    [words.explosives, SCENE.explosive],
    [words.wreckable, SCENE.wreckable],
    [words.weather, SCENE.weather],
    [words.protest, SCENE.protest],
    [words.sport, SCENE.sport],
    [words.labour, SCENE.labour],
    [words.weapons, SCENE.weapon],
    [words.forces, SCENE.force],
    [harms, SCENE.harm],
    [words.clauses, SCENE.clause],
    [words.relatives, SCENE.relative],
    [words.court, SCENE.court],
    [words.feigned, SCENE.feigned],
    [words.soft, SCENE.soft],
  ];
  const map = new Map<string, number>();
  for (const [list, bit] of lists) for (const word of list) map.set(plain(word), (map.get(plain(word)) ?? 0) | bit);
  const starts = [words.nouns, words.verbs, words.armedVerbs].flatMap((triggers) => Object.values(triggers).flat());
  for (const phrase of [...starts, ...words.figures]) {
    const first = pieces(plain(phrase))[0] ?? '';
    map.set(first, (map.get(first) ?? 0) | SCENE.start);
  }
  return map;
};

const build = (data: EventWords, lexicon: Lexicon): EventLexicon => {
  const words = lasting(data);
  const known = new Map<string, Sense[]>();
  const add = (triggers: Triggers, kind: Sense['kind']): void => {
    for (const [type, entries] of Object.entries(triggers) as [EventType, readonly string[]][])
      for (const entry of entries) {
        const senses = known.get(spell(entry)) ?? [];
        if (!senses.some((sense) => sense.kind === kind)) senses.push({ type, kind });
        known.set(spell(entry), senses);
      }
  };
  add(words.nouns, 'noun');
  add(words.verbs, 'verb');
  add(words.armedVerbs, 'armed');
  const sure = new Set(words.sure.map(spell));
  const finder = phrases(
    [
      ...Object.values(words.nouns).flat(),
      ...Object.values(words.verbs).flat(),
      ...Object.values(words.armedVerbs).flat(),
    ].map(plain),
    lexicon.classes,
  );
  const scene = sceneOf(words, Object.keys(lexicon.words.number.harmKinds));
  /** The same by the numbers of common words. */
  const scenes = new Int32Array(MOST_IDS).fill(UNASKED);
  return {
    words,
    figures: phrases(words.figures.map(plain), lexicon.classes),
    scene: ({ fold, id }) => {
      if (id === 0) return scene.get(fold) ?? 0;
      if (scenes[id] === UNASKED) scenes[id] = scene.get(fold) ?? 0;
      return scenes[id] ?? 0;
    },
    at: (tokens, i) => {
      const length = finder.at(tokens, i);
      if (!length) return undefined;
      const spelling = spelt(tokens, i, i + length);
      const senses = known.get(spelling);
      return senses && { senses, sure: sure.has(spelling), from: i, to: i + length };
    },
  };
};

const cache = new Map<string, EventLexicon>();

/** The event words of a language that is read. */
export const eventLexicon = (lexicon: Lexicon): EventLexicon => {
  const known = cache.get(lexicon.language) ?? build(lexicon.language === 'fr' ? FR : EN, lexicon);
  cache.set(lexicon.language, known);
  return known;
};
