import type { FactWords } from '../fact-words.ts';
import { DEMONYMS } from './demonyms.ts';
import { FUNCTION_WORDS, OPENERS } from './function-words.ts';
import { NUMBERS } from './numbers.ts';
import {
  CORPORATE,
  GROUPS,
  LOWER_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  ORGANISATION_WORDS,
  ORGANISATIONS,
} from './organisations.ts';
import { PLACE_NOUNS, PLACE_PARTS, PLACE_PREPOSITIONS, PLACES, SUCH_AS } from './places.ts';
import { SPEECH } from './speech.ts';
import { TIME } from './time.ts';
import { MAN_TITLES, ROLES, TITLE_ADJECTIVES, TITLES, WOMAN_TITLES } from './titles.ts';

const list = (text: string): readonly string[] => text.split(' ');

/** All that facts need to know of the language. */
export const FACT_WORDS: FactWords = {
  elisions: list("l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu'"),
  thousands: '.',
  functionWords: FUNCTION_WORDS,
  openers: OPENERS,
  definite: list("le la les l' ce cet cette ces son sa ses leur leurs notre nos"),
  indefinite: list(
    "un une des deux trois quatre cinq six plusieurs certains certaines quelques d'autres autre aucun de nombreux",
  ),
  of: list("de du des d'"),
  and: list('et ou ni'),
  that: list("que qu'"),
  negations: list("n' ne"),
  time: TIME,
  number: NUMBERS,
  name: {
    titles: TITLES,
    manTitles: MAN_TITLES,
    womanTitles: WOMAN_TITLES,
    roles: ROLES,
    titleAdjectives: TITLE_ADJECTIVES,
    particles: list("de du d' van von der den ben bin ibn bint al el da dos di della ould abu abou ter zu y"),
    placePrepositions: PLACE_PREPOSITIONS,
    placeNouns: PLACE_NOUNS,
    placeParts: PLACE_PARTS,
    places: PLACES,
    suchAs: SUCH_AS,
    organisations: ORGANISATIONS,
    organisationHeads: ORGANISATION_HEADS,
    lowerHeads: LOWER_HEADS,
    organisationNouns: ORGANISATION_NOUNS,
    corporate: CORPORATE,
    organisationWords: ORGANISATION_WORDS,
    groups: GROUPS,
    demonyms: DEMONYMS,
    notNames: list(
      'covid internet web noel paques ramadan aid islam coran dieu allah etat etats constitution histoire bible hadj loi jo jeux coupe mondial euro ong pib tva vih sida adn gps suv pdg sms utc gmt tv pc ia co2',
    ),
  },
  speech: SPEECH,
};
