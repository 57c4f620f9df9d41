import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import { type RankedSentence, type RankOptions, rankSentencesOf } from '../search/rank-sentences.ts';
import { readable } from './readable.ts';

export type { RankedSentence } from '../search/rank-sentences.ts';

/** Ranks the sentences of an edition by how well they answer, as a reader of this language is shown them. */
export const rankSentences = (
  edition: Edition,
  locale: Locale,
  text: string,
  options?: RankOptions,
): readonly RankedSentence[] => rankSentencesOf(edition, readable(edition, locale).shown, locale, text, options);
