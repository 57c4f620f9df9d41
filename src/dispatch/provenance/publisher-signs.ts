import { ALL_BOILERPLATE } from '../../language/language.ts';
import type { CutRule } from '../cleaning/cut-rule.ts';
import { isNoSection, isPaper } from './paper-words.ts';
import type { CutLine } from './publisher-marks.ts';
import { asName, capitals } from './publisher-name.ts';

/** A name a page gives away in passing, and by what. */
export interface Sign {
  readonly name: string;
  readonly rule: 'picture' | 'owner' | 'byline' | 'asked-by' | 'told' | 'tab' | 'menu' | 'name-of-paper';
}

const NAME =
  "\\p{Lu}[\\p{L}\\d'’&.-]*(?:\\s(?:(?:de|du|des|d['’]|of|the|and|et|la|le|&)\\s?){0,2}(?:[ae]l-)?[\\p{Lu}\\d][\\p{L}\\d'’&.-]*){0,4}";
/** The first letter of a lead may be a capital. */
const opening = (lead: string): string => lead.replace(/^\p{L}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);

const words = (of: (language: (typeof ALL_BOILERPLATE)[number]) => readonly string[]): string =>
  ALL_BOILERPLATE.flatMap(of).map(opening).join('|');

/** « (©La Gazette / T. L.) », "[Hisham Elhaj/Marsa]", « POUR « LA CHRONIQUE » »: whose picture it is. */
const PICTURE = new RegExp(`©\\s?(${NAME})\\s?/`, 'gu');
const OWNER = new RegExp(`/\\s?(${NAME})[\\])]?\\.?$`, 'gu');
const MADE_FOR = new RegExp(
  `(?<!\\p{L})(?:${words((language) => language.madeFor)})\\s[«“"]\\s?([^«»“”"]{3,40}?)\\s?[»”"]`,
  'giu',
);
/** « Les Échos du Ried (avec AFP) », « Le Courrier / AFP », "By Channel Nine East staff". */
const SIGNED = [
  new RegExp(`^(${NAME})\\s?(?:\\((?:avec|with)\\s|/\\s?[A-Z]{2,7}(?![\\p{L}]))`, 'gu'),
  new RegExp(
    `^(?:${words(({ byline }) => byline.leads)})\\s(${NAME})\\s(?:${words((language) => language.staffWords)})(?!\\p{L})`,
    'giu',
  ),
];
/** "told The Carmel Post", « contacté par Le Levant-Matin »: who asked. */
const ASKED = new RegExp(`(?<!\\p{L})(?:${words((language) => language.askedLeads)})\\s(${NAME})`, 'gu');
/** "The Carmel Post - Breaking News, Jerusalem": what a browser shows above a page. */
const TAB = new RegExp(
  `^(${NAME})(?:\\s[-–—|:]\\s\\S|,\\s(?:${ALL_BOILERPLATE.flatMap((language) => language.nameArticles).join('|')})\\s\\p{Ll})`,
  'u',
);

/** … and whom people told what a story says, often another paper. */
const TOLD = new RegExp(`(?<!\\p{L})(?:${words((language) => language.toldLeads)})\\s(${NAME})`, 'gu');

/** No name of a site has such a mark. */
const PATH = /[>:]/;
/** What a masthead is cut as. */
const PAPER_RULES: ReadonlySet<CutRule> = new Set(['navigation', 'slogan', 'button', 'share']);
/** "The Rift Standard": a line of the head that is a name with a word papers are called by. */
const paperOf = ({ rule, text }: CutLine): string | undefined => {
  const name = PAPER_RULES.has(rule) ? asName(text) : undefined;
  return name === text.trim() && !PATH.test(name) && capitals(name) > 1 && isNoSection(name) ? name : undefined;
};

/** « Le Quotidien de Rives > Monde »: a path through the site begins with its name. */
const firstStep = ({ text }: CutLine): string | undefined => {
  const [first = '', ...steps] = text.split(/\s*[>›»]\s*/);
  const name = steps.length ? asName(first) : undefined;
  return name === first.trim() && capitals(name) > 1 && isNoSection(name) ? name : undefined;
};

/** « Le Courrier de Rives SA, 4 quai des Ormes »: the company at the foot, called after its paper. */
const COMPANY = new RegExp(
  `^(${NAME}?)\\s(?:${ALL_BOILERPLATE.flatMap((language) => language.companyForms).join('|')})(?:\\s*[,·|–-]\\s.*)?$`,
  'u',
);
/** It stands among so many last lines. */
const FOOT_LINES = 8;
const companyOf = ({ text }: CutLine): string | undefined => {
  const name = asName(COMPANY.exec(text)?.[1]);
  return name && capitals(name) > 1 && isPaper(name) ? name : undefined;
};

/** Of a story so much is read, and so many who asked. */
const TOLD_CHARACTERS = 20_000;
const MAX_ASKED = 40;
/** Of a line so much is read. */
const LINE_CHARACTERS = 300;
/** A browser's line stands first. */
const HEAD_LINES = 3;
/** … and a masthead among so many lines. */
const MASTHEAD_LINES = 8;

const named = (text: string, pattern: RegExp, rule: Sign['rule']): Sign[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => {
    const name = asName(found);
    return name && !PATH.test(name) ? [{ name, rule }] : [];
  });

/** What a page calls itself in passing: beside its pictures, in its bylines, in what people told it. */
export const signsOf = (lines: readonly CutLine[], told: string): readonly Sign[] => [
  ...lines.flatMap(({ rule, text: whole }, i) => {
    const text = whole.slice(0, LINE_CHARACTERS).trim();
    const tab = i < HEAD_LINES && rule !== 'byline' ? asName(TAB.exec(text)?.[1]) : undefined;
    const [glued = ''] = rule === 'footer' || rule === 'button' ? text.split(/(?<=\p{Ll}{2})(?=\p{Lu})/u) : [];
    const first = glued !== text && glued ? asName(glued) : undefined;
    const paper =
      (i < MASTHEAD_LINES ? (paperOf({ rule, text: whole }) ?? firstStep({ rule, text })) : undefined) ??
      (i >= lines.length - FOOT_LINES ? companyOf({ rule, text }) : undefined);
    const pictured = rule === 'photo-credit' || rule === 'caption';
    return [
      ...(pictured ? [...named(text, PICTURE, 'picture'), ...named(text, OWNER, 'owner')] : []),
      ...[...text.matchAll(MADE_FOR)]
        .filter(([, name = '']) => /^\p{Lu}/u.test(name))
        .map(([, name = '']) => ({ name: name.trim(), rule: 'picture' as const })),
      ...(rule === 'byline' || pictured ? SIGNED.flatMap((pattern) => named(text, pattern, 'byline')) : []),
      ...(tab ? [{ name: tab, rule: 'tab' as const }] : []),
      ...(paper ? [{ name: paper, rule: 'name-of-paper' as const }] : []),
      ...(first && capitals(first) > 1 && /\s/.test(first) && !PATH.test(first)
        ? [{ name: first, rule: 'menu' as const }]
        : []),
    ];
  }),
  ...named(told.slice(0, TOLD_CHARACTERS), ASKED, 'asked-by').slice(0, MAX_ASKED),
  ...named(told.slice(0, TOLD_CHARACTERS), TOLD, 'told').slice(0, MAX_ASKED),
];
