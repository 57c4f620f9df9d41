import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import { nameKey } from '../../linking/name-key.ts';
import { doubtfulNames } from '../../linking/name-proposals.ts';
import { type Nameable, namesNear } from './near-names.ts';

/** So many near names are shown. */
const SHOWN = 5;

const nearest = (
  edition: Edition,
  typed: string,
  locale: Locale,
  among: (named: Nameable) => boolean,
): readonly string[] => {
  const ranked = namesNear(edition, nameKey(typed))
    .filter(({ named }) => among(named))
    .map(({ named, apart }) => ({ name: named.names[locale], apart }))
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1));
  return [...new Set(ranked.map(({ name }) => name))].slice(0, SHOWN);
};

/** Names of people, places and bodies close to what was typed and not the same; `except` leaves the answer's own subject out. */
export const nearestNames = (edition: Edition, typed: string, locale: Locale, except?: string): readonly string[] => {
  // What may be another spelling comes first, whatever its letters.
  const doubtful = except === undefined ? [] : doubtfulNames(edition.links, except);
  const spelt = doubtful.flatMap((id) => edition.links.entities.get(id)?.names[locale] ?? []);
  return [
    ...new Set([...spelt, ...nearest(edition, typed, locale, ({ id, kind }) => kind === 'entity' && id !== except)]),
  ].slice(0, SHOWN);
};

/** The same for topics: events count as well. */
export const nearestTopics = (edition: Edition, typed: string, locale: Locale, except?: string): readonly string[] =>
  nearest(edition, typed, locale, ({ id }) => id !== except);
