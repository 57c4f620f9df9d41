import type { Boilerplate, Furniture, Phrases } from '../language/boilerplate.ts';
import { MONTHS as EN_MONTHS, WEEKDAYS as EN_WEEKDAYS } from '../language/en/months.ts';
import { MONTHS as FR_MONTHS, WEEKDAYS as FR_WEEKDAYS } from '../language/fr/months.ts';
import { ALL_BOILERPLATE } from '../language/language.ts';
import { splitWords } from '../text/words.ts';
import type { CutRule } from './cut-rule.ts';
import { isProse, type PageLine } from './page-line.ts';

/** Longer lines than this are never labels, whatever they begin with. */
const LABEL_CHARACTERS = 320;

/** Kinds whose phrases address the reader, so that even a full sentence that begins with one is no story. */
const SPEAKS_TO_READER: ReadonlySet<Furniture> = new Set([
  'newsletter',
  'share',
  'advertisement',
  'comments',
  'read-also',
  'footer',
  'button',
  'photo-credit',
]);

interface Matcher {
  readonly kind: Furniture;
  readonly exact: ReadonlySet<string>;
  readonly start?: RegExp;
  readonly patterns: readonly RegExp[];
}

const literal = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const compile = (kind: Furniture, phrases: Phrases): Matcher => ({
  kind,
  exact: new Set(phrases.exact),
  ...(phrases.start?.length
    ? { start: new RegExp(`^(?:${phrases.start.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'u') }
    : {}),
  patterns: phrases.patterns ?? [],
});

const MATCHERS: readonly Matcher[] = ALL_BOILERPLATE.flatMap((language) =>
  (Object.entries(language.furniture) as [Furniture, Phrases][]).map(([kind, phrases]) => compile(kind, phrases)),
);

const bare = (folded: string): string => folded.replace(/^[\s>»→▶►•*|–-]+/, '').replace(/[\s.:!…>»→›|-]+$/, '');

/** The kind of furniture a line is by its words alone. */
export const furnitureOf = (line: PageLine): Furniture | undefined => {
  if (line.folded.length > LABEL_CHARACTERS) return undefined;
  const label = bare(line.folded);
  const prose = isProse(line);
  for (const matcher of MATCHERS) {
    if (matcher.exact.has(label)) return matcher.kind;
    if (matcher.patterns.some((pattern) => pattern.test(line.folded))) return matcher.kind;
    if (prose && !SPEAKS_TO_READER.has(matcher.kind)) continue;
    if (matcher.start?.test(line.folded)) return matcher.kind;
  }
  return undefined;
};

const count = (folded: string, phrases: readonly string[]): number =>
  phrases.filter((phrase) => folded.includes(phrase)).length;

/** Consent walls speak of cookies and address their reader; a story about cookies does the one without the other. */
const isConsent = (line: PageLine, { consent }: Boilerplate): boolean => {
  const about = count(line.folded, consent.about);
  const address = count(line.folded, consent.address);
  return about >= 1 && address >= 1 && about + address >= 3;
};

const sectionNames = new Set(ALL_BOILERPLATE.flatMap((language) => language.sections));
/** A menu is at least so many section names and hardly anything else. */
const MENU_NAMES = 3;
const MENU_SHARE = 0.75;

const isMenu = (line: PageLine): boolean => {
  if (line.closed || line.folded.length > LABEL_CHARACTERS) return false;
  const words = splitWords(line.folded)
    .map((word) => word.text)
    .filter((word) => word.length > 1 && word !== 'et' && word !== 'and');
  const names = words.filter((word) => sectionNames.has(word)).length;
  return names >= MENU_NAMES && names / words.length >= MENU_SHARE;
};

const dayAndMonthNames = [...EN_MONTHS, ...EN_WEEKDAYS, ...FR_MONTHS, ...FR_WEEKDAYS].flat();
const calendarWord = new RegExp(`(?<!\\p{L})(?:${dayAndMonthNames.join('|')})(?!\\p{L})`, 'gu');
const datelineWords = new Set(ALL_BOILERPLATE.flatMap((language) => language.datelineWords));

/** A date or a time and nothing but the words that go with one. */
const isDateline = (line: PageLine): boolean => {
  if (line.words > 24 || !/\d/.test(line.folded)) return false;
  const dated = /\d{4}|\d{1,2}[/.]\d{1,2}|\d{1,2} ?(h|:)/.test(line.folded) || line.folded.search(calendarWord) >= 0;
  if (!dated) return false;
  const rest = line.folded.replace(calendarWord, ' ').replace(/\d+(st|nd|rd|th|er|h|am|pm|t|z|min|mn)?/g, ' ');
  return splitWords(rest).every((word) => datelineWords.has(word.text));
};

const CREDIT =
  /(©|\(c\)|\bcredits?( photos?)? ?:|\bphotos? ?:|\bphoto by\b|\bgetty images\b|\bap photo\b|\bafp via\b|\bafp photo\b|\bshutterstock\b|\breuters ?\/|\/ ?(afp|reuters|ap|getty|epa|sipa|belga|pa wire|pa|anadolu|efe|keystone|maxppp)\b|\bhandout\b)/;
const CREDIT_END =
  /([(/–-]|©|photo|credits?:?|via)\s*[\p{L}.' -]{0,40}(afp|reuters|ap|getty( images)?|epa|sipa|belga|pa|maxppp|keystone|anadolu|handout|archives)[^\p{L}]*$/u;

const isCredit = (line: PageLine): boolean =>
  line.folded.length <= LABEL_CHARACTERS &&
  !/copyright/.test(line.folded) &&
  ((line.words <= 30 && CREDIT.test(line.folded)) || (CREDIT_END.test(line.folded) && line.words > 3 && !line.closed));

/** Buttons whose labels ran together: « Tout AccepterTout refuser ». */
const isGluedButtons = (line: PageLine): boolean => {
  if (line.folded.length > LABEL_CHARACTERS || isProse(line)) return false;
  const parts = line.text.split(/(?<=[\p{Ll}\d)])(?=\p{Lu})/u);
  if (parts.length < 2) return false;
  const known = parts.filter((part) =>
    MATCHERS.some((matcher) =>
      matcher.exact.has(bare(part.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'"))),
    ),
  );
  return known.length >= 2 || (known.length === 1 && line.words <= 6);
};

/** Why a line is page furniture by itself, wherever it stands; undefined where nothing about it says so. */
export const furnitureRule = (line: PageLine): CutRule | undefined => {
  if (ALL_BOILERPLATE.some((language) => isConsent(line, language))) return 'consent';
  const kind = furnitureOf(line);
  if (kind) return kind;
  if (isGluedButtons(line)) return 'button';
  if (isMenu(line)) return 'navigation';
  if (isDateline(line)) return 'dateline';
  if (isCredit(line)) return isProse(line) ? 'caption' : 'photo-credit';
  return undefined;
};
