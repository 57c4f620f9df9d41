import { LANGUAGES } from '../../i18n/languages.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Changed, Difference } from '../../refresh/difference.ts';
import { shorten, shortenMarkdown } from '../shorten.ts';
import type { Desk } from './desk.ts';

/** So many of a list are named; the rest is counted. */
const NAMED = 5;
/** Characters of one of them. */
const LONGEST = 80;

const some = (names: readonly string[], t: Translator): string => {
  const named = names.slice(0, NAMED).map((name) => shortenMarkdown(name, LONGEST));
  const more = names.length - named.length;
  return [...named, ...(more > 0 ? [t(($) => $.index.difference.more, { count: more })] : [])].join(', ');
};

const line = (label: string, sign: '+' | '−' | '~', names: readonly string[], t: Translator): readonly string[] =>
  names.length > 0 ? [`${label} **${sign}${names.length}** ${some(names, t)}`] : [];

const both = (label: string, { gained, lost }: Changed, t: Translator): readonly string[] => [
  ...line(label, '+', gained, t),
  ...line(label, '−', lost, t),
];

/** What changed from one edition to the next, a line for each kind of thing that did. */
export const differenceLines = (
  difference: Difference,
  { t, locale }: Pick<Desk, 't' | 'locale'>,
): readonly string[] => {
  const { dispatches, quotes, golden } = difference;
  const words = LANGUAGES[locale].index.difference;
  const heads = (list: Difference['quotes']['gained']) =>
    list.map(({ file, text }) => t(($) => $.frame.colon, { label: file, text: shorten(text, LONGEST / 2) }));
  const lines = [
    ...both(words.reports, difference.reports, t),
    ...line(words.dispatches, '+', dispatches.added, t),
    ...line(words.dispatches, '~', dispatches.changed, t),
    ...line(words.dispatches, '−', dispatches.removed, t),
    ...line(
      words.setAside,
      '+',
      dispatches.setAside.map(({ file, reason }) => `${file} (${t(($) => $.origin.setAside[reason])})`),
      t,
    ),
    ...both(words.names, difference.names, t),
    ...both(words.events, difference.events, t),
    ...both(words.quotes, { gained: heads(quotes.gained), lost: heads(quotes.lost) }, t),
    ...golden.map(({ command, locale: tag, now }) =>
      t(($) => $.index.difference.golden[now], { command: shortenMarkdown(command, LONGEST), locale: tag }),
    ),
  ];
  return lines.length > 0 ? lines : [t(($) => $.index.difference.none)];
};
