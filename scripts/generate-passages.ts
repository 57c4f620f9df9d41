import { STOP_WORDS } from '../src/language/fr/stop-words.ts';
import { seeded } from './fit-weights.ts';
import type { BeirDocument } from './read-beir.ts';

/** Passages made up of a seed, and questions asked of some of them. */
export interface Generated {
  readonly documents: readonly BeirDocument[];
  readonly queries: readonly { readonly text: string; readonly right: number }[];
}

const ONSETS = 'b c d f g l m n p r s t v br ch cl cr dr fl gr pl pr tr qu st'.split(' ');
const VOWELS = 'a e i o u é ai au ou eu oi an en on in'.split(' ');
const ENDINGS = ['', '', '', 's', 'e', 'es', 'er', 'ait', 'ement', 'ation', 'eur', 'ique', 'iste', 'ité'];
const OPENERS = ['Qui', 'Quand', 'Combien de', 'Quelle', 'Où se trouve', 'Pourquoi', 'Comment', 'Quel'];
/** Words of running French between two words that carry a topic. */
const STOP_SHARE = 0.48;
/** As in real text the n-th most frequent word stands about 1/n as often as the first. */
const ZIPF = 1.05;
const CAPITAL_SHARE = 0.12;
const NUMBER_SHARE = 0.04;

const makeWords = (count: number, random: () => number): readonly string[] => {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    const syllables = 2 + Math.floor(random() * 2.6);
    for (let i = 0; i < syllables; i++) word += pick(ONSETS) + pick(VOWELS);
    words.add(word);
  }
  return [...words];
};

/** Zipf-distributed words with endings, names and numbers in sentences: the statistics that an index's speed depends on. */
export const generatePassages = (size: number, questions: number, seed: number): Generated => {
  const random = seeded(seed);
  const words = makeWords(20_000 + Math.floor(size / 2), random);
  const cumulative = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) cumulative[rank] = sum += (rank + 60) ** -ZIPF;
  const topic = (): string => {
    const target = random() * sum;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] as number) < target) low = middle + 1;
      else high = middle;
    }
    const word = words[low] as string;
    // The same base keeps to few endings, so that stems gather some of them and not all.
    const written = word + (ENDINGS[(low + Math.floor(random() * 3)) % ENDINGS.length] as string);
    return low % 8 === 0 && random() < CAPITAL_SHARE * 6 ? written[0]?.toUpperCase() + written.slice(1) : written;
  };
  const word = (): string =>
    random() < STOP_SHARE
      ? (STOP_WORDS[Math.floor(random() * STOP_WORDS.length)] as string)
      : random() < NUMBER_SHARE
        ? String(1900 + Math.floor(random() * 120))
        : topic();
  const sentence = (): string => {
    const text = Array.from({ length: 12 + Math.floor(random() * 18) }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const documents = Array.from({ length: size }, (_, id) => ({
    id: String(id),
    title: '',
    text: Array.from({ length: 4 + Math.floor(random() * 5) }, sentence).join(' '),
  }));
  const queries = Array.from({ length: questions }, () => {
    const right = Math.floor(random() * size);
    const stops: ReadonlySet<string> = new Set(STOP_WORDS);
    const own = (documents[right]?.text ?? '').split(/[ .]+/).filter((one) => one && !stops.has(one.toLowerCase()));
    const start = Math.floor(random() * Math.max(1, own.length - 9));
    const asked = own.slice(start, start + 9).filter(() => random() < 0.5);
    return { text: `${OPENERS[Math.floor(random() * OPENERS.length)]} ${asked.join(' de ')} ?`, right };
  });
  return { documents, queries };
};
