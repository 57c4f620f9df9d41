import { ALL_BOILERPLATE } from '../../language/language.ts';
import type { CutRule } from './cut-rule.ts';
import { isProse, isQuestion, isStory, type PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import { isCounter } from './stamps.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, sharedWords, type Vocabulary } from './vocabulary.ts';

/** Kinds that come as boxes of several lines: a line between two of them belongs to the box. */
const BOXES: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'newsletter',
  'paywall',
  'app',
  'audio',
  'advertisement',
  'consent',
  'button',
  'share',
  'comments',
]);

/** Boxes that praise what they offer in sentences of their own. */
const SIGN_UPS: ReadonlySet<CutRule> = new Set(['newsletter', 'paywall', 'app']);
/** A line of a box has at most so many words. */
const BOX_WORDS = 34;
/** A sentence that shares no more than this with the story is the box's even if it names no reader. */
const STRANGER = 0.12;
/** A sentence of a box that shares more than this with the story may be the story's. */
const BOX_OVERLAP = 0.34;

const inBox = (line: PageLine, vocabulary: Vocabulary, box: CutRule): boolean => {
  if (line.words > BOX_WORDS || line.item || reports(line)) return false;
  if (!isProse(line)) return !line.closed || readerHits(line) > 0;
  if (SIGN_UPS.has(box) && !line.several && overlap(line, vocabulary, isStory(line)) <= STRANGER) return true;
  return readerHits(line) > (line.several ? 2 : 0) && overlap(line, vocabulary, isStory(line)) <= BOX_OVERLAP;
};

/** What somebody says, with his initials before it or in quotation marks. */
const QUOTED = /[«»“”"]|^\p{Lu}[^:]{0,30}\s?:\s/u;

/** How often it comes, and that it costs nothing. */
const OFFERS = ALL_BOILERPLATE.flatMap((language) => language.offerWords);
/** Of an offer's words so many may be the story's too: "before", "second". */
const OFFER_SHARED = 2;

/** A call beside a sign-up: it speaks to the reader, of nothing the story speaks of. */
const isOffer = (line: PageLine, vocabulary: Vocabulary): boolean =>
  line.words <= BOX_WORDS &&
  !line.item &&
  !isQuestion(line) &&
  !reports(line) &&
  ((OFFERS.some((words) => line.folded.includes(words)) &&
    !QUOTED.test(line.text) &&
    sharedWords(line, vocabulary, isStory(line)) <= OFFER_SHARED) ||
    (readerHits(line) >
      (isProse(line) && (QUOTED.test(line.text) || sharedWords(line, vocabulary, isStory(line)) > 0) ? 1 : 0) &&
      overlap(line, vocabulary, isStory(line)) <= STRANGER));

/** « -40 % sur le disque dur », "Only £12": a price or what is taken off it. */
const PRICED = /^[-–−]\s?\d{1,2}\s?%|[€$£]\s?\d|\d\s?[€$£]/u;
const ADS: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['advertisement', 'footer']);

/** An open line with a price right below the word for an advertisement, in none of the story's words. */
const isPriced = (lines: readonly PageLine[], verdicts: Verdicts, i: number, vocabulary: Vocabulary): boolean => {
  const line = lines[i];
  return (
    line !== undefined &&
    ADS.has(verdicts[i - 1]) &&
    (lines[i - 1]?.words ?? 0) <= 2 &&
    !isProse(line) &&
    !line.closed &&
    (PRICED.test(line.text) || readerHits(line) > 0) &&
    overlap(line, vocabulary, false) <= STRANGER
  );
};

/** "A message from our partner": a label that says so much heads sentences too, of so many words. */
const SPONSOR_LABEL = 3;
const SPONSORED_WORDS = 45;

/** What a sponsor says to the reader right below such a label. */
const isSponsored = (lines: readonly PageLine[], verdicts: Verdicts, i: number, vocabulary: Vocabulary): boolean => {
  const line = lines[i];
  const label = lines[i - 1];
  return (
    line !== undefined &&
    label !== undefined &&
    verdicts[i - 1] === 'advertisement' &&
    label.words >= SPONSOR_LABEL &&
    !isProse(label) &&
    line.words <= SPONSORED_WORDS &&
    !line.item &&
    !reports(line) &&
    readerHits(line) > 0 &&
    sharedWords(line, vocabulary, isStory(line)) <= 1
  );
};

/** Cuts a line both of whose neighbours are cut, where the three make one box; and a number beside a picture. */
export const cutBetween = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  title: number,
  vocabulary: Vocabulary,
): void => {
  lines.forEach((line, i) => {
    if (verdicts[i] || i === title) return;
    const above = verdicts[i - 1];
    const below = verdicts[i + 1];
    if (isCounter(line)) {
      const beside = [above, below].find((rule) => rule !== undefined);
      if (beside) verdicts[i] = beside;
      return;
    }
    if (isPriced(lines, verdicts, i, vocabulary) || isSponsored(lines, verdicts, i, vocabulary))
      verdicts[i] = 'advertisement';
    const box = BOXES.has(above) ? above : BOXES.has(below) ? below : undefined;
    if (above && below && box && inBox(line, vocabulary, box)) verdicts[i] = box;
    const offer = [above, below].find((rule) => rule !== undefined && SIGN_UPS.has(rule));
    if (offer && isOffer(line, vocabulary)) verdicts[i] ??= offer;
  });
};

/** Between two lines of the story, so many lines of which this share is cut are a block of the page's. */
const BLOCK_LINES = 5;
const BLOCK_SHARE = 0.6;
/** A line right below the story with so many words may be its open end. */
const OPEN_WORDS = 8;

/** A crosshead may be what somebody says. */
const QUOTED_HEAD = /^["'“‘«]/;

/** Cuts the labels and headlines left in a block that is furniture for the most part; a crosshead right above the story stays. */
export const cutBlocks = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const isEdge = (line: PageLine, i: number): boolean => !verdicts[i] && isStory(line);
  let above = -1;
  for (const [i, story] of lines.entries()) {
    if (!isEdge(story, i)) continue;
    const inside = Array.from({ length: i - above - 1 }, (_, k) => above + 1 + k);
    const cut = inside.filter((k) => verdicts[k] !== undefined).length;
    if (above >= 0 && above >= title && inside.length >= BLOCK_LINES && cut / inside.length >= BLOCK_SHARE) {
      for (const k of inside) {
        const line = lines[k];
        if (!line || verdicts[k] || line.item || line.closed || isProse(line)) continue;
        // Below the hour of a live page's post stands what the post is about.
        if (verdicts[k - 1] === 'live-stamp' && QUOTED_HEAD.test(line.text)) continue;
        if (k === i - 1 || (k === above + 1 && (line.words >= OPEN_WORDS || QUOTED_HEAD.test(line.text)))) continue;
        verdicts[k] = 'navigation';
      }
    }
    above = i;
  }
};
