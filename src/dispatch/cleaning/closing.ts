import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { belowStory } from './below-story.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { reports } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, type Vocabulary } from './vocabulary.ts';

/** Below the mark that ends a release, and below a heading on who sent it, no more than this share of the text follows. */
const BELOW = 0.5;

const endWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.endMarks));

/** "-30-", "ENDS", « FIN », "###": where a release says that it is over; never a word written as any other. */
const isEndMark = (line: PageLine): boolean =>
  /^#(?: ?#){1,3}$/.test(line.text) ||
  (line.words === 1 &&
    endWords.has(line.key) &&
    (/^[-–—([*]+\s?\S+?\s?[-–—)\]*]+$/.test(line.text) || /^\p{Lu}{3,}$/u.test(line.text)));

/** A heading on who sent a release, and the name's words that say who. */
const HEADING_WORDS = 9;
const NAME_LETTERS = 4;
const aboutLeads = ALL_BOILERPLATE.flatMap((language) => language.aboutHeadings);
const aboutWhom = (line: PageLine): string | undefined => {
  if (line.closed || line.words > HEADING_WORDS) return undefined;
  const lead = aboutLeads.find((words) => line.folded.startsWith(words));
  return lead ? line.tokens.findLast((word) => word.length >= NAME_LETTERS && !lead.includes(word)) : undefined;
};

const OWNED =
  /(?:©|\(c\)|copyright)[^\p{L}]*(\p{Lu}[\p{L}'’&-]*(?:\s(?:(?:of|the|and|de|du|des|la|le|les|et)\s)?\p{Lu}[\p{L}'’&-]*){1,4})/iu;
const ARTICLE = /^(?:\p{L}{1,3}\s|l['’])/iu;

const ownersOf = (lines: readonly PageLine[], verdicts: Verdicts): readonly string[] =>
  lines
    .filter((_, i) => verdicts[i] === 'footer')
    .map(({ text }) => foldText(OWNED.exec(text.slice(0, 200))?.[1] ?? '').replace(ARTICLE, ''))
    .filter((name) => /\s/.test(name));

/** What a site says of itself shares no more than this with the story. */
const OWN_OVERLAP = 0.34;

/**
 * Cuts how an organisation closes what it sends out: all below the mark that ends a release, the note below "About …",
 * and a last sentence that begins with the name of who owns the page.
 */
export const cutClosing = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  vocabulary: Vocabulary,
): void => {
  if (lead < 0) return;
  const isBelow = belowStory(lines, verdicts, lead, BELOW);
  const end = lines.findIndex((line, i) => isBelow(i) && isEndMark(line));
  if (end >= 0)
    for (let i = end; i < lines.length; i++) {
      const line = lines[i];
      if (line) verdicts[i] ??= i === end ? 'source-line' : isProse(line) ? 'slogan' : 'navigation';
    }
  lines.forEach((line, i) => {
    const whom = isBelow(i) && (!verdicts[i] || verdicts[i] === 'navigation') ? aboutWhom(line) : undefined;
    if (!whom) return;
    for (let k = i + 1; k < lines.length; k++) {
      const note = lines[k];
      if (!note || verdicts[k] || !note.closed || note.item || !note.tokens.includes(whom) || reports(note)) break;
      verdicts[k] = 'slogan';
      verdicts[i] ??= 'slogan';
    }
  });
  const owners = ownersOf(lines, verdicts);
  if (!owners.length) return;
  const last = lines.findLastIndex((line, i) => !verdicts[i] && isStory(line));
  const line = lines[last];
  if (last <= lead || !line || reports(line) || overlap(line, vocabulary, true) > OWN_OVERLAP) return;
  if (owners.some((name) => line.folded.replace(ARTICLE, '').startsWith(name))) verdicts[last] = 'slogan';
};
