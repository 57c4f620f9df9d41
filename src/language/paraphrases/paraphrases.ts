import { ASKED_NOUNS } from './asked-nouns.ts';
import { ASKING_PARAPHRASES } from './asking.ts';
import { CONFLICT_PARAPHRASES } from './conflict.ts';
import { DEED_PARAPHRASES } from './deeds.ts';
import { EVERYDAY_PARAPHRASES } from './everyday.ts';
import { FREQUENT_PARAPHRASES } from './frequent.ts';
import { NEAR_PARAPHRASES } from './near-words.ts';
import { NEWS_PARAPHRASES } from './news.ts';
import { PUBLIC_PARAPHRASES } from './public-life.ts';
import { REPORTING_PARAPHRASES } from './reporting.ts';
import { SWEPT_PARAPHRASES } from './swept.ts';
import { TELLING_PARAPHRASES } from './telling.ts';
import { CHANGE_VERBS } from './verbs-of-change.ts';
import { FORCE_VERBS } from './verbs-of-force.ts';
import { WORLD_PARAPHRASES } from './world.ts';

/**
 * Words by which a question and a report may speak of one thing, folded, French and English together: one group a line,
 * beginnings of words where they end in a hyphen. Wider than the lexicon's senses.
 */
export const PARAPHRASES: readonly string[] = [
  ...FREQUENT_PARAPHRASES,
  ...CONFLICT_PARAPHRASES,
  ...REPORTING_PARAPHRASES,
  ...PUBLIC_PARAPHRASES,
  ...WORLD_PARAPHRASES,
  ...DEED_PARAPHRASES,
  ...TELLING_PARAPHRASES,
  ...FORCE_VERBS,
  ...CHANGE_VERBS,
  ...ASKING_PARAPHRASES,
  ...ASKED_NOUNS,
  ...EVERYDAY_PARAPHRASES,
  ...SWEPT_PARAPHRASES,
  ...NEWS_PARAPHRASES,
  ...NEAR_PARAPHRASES,
];
