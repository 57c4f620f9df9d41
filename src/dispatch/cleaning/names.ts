import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { isProse, type PageLine } from './page-line.ts';

const words = (pick: (language: (typeof ALL_BOILERPLATE)[number]) => readonly string[]): readonly string[] =>
  ALL_BOILERPLATE.flatMap(pick);
const leads = [...words(({ byline }) => byline.leads)].sort((a, b) => b.length - a.length);
const joins: ReadonlySet<string> = new Set(words(({ byline }) => byline.joins));
const particles: ReadonlySet<string> = new Set(words(({ byline }) => byline.particles));
const bioVerbs: ReadonlySet<string> = new Set(words(({ byline }) => byline.bioVerbs));

const nameless: ReadonlySet<string> = new Set(words(({ byline }) => byline.nameless));

/** A name has at most so many words, a byline so many names' worth. */
const NAME_WORDS = 5;
const BYLINE_WORDS = 22;
/** A word may be a megabyte long; a line of names is not. */
const NAME_CHARACTERS = 300;
const TOKEN = /^[\p{Lu}][\p{L}\p{M}'’.&-]*\d{0,3}$/u;
/** « Solenne d'Artigues »: no name begins so, parts of it may. */
const OF = /^d['’](?=\p{Lu})/u;

const isNameToken = (token: string): boolean => TOKEN.test(token);

/** One name: capitalised words with particles between them, « Jean-Marc de La Tour », "R. Oyelund". */
const isName = (text: string): boolean => {
  const tokens = text.split(/\s+/).filter(Boolean);
  if (tokens.length === 0 || tokens.length > NAME_WORDS) return false;
  const last = tokens.at(-1)?.replace(OF, '') ?? '';
  return (
    isNameToken(tokens[0] ?? '') &&
    !nameless.has(foldText(tokens[0] ?? '')) &&
    isNameToken(last) &&
    tokens.every((token) => isNameToken(token.replace(OF, '')) || particles.has(foldText(token)))
  );
};

const parts = (text: string): string[] => {
  const spaced = text
    .replace(/\([^)]{0,70}\)/g, ' ')
    .replace(/(?<!\S)\S+@\S+/g, ' ')
    .replace(/\s*[,;|&]\s*/g, ' , ');
  const found: string[][] = [[]];
  for (const token of spaced.split(/\s+/).filter(Boolean)) {
    if (token === ',' || joins.has(foldText(token))) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.map((tokens) => tokens.join(' ')).filter(Boolean);
};

/** Full names in a line of names alone: « Hélène Castaignac et Bruno Delmouly »; empty where it says anything else. */
export const namesOf = (text: string): readonly string[] => {
  const found = parts(text);
  return found.length && found.length <= 6 && found.every(isName) && found.some((name) => /\s/.test(name)) ? found : [];
};

/** "Liz Sly in Beirut", « Hala Kodmani à Gaziantep »: the place under or behind a name. */
const PLACE = /\s(?:in|at|à|au|en|from)(?: the| la| le)?\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?(?=$|[\s,])/gu;

/** A line of names and nothing else but where they write from. */
export const isNamesOnly = (line: PageLine): boolean =>
  line.words <= 14 &&
  line.text.length <= NAME_CHARACTERS &&
  !/[.!?:;]$/.test(line.text.replace(/\b\p{Lu}\.$|(?<=\s\p{Lu}{3,})\.$/u, '')) &&
  namesOf(line.text.replace(PLACE, ' ')).length > 0;

/** « T. L. »: initials alone. */
export const isInitials = (line: PageLine): boolean => /^(\p{Lu}\.[ -]?){2,4}$/u.test(line.text);

/** « Ludovic Favrel/gma »: a name, and the initials of whoever put the page together. */
export const isSigned = (line: PageLine): boolean => {
  const [name = '', initials = '', ...more] = line.text.slice(0, NAME_CHARACTERS).split('/');
  return more.length === 0 && /^\s?\p{L}{2,4}$/u.test(initials) && /\s/.test(name) && isName(name.trim());
};

/** A role behind a name has at most so many words. */
const ROLE_WORDS = 5;

/** "Jonah Fairlie | Technology reporter": a name and what its bearer is. */
export const isCredited = (line: PageLine): boolean => {
  if (line.closed || line.text.length > NAME_CHARACTERS) return false;
  const [name = '', role = '', ...more] = line.text.split(/\s+[|•·–—]\s+/);
  return (
    more.length === 0 && role !== '' && role.split(/\s+/).length <= ROLE_WORDS && /\s/.test(name) && isName(name.trim())
  );
};

/** Where a line of several labels parts: at bars and dashes, and before the word for an author. */
export const BYLINE_JOINT = new RegExp(`\\s+[|•·—–-]\\s+|\\s+(?=(?:${leads.join('|')})\\s)`, 'iu');

/** "By Delphine Arkwright, a professor of …": who somebody is, in a sentence's length. */
const INTRODUCED = new RegExp(
  `^\\p{L}+ \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}, (?:${words(({ byline }) => byline.introductions).join('|')}) [^,.;:]+(?: (?:${words(({ byline }) => byline.places).join('|')}) [^,.;:]+)+\\.$`,
  'u',
);

/** The names in a byline, "By Petra Lindqvale, Business Correspondent"; empty where the line is none. */
export const bylineNames = (line: PageLine): readonly string[] => {
  if (
    line.text.length > NAME_CHARACTERS ||
    line.words > BYLINE_WORDS ||
    /[!?:;]$/.test(line.text) ||
    (line.words > 12 && /\.$/.test(line.text) && !INTRODUCED.test(line.text))
  )
    return [];
  const text = line.text.replace(/\s+/g, ' ');
  const lead = leads.find((phrase) => line.folded.startsWith(`${phrase} `) || line.folded.startsWith(`${phrase}:`));
  if (!lead) return [];
  const rest = text
    .slice(lead.length)
    .replace(/^\s*:\s*/, '')
    .trim();
  const [first = ''] = rest.split(/\s*(?:[,;|•·–—]|\s-\s|\bin\b|\bà\b)\s*/u);
  const names = parts(first);
  if (!names.length || !names.every(isName)) return [];
  // "By Easter, he had spent it": a sentence that closes begins with a whole name, or is the story's.
  if (isProse(line) && !names.some((name) => /\s/.test(name))) return [];
  // « De Paris », "From London": one word after so small a lead says too little.
  return names.some((name) => /\s/.test(name)) || /^(by|par)\b/.test(lead) ? names : [];
};

/** A form of address before the name of an author: "Dr Imogen Strake". */
const TITLED = /^\p{Lu}\p{L}{0,3}\.?\s(?=\p{Lu}\S*\s\p{Lu})/u;

const authorAt = (line: PageLine, authors: readonly string[]): string | undefined =>
  authors
    .map((author) => author.replace(TITLED, ''))
    .find((author) => /\s/.test(author) && line.text.startsWith(author));

/** True where a line begins with the whole name of somebody who wrote the piece. */
export const opensWithAuthor = (line: PageLine, authors: readonly string[]): boolean =>
  authorAt(line, authors) !== undefined;

/** True for "Imogen Sarthe is a contributing writer …" where she wrote the piece. */
export const isBioOf = (line: PageLine, authors: readonly string[]): boolean => {
  const author = authorAt(line, authors);
  if (!author) return false;
  const rest = line.text.slice(author.length);
  const next = /^[\s,]*([\p{L}'’]+)/u.exec(rest)?.[1];
  return next === undefined || bioVerbs.has(foldText(next)) || /^\s*[,@(|–-]/.test(rest);
};

/** A card is headed by the author's name and at most so many words more: "About Imogen Sarthe". */
const CARD_WORDS = 2;
/** Shorter parts of a name are particles and initials. */
const NAME_LETTERS = 3;

/** True for the author's name with hardly another word, as a card below the story has it. */
export const headsCard = (line: PageLine, authors: readonly string[]): boolean =>
  !line.closed &&
  authors.some((author) => {
    const name = foldText(author.replace(TITLED, ''));
    return (
      /\s/.test(name) && line.words <= name.split(/[^\p{L}\p{N}]+/u).length + CARD_WORDS && line.folded.includes(name)
    );
  });

/** True where a line begins with one of the author's names: "Dale drove a howitzer for eleven years". */
export const namesAuthor = (line: PageLine, authors: readonly string[]): boolean => {
  const [word = ''] = line.text.split(/[^\p{L}\p{M}'’-]/u, 1);
  const first = word.replace(/['’]s$/u, '');
  return first.length >= NAME_LETTERS && authors.some((author) => author.split(/\s+/).includes(first));
};
