import { EVENT_NAMES as EN } from '../language/en/event-names.ts';
import type { EventType } from '../language/event-words.ts';
import { EVENT_NAMES as FR } from '../language/fr/event-names.ts';
import type { Locale } from '../language/locale.ts';
import type { Names } from './authority.ts';

const KINDS = { fr: FR, en: EN };
/** British, so that the day stands first as in the names editors give. */
const TONGUES = { fr: 'fr-FR', en: 'en-GB' };

const formatOf = (locale: Locale, year: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(TONGUES[locale], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
  });

/** Made once: making one takes longer than naming a thousand days. */
const FORMATS = {
  fr: { year: formatOf('fr', true), noYear: formatOf('fr', false) },
  en: { year: formatOf('en', true), noYear: formatOf('en', false) },
};

const dateWords = (date: string, locale: Locale): string => {
  const format = FORMATS[locale][date.startsWith('XXXX') ? 'noYear' : 'year'];
  // A leap year, so that 29 February is a day.
  const [from, to] = date.split('/').map((day) => new Date(`${day.replace('XXXX', '2000')}T00:00:00Z`));
  return from && to ? format.formatRange(from, to) : format.format(from);
};

/** The name of an event nobody has named: what, where, when. */
export const eventNames = (type: EventType, place: Names, date: string): Names => {
  const name = (locale: Locale): string => `${KINDS[locale][type]}, ${place[locale]}, ${dateWords(date, locale)}`;
  return { fr: name('fr'), en: name('en') };
};

/** Its id before it is known to be the only one of it: `strike-al-tanf-2017-06-06`. */
export const eventSlug = (type: EventType, place: string, date: string): string =>
  [type, place, (date.split('/')[0] ?? date).replace('XXXX-', '')].join('-');
