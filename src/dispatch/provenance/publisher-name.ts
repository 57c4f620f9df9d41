import { imprint } from '../../language/imprint.ts';
import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';

/** A publisher's name has at most so many words. */
const NAME_WORDS = 7;
const AFTER_NAME = new RegExp(
  `\\s*(?:\\b(?:19|20)\\d{2}\\b.*|(?:${imprint('endName')}).*|\\s(?:${imprint('owned')})(?!\\p{L}).*|[.|•·–—[(]\\s?.*|,\\s.*|\\s-\\s.*|\\bs\\.?a\\.?s?\\b\\.?$|\\b(?:${imprint('companies')})\\b\\.?.*)$`,
  'iu',
);
const BEFORE_NAME = new RegExp(`^(?:${imprint('beforeName')})\\s+`, 'iu');
/** End what is a part of a site: "Meetings Coverage and Press Releases". */
const RELEASES = new RegExp(`(?:${imprint('releases')})$`, 'iu');
const NAMELESS = new RegExp(`^(?:${imprint('nameless')})\\b`, 'iu');

/** Their names beside a © are a picture's, not the page's. */
const AGENCY =
  /^(?:AFP|Agence France-Presse|AP|(?:The )?Associated Press|EPA(?:-EFE)?|Thomson Reuters|Reuters|REUTERS|Belga|ATS|Keystone|Getty(?: Images)?|DPA|ANSA|EFE|(?:The )?Canadian Press)$/u;
/** Initials are capitals however a page writes. */
export const SHORT_NAME = 5;

/** Sections and labels of buttons, folded: no site is called so. */
export const LABELS: ReadonlySet<string> = new Set([
  ...ALL_BOILERPLATE.flatMap((language) => language.sections),
  ...ALL_BOILERPLATE.flatMap((language) =>
    Object.entries(language.furniture).flatMap(([kind, phrases]) => (kind === 'byline' ? [] : (phrases?.exact ?? []))),
  ),
]);

const joined: ReadonlySet<string> = new Set(
  ALL_BOILERPLATE.flatMap(({ byline, nameArticles }) => [...byline.particles, ...byline.joins, ...nameArticles]),
);
/** No name has more words in small letters that are no particles: "At Kestrel and across our titles we" is a sentence. */
const SMALL_WORDS = 2;
const smallWords = (name: string): number =>
  name.split(/\s+/).filter((word) => /^\p{Ll}{2}/u.test(word) && !joined.has(foldText(word))).length;

/** « MMV », "MCMXCIX": a year, as old pages write it behind their ©. */
const YEAR = /^M{1,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** "Saturday 1 February", « Mardi 3 mai »: a day. */
const DAY = /^\p{L}+\s\d{1,2}\s\p{L}+$/u;
/** Codes of languages in a row: "РУС ENG FRA". */
const CODES = /^(?:(?:\p{Lu}{2,3}|(?!\p{Script=Latin})\p{L}{2,8})\s){2,}\p{Lu}{2,3}$/u;
/** Where labels ran together. */
const JOINT = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/u;
/** Two joints are a menu; one is a brand, unless a label stands before it: "SourceAgence France Presse". */
const MENU_PARTS = 3;
const isGluedMenu = (name: string): boolean =>
  name.split(/\s+/).some((word) => {
    const parts = word.split(JOINT);
    return parts.length >= MENU_PARTS || (word !== name && parts.length > 1 && LABELS.has(foldText(parts[0] ?? '')));
  });

/** What of a line is a publisher's name; undefined where it is a section, an agency beside a picture, a sentence. */
export const asName = (text: string | undefined): string | undefined => {
  const name = text?.replace(AFTER_NAME, '').replace(BEFORE_NAME, '').trim();
  if (
    !name ||
    !/^[\p{Lu}\d]/u.test(name) ||
    !/\p{L}{2}/u.test(name) ||
    /[/“”«»"›>→]/.test(name) ||
    /\s(?:of|for|and|the|de|du|des|et|la|le)$/u.test(name)
  )
    return undefined;
  if (smallWords(name) > SMALL_WORDS || YEAR.test(name) || DAY.test(name) || CODES.test(name)) return undefined;
  if (/\?$/.test(name) || RELEASES.test(name) || isGluedMenu(name)) return undefined;
  const words = splitWords(name).length;
  if (
    foldText(name)
      .split(/\s+/)
      .every((word) => LABELS.has(word))
  )
    return undefined;
  return words <= NAME_WORDS && !LABELS.has(foldText(name)) && !AGENCY.test(name) && !NAMELESS.test(name)
    ? name
    : undefined;
};

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** In capitals throughout. */
export const isShouted = (name: string): boolean => name === name.toUpperCase();
/** A name as a whole, in any case where it is in capitals throughout. */
export const wordsOf = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?![\\p{L}\\d])`, isShouted(name) ? 'iu' : 'u');

/** How many of a name's words begin with a capital. */
export const capitals = (name: string): number => name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;

/** A copyright line's name as the page itself writes it: « The » before it, « News » behind it, and no shouting. */
export const asWritten = (name: string, lines: readonly { readonly text: string }[], told: string): string => {
  if (isShouted(name) && name.length > SHORT_NAME) {
    const plain = [...lines.map(({ text }) => text), told]
      .map((text) => wordsOf(name).exec(text)?.[0])
      .find((written) => written !== undefined && !isShouted(written));
    return plain ?? name;
  }
  const longer = new RegExp(
    `(?<![\\p{L}\\d])(?:The ${literal(name)}(?: News)?|${literal(name)} News)(?![\\p{L}\\d])(?!\\s\\p{Lu})`,
    'u',
  );
  // At the head of a sentence the article may be the sentence's: "The BBN is not responsible".
  const writtenIn = (text: string): string | undefined => {
    const found = longer.exec(text);
    if (!found) return undefined;
    const whole = found[0].length === text.trim().length;
    const opens = found[0].startsWith('The ') && /(?:^|[.!?]\s+)$/.test(text.slice(0, found.index));
    return opens && !whole ? undefined : found[0];
  };
  return lines.map(({ text }) => writtenIn(text)).find((written) => written !== undefined) ?? name;
};

const particles: ReadonlySet<string> = new Set([
  ...ALL_BOILERPLATE.flatMap(({ byline }) => byline.particles),
  ...ALL_BOILERPLATE.flatMap(({ byline }) => byline.joins),
]);

/** A name in capitals throughout, where no line of the page has it otherwise: « Terrain Libre ». */
const unshouted = (name: string): string =>
  name !== name.toUpperCase() || !/\p{L}{4,}\s.*\p{L}{4,}/u.test(name)
    ? name
    : name
        .split(' ')
        .map((word, i) => {
          const small = word.toLowerCase();
          if (i > 0 && particles.has(foldText(small))) return small;
          return word.length <= 3 && !particles.has(foldText(small))
            ? word
            : small.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
        })
        .join(' ');

/** A name as the page has it without shouting. */
export const plainly = (name: string, lines: readonly { readonly text: string }[], told: string): string => {
  if (!isShouted(name) || name.length <= SHORT_NAME) return name;
  const written = asWritten(name, lines, told);
  return isShouted(written) ? unshouted(written) : written;
};
