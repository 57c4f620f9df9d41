import { FRAME_WORDS } from '../../language/frame-words.ts';
import type { Locale } from '../../language/locale.ts';
import { ENGLISH_PLAIN, IRREGULAR_VERBS } from '../../language/plain/english.ts';
import { FRENCH_PLAIN, UNHYPHENED } from '../../language/plain/french.ts';
import { NAMING, OPENS_ASKING } from '../../language/question-words.ts';
import { fold, foldText } from '../../text/fold.ts';

const irregular = new Map(
  IRREGULAR_VERBS.map((line) => {
    const [base = '', past = '', participle = ''] = line.split(' ');
    return [base, { past, participle }];
  }),
);

const VOWEL_BEFORE_LAST = /[^aeiou][aeiou][bdgnpt]$/u;

/** Base, “-s”, “-ing”, past and participle of an English verb. */
const formsOf = (base: string): readonly string[] => {
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/u.test(base) ? base.slice(0, -1) : undefined;
  const doubled = VOWEL_BEFORE_LAST.test(base) ? `${base}${base.at(-1)}` : undefined;
  const { past, participle } = irregular.get(base) ?? {};
  const regular = y ? `${y}ied` : `${doubled ?? stem}ed`;
  return [
    base,
    y ? `${y}ies` : /(?:s|sh|ch|x|o)$/u.test(base) ? `${base}es` : `${base}s`,
    base === 'be' ? 'being' : `${doubled ?? stem}ing`,
    past ?? regular,
    participle ?? regular,
  ];
};

/** “go~ after: attack~” as what is looked for and what stands for it, form by form. */
const inForms = (phrase: string, plain: string): readonly (readonly [string, string])[] => {
  const verb = /(\S+)~/u.exec(phrase)?.[1];
  if (!verb) return phrase.split('|').map((one) => [one, plain]);
  const other = /(\S+)~/u.exec(plain)?.[1];
  const others = other ? formsOf(other) : [];
  return formsOf(verb).map((form, i) => [
    phrase.replace(`${verb}~`, form),
    other ? plain.replace(`${other}~`, others[i] ?? other) : plain,
  ]);
};

interface Plain {
  readonly words: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

const escaped = (phrase: string): string => phrase.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const read = (lines: readonly string[]): Plain => {
  const words = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    for (const [phrase, plain] of inForms(line.slice(0, colon), line.slice(colon + 1).trim()))
      if (!words.has(foldText(phrase))) words.set(foldText(phrase), plain);
  }
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  return { words, pattern: new RegExp(`(?<![\\p{L}-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}-])`, 'gu') };
};

let known: Readonly<Record<Locale, Plain>> | undefined;

/** « Qui, côté syrien, a confirmé … ? »: a remark right behind the asking word belongs at the end. */
const ASIDE = /^(\p{L}+), ([^,]{3,40}), (.+?)(\s*\?)?$/u;

/** « Avant août 2022, qui avait … ? »: what comes before the asking word belongs at the end too. */
const FRONTED = /^([^,?]{3,60}), ([^?]+?)(\s*\?)?$/u;

/** Only behind a preposition: “Moscow, what did it say?” names somebody, who keeps the capital. */
const unfronted = (question: string, language: Locale): string => {
  const [, fronted = '', rest = '', end = ''] = FRONTED.exec(question) ?? [];
  const [first = ''] = foldText(fronted).split(/[\s'’]/u);
  const asks = FRAME_WORDS[language].joins.has(first) && OPENS_ASKING.test(foldText(rest));
  return asks && !OPENS_ASKING.test(foldText(fronted))
    ? `${rest}, ${fronted.charAt(0).toLowerCase()}${fronted.slice(1)}${end}`
    : question;
};

/** « a t il » is « a-t-il », « sont ils » is « sont-ils ». */
const hyphened = (_: string, verb: string, t: string | undefined, subject: string): string =>
  `${verb}-${t || /a$/iu.test(verb) ? 't-' : ''}${subject}`;

/** « Comment s'appelle la milice qui a prévenu … ? » asks which militia warned. */
const withoutNaming = (question: string, language: Locale): string => {
  const [, thing, does] = NAMING[language].exec(question) ?? [];
  return thing && does ? `${language === 'fr' ? 'quel' : 'which'} ${thing} ${does}` : question;
};

/** A question in the words reports use: “Who grabbed the base?” asks who seized it. What is written with a capital inside is a name. */
export const plainQuestion = (typed: string, language: Locale): string => {
  const question = withoutNaming(typed, language);
  const [, asking, aside, rest, end = ''] = ASIDE.exec(question) ?? [];
  const asked = asking ? `${asking} ${rest}, ${aside}${end}` : unfronted(question, language);
  return inPlainWords(language === 'fr' ? asked.replace(UNHYPHENED, hyphened) : asked, language);
};

const inPlainWords = (question: string, language: Locale): string => {
  known ??= { fr: read(FRENCH_PLAIN), en: read(ENGLISH_PLAIN) };
  const { words, pattern } = known[language];
  const folded = fold(question);
  let plain = '';
  let from = 0;
  for (const match of folded.text.matchAll(pattern)) {
    const [start, end] = [folded.original(match.index), folded.original(match.index + match[0].length)];
    if (start > 0 && /\p{Lu}/u.test(question.slice(start, end))) continue;
    plain += question.slice(from, start) + (words.get(match[0]) ?? match[0]);
    from = end;
  }
  // Phrases that say nothing leave their spaces.
  return (plain + question.slice(from)).replaceAll(/ {2,}/g, ' ');
};
