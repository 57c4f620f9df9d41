import { DISASTERS } from './disasters.ts';
import { EPIDEMICS } from './epidemics.ts';
import { HEALTH } from './health.ts';
import { WAR } from './war.ts';
import { WEAPONS } from './weapons.ts';

/** A French headword and what news prose calls it in English, the most usual first. Base forms, lower case, accents kept. */
export interface LexiconEntry {
  readonly fr: string;
  readonly en: readonly string[];
}

/** Own writing, no dictionary behind it, MIT like the rest of the code. A line reads "headword: equivalent, equivalent". */
const DOMAINS: readonly (readonly string[])[] = [WAR, WEAPONS, HEALTH, EPIDEMICS, DISASTERS];

const parse = (line: string): LexiconEntry => {
  const [fr = '', senses = ''] = line.split(': ');
  return { fr, en: senses.split(', ') };
};

/** Every headword once, all senses in one entry whatever domain it stands in: an ambiguous word is one synonym group. */
export const LEXICON: readonly LexiconEntry[] = DOMAINS.flat().map(parse);
