import { splitLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Cut, Paragraph, Role } from '../dispatch.ts';
import { spareAnswered } from './answered.ts';
import { cutCaptions } from './captions.ts';
import { cutCards } from './cards.ts';
import { cutClosing } from './closing.ts';
import { cutComments } from './comments.ts';
import { cutCompany } from './company.ts';
import { cutContents } from './contents.ts';
import { signPictures } from './credits.ts';
import { datedHeadline } from './dated-head.ts';
import { cutFoot } from './foot.ts';
import { furnitureRule } from './furniture.ts';
import { cutHead } from './head.ts';
import { cutListed } from './listed.ts';
import { bylineNames, isNamesOnly, namesOf } from './names.ts';
import { cutBetween, cutBlocks } from './neighbours.ts';
import { isQuestion, isStory, type PageLine, toPageLine } from './page-line.ts';
import { cutPairs } from './pairs.ts';
import { cutPaths } from './paths.ts';
import { cutPleas } from './pleas.ts';
import { cutPolls } from './polls.ts';
import { cutRepeats } from './repeats.ts';
import { signHead } from './signed-head.ts';
import { spareSentences } from './spare.ts';
import { cutStray } from './stray.ts';
import { cutTeasers } from './teasers.ts';
import { findTitle } from './title.ts';
import type { Verdicts } from './verdicts.ts';
import { vocabularyOf } from './vocabulary.ts';
import { cutAsked, cutChoices, cutWall, spreadConsent } from './walls.ts';

/** A page taken apart: what is kept and as what, what is cut and why. Together they are every line that is not blank. */
export interface Cleaned {
  readonly paragraphs: readonly Paragraph[];
  readonly cuts: readonly Cut[];
  readonly title?: Span;
}

/** A crosshead is shorter than a sentence. */
const CROSSHEAD_WORDS = 10;
const CROSSHEAD_CHARACTERS = 80;

const bodyBounds = (lines: readonly PageLine[], verdicts: Verdicts): readonly [number, number] => {
  let first = -1;
  let last = -1;
  lines.forEach((line, i) => {
    if (verdicts[i] || !isStory(line)) return;
    if (first < 0) first = i;
    last = i;
  });
  return [first, last];
};

/** A page has hardly more authors; keeps a list of ten thousand names cheap. */
const MAX_AUTHORS = 40;

const authorsOf = (lines: readonly PageLine[], verdicts: Verdicts): readonly string[] => {
  const names = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (names.size >= MAX_AUTHORS) break;
    if (verdicts[i] !== 'byline') continue;
    for (const name of [...bylineNames(line), ...(isNamesOnly(line) ? namesOf(line.text) : [])]) names.add(name);
  }
  return [...names];
};

const isCrosshead = (line: PageLine): boolean =>
  (!line.closed || isQuestion(line)) &&
  line.words <= CROSSHEAD_WORDS &&
  line.text.length <= CROSSHEAD_CHARACTERS &&
  !/^[-–•*—\d"“«]/.test(line.text) &&
  !/[,:;]$/.test(line.text);

const roleOf = (lines: readonly PageLine[], i: number, title: number, bounds: readonly [number, number]): Role => {
  const line = lines[i];
  if (!line) return 'body';
  if (i === title || (i < bounds[0] && !line.closed && !line.item)) return 'headline';
  return i > bounds[0] && i < bounds[1] && isCrosshead(line) ? 'crosshead' : 'body';
};

const judge = (lines: readonly PageLine[]): { readonly verdicts: Verdicts; readonly title: number } => {
  const verdicts: Verdicts = lines.map(furnitureRule);
  signPictures(lines, verdicts);
  const words = vocabularyOf(lines, verdicts);
  spareSentences(lines, verdicts, words);
  cutAsked(lines, verdicts);
  cutChoices(lines, verdicts, words);
  cutPaths(lines, verdicts);
  cutContents(lines, verdicts);
  spreadConsent(lines, verdicts, words);
  cutWall(lines, verdicts, words);
  const dated = datedHeadline(lines, verdicts);
  const title = dated < 0 ? findTitle(lines, verdicts) : dated;
  if (title >= 0) verdicts[title] = undefined;
  signHead(lines, verdicts, title);
  cutRepeats(lines, verdicts, title);
  cutPolls(lines, verdicts, title);
  cutListed(lines, verdicts, title);
  cutComments(lines, verdicts);
  cutTeasers(lines, verdicts, title, words);
  const vocabulary = vocabularyOf(lines, verdicts);
  const lead = cutHead(lines, verdicts, title, bodyBounds(lines, verdicts)[0], vocabulary);
  cutCaptions(lines, verdicts, title, lead);
  cutStray(lines, verdicts, lead);
  cutPleas(lines, verdicts, lead, vocabulary);
  cutBetween(lines, verdicts, title, vocabulary);
  cutBlocks(lines, verdicts, title);
  if (title >= 0) cutCompany({ lines, verdicts, title, lead, vocabulary });
  cutPairs(lines, verdicts, lead, vocabulary);
  cutClosing(lines, verdicts, lead, vocabulary);
  const authors = authorsOf(lines, verdicts);
  cutCards(lines, verdicts, lead, vocabulary, authors);
  cutFoot(lines, verdicts, title, lead, vocabulary, authors);
  spareAnswered(lines, verdicts, title);
  return { verdicts, title };
};

/** Parts a saved page, from `from` on, into paragraphs and furniture. Cuts whole lines only and changes no character. */
export const clean = (text: string, from = 0): Cleaned => {
  const lines = splitLines(text)
    .filter((line) => line.text && line.start >= from)
    .map(toPageLine);
  const { verdicts, title } = judge(lines);
  const bounds = bodyBounds(lines, verdicts);
  const paragraphs: Paragraph[] = [];
  const cuts: Cut[] = [];
  lines.forEach((line, i) => {
    const rule = verdicts[i];
    const { start, end } = line;
    if (rule) cuts.push({ start, end, rule });
    else paragraphs.push({ start, end, role: roleOf(lines, i, title, bounds), line: line.number });
  });
  const headline = lines[title];
  return { paragraphs, cuts, ...(headline ? { title: { start: headline.start, end: headline.end } } : {}) };
};
