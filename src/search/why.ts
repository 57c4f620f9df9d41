import { sentenceTokens } from './index-passages.ts';
import type { RankedSentence, Searched } from './rank-sentences.ts';

/** How something asked for is met: as a known name, in its own stem, or by what the lexicon holds for it. */
export type Meeting = 'name' | 'word' | 'lexicon';

/** One thing asked for, and the words of the sentence that met it; none and no `by` where the sentence itself lacks it. */
export interface Why {
  /** As typed. */
  readonly asked: string;
  /** As they stand in the sentence, each once. */
  readonly words: readonly string[];
  readonly by?: Meeting;
  /** Of a name: whose it is. */
  readonly entity?: string;
}

/** Says of a sentence found why it is there: for everything asked for, the words shown that met it, and how. */
export const whyFound = (searched: Searched, { entry, sentence, wanted }: RankedSentence): readonly Why[] => {
  const own = searched.entries[entry];
  const links = searched.links.entries[entry];
  const tokens = own && links ? sentenceTokens(own, links, sentence) : [];
  return wanted.map(({ text: asked, terms, entity }): Why => {
    const met = tokens.filter(({ term }) => terms.includes(term));
    const words = [...new Set(met.map(({ start, end }) => own?.dispatch.text.slice(start, end) ?? ''))];
    const isOwn = met.some(({ term }) => term === terms[0]);
    const by = entity === undefined ? (isOwn ? 'word' : 'lexicon') : 'name';
    return { asked, words, ...(words.length ? { by } : {}), ...(entity === undefined ? {} : { entity }) };
  });
};
