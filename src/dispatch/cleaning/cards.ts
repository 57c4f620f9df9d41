import { ALL_BOILERPLATE } from '../../language/language.ts';
import { belowStory } from './below-story.ts';
import { headsCard, isBioOf, namesAuthor } from './names.ts';
import { isStory, type PageLine } from './page-line.ts';
import { reports, tailKindOf } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, type Vocabulary } from './vocabulary.ts';

/** Below a card, no more than this share of the page's running text follows. */
const BELOW = 0.6;
/** A role or a place under the name has at most so many words. */
const ROLE_WORDS = 6;
/** A note shares no more than this with the story. */
const NOTE_OVERLAP = 0.34;

/** A word or two of the story more, where the note says in its first words who somebody is. */
const ROLE_START = 3;
const INTRODUCED_WORDS = 40;
const roles: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap(({ byline }) => byline.roles));
const opensWithRole = (line: PageLine): boolean =>
  line.words <= INTRODUCED_WORDS &&
  !/["“”«»]/.test(line.text) &&
  line.tokens.slice(0, ROLE_START).some((word) => roles.has(word));

const isNote = (line: PageLine, authors: readonly string[], vocabulary: Vocabulary): boolean =>
  (!line.closed && line.words <= ROLE_WORDS) ||
  (opensWithRole(line) && !reports(line)) ||
  (namesAuthor(line, authors) && !reports(line) && overlap(line, vocabulary, true) <= NOTE_OVERLAP);

/** "About the author": a heading of so few words, and below it so many lines at most. */
const HEADING_WORDS = 4;
const NOTE_LINES = 3;

/** Cuts the sentences right below a heading that announces a note on the author. */
const cutBelowHeading = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  from: number,
  vocabulary: Vocabulary,
): void => {
  for (let k = from + 1; k <= from + NOTE_LINES; k++) {
    const line = lines[k];
    if (!line || (verdicts[k] && verdicts[k] !== 'byline')) return;
    if (
      !verdicts[k] &&
      (line.closed ? reports(line) || overlap(line, vocabulary, true) > NOTE_OVERLAP : line.words > ROLE_WORDS)
    )
      return;
    verdicts[k] ??= 'author-bio';
  }
};

/** What the name above a note may have been taken for. */
const NAMED: ReadonlySet<Verdicts[number]> = new Set(['byline', 'navigation', 'repeated-text', 'author-bio'] as const);

/** "About the authors" above the story: sentences right below that say who each of them is. */
const cutAboveStory = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  authors: readonly string[],
): void => {
  lines.slice(0, lead).forEach((heading, i) => {
    if (!verdicts[i] || heading.words > HEADING_WORDS || tailKindOf(heading) !== 'author-bio') return;
    for (let k = i + 1; k <= i + NOTE_LINES; k++) {
      const note = lines[k];
      if (!note || reports(note) || !isBioOf(note, authors)) return;
      verdicts[k] = 'author-bio';
    }
  });
};

/** Cuts cards on the author below the story: the name, the role, and sentences that begin with a part of the name. */
export const cutCards = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  vocabulary: Vocabulary,
  authors: readonly string[],
): void => {
  if (lead < 0) return;
  cutAboveStory(lines, verdicts, lead, authors);
  const isBelow = belowStory(lines, verdicts, lead, BELOW);
  for (let i = lead + 2; i < lines.length; i++) {
    const line = lines[i];
    if (!line || !isBelow(i)) continue;
    if (
      (verdicts[i] === 'author-bio' || tailKindOf(line) === 'author-bio') &&
      line.words <= HEADING_WORDS &&
      !line.closed
    ) {
      verdicts[i] ??= 'author-bio';
      cutBelowHeading(lines, verdicts, i, vocabulary);
    }
    if (!verdicts[i] && isBioOf(line, authors) && isNote(line, authors, vocabulary)) verdicts[i] = 'author-bio';
    if (verdicts[i] && !NAMED.has(verdicts[i])) continue;
    if (!headsCard(line, authors)) continue;
    verdicts[i] ??= 'author-bio';
    for (let k = i + 1; k < lines.length; k++) {
      const note = lines[k];
      if (!note || (!verdicts[k] && !isNote(note, authors, vocabulary))) break;
      // Below name and role, a short line with a paragraph under it heads that.
      const next = lines[k + 1];
      const heads = k > i + 1 && !note.closed && next !== undefined && !verdicts[k + 1] && isStory(next);
      if (!verdicts[k] && heads && !isNote(next, authors, vocabulary)) break;
      verdicts[k] ??= 'author-bio';
    }
  }
};
