import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { bare, reports } from './phrases.ts';
import { isWhollyQuoted } from './quoted-head.ts';
import { endsInDay } from './stamps.ts';
import type { Verdicts } from './verdicts.ts';

/** A caption beside its credit has at most so many words, and within the story at least so many. */
const CAPTION_WORDS = 32;
const CAPTION_MIN = 4;
/** A credit alone has at most so many words. */
const CREDIT_WORDS = 9;
/** A line this short below a credit within the story is a crosshead. */
const CROSSHEAD_WORDS = 6;

/** Below a few words that are a caption, the story begins with a sentence so many times as long. */
const FEW_SHARE = 2.5;

const mayBeCaption = (line: PageLine | undefined): line is PageLine =>
  line !== undefined && !line.item && line.words <= CAPTION_WORDS && !/^["“«]/.test(line.text) && !isWhollyQuoted(line);

/** A caption may say when its picture was taken: "… on November 13, 2024." A standfirst hardly ends so. */
const DATED_END = /\d{1,2}(?:,|(?:er)? \p{L}+\.?) (?:19|20)\d{2}\.?$/u;

/** An open line beside a caption has more words than a crosshead. */
const OPEN_WORDS = 9;
/** A line that begins small between two sentences has at most so many words. */
const SMALL_WORDS = 9;

/** Captions without a credit within the story: beside another caption, or begun with a small letter. */
const cutOpenCaptions = (lines: readonly PageLine[], verdicts: Verdicts, lead: number): void => {
  const isPicture = (i: number): boolean => verdicts[i] === 'caption' || verdicts[i] === 'photo-credit';
  const last = lines.findLastIndex((line, i) => !verdicts[i] && isStory(line));
  lines.forEach((line, i) => {
    if (i <= lead || i >= last || verdicts[i] || line.closed || line.several || !mayBeCaption(line)) return;
    const above = lines[i - 1];
    const below = lines[i + 1];
    if (!above || !below) return;
    const long = line.words > OPEN_WORDS && !reports(line) && (isPicture(i - 1) || isPicture(i + 1));
    const small =
      line.words <= SMALL_WORDS &&
      /^\p{Ll}{2}/u.test(line.text) &&
      !/[,;]$/.test(line.text) &&
      isStory(above) &&
      /[.!?»”"]$/.test(above.text) &&
      isStory(below);
    if (long || small) verdicts[i] = 'caption';
  });
};

/** « (Le Phare) », "(Pinpoint Collective)" at the end of an open line: the site's own name, as its head has it. */
const OWN = /\(([\p{Lu}\d][^()]{3,40})\)\.?$/u;
const HEAD_LINES = 12;
const OWN_WORDS = 30;

/** Cuts the caption of a picture that is the site's own. */
const cutOwnPictures = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const heads = new Set(lines.slice(0, Math.max(0, Math.min(title, HEAD_LINES))).map(({ key }) => key));
  lines.forEach((line, i) => {
    if (verdicts[i] || i <= title || line.words > OWN_WORDS || line.item || /["“«]/.test(line.text)) return;
    const owner = OWN.exec(line.text)?.[1];
    if (owner && heads.has(foldText(owner).replace(/[^\p{L}\p{N}]/gu, ''))) verdicts[i] = 'caption';
  });
};

const labels: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.captionLabels));
/** A label of a shop is one of a picture's above the story alone. */
const PICTURED: ReadonlySet<Verdicts[number]> = new Set(['caption', 'photo-credit'] as const);

/** Cuts the line below "Image caption,", and above the story an open one that ends in the day its picture was taken. */
const cutLabelled = (lines: readonly PageLine[], verdicts: Verdicts, title: number, lead: number): void => {
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const below = lines[i + 1];
    if (i <= title + 1 || verdicts[i] || !verdicts[i - 1] || !above || !below || !mayBeCaption(line)) return;
    const labelled =
      labels.has(bare(above.folded.replace(/,$/, ''))) && (i < lead || PICTURED.has(verdicts[i - 1])) && !line.several;
    const dated = i < lead && !line.closed && line.words >= CAPTION_MIN && endsInDay(line);
    if ((labelled && !isStory(line)) || dated) verdicts[i] = 'caption';
  });
};

/** The sentence of a picture above or below its credit. `lead` is the line the story runs on from. */
export const cutCaptions = (lines: readonly PageLine[], verdicts: Verdicts, title: number, lead: number): void => {
  const furniture = (i: number): boolean => i < 0 || i >= lines.length || i === title || verdicts[i] !== undefined;
  lines.forEach((credit, i) => {
    // A credit that comes with its caption speaks for no other line.
    if (verdicts[i] !== 'photo-credit') return;
    const headline = lines[title];
    const bare = headline !== undefined && credit.key.startsWith(headline.key) ? headline.words : 0;
    if (credit.words - bare > CREDIT_WORDS) return;
    const above = lines[i - 1];
    const below = lines[i + 1];
    const next = lines[i + 2];
    const inHead = i < lead;
    if (!furniture(i - 1) && mayBeCaption(above)) {
      // Right under the headline, a whole sentence may be the standfirst.
      const alone =
        furniture(i - 2) &&
        !(i - 2 === title && isProse(above) && !DATED_END.test(above.text)) &&
        (inHead || !reports(above));
      const open = !isProse(above) && !above.closed && above.words >= CAPTION_MIN;
      if (alone || open) verdicts[i - 1] = 'caption';
    }
    if (!furniture(i + 1) && mayBeCaption(below) && verdicts[i - 1] !== 'caption') {
      const alone = furniture(i + 2) && furniture(i - 1) && !reports(below);
      // A few words that end as a sentence does: « L'abbé et Fortunat, son doyen. »
      const few =
        inHead &&
        below.closed &&
        !isProse(below) &&
        !reports(below) &&
        !/[!?:]$/.test(below.text) &&
        next !== undefined &&
        !verdicts[i + 2] &&
        isStory(next) &&
        next.words >= below.words * FEW_SHARE;
      const open = few || (!below.closed && (inHead || below.words > CROSSHEAD_WORDS));
      if (alone || open) verdicts[i + 1] = 'caption';
    }
  });
  cutOwnPictures(lines, verdicts, title);
  cutLabelled(lines, verdicts, title, lead);
  cutOpenCaptions(lines, verdicts, lead);
};
