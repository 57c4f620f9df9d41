import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { isWordy, type PageLine } from './page-line.ts';
import { isTrail } from './shapes.ts';
import { isNearlyDate } from './stamps.ts';

/** « Le Phare - L'information de la côte », "A headline | The Site": what a browser shows above a page. */
export const segmentsOf = (line: PageLine): readonly string[] =>
  line.text.split(/\s+[-–—|•·]\s+/).map((part) => (foldText(part).match(/[\p{L}\p{N}]+/gu) ?? []).join(''));

/** « Infos > Moyen-Orient > Syrie »: a path of so many steps, or of labels, and no headline below its section. */
const TRAIL_STEPS = 3;
const LABEL_WORDS = 3;
/** « Le ministre|Dossiers pays|Salle de presse|Contact »: a menu of so many short entries between bars. */
const MENU_ENTRIES = 4;
const isBarred = ({ text, closed }: PageLine): boolean => {
  const entries = text.split(/\s*[|•·]\s*/);
  return (
    !closed &&
    entries.length >= MENU_ENTRIES &&
    !/[\d"“«]/.test(text) &&
    entries.every((entry) => /^\p{Lu}/u.test(entry) && entry.split(/\s+/).length <= LABEL_WORDS + 1)
  );
};

const homeWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.homeWords));
const sections: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.sections));
/** « Accueil Afrique Gabon : l'Union réagit »: a path that lost its marks. */
const isHomePath = ({ tokens: [home = '', section = ''], text, closed }: PageLine): boolean =>
  !closed && homeWords.has(home) && sections.has(section) && /^\S+\s\p{Lu}/u.test(text);

/** True for a path or a menu, which is no headline. */
export const isPath = (line: PageLine): boolean => {
  if (isBarred(line) || isHomePath(line)) return true;
  const steps = isTrail(line) ? line.text.split(/\s*[>›»]\s*/) : [];
  return (
    steps.length >= TRAIL_STEPS || (steps.length > 0 && steps.every((step) => step.split(/\s+/).length <= LABEL_WORDS))
  );
};

/** Shorter words are small in headlines too; so many longer ones tell, and so many of them have a capital. */
const TITLE_LETTERS = 4;
const TITLE_WORDS = 4;
const TITLE_SHARE = 0.8;
/** No headline in such capitals has more words. */
const TITLE_MOST = 24;

/** "A Town Quit Facebook for a Month. Then the Rumors Moved to the Bakery.": a headline in English capitals, ends as it may. */
export const isTitleCase = (line: PageLine): boolean => {
  if (line.words > TITLE_MOST || /["“«]/.test(line.text)) return false;
  const long = (line.text.match(/[\p{L}'’-]+/gu) ?? []).slice(1).filter((word) => word.length >= TITLE_LETTERS);
  return (
    long.length >= TITLE_WORDS && long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / long.length >= TITLE_SHARE
  );
};

const bodies = ALL_BOILERPLATE.flatMap((language) => language.officialBodies);
const OFFICE_WORDS = 8;
/** « Conseil de la Ligue européenne »: who publishes, above what they publish. */
export const isOffice = ({ folded, words, text }: PageLine): boolean =>
  words <= OFFICE_WORDS && !/[:,«“"]/.test(text) && bodies.some((body) => folded.startsWith(body));

/** A headline has at least so many words; two where nothing else could be one. */
const MIN_WORDS = 2;
const HEADLINE_CHARACTERS = 260;

/** True where nothing about the form of a line keeps it from being a headline. */
export const fitsHeadline = (line: PageLine): boolean =>
  !isNearlyDate(line) &&
  !isPath(line) &&
  line.words >= MIN_WORDS &&
  isWordy(line) &&
  line.text.length <= HEADLINE_CHARACTERS &&
  !/[:;,]$/.test(line.text) &&
  // A lead cut short is said again by the story below it.
  !(line.truncated && line.several) &&
  !line.item;
