import { ALL_BOILERPLATE } from '../../language/language.ts';
import type { PageLine } from '../cleaning/page-line.ts';
import { readerHits } from '../cleaning/phrases.ts';

const sections: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.sections));

/** A site's name stands among so many first lines, in so many words. */
const HEAD_LINES = 12;
const NAME_WORDS = 5;
const NAME_LETTERS = 5;

const ARTICLE = new RegExp(
  `^(?:${ALL_BOILERPLATE.flatMap((language) => language.nameArticles).join('|')}|l)(?:\\s|(?<=l)')`,
  'u',
);

const holds = (folded: string, name: string): boolean => {
  const at = folded.indexOf(name);
  return (
    at >= 0 && !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(folded[at + name.length] ?? ' ')
  );
};

/** What a page may call its site: short lines above the headline that a line below the story has again, folded. */
export const siteNames = (lines: readonly PageLine[], title: number, last: number): readonly string[] => {
  const names = lines
    .slice(0, Math.max(0, Math.min(title, HEAD_LINES)))
    .filter(
      ({ words, text, key, closed }) =>
        words <= NAME_WORDS && key.length >= NAME_LETTERS && !closed && /^\p{Lu}/u.test(text),
    )
    .map(({ folded }) => folded)
    .filter((name) => !sections.has(name));
  // The last sentence of the story may hold what stands in the menu: a minister's office, a country.
  const isPages = (line: PageLine, i: number, name: string): boolean =>
    i > last ||
    readerHits(line) > 0 ||
    line.folded.startsWith(name) ||
    line.folded.replace(ARTICLE, '').startsWith(name);
  return names.filter((name) =>
    lines.some((line, i) => i >= last && line.folded !== name && holds(line.folded, name) && isPages(line, i, name)),
  );
};

/** True where a line names its site. */
export const namesSite = (line: PageLine, sites: readonly string[]): boolean =>
  sites.some((name) => holds(line.folded, name));
