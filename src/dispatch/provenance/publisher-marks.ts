import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import type { CutRule } from '../cleaning/cut-rule.ts';
import { isPaper } from './paper-words.ts';

/** A line that was cut, and as what. */
export interface CutLine {
  readonly rule: CutRule;
  readonly text: string;
}

/** Of a line so much is read, and a name has at most so many words. */
const LINE_CHARACTERS = 300;
const NAME_WORDS = 6;
/** Of a story so much is searched for a longer name. */
const TOLD_CHARACTERS = 20_000;
/** Shorter labels of an address are countries, languages and machines. */
const LABEL_LETTERS = 5;

const ADDRESS = /(?:https?:\/\/|www\.|@|^|\s)((?:[a-z0-9-]+\.)+[a-z]{2,10})(?![\w@])/giu;

const articles: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.nameArticles));

const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

const labelsOf = (lines: readonly CutLine[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ text }) =>
      [...text.slice(0, LINE_CHARACTERS).matchAll(ADDRESS)].flatMap(([, host = '']) =>
        host
          .toLowerCase()
          .split('.')
          .slice(0, -1)
          .map((label) => label.replace(/-/g, ''))
          .filter((label) => label.length >= LABEL_LETTERS),
      ),
    ),
  );

/** Words in a row, from a capital on, whose letters are `label`; « Le Phare », "The Phare" for `phare` too. */
const spelled = (text: string, label: string): string | undefined => {
  const words = text
    .slice(0, LINE_CHARACTERS)
    .split(/[\s|:;,()]+/)
    .map((word) => word.replace(/^[«“"©]+|['’]s$|[.!?»”"]+$/gu, ''));
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    for (let to = from; to < Math.min(words.length, from + NAME_WORDS) && joined.length < label.length; to++) {
      joined += letters(words[to] ?? '');
      const name = words.slice(from, to + 1).join(' ');
      if (joined !== label || !/^[\p{Lu}\d]/u.test(name) || /[@/]|\.\p{L}/u.test(name)) continue;
      const before = words[from - 1] ?? '';
      return /^\p{Lu}/u.test(before) && articles.has(foldText(before)) ? `${before} ${name}` : name;
    }
  }
  return undefined;
};

/** The name a page's own address spells without its spaces: `globedigest24.example` and « GlobeDigest24 ». */
export const nameByAddress = (lines: readonly CutLine[], allowed: (name: string) => boolean): string | undefined => {
  for (const label of labelsOf(lines)) {
    const names = lines.map(({ text }) => spelled(text, label)).filter((name) => name !== undefined && allowed(name));
    const plain = names.find((name) => name !== name?.toUpperCase()) ?? names[0];
    if (plain) return plain;
  }
  return undefined;
};

const bodies = ALL_BOILERPLATE.flatMap((language) => language.officialBodies);
const OFFICIAL = new RegExp(`^(?:(?:${bodies.join('|')})(?![\\p{L}]))`, 'u');
/** "Foreign Affairs Office and Philippa Garroway", "… and The Rt Hon Sir Aron Vell MP": who signs with the office, and is a person. */
const WITH_PERSON = new RegExp(
  `(?<=\\s(?:${ALL_BOILERPLATE.flatMap((language) => language.officeNouns).join('|')}))\\s(?:and|et)\\s\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){1,5}$`,
  'u',
);
/** An office of a state has a longer name than a paper. */
const OFFICE_WORDS = 9;
/** Kinds of lines in which an office signs; those of other articles name other offices. */
const SIGNS: ReadonlySet<CutRule> = new Set([
  'navigation',
  'slogan',
  'byline',
  'source-line',
  'share',
  'footer',
  'contact',
]);

/** « Ministère de la Mer », "From: Department of Transport": the office a page is signed with in a line of its own. */
export const officeOf = (lines: readonly CutLine[]): string | undefined => {
  for (const { rule, text } of lines) {
    if (!SIGNS.has(rule) || text.length > LINE_CHARACTERS) continue;
    const name = text
      .replace(/^[^:]{1,12}:\s*/u, '')
      .replace(/\s+logo$/iu, '')
      .replace(WITH_PERSON, '')
      .trim();
    if (
      !/[.!?,:;]/.test(name) &&
      OFFICIAL.test(foldText(name)) &&
      name.split(/\s+/).length <= OFFICE_WORDS &&
      /\s/.test(name)
    )
      return name;
  }
  return undefined;
};

const CAPITALISED = "\\p{Lu}[\\p{L}\\d'’&-]*";
const SMALL = [...new Set(ALL_BOILERPLATE.flatMap(({ byline }) => [...byline.particles, ...byline.joins]))].join('|');

/** Among so many lines of the head stands the site's name, alone or parted by marks from who signs. */
const HEAD_LINES = 10;
const ARTICLE = new RegExp(`^(?:${ALL_BOILERPLATE.flatMap((language) => language.nameArticles).join('|')})\\s`, 'iu');
const PARTS = /\s*[|/:©]\s*/u;

/** A longer name that has this one at its beginning or end, where the page says it twice, or its head once with a paper's word: « Médecins des Rives » for « Rives ». */
export const fuller = (
  name: string,
  lines: readonly CutLine[],
  told: string,
  allowed: (name: string) => boolean,
): string => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:\\d{1,3}\\s)?(?:${CAPITALISED}\\s(?:(?:${SMALL})\\s)?){0,3}(?:(?<=\\s)[dl]['’])?${escaped}(?:\\s(?:(?:${SMALL})\\s)?${CAPITALISED}){0,2}(?![\\p{L}\\d])`,
    'gu',
  );
  const times = new Map<string, number>();
  for (const text of [...lines.map((line) => line.text), told])
    for (const [found] of text.slice(0, TOLD_CHARACTERS).matchAll(pattern))
      times.set(found, (times.get(found) ?? 0) + 1);
  const alone = new Set(lines.slice(0, HEAD_LINES).flatMap(({ text }) => text.slice(0, LINE_CHARACTERS).split(PARTS)));
  let best = name;
  for (const [found, count] of times) {
    const often = count > 1 && count >= (times.get(name) ?? 0);
    const rest = found.replace(name, ' ');
    const whole = alone.has(found) && (isPaper(rest) || ARTICLE.test(rest));
    if (found !== name && (often || whole) && found.length > best.length && allowed(found)) best = found;
  }
  return best;
};

const SELF = new RegExp(
  `^(\\p{Lu}[\\p{L}\\d'’&. -]{2,50}?)(?:,|\\s(?:est|is))\\s(?:(?:une?|an?|the|le|la)\\s)?(?:[\\p{L}-]+\\s){0,2}?(?:${ALL_BOILERPLATE.flatMap((language) => language.siteNouns).join('|')})(?!\\p{L})`,
  'u',
);

/** « Antenne Magazine est une marque du groupe … », "Harbour Relief is a registered charity": what a site says it is. */
export const nameOfItself = (lines: readonly string[], allowed: (name: string) => boolean): string | undefined => {
  for (const line of lines) {
    const name = SELF.exec(line.slice(0, LINE_CHARACTERS))?.[1];
    if (name && allowed(name)) return name;
  }
  return undefined;
};

const ABOUT = new RegExp(
  `^(?:${ALL_BOILERPLATE.flatMap((language) => language.ownNameLeads).join('|')})\\s+(\\p{Lu}[\\p{L}\\d'’&. -]{1,45}?)(?:\\s(?:${ALL_BOILERPLATE.flatMap((language) => language.ownNameTails).join('|')})(?!\\p{L}).*)?[.!]?$`,
  'iu',
);

/** « À propos du Phare », "Download the Kestrel app": what a site offers under its own name. */
export const nameInOffer = (lines: readonly CutLine[], allowed: (name: string) => boolean): string | undefined => {
  for (const { text } of lines) {
    const name = text.length <= LINE_CHARACTERS ? ABOUT.exec(text)?.[1]?.trim() : undefined;
    if (name && /^\p{Lu}/u.test(name) && allowed(name)) return name;
  }
  return undefined;
};
