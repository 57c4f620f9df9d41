import type { Furniture, Phrases } from '../../language/boilerplate.ts';
import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isProse, type PageLine, toPageLine } from './page-line.ts';

/** Longer lines than this are never labels, whatever they begin with. */
export const LABEL_CHARACTERS = 420;

/** Kinds whose phrases address the reader, so that even a full sentence that begins with one may be no story. */
const SPEAKS_TO_READER: ReadonlySet<Furniture> = new Set([
  'newsletter',
  'app',
  'audio',
  'paywall',
  'share',
  'advertisement',
  'comments',
  'footer',
  'button',
  'source-line',
]);

/** Kinds a full sentence is by its first words alone: they end in a colon, or nothing else begins so. */
const LEADS_A_SENTENCE: ReadonlySet<Furniture> = new Set([
  'photo-credit',
  'caption',
  'read-also',
  'source-line',
  'live-stamp',
]);

/** Kinds that are furniture only below the story: within it they may be its own words. */
const BELOW_STORY: ReadonlySet<Furniture> = new Set(['author-bio', 'contact', 'correction']);

/** A long sentence to the reader speaks of the site so often, a short one once, a call of a few words never. */
const LONG_WORDS = 30;
const LONG_READER_WORDS = 3;
const CALL_WORDS = 12;
/** A pointer that ends in a full stop has at most so many words. */
const POINTER_WORDS = 9;
/** An open one has a headline of at most so many words. */
const OPEN_POINTER_WORDS = 18;
/** A label of so few words carries no full stop. */
const ANSWER_WORDS = 2;

interface Matcher {
  readonly kind: Furniture;
  readonly exact: ReadonlySet<string>;
  readonly start?: RegExp;
  /** The patterns bound to the beginning of the line as one expression for each set of flags, and the others. */
  readonly patterns: readonly RegExp[];
}

const literal = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An expression that can only match at the beginning of a line. */
const isAnchored = ({ source }: RegExp): boolean => source.startsWith('^') && !/\|/.test(outermost(source));

/** What of an expression stands outside its brackets. */
const outermost = (source: string): string => {
  let plain = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  for (let inner = ''; inner !== plain; ) {
    inner = plain;
    plain = inner.replace(/\([^()]*\)/g, '');
  }
  return plain;
};

/** Hundreds of expressions tried one by one take most of the time a page takes: those that begin a line are tried at once. */
const joined = (patterns: readonly RegExp[]): readonly RegExp[] => {
  const anchored = patterns.filter(isAnchored);
  const byFlags = new Map<string, string[]>();
  for (const { flags, source } of anchored) byFlags.set(flags, [...(byFlags.get(flags) ?? []), source]);
  return [
    ...[...byFlags].map(([flags, sources]) => new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags)),
    ...patterns.filter((pattern) => !anchored.includes(pattern)),
  ];
};

const compile = (kind: Furniture, phrases: Phrases): Matcher => ({
  kind,
  exact: new Set(phrases.exact),
  ...(phrases.start?.length
    ? { start: new RegExp(`^(?:${phrases.start.map(literal).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'u') }
    : {}),
  patterns: joined(phrases.patterns ?? []),
});

const MATCHERS: readonly Matcher[] = ALL_BOILERPLATE.flatMap((language) =>
  (Object.entries(language.furniture) as [Furniture, Phrases][]).map(([kind, phrases]) => compile(kind, phrases)),
);

const readerWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.readerWords));
const readerPhrases = [...readerWords].filter((word) => /[^\p{L}]/u.test(word));
const reportingWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.reportingWords));
const narrativeWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.narrativeWords));

/** Arrows and pictures before a label. */
const MARKS = /^(?:[>»→▶►*]|\s|\uFE0F|(?![©®])\p{So})+/u;

/** A label without its bullets, arrows and final marks. */
export const bare = (folded: string): string =>
  folded
    .replace(MARKS, '')
    .replace(/^[\s•*|–-]+/, '')
    .replace(/[\s.:!…>»→›|-]+$/, '');

/** True for the whole label of a button, a menu entry, a heading. */
export const isKnownLabel = (folded: string): boolean => {
  const label = bare(folded);
  return MATCHERS.some((matcher) => matcher.exact.has(label));
};

/** Initials are no word: « US », "ADD". */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;
const initialsAmong = ({ text }: PageLine, words: ReadonlySet<string>): number =>
  text === text.toUpperCase()
    ? 0
    : (text.match(INITIALS) ?? []).filter((initials) => words.has(initials.toLowerCase())).length;

/** How often a line speaks to the reader of a site and not of the news. */
export const readerHits = (line: PageLine): number => {
  const words = line.tokens.filter((word) => readerWords.has(word)).length;
  return (
    (words ? words - initialsAmong(line, readerWords) : 0) +
    readerPhrases.filter((phrase) => line.folded.includes(phrase)).length
  );
};

/** True where a line tells what somebody said. */
export const reports = (line: PageLine): boolean =>
  /^["“«]/.test(line.text) || line.tokens.some((word) => reportingWords.has(word));

/** What somebody else says to his readers: « Abonnez-vous à la vie », écrit-il. */
const QUOTED = /[«“"][^«»“”"]{0,400}[»”"]/gu;

const speaksToReader = (whole: PageLine): boolean => {
  const unquoted = whole.text.replace(QUOTED, ' ');
  const line = unquoted === whole.text ? whole : toPageLine({ ...whole, text: unquoted });
  const narrative = line.tokens.some((word) => narrativeWords.has(word)) ? 1 : 0;
  const needed = line.words > LONG_WORDS ? LONG_READER_WORDS : line.words > CALL_WORDS ? 1 : 0;
  return readerHits(line) >= needed + narrative;
};

const RIGHTS = /^(?:©|\(c\)|copyright (?:©|\d{4}))/;

/** Several words in quotation marks. */
const isQuoting = ({ text }: PageLine): boolean => /«[^»]*\s[^»]*\s[^»]*»|“[^”]*\s[^”]*\s[^”]*”/u.test(text);

/** A sentence points to another article where a colon, a bar or an arrow follows its first words, or a headline does. */
const isPointer = ({ text, words, closed }: PageLine): boolean =>
  /^.{0,40}?(?:\s?:|\s[|–—>»→-]\s)/u.test(text) ||
  (!closed && words <= OPEN_POINTER_WORDS) ||
  words <= POINTER_WORDS ||
  /:\s*$/.test(text) ||
  /^\P{L}*\S+\s\S+\s(?:\p{Lu}|«|“)/u.test(text);

/** What the words of a line are compared with, worked out once for all kinds. */
interface Wording {
  readonly line: PageLine;
  readonly label: string;
  /** Folded, without the marks before it. */
  readonly unmarked: string;
  readonly prose: boolean;
  readonly reports: boolean;
}

const wordingOf = (line: PageLine): Wording => {
  const prose = isProse(line);
  return {
    line,
    label: bare(line.folded),
    unmarked: line.folded.replace(MARKS, ''),
    prose,
    reports: prose && reports(line),
  };
};

const fits = (matcher: Matcher, { line, label, unmarked, prose, reports: reporting }: Wording): boolean => {
  // « Non. », “Later.”: a word with a full stop is somebody's answer.
  if (matcher.exact.has(label)) return !(line.words <= ANSWER_WORDS && /(?<!\.)\p{L}\.$/u.test(line.text));
  if (prose && matcher.kind === 'footer' && RIGHTS.test(line.folded)) return true;
  // Of a sentence that tells what somebody said, few kinds are asked.
  if (reporting && matcher.kind !== 'photo-credit' && matcher.kind !== 'navigation') return false;
  const pattern = matcher.patterns.some((one) => one.test(line.folded));
  if (reporting && matcher.kind === 'navigation') return pattern;
  const start = matcher.start?.test(unmarked) ?? false;
  // "Background:" heads the story's own paragraph where no headline follows it in its line.
  if (matcher.kind === 'read-also' && start && !pattern && /:$/.test(line.text) && line.words <= ANSWER_WORDS)
    return false;
  if (!prose || (pattern && matcher.kind === 'navigation')) return pattern || start;
  if ((!pattern && !start) || reporting) return matcher.kind === 'photo-credit' && (pattern || start);
  // "Related purchases will wait", « À lire dans Le Matin : « … » »: a story may begin so, or go through the papers.
  if (matcher.kind === 'read-also' && (isQuoting(line) || !isPointer(line))) return false;
  if (LEADS_A_SENTENCE.has(matcher.kind) || (pattern && matcher.kind === 'byline')) return true;
  return SPEAKS_TO_READER.has(matcher.kind) && (pattern || speaksToReader(line));
};

const TAIL_MATCHERS = MATCHERS.filter(({ kind }) => BELOW_STORY.has(kind));
const PAGE_MATCHERS = MATCHERS.filter(({ kind }) => !BELOW_STORY.has(kind));

/** The kind of furniture a line is by its words alone, wherever it stands. */
export const furnitureOf = (line: PageLine): Furniture | undefined => {
  if (line.folded.length > LABEL_CHARACTERS) return undefined;
  const wording = wordingOf(line);
  return PAGE_MATCHERS.find((matcher) => fits(matcher, wording))?.kind;
};

/** The kind of furniture a line is where it stands below the story: notes on the author, contacts, corrections. */
export const tailKindOf = (line: PageLine): Furniture | undefined => {
  if (line.folded.length > LABEL_CHARACTERS) return undefined;
  const label = bare(line.folded);
  return TAIL_MATCHERS.find(
    (matcher) =>
      matcher.exact.has(label) ||
      matcher.start?.test(line.folded) ||
      matcher.patterns.some((pattern) => pattern.test(line.folded)),
  )?.kind;
};

/** Kinds a sentence below the story is where it begins as one: rights, appeals, offers. */
const TAIL_STARTS: ReadonlySet<Furniture> = new Set([
  'footer',
  'newsletter',
  'slogan',
  'comments',
  'button',
  'paywall',
  'app',
]);

/** The kind of furniture a sentence below the story begins like, whoever it speaks to. */
export const tailStartOf = (line: PageLine): Furniture | undefined =>
  line.folded.length > LABEL_CHARACTERS || /["“”«»]/.test(line.text)
    ? undefined
    : MATCHERS.find(({ kind, start }) => TAIL_STARTS.has(kind) && start?.test(line.folded))?.kind;
