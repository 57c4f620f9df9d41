import { ALL_BOILERPLATE } from '../language/language.ts';
import type { Verdicts } from './clean.ts';
import type { CutRule } from './cut-rule.ts';
import { isProse, type PageLine } from './page-line.ts';

const teaserHeadings = new Set(ALL_BOILERPLATE.flatMap((language) => language.teaserHeadings));
const commentHeadings = new Set(ALL_BOILERPLATE.flatMap((language) => language.commentHeadings));
const COUNTED_COMMENTS = /^(\d+ )?(commentaires?|comments?|reactions?)( ?\(?\d*\)?)?$/;

const label = (line: PageLine): string => line.folded.replace(/[\s.:!…>»→›|-]+$/, '').replace(/^[\s>»→▶►•*|–-]+/, '');

/** Comments begin only after a story: so many sentences of it. */
const STORY_SENTENCES = 2;

/** From a comments heading below the story on, everything is readers' words or furniture. */
const cutComments = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  let sentences = 0;
  const from = lines.findIndex((line, i) => {
    if (!verdicts[i] && isProse(line)) sentences++;
    return sentences >= STORY_SENTENCES && (commentHeadings.has(label(line)) || COUNTED_COMMENTS.test(label(line)));
  });
  if (from < 0) return;
  const later = lines.slice(from).map((line, k) => [line, from + k] as const);
  for (const [, i] of later) if (!verdicts[i] || i === from) verdicts[i] = 'comments';
};

/** A teaser's summary: a sentence right below a headline, with another headline or nothing after it. */
const isSummary = (lines: readonly PageLine[], verdicts: Verdicts, i: number, inList: boolean): boolean => {
  const previous = lines[i - 1];
  const next = lines[i + 1];
  return (
    inList &&
    previous !== undefined &&
    !isProse(previous) &&
    (next === undefined || !isProse(next) || verdicts[i + 1] !== undefined)
  );
};

/** Headlines of other articles below a heading that announces them, up to where the story goes on. */
const cutLists = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  for (let i = 0; i < lines.length; i++) {
    const heading = lines[i];
    if (!heading || !teaserHeadings.has(label(heading))) continue;
    const rule: CutRule = 'most-read';
    verdicts[i] = rule;
    let k = i + 1;
    for (let headlines = 0; k < lines.length; k++) {
      const line = lines[k];
      if (!line || verdicts[k]) continue;
      if (isProse(line) && !isSummary(lines, verdicts, k, headlines > 0)) break;
      verdicts[k] = rule;
      headlines++;
    }
    i = k - 1;
  }
};

/** Cuts lists of other articles and readers' comments. */
export const cutTeasers = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  const beforeStory = lines.findIndex((line, i) => !verdicts[i] && isProse(line));
  cutComments(lines, verdicts);
  if (beforeStory >= 0) cutLists(lines, verdicts);
};
