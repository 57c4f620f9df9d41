import { ACTION_VERBS } from './action-verbs.ts';
import { CHANGE_VERBS } from './change-verbs.ts';
import { CRIME } from './crime.ts';
import { DIPLOMACY } from './diplomacy.ts';
import { DISASTERS } from './disasters.ts';
import { ECONOMY } from './economy.ts';
import { EPIDEMICS } from './epidemics.ts';
import { HEALTH } from './health.ts';
import { JUSTICE } from './justice.ts';
import { POLITICS } from './politics.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { WAR } from './war.ts';
import { WEAPONS } from './weapons.ts';

/** A French headword and what news prose calls it in English, the most usual first. Base forms, lower case, accents kept. */
export interface LexiconEntry {
  readonly fr: string;
  readonly en: readonly string[];
}

/** Own writing, no dictionary behind it, MIT like the rest of the code. A line reads "headword: equivalent, equivalent". */
const DOMAINS: readonly (readonly string[])[] = [
  WAR,
  WEAPONS,
  HEALTH,
  EPIDEMICS,
  DISASTERS,
  DIPLOMACY,
  POLITICS,
  JUSTICE,
  CRIME,
  ECONOMY,
  SPEECH_VERBS,
  ACTION_VERBS,
  CHANGE_VERBS,
];

const parse = (line: string): LexiconEntry => {
  const [fr = '', senses = ''] = line.split(': ');
  return { fr, en: senses.split(', ') };
};

/** Every headword once, all senses in one entry whatever domain it stands in: an ambiguous word is one synonym group. */
export const LEXICON: readonly LexiconEntry[] = DOMAINS.flat().map(parse);
