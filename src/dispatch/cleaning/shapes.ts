import { foldText } from '../../text/fold.ts';
import { isProse, type PageLine, toPageLine } from './page-line.ts';
import { isDateline } from './stamps.ts';

/** Labels that ran together meet where a small letter or an amount is followed by a capital or a number. */
const JOINT = /(?<=\p{Ll}{3}|€|\$|£)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{4})(?=\d{2,4}\s?[€$£%])/gu;
/** One joint may be a brand, « YouTube »; two in a line are buttons. */
const JOINTS = 2;
const GLUED_WORDS = 16;

/** Labels that ran together, whatever they say: "Accept cookiesReject cookiesView cookies". */
export const isGlued = (line: PageLine): boolean =>
  line.words <= GLUED_WORDS && !isProse(line) && (line.text.match(JOINT)?.length ?? 0) >= JOINTS;

const FIELDS = /^(?:[^[\]]{0,40}\[[^[\]]{1,40}\]\s*){2,}$/u;
const FORM_CHARACTERS = 240;
/** Fields and buttons of a form: « [ Votre courriel ] [ Oui ] », "[Name] [Go]". */
export const isForm = (line: PageLine): boolean =>
  line.text.length <= FORM_CHARACTERS && !isProse(line) && FIELDS.test(line.text);

/** A counter of what may still be typed: "0/500 characters". */
export const isTyped = (line: PageLine): boolean => /^0\s?\/\s?\d{2,5}\b[^.]{0,20}$/.test(line.text);

const DURATION = /^\d{1,3}\s?(?:min|mn|sec|s|h|minutes?|hours?|heures?)\.?(?:\s\d{1,2})?$/;

const isTime = (part: string): boolean => {
  const folded = foldText(part.trim());
  return DURATION.test(folded) || isDateline(toPageLine({ text: part.trim(), start: 0, end: part.length, number: 0 }));
};

/** What is played, how long it is, when it was sent: « Le journal / 2 min. / aujourd'hui à 12:32 ». */
export const isTimed = (line: PageLine): boolean => {
  if (line.closed || line.words > 20 || !/\d/.test(line.text)) return false;
  const parts = line.text.split(/\s+[/|•·]\s+/);
  return parts.length >= 3 && parts.filter(isTime).length >= 2;
};

/** Steps of a path, each at most so long. */
const STEP_WORDS = 6;

/** Where the page stands in its site: « Tour d'Armorance > Étape 4 », "Home › News". */
export const isTrail = (line: PageLine): boolean => {
  const steps = line.text.split(/\s*[>›»]\s*/);
  return (
    !line.closed &&
    steps.length >= 2 &&
    !/[«“"]/.test(line.text) &&
    steps.every((step) => /^[\p{Lu}\d]/u.test(step) && step.split(/\s+/).length <= STEP_WORDS)
  );
};

/** Marks by themselves, « • • • », "___", "|": they part what stands above and below, and say nothing. */
export const isRule = (line: PageLine): boolean => /^[^\p{L}\p{N}"“”«»‘’'?!…\uFFFD]+$/u.test(line.text);

/** What is to be had as a file, with its size: « Télécharger (4,2 Mo) », "Full report [PDF, 310 KB]". */
const SIZED = /[([][^()[\]]{0,12}\d(?:[.,]\d{1,2})?\s?[kmg][bo][)\]]$/iu;
const SIZED_WORDS = 14;
export const isSized = (line: PageLine): boolean => line.words <= SIZED_WORDS && SIZED.test(line.text);

/** Of an author a page gives at most so many. */
const FEW_HANDLES = 4;
/** A mail address, a handle, the address of a page. */
const HANDLE = /^(?:@[\p{L}\p{N}_.]{3,}|[^\s@]+@[^\s@]+\.\p{L}{2,}|(?:https?:\/\/|www\.)\S+)$/u;

/** « @imogen | imogen@phare.example »: where an author is met, and nothing else. */
export const isHandles = (line: PageLine): boolean => {
  const parts = line.text.split(/\s*[|,·•]\s*|\s+/).filter(Boolean);
  return parts.length > 0 && parts.length <= FEW_HANDLES && parts.every((part) => HANDLE.test(part));
};
/** Entries of a list that ran together: « 1. Mer2. Port3. En bref ». */
const NUMBERED_RUN = /^1[.)]\s?[^.!?]{2,60}?[\p{L})»]2[.)]\s?[^.!?]{2,60}?[\p{L})»]3[.)]/u;
/** Fields of a form to tick. */
const TICKS = /[○●◯◉☐☑☒].*[○●◯◉☐☑☒]/u;

/** A table of contents or a form to tick that lost its line ends. */
export const isRunTogether = (line: PageLine): boolean =>
  NUMBERED_RUN.test(line.text) || (TICKS.test(line.text) && !line.closed);

/** "DPB # 31", « ISBN 979-0-0000 », "SC/14000-M": capitals and a number by which a piece is filed. */
const FILED = /^\p{Lu}{2,6}\s?(?:#|[Nn][°o]\.?|\/)?\s?[\d][\d/.-]*(?:-?\p{Lu}{1,3})?$/u;
const FILED_CHARACTERS = 30;

/** True for a mark a piece is filed under. */
export const isFiled = (line: PageLine): boolean =>
  line.text.length <= FILED_CHARACTERS && /[#°/]|\d{4}/.test(line.text) && FILED.test(line.text);
