import { ALL_BOILERPLATE } from '../../language/language.ts';
import { leansToConsent } from './consent.ts';
import { isNamesOnly } from './names.ts';
import { isStory, type PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import { isNearlyDate } from './stamps.ts';
import { SIGNS } from './title-company.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, sharedWords, type Vocabulary } from './vocabulary.ts';

/** A sentence that shares more than this with the story may be its own, even if the story is about cookies. */
const STORY_OVERLAP = 0.25;
/** A wall speaks to its reader so often in a sentence. */
const WALL_HITS = 2;
/** A wall at the head of a page has at most so many sentences, and the story below it at least so many. */
const WALL_LINES = 12;
const STORY_LINES = 3;

const mayBeStory = (line: PageLine, vocabulary: Vocabulary): boolean =>
  reports(line) ||
  (isStory(line)
    ? overlap(line, vocabulary, true) > STORY_OVERLAP && readerHits(line) < WALL_HITS
    : line.words > 3 && sharedWords(line, vocabulary, false) > 1);

/** A consent wall is cut whole: the lines beside one of its sentences that speak of the same, outside the story. */
export const spreadConsent = (lines: readonly PageLine[], verdicts: Verdicts, vocabulary: Vocabulary): void => {
  const spread = (i: number, step: number): void => {
    for (let k = i + step; k >= 0 && k < lines.length; k += step) {
      const line = lines[k];
      if (!line || verdicts[k] === 'consent') return;
      if (verdicts[k]) continue;
      if (!leansToConsent(line) || mayBeStory(line, vocabulary)) return;
      verdicts[k] = 'consent';
    }
  };
  lines.forEach((_, i) => {
    if (verdicts[i] !== 'consent') return;
    spread(i, -1);
    spread(i, 1);
  });
};

/** A wall's question and its answers are the very first lines of a page, so many at most. */
const ASKED_LINES = 5;
const ANSWER_WORDS = 4;
const answers: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.pollAnswers));
const isAnswer = (line: PageLine): boolean => line.words <= ANSWER_WORDS && answers.has(line.tokens[0] ?? '');

/** « On mange vos cookies ? », a sentence on them, « Non », « Oui, les deux »: a wall in few words. */
export const cutAsked = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  const answer = lines.slice(0, ASKED_LINES).findIndex(isAnswer);
  if (answer < 1) return;
  const asked = lines.slice(0, answer);
  if (!asked.every((line, i) => verdicts[i] || leansToConsent(line))) return;
  asked.forEach((_, i) => {
    verdicts[i] ??= 'consent';
  });
};

/** Above a standfirst stands the headline, in so many words; below it who signs. */
const HEADLINE_WORDS = 5;

/** True between an open line and a name or a date: a story about newsletters speaks of them in its standfirst. */
const isStandfirst = (lines: readonly PageLine[], verdicts: Verdicts, i: number): boolean => {
  const above = lines[i - 1];
  const below = lines[i + 1];
  return (
    above !== undefined &&
    !verdicts[i - 1] &&
    !above.closed &&
    above.words >= HEADLINE_WORDS &&
    !isNearlyDate(above) &&
    below !== undefined &&
    (SIGNS.has(verdicts[i + 1]) || (!verdicts[i + 1] && isNamesOnly(below)))
  );
};

/**
 * Cuts what a site says to its reader before the page begins: without it the headline is looked for in the right
 * place. Only sentences above furniture, and only where a story follows.
 */
export const cutWall = (lines: readonly PageLine[], verdicts: Verdicts, vocabulary: Vocabulary): void => {
  for (let step = 0; step < WALL_LINES; step++) {
    const stories = lines.flatMap((line, i) => (!verdicts[i] && isStory(line) ? [i] : [])).slice(0, STORY_LINES + 1);
    const [first, next] = stories;
    const line = first === undefined ? undefined : lines[first];
    if (first === undefined || next === undefined || !line || stories.length <= STORY_LINES) return;
    if (reports(line) || readerHits(line) < WALL_HITS) return;
    const lean = leansToConsent(line);
    if (!lean && isStandfirst(lines, verdicts, first)) return;
    const apart = next > first + 2 || verdicts[first + 1] !== undefined;
    if (!lean && (!apart || overlap(line, vocabulary, true) > STORY_OVERLAP / 2)) return;
    verdicts[first] = lean ? 'consent' : 'slogan';
  }
};

/** Buttons of a wall stand so near the head or the foot of a page, and a wall has so many lines. */
const EDGE_LINES = 8;
const CHOICE_WORDS = 14;
/** Of a page's first lines, right above such buttons, even one in quotation marks is a wall's. */
const FIRST_LINES = 3;

const choices = ALL_BOILERPLATE.flatMap((language) => language.consent.choices);

const offersChoice = (line: PageLine): boolean =>
  line.words <= CHOICE_WORDS && !line.closed && choices.some((choice) => line.folded.includes(choice));

/** « Votre accord est libre. » above « Tout refuserTout accepter »: whatever a wall says, its buttons stand beside it. */
export const cutChoices = (lines: readonly PageLine[], verdicts: Verdicts, vocabulary: Vocabulary): void => {
  const isWall = (line: PageLine, k: number): boolean => {
    if (!leansToConsent(line) && readerHits(line) < WALL_HITS) return false;
    const apart = k < EDGE_LINES && !/["“«]/.test(line.text) && sharedWords(line, vocabulary, true) === 0;
    return k < FIRST_LINES || apart || !mayBeStory(line, vocabulary);
  };
  lines.forEach((line, i) => {
    const atEdge = i < EDGE_LINES || i >= lines.length - EDGE_LINES;
    if (!atEdge || !verdicts[i] || !offersChoice(line)) return;
    for (const step of [-1, 1]) {
      for (let k = i + step; Math.abs(k - i) <= EDGE_LINES; k += step) {
        const other = lines[k];
        if (!other || (!verdicts[k] && !isWall(other, k))) break;
        verdicts[k] ??= 'consent';
      }
    }
  });
};
