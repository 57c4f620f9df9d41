import { ALL_BOILERPLATE } from '../../language/language.ts';
import type { PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** A path stands among so many lines at the head of a page, and so near above the headline it ends in. */
const HEAD_LINES = 40;
const NEAR_LINES = 8;
/** A headline has more letters than a section. */
const HEADLINE_LETTERS = 20;

const homeWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.homeWords));

/** « Accueil  A la Une  Casamance : 250 fusils déposés »: a path without marks that ends in a headline alone in its line. */
export const cutPaths = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  lines.slice(0, HEAD_LINES).forEach((line, i) => {
    if (verdicts[i] || !homeWords.has(line.tokens[0] ?? '')) return;
    const ends = lines
      .slice(i + 1, i + 1 + NEAR_LINES)
      .some(({ key }) => key.length >= HEADLINE_LETTERS && key.length < line.key.length && line.key.endsWith(key));
    if (ends) verdicts[i] = 'navigation';
  });
};
