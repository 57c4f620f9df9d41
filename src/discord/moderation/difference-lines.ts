import { LANGUAGES } from '../../i18n/languages.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Difference, QuoteHead } from '../../refresh/difference.ts';
import { shorten, shortenMarkdown } from '../shorten.ts';
import type { Desk } from './desk.ts';

/** So many of a list are named; the rest is counted. */
const NAMED = 5;
/** Characters of one of them. */
const LONGEST = 80;

/** How an element of a list is named; asked only of those that are. */
type NameOf<T> = (one: T) => string;

const some = <T>(names: readonly T[], t: Translator, nameOf: NameOf<T>): string => {
  const named = names.slice(0, NAMED).map((one) => shortenMarkdown(nameOf(one), LONGEST));
  const more = names.length - named.length;
  return [...named, ...(more > 0 ? [t(($) => $.index.difference.more, { count: more })] : [])].join(', ');
};

const line = <T = string>(
  label: string,
  sign: '+' | '−' | '~',
  names: readonly T[],
  t: Translator,
  nameOf: NameOf<T> = String,
): readonly string[] => (names.length > 0 ? [`${label} **${sign}${names.length}** ${some(names, t, nameOf)}`] : []);

const both = <T = string>(
  label: string,
  { gained, lost }: { readonly gained: readonly T[]; readonly lost: readonly T[] },
  t: Translator,
  nameOf?: NameOf<T>,
): readonly string[] => [...line(label, '+', gained, t, nameOf), ...line(label, '−', lost, t, nameOf)];

/** What changed from one edition to the next, a line for each kind of thing that did. */
export const differenceLines = (
  difference: Difference,
  { t, locale }: Pick<Desk, 't' | 'locale'>,
): readonly string[] => {
  const { dispatches, quotes, golden } = difference;
  const words = LANGUAGES[locale].index.difference;
  const head = ({ file, text }: QuoteHead): string =>
    t(($) => $.frame.colon, { label: file, text: shorten(text, LONGEST / 2) });
  const lines = [
    ...both(words.reports, difference.reports, t),
    ...line(words.dispatches, '+', dispatches.added, t),
    ...line(words.dispatches, '~', dispatches.changed, t),
    ...line(words.dispatches, '−', dispatches.removed, t),
    ...line(
      words.setAside,
      '+',
      dispatches.setAside,
      t,
      ({ file, reason }) => `${file} (${t(($) => $.origin.setAside[reason])})`,
    ),
    ...both(words.names, difference.names, t),
    ...both(words.events, difference.events, t),
    ...both(words.quotes, quotes, t, head),
    ...golden.map(({ command, locale: tag, now }) =>
      t(($) => $.index.difference.golden[now], { command: shortenMarkdown(command, LONGEST), locale: tag }),
    ),
  ];
  return lines.length > 0 ? lines : [t(($) => $.index.difference.none)];
};
