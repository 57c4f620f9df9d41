import { ACTION_VERBS } from './action-verbs.ts';
import { ADJECTIVES } from './adjectives.ts';
import { ADVERBS } from './adverbs.ts';
import { BODY } from './body.ts';
import { CHANGE_VERBS } from './change-verbs.ts';
import { CRIME } from './crime.ts';
import { CULTURE } from './culture.ts';
import { DIPLOMACY } from './diplomacy.ts';
import { DISASTERS } from './disasters.ts';
import { ECONOMY } from './economy.ts';
import { EDUCATION } from './education.ts';
import { ENERGY } from './energy.ts';
import { ENVIRONMENT } from './environment.ts';
import { EPIDEMICS } from './epidemics.ts';
import { HANDLING_VERBS } from './handling-verbs.ts';
import { HEALTH } from './health.ts';
import { JUSTICE } from './justice.ts';
import { WORK } from './labour.ts';
import { MEDIA } from './media.ts';
import { MIGRATION } from './migration.ts';
import { NOTIONS } from './notions.ts';
import { PLACES } from './places.ts';
import { POLITICS } from './politics.ts';
import { QUANTITIES } from './quantities.ts';
import { RELIGION } from './religion.ts';
import { SCIENCE } from './science.ts';
import { SOCIETY } from './society.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { SPORT } from './sport.ts';
import { THINGS } from './things.ts';
import { TIME } from './time.ts';
import { TRANSPORT } from './transport.ts';
import { WAR } from './war.ts';
import { WEAPONS } from './weapons.ts';

/** A French headword and what news prose calls it in English, the most usual first. Base forms, lower case, accents kept. */
export interface LexiconEntry {
  readonly fr: string;
  readonly en: readonly string[];
}

/** Lines of the form "headword: equivalent, equivalent". */
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
  WORK,
  ENERGY,
  ENVIRONMENT,
  SCIENCE,
  TRANSPORT,
  MIGRATION,
  SOCIETY,
  RELIGION,
  EDUCATION,
  MEDIA,
  SPORT,
  CULTURE,
  TIME,
  QUANTITIES,
  PLACES,
  BODY,
  THINGS,
  NOTIONS,
  SPEECH_VERBS,
  ACTION_VERBS,
  CHANGE_VERBS,
  HANDLING_VERBS,
  ADJECTIVES,
  ADVERBS,
];

/** Those that hold most verbs. */
const OF_VERBS: readonly (readonly string[])[] = [
  WAR,
  DISASTERS,
  DIPLOMACY,
  JUSTICE,
  CRIME,
  SPEECH_VERBS,
  ACTION_VERBS,
  CHANGE_VERBS,
  HANDLING_VERBS,
];

const parse = (line: string): LexiconEntry => {
  const [fr = '', senses = ''] = line.split(': ');
  return { fr, en: senses.split(', ') };
};

/**
 * Every headword once, all its senses in one entry whatever domain it stands in: an ambiguous word is one synonym group.
 * Function words and their homographs are left out (« est », « son », « été »). Own writing, no dictionary behind it, MIT
 * like the rest of the code.
 */
export const LEXICON: readonly LexiconEntry[] = DOMAINS.flat().map(parse);

const isVerb = ({ fr }: LexiconEntry): boolean =>
  /(?:er|ir|re)$/u.test(fr) && !/(?:[aeiou]ire|i?ère|[^l]ure|[bcgp]re)$/u.test(fr.replace(/(?:f|pl|cr)[ao]ire$/u, ''));

/** The entries of French verbs, as far as their endings tell; read anew at each call. */
export const frenchVerbs = (): readonly LexiconEntry[] => OF_VERBS.flat().map(parse).filter(isVerb);
