import type { Edition } from '../edition/edition.ts';
import { NEGATION } from '../language/said-words.ts';
import { nameKey } from '../linking/name-key.ts';
import { analyse, analysisLanguage } from '../search/analyse.ts';
import { foldText } from '../text/fold.ts';
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

const isNear = (a: Said, b: Said): boolean =>
  a.published !== '' &&
  b.published !== '' &&
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= DAYS_APART * DAY;

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

const shareWords = (edition: Edition, a: Said, b: Said, atLeast: number): boolean => {
  const others = quotedOf(edition, b).filter((key) => numberOfWords(key) >= atLeast);
  const own = quotedOf(edition, a).filter((key) => numberOfWords(key) >= atLeast);
  if (own.some((key) => others.some((other) => holds(key, other) || holds(other, key)))) return true;
  const [whole, otherWhole] = [a, b].map((said) => nameKey(textOf(edition, said)));
  return whole === otherWhole && numberOfWords(whole ?? '') >= atLeast;
};

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

const reword = (edition: Edition, a: Said, b: Said): boolean => {
  const [one, other] = [contentOf(edition, a), contentOf(edition, b)];
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  return (
    common >= COMMON_WORDS &&
    common >= COMMON_SHARE * Math.min(one.words.size, other.words.size) &&
    one.numbers === other.numbers &&
    one.negated === other.negated
  );
};

/**
 * Whether two reports of nearly one day give one statement. In other words only of one named person, in one language, with
 * the same numbers and the same yes or no; whoever is unnamed may be anybody, so only the same long words are one.
 */
export const sameSaying = (edition: Edition, a: Said, b: Said): Saying | undefined => {
  if (a.speaker !== b.speaker || a.entry === b.entry || !isNear(a, b)) return undefined;
  const named = a.speaker !== null;
  if (!named && !(a.quote.anonymous && b.quote.anonymous)) return undefined;
  if (shareWords(edition, a, b, named ? SHARED.named : SHARED.unnamed)) return 'same-words';
  const languages = [a, b].map(({ entry }) => analysisLanguage(edition.entries[entry]?.dispatch.language ?? ''));
  const isPerson = named && edition.links.entities.get(a.speaker ?? '')?.type === 'person';
  return isPerson && languages[0] === languages[1] && reword(edition, a, b) ? 'other-words' : undefined;
};
