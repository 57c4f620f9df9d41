import { isProse, isQuestion, isStory, type PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import { headsQuotation } from './quoted-head.ts';
import { headsHeadline, isSummaryHeading, isTeaserHeading } from './teaser-headings.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, sharedWords, type Vocabulary } from './vocabulary.ts';

/** Where the story goes on below a list, a line of so few words right above it is a crosshead and no headline. */
const CROSSHEAD_WORDS = 5;
/** So many items that end as sentences do are a list of the story's. */
const LIST_ITEMS = 2;
/** A list within a story has hardly more entries than this; longer ones stand at the foot. */
const MAX_WITHIN = 12;

/** Lines that were cut for what they are, and head no list. */
const SETTLED: ReadonlySet<Verdicts[number]> = new Set(['comments', 'consent', 'repeated-text', 'repeated-headline']);

/** A teaser's summary: a sentence right below a headline, with another headline right below it. */
const isSummary = (lines: readonly PageLine[], verdicts: Verdicts, i: number, headlines: number): boolean => {
  const line = lines[i];
  const previous = lines[i - 1];
  const next = lines[i + 1];
  if (!line || headlines === 0 || !previous || isProse(previous)) return false;
  if (line.truncated) return true;
  return (
    next !== undefined &&
    !isProse(next) &&
    verdicts[i + 1] === undefined &&
    !next.closed &&
    next.words > CROSSHEAD_WORDS &&
    !line.several
  );
};

/** The last of several summaries: below it there is no prose any more, above the list there was. */
const isLastSummary = (lines: readonly PageLine[], verdicts: Verdicts, i: number, story: number): boolean => {
  const previous = lines[i - 1];
  return (
    i > story &&
    previous !== undefined &&
    !isProse(previous) &&
    !lines.some((line, k) => k > i && !verdicts[k] && isProse(line))
  );
};

/** True where a sentence that ends in a colon, or items of which the most are sentences, follow a heading. */
const headsOwnList = (lines: readonly PageLine[], verdicts: Verdicts, i: number): boolean => {
  const next = lines[i + 1];
  if (!next || verdicts[i + 1]) return false;
  if (/:$/.test(next.text)) return lines[i + 2]?.item === true;
  const items = lines.slice(i + 1, i + 1 + LIST_ITEMS);
  return items.length === LIST_ITEMS && items.every((line) => line.item && /[.;]$/.test(line.text));
};

/** « Lire aussi », "Also Read": alone in its line it heads what it points to. */
const POINTER_WORDS = 3;
const isPointer = (line: PageLine, rule: Verdicts[number]): boolean =>
  rule === 'read-also' && line.words <= POINTER_WORDS && !/\d/.test(line.text);

/** A longer crosshead stands below the end of the list and shares so much with the story. */
const OWN_WORDS = 10;
const OWN_OVERLAP = 0.5;
const isOwnHeading = (lines: readonly PageLine[], verdicts: Verdicts, i: number, vocabulary: Vocabulary): boolean => {
  const line = lines[i];
  const above = verdicts[i - 1];
  return (
    line !== undefined &&
    line.words <= OWN_WORDS &&
    above !== undefined &&
    above !== 'most-read' &&
    above !== 'read-also' &&
    overlap(line, vocabulary, false) >= OWN_OVERLAP
  );
};

/** What stands right below the headline of another article: who wrote it, or when. */
const SIGNS: ReadonlySet<Verdicts[number]> = new Set(['byline', 'dateline'] as const);
/** A headline that ends as a sentence does has at most so many words. */
const HEADLINE_WORDS = 16;

/** "Turkey Wants a Buffer. It May Get a Neighbor." right below the heading, signed by its own author. */
const isSignedHeadline = (lines: readonly PageLine[], verdicts: Verdicts, i: number, heading: number): boolean => {
  const line = lines[i];
  return (
    line !== undefined &&
    i === heading + 1 &&
    line.words <= HEADLINE_WORDS &&
    SIGNS.has(verdicts[i + 1]) &&
    !/["“«]/.test(line.text) &&
    !lines.some((other, k) => k > i && !verdicts[k] && isStory(other))
  );
};

/** So many questions with an answer right below each make an interview: below the next one stands an answer too. */
const ANSWERED = 2;
const isInterviewAbove = (lines: readonly PageLine[], verdicts: Verdicts, end: number): boolean => {
  const answered = lines.slice(0, end).filter((line, i) => {
    const below = lines[i + 1];
    return !verdicts[i] && isQuestion(line) && below !== undefined && !verdicts[i + 1] && isStory(below);
  });
  return answered.length >= ANSWERED;
};

/** A site's sentence below a list has at most so many words. */
const STRAY_WORDS = 34;

/** The very last sentence of a page, in none of the story's words: the story does not go on with it. */
const isStrayAt = (lines: readonly PageLine[], verdicts: Verdicts, k: number, vocabulary: Vocabulary): boolean => {
  const line = lines[k];
  return (
    line !== undefined &&
    line.words <= STRAY_WORDS &&
    !reports(line) &&
    !/["“”«»]/.test(line.text) &&
    sharedWords(line, vocabulary, true) === 0 &&
    !lines.some((other, i) => i > k && !verdicts[i] && isProse(other))
  );
};

/** A heading that has a word of some length with the paragraph right below it. */
const HEAD_LETTERS = 5;
const isOwnHead = (heading: PageLine, below: PageLine | undefined): boolean =>
  below !== undefined &&
  heading.tokens.some((word) => word.length >= HEAD_LETTERS && below.tokens.includes(word)) &&
  isStory(below);

/** A paragraph has at least so many words. */
const PARAGRAPH_WORDS = 3;
/** « Les prix montent. » below headlines that end in no full stop: the story's own short paragraph, if the story goes on. */
const STOPPED = /[\p{L}\p{N}»”"]\.[»”"]?$/u;
const isParagraph = (lines: readonly PageLine[], verdicts: Verdicts, i: number, listed: readonly number[]): boolean => {
  const line = lines[i];
  const below = lines[i + 1];
  return (
    line !== undefined &&
    below !== undefined &&
    listed.length > 0 &&
    STOPPED.test(line.text) &&
    line.words >= PARAGRAPH_WORDS &&
    readerHits(line) === 0 &&
    !listed.some((k) => STOPPED.test(lines[k]?.text ?? '')) &&
    (verdicts[i + 1] ? listed.length === 1 : isStory(below))
  );
};
/** A line as long as a crosshead gets, none of whose words the story has, is one more headline. */
const isForeign = (line: PageLine, vocabulary: Vocabulary): boolean =>
  line.words >= CROSSHEAD_WORDS && sharedWords(line, vocabulary, false) === 0;

/** A page with so many stamps is live: what stands below the next stamp is another post. */
const LIVE_STAMPS = 3;

/** Headlines of other articles below a heading that announces them, up to where the story goes on. */
export const cutTeasers = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  title: number,
  vocabulary: Vocabulary,
): void => {
  const story = lines.findIndex((line, i) => !verdicts[i] && isProse(line));
  if (story < 0) return;
  // Right at the head of a page a pointer's label is a button's: "More info".
  const next = lines.findIndex((line, i) => i > story && !verdicts[i] && isProse(line));
  const told = next < 0 ? lines.length : next;
  const last = lines.findLastIndex((line, i) => !verdicts[i] && isStory(line));
  const live = verdicts.filter((rule, i) => i > story && rule === 'live-stamp').length >= LIVE_STAMPS;
  for (let i = 0; i < lines.length; i++) {
    const heading = lines[i];
    if (
      !heading ||
      SETTLED.has(verdicts[i]) ||
      !(
        isTeaserHeading(heading) ||
        (i > story && headsHeadline(heading, lines[i + 1])) ||
        (i > told && isPointer(heading, verdicts[i]))
      )
    )
      continue;
    if (i < story && heading.words < 2) continue;
    // « Nos recommandations », and below it « Nous demandons : » or a list: a report's own.
    if (i > story && headsOwnList(lines, verdicts, i)) continue;
    const before = verdicts[i];
    const kind = headsHeadline(heading, lines[i + 1]) ? 'read-also' : 'most-read';
    verdicts[i] = kind;
    const cut: number[] = [];
    let k = i + 1;
    let summed = false;
    const interview = isInterviewAbove(lines, verdicts, i);
    for (; k < lines.length; k++) {
      const line = lines[k];
      if (live && k < last && verdicts[k] === 'live-stamp') break;
      if (!line || verdicts[k]) continue;
      if (
        k === title ||
        (isProse(line) &&
          !isSummary(lines, verdicts, k, cut.length) &&
          !isSignedHeadline(lines, verdicts, k, i) &&
          !(summed && isLastSummary(lines, verdicts, k, story)) &&
          !(summed && !isProse(lines[k - 1] ?? line)))
      )
        break;
      const asked = lines[k - 1];
      if (interview && isProse(line) && asked && isQuestion(asked)) break;
      if (i > story && isParagraph(lines, verdicts, k, cut)) break;
      // A whole sentence in quotation marks is somebody's answer, however short.
      if (
        headsQuotation(lines, verdicts, k) ||
        isSummaryHeading(line) ||
        (/^["“«]/.test(line.text) && /[.!?]$/.test(line.text))
      )
        break;
      summed ||= isProse(line) && !line.truncated;
      cut.push(k);
    }
    // Nothing listed, and the story's next words are the heading's own: "What to watch", "Watch the fuel."
    if (i > story && k === i + 1 && k <= last && isOwnHead(heading, lines[k])) verdicts[i] = before;
    const goesOn = k < lines.length && !isStrayAt(lines, verdicts, k, vocabulary);
    const end = cut.at(-1);
    const crosshead = end !== undefined ? lines[end] : undefined;
    if (interview && end === k - 1 && crosshead && isQuestion(crosshead)) cut.pop();
    else if (
      goesOn &&
      i > story &&
      end === k - 1 &&
      crosshead &&
      (cut.length > 1 || crosshead.words < CROSSHEAD_WORDS) &&
      ((crosshead.words <= CROSSHEAD_WORDS && !isForeign(crosshead, vocabulary)) ||
        isOwnHeading(lines, verdicts, end, vocabulary)) &&
      !crosshead.closed
    )
      cut.pop();
    if (!goesOn || cut.length <= MAX_WITHIN) for (const index of cut) verdicts[index] = kind;
    i = k - 1;
  }
};
