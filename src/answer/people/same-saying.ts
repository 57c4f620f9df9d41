import type { Edition } from '../../edition/edition.ts';
import { NEGATION } from '../../language/said-words.ts';
import { nameKey } from '../../linking/name-key.ts';
import { analyse, analysisLanguage } from '../../search/analyse.ts';
import { foldText } from '../../text/fold.ts';
import type { Said } from './said.ts';

/** How two reports give one statement: in the same words, or each in its own. */
export type Saying = 'same-words' | 'other-words';

/** Quoted words of a named person that two reports share are one statement from so many on; of somebody unnamed from more. */
const SHARED = { named: 4, unnamed: 7 } as const;
/** Reports this many days apart may carry one statement; « nous restons prêts » is said again another week. */
const DAYS_APART = 3;
/** Content words two wordings share at least, and the share of the shorter one's that they are. */
const COMMON_WORDS = 5;
const COMMON_SHARE = 0.65;

const DAY = 86_400_000;

/** Something said, made ready to be compared with much else. */
export interface Telling {
  readonly said: Said;
  /** Day its report is of, counted from 1970; NaN where that is not known. */
  readonly day: number;
  /** Its quoted words, and its whole sentence, as keys; only those long enough to be known again. */
  readonly quoted: readonly string[];
  readonly whole: string | undefined;
  /** Words it must share in a row with whatever is to be the same in its words. */
  readonly inARow: number;
  /** True where other words may be the same statement. */
  readonly isPersons: boolean;
  readonly content: () => Content;
}

/** The day of the report that has it, counted from 1970; NaN where that is not known. */
const dayOf = ({ published }: Said): number => (published === '' ? Number.NaN : Date.parse(published) / DAY);

const isNear = (a: { readonly day: number }, b: { readonly day: number }): boolean =>
  Math.abs(a.day - b.day) <= DAYS_APART;

/** True where nothing of that day, or of no known day, can be the same statement as this telling. */
export const isTooFar = (telling: Telling, said: Said): boolean => !isNear(telling, { day: dayOf(said) });

const textOf = (edition: Edition, { entry, quote }: Said): string => {
  const { dispatch, sentences } = edition.entries[entry] ?? {};
  const sentence = sentences?.[quote.sentence];
  return dispatch && sentence ? dispatch.text.slice(sentence.start, sentence.end) : '';
};

const quotedOf = (edition: Edition, { entry, quote }: Said): readonly string[] => {
  const text = edition.entries[entry]?.dispatch.text ?? '';
  return (quote.speech === 'direct' ? [quote] : quote.fragments).map(({ start, end }) =>
    nameKey(text.slice(start, end)),
  );
};

const numberOfWords = (key: string): number => (key ? key.split(' ').length : 0);

const holds = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `);

const shareWords = (a: Telling, b: Telling): boolean =>
  a.quoted.some((key) => b.quoted.some((other) => holds(key, other) || holds(other, key))) ||
  (a.whole !== undefined && a.whole === b.whole);

interface Content {
  readonly words: ReadonlySet<string>;
  readonly numbers: string;
  readonly negated: boolean;
}

/** What a sentence says, without who says it and how: the speaker's name is no shared content. */
const contentOf = (edition: Edition, said: Said): Content => {
  const { dispatch, sentences, facts } = edition.entries[said.entry] ?? {};
  const sentence = sentences?.[said.quote.sentence];
  const text = textOf(edition, said);
  const figures = (facts?.figures ?? []).filter((figure) => figure.sentence === said.quote.sentence);
  const aside = [said.quote.cue, said.quote.speaker].flatMap((span) => span ?? []);
  const tokens = analyse(text, dispatch?.language ?? '').filter(
    ({ start, end }) =>
      !aside.some((span) => start + (sentence?.start ?? 0) < span.end && span.start < end + (sentence?.start ?? 0)),
  );
  const words = new Set(tokens.map(({ term }) => term));
  return {
    words,
    numbers: [
      ...figures.map(({ value, min, max }) => [value, min, max].join('–')),
      ...[...words].filter((word) => /\p{N}/u.test(word)),
    ]
      .sort()
      .join(' '),
    negated: NEGATION.test(foldText(text)),
  };
};

const reword = (a: Telling, b: Telling): boolean => {
  const [one, other] = [a.content(), b.content()];
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  return (
    common >= COMMON_WORDS &&
    common >= COMMON_SHARE * Math.min(one.words.size, other.words.size) &&
    one.numbers === other.numbers &&
    one.negated === other.negated
  );
};

/** Reads what is compared of something said, once. */
export const tellingOf = (edition: Edition, said: Said): Telling => {
  const inARow = said.speaker === null ? SHARED.unnamed : SHARED.named;
  const isLong = (key: string): boolean => numberOfWords(key) >= inARow;
  const whole = nameKey(textOf(edition, said));
  let content: Content | undefined;
  return {
    said,
    day: dayOf(said),
    quoted: quotedOf(edition, said).filter(isLong),
    whole: isLong(whole) ? whole : undefined,
    inARow,
    isPersons: said.speaker !== null && edition.links.entities.get(said.speaker)?.type === 'person',
    content: () => {
      content ??= contentOf(edition, said);
      return content;
    },
  };
};

const rows = (key: string, inARow: number): readonly string[] => {
  const words = key.split(' ');
  return Array.from({ length: words.length - inARow + 1 }, (_, at) => words.slice(at, at + inARow).join(' '));
};

/** The words in a row of each quotation: what is held has all of them in common with what holds it. */
export const rowsOf = ({ quoted, inARow }: Telling): readonly (readonly string[])[] =>
  quoted.map((key) => rows(key, inARow));

/** The days, as whole numbers, whose tellings may be like one of this day. */
export const nearDays = (day: number): readonly number[] =>
  Number.isNaN(day)
    ? []
    : Array.from({ length: 2 * DAYS_APART + 1 }, (_, index) => Math.floor(day) + index - DAYS_APART);

/**
 * Whether two reports of nearly one day give one statement. In other words only of one named person, in one language, with
 * the same numbers and the same yes or no; whoever is unnamed may be anybody, so only the same long words are one.
 */
export const sameSaying = (edition: Edition, a: Telling, b: Telling): Saying | undefined => {
  const [one, other] = [a.said, b.said];
  if (one.speaker !== other.speaker || one.entry === other.entry || !isNear(a, b)) return undefined;
  if (one.speaker === null && !(one.quote.anonymous && other.quote.anonymous)) return undefined;
  if (shareWords(a, b)) return 'same-words';
  const languages = [one, other].map(({ entry }) => analysisLanguage(edition.entries[entry]?.dispatch.language ?? ''));
  return a.isPersons && languages[0] === languages[1] && reword(a, b) ? 'other-words' : undefined;
};
