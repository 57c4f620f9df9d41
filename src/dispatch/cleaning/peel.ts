import { imprint } from '../../language/imprint.ts';
import { namesSite } from '../provenance/site-name.ts';
import { isAppeal, sharesNames } from './appeals.ts';
import type { CutRule } from './cut-rule.ts';
import { isBioOf, opensWithAuthor } from './names.ts';
import { isStory, type PageLine } from './page-line.ts';
import { readerHits, reports, tailKindOf, tailStartOf } from './phrases.ts';
import { isSpoken, isStranded } from './stranded.ts';
import { lastStory } from './told.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, type Vocabulary } from './vocabulary.ts';

/** What is known of a page when its end is cut. */
export interface End {
  /** The line the story runs on from. */
  readonly lead: number;
  readonly vocabulary: Vocabulary;
  readonly authors: readonly string[];
  /** The site's names as its head has them, folded. */
  readonly sites: readonly string[];
}

/** Below these a story is over, unless it plainly goes on. */
export const ENDERS: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'comments',
  'tags',
  'footer',
  'author-bio',
  'contact',
  'consent',
  'correction',
  'source-line',
  'byline',
]);
/** These may stand within a story as boxes; two kinds of them together end it too. */
const BOXES: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'most-read',
  'newsletter',
  'paywall',
  'app',
  'navigation',
  'slogan',
]);
/** Whatever a reader signs up to, it is one box. */
const SIGN_UPS: ReadonlySet<CutRule> = new Set(['newsletter', 'paywall', 'app']);
/** Below so many lines of furniture, a sentence that shares no more than this with the story is the site's. */
const BLOCK_LINES = 6;
const STRANGER = 0.1;
/** Prose below the end of a story is the site's where it is at most so long in all … */
const TAIL_WORDS = 150;
/** What is kept above is at least so many times as long. */
const STORY_SHARE = 1.2;
/** … and shares no more than this with the story. */
const TAIL_OVERLAP = 0.34;
/** A footer's single entry, « Publicité », "Contact", stands anywhere and ends nothing. */
const LABEL_WORDS = 2;
/** A page with so many stamps between its paragraphs is live: every post has its own byline, and none of them ends it. */
const LIVE_STAMPS = 3;
const isLive = (lines: readonly PageLine[], verdicts: Verdicts, lead: number): boolean => {
  const last = lastStory(lines, verdicts);
  const stamps = verdicts.slice(lead + 1, last).filter((rule) => rule === 'live-stamp' || rule === 'dateline');
  return stamps.length >= LIVE_STAMPS;
};

/** How sure it is that the story is over between two lines: 2 for its end, 1 for a box, 0 for neither. */
const endedBetween = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  from: number,
  to: number,
  live: boolean,
): 0 | 1 | 2 => {
  const rules = verdicts.slice(from + 1, to);
  const isEnder = (rule: CutRule | undefined, k: number): boolean =>
    ENDERS.has(rule) &&
    !(live && rule === 'byline') &&
    !(rule === 'footer' && (lines[from + 1 + k]?.words ?? 0) <= LABEL_WORDS);
  if (rules.some(isEnder)) return 2;
  const boxes = rules.filter(
    (rule, k) => BOXES.has(rule) && !(rule === 'navigation' && (lines[from + 1 + k]?.words ?? 0) <= LABEL_WORDS),
  );
  const kinds = new Set(boxes.map((rule) => (rule !== undefined && SIGN_UPS.has(rule) ? 'newsletter' : rule)));
  return kinds.size >= 2 ? 2 : kinds.size === 1 ? 1 : 0;
};

/** An address of electronic mail in a line that shares little with the story. */
const ADDRESS = /(?<!\S)\S+@\S+\.\p{L}{2,}/u;

/** « Cap Veille est édité par … », "Radio Orme is registered in …": whose the site is. */
const OWNED = new RegExp(`^(?:\\S+ ){1,5}(?:${imprint('owned')})(?!\\p{L})`, 'u');

/** What a line at the end of a page is by itself: a note, or the site's word to its readers. */
export const tailRule = (line: PageLine, end: End): CutRule | undefined => {
  if (isBioOf(line, end.authors)) return 'author-bio';
  const kind = tailKindOf(line);
  if (kind && !(reports(line) && kind === 'contact')) return kind;
  if (reports(line) || overlap(line, end.vocabulary, true) > TAIL_OVERLAP) return undefined;
  if (opensWithAuthor(line, end.authors)) return 'author-bio';
  if (ADDRESS.test(line.text)) return 'contact';
  if (OWNED.test(line.folded) && /^\p{Lu}/u.test(line.text)) return 'footer';
  const opening = tailStartOf(line);
  if (opening) return opening;
  return isAppeal(line) || namesSite(line, end.sites) ? 'slogan' : undefined;
};

const QUOTED = /[«“"][^«»“”"]{12,}[»”"]/u;
/** Somebody's words of some length in quotation marks: a site says nothing so. */
const SAID = /[«“"][^«»“”"]{12,}[»”"],? (?:an? |the |l['’]|le |la |les )?\p{L}/u;

const isSites = (line: PageLine, vocabulary: Vocabulary, ended: 1 | 2, below: number): boolean => {
  if (line.truncated) return true;
  if (ended === 1)
    return (
      !reports(line) && (readerHits(line) > 1 || (below >= BLOCK_LINES && overlap(line, vocabulary, true) <= STRANGER))
    );
  if (SAID.test(line.text) || (reports(line) && QUOTED.test(line.text))) return false;
  return overlap(line, vocabulary, true) <= (reports(line) ? TAIL_OVERLAP / 2 : TAIL_OVERLAP);
};

/** The prose at the end of the page that no furniture parts, last line first. */
const lastCluster = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  live: boolean,
): { readonly cluster: readonly number[]; readonly above: number } => {
  const cluster: number[] = [];
  let at = lastStory(lines, verdicts);
  while (at >= 0) {
    cluster.push(at);
    const above = lastStory(lines, verdicts, at);
    if (above < 0 || endedBetween(lines, verdicts, above, at, live) > 0) return { cluster, above };
    at = above;
  }
  return { cluster, above: -1 };
};

const storyWords = (lines: readonly PageLine[], verdicts: Verdicts, to: number): number =>
  lines.reduce((sum, line, i) => (i <= to && !verdicts[i] && isStory(line) ? sum + line.words : sum), 0);

/** Cuts notes on the author, contacts, corrections and the site's own sentences from the end of the page upwards. */
export const peel = (lines: readonly PageLine[], verdicts: Verdicts, end: End): number => {
  const { lead, vocabulary } = end;
  const live = isLive(lines, verdicts, lead);
  let peeled = 0;
  for (let last = lastStory(lines, verdicts); last > lead; last = lastStory(lines, verdicts)) {
    const line = lines[last];
    const tail = line && tailRule(line, end);
    if (tail) {
      verdicts[last] = tail;
      continue;
    }
    if (isStranded(lines, verdicts, last, vocabulary) || isSpoken(lines, verdicts, last, vocabulary)) {
      verdicts[last] = 'slogan';
      continue;
    }
    const { cluster, above } = lastCluster(lines, verdicts, live);
    const ended = above < 0 ? 0 : endedBetween(lines, verdicts, above, cluster.at(-1) ?? last, live);
    const below = verdicts.slice(above + 1, cluster.at(-1)).filter((rule) => rule !== undefined).length;
    const words = cluster.reduce((sum, i) => sum + (lines[i]?.words ?? 0), 0);
    peeled += words;
    // A story is never cut whole: there is more of it above than what goes.
    if (!ended || above < lead || words > TAIL_WORDS || storyWords(lines, verdicts, above) < peeled * STORY_SHARE)
      return last;
    const story = lines.filter((one, i) => i <= above && !verdicts[i] && isStory(one));
    if (!cluster.every((i) => isSites(lines[i] as PageLine, vocabulary, ended, below))) return last;
    if (cluster.some((i) => sharesNames(lines[i] as PageLine, story))) return last;
    for (const i of cluster) verdicts[i] = 'slogan';
  }
  return lastStory(lines, verdicts);
};
