import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { isConsent } from './consent.ts';
import { creditRule, isAgencySigned, isCredit } from './credits.ts';
import type { CutRule } from './cut-rule.ts';
import { BYLINE_JOINT, bylineNames, isNamesOnly } from './names.ts';
import { isProse, type PageLine, toPageLine } from './page-line.ts';
import { furnitureOf, isKnownLabel, LABEL_CHARACTERS } from './phrases.ts';
import { isFiled, isForm, isGlued, isHandles, isRule, isRunTogether, isSized, isTimed, isTyped } from './shapes.ts';
import { isDateline, isSignedDate } from './stamps.ts';

const sectionNames = new Set(ALL_BOILERPLATE.flatMap((language) => language.sections));
/** A menu is at least so many section names and hardly anything else; with dividers between them, two will do. */
const MENU_NAMES = 3;
const MENU_SHARE = 0.75;
/** Of more words than this, each with a capital, half is enough. */
const MENU_WORDS = 5;

/** A line of date and author has no more words, and so many parts that are neither: a place, whom they write for. */
const STAMP_WORDS = 26;
const OWNERS = 1;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

const isMenu = (line: PageLine): boolean => {
  if (line.closed || line.folded.length > LABEL_CHARACTERS) return false;
  const words = line.tokens.filter((word) => word.length > 1 && word !== 'et' && word !== 'and');
  const names = words.filter((word) => sectionNames.has(word)).length;
  const divided = /\s[|•·›»>/]\s/.test(line.text) && line.words <= 12;
  const capitals = line.text.split(/\s+/).every((word) => /^\P{Ll}/u.test(word));
  return (
    names >= (divided ? 2 : MENU_NAMES) &&
    names / words.length >= (divided || (capitals && words.length > MENU_WORDS) ? 0.5 : MENU_SHARE)
  );
};

/** A pointer that ran into its headline has no more characters. */
const POINTER_CHARACTERS = 30;

/** Labels that ran together: « Tout AccepterTout refuser », "FacebookTwitterEmail". */
const isGluedLabels = (line: PageLine): boolean => {
  if (line.folded.length > LABEL_CHARACTERS || isProse(line)) return false;
  const parts = line.text
    .split(/(?<=[\p{Ll}\d)])(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll})/u)
    .map((part) => foldText(part.trim()));
  if (parts.length < 2) return false;
  const known = parts.filter((part) => isKnownLabel(part) || sectionNames.has(part)).length;
  return known >= 2 || (known === 1 && line.words <= 6) || (parts.length >= 4 && parts.length >= line.words / 2);
};

/** « Lire aussiÀ Idleb, les moissons brûlent »: a pointer ran into the headline it points to. */
const isGluedPointer = (line: PageLine): boolean => {
  if (line.folded.length > LABEL_CHARACTERS) return false;
  const [label = '', ...rest] = line.text.slice(0, POINTER_CHARACTERS).split(/(?<=\p{Ll})(?=[\p{Lu}«“"])/u);
  return rest.length > 0 && /\s/.test(label) && furnitureOf(toPageLine({ ...line, text: label })) === 'read-also';
};

/** « June 6, 2017 | By Terri Moss »: date and author in one line, each by itself. */
const isDatedByline = (line: PageLine): boolean => {
  if (line.closed || line.item || line.words > STAMP_WORDS || !YEAR.test(line.text)) return false;
  const parts = line.text.split(BYLINE_JOINT).map((text) => toPageLine({ ...line, text }));
  const dates = parts.filter((part) => YEAR.test(part.text) && isDateline(part));
  const names = parts.filter((part) => bylineNames(part).length > 0 || isNamesOnly(part));
  return dates.length > 0 && names.length > 0 && parts.length <= dates.length + names.length + OWNERS;
};

/** « Publié le 26 avril 2021 à 22h03 | PARTAGER : », "April 26, 2021 | Share": a date beside labels. */
const isLabelledDate = (line: PageLine): boolean => {
  if (line.item || line.words > STAMP_WORDS || !YEAR.test(line.text)) return false;
  const [date = '', ...labels] = line.text.split(/\s+[|•·]\s+/);
  return (
    labels.length > 0 &&
    isDateline(toPageLine({ ...line, text: date })) &&
    labels.every((label) => isKnownLabel(foldText(label)))
  );
};

/** "19 hours ago", « il y a 3 ans »: an age has so many words. */
const AGE_WORDS = [3, 5] as const;

/** "by Cedarwire Newsdesk 19 hours ago": who, and how long ago. */
const isAgedByline = (line: PageLine): boolean => {
  if (line.closed || line.item || line.words > STAMP_WORDS || !/\d/.test(line.text)) return false;
  const words = line.text.split(/\s+/);
  for (let count = AGE_WORDS[0]; count <= AGE_WORDS[1] && count < words.length - 1; count++) {
    const age = toPageLine({ ...line, text: words.slice(-count).join(' ') });
    const who = toPageLine({ ...line, text: words.slice(0, -count).join(' ') });
    if (AGES.has(furnitureOf(age) ?? (isDateline(age) ? 'dateline' : undefined)) && bylineNames(who).length)
      return true;
  }
  return false;
};
const AGES: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['live-stamp', 'dateline']);

/** « - Temps de lecture : 2 min »: a dash before what only a stamp says makes no list. */
const dashed = (line: PageLine): CutRule | undefined => {
  const rest = line.text.replace(/^[-–|]\s+/, '');
  const kind = rest === line.text ? undefined : furnitureOf(toPageLine({ ...line, text: rest }));
  return kind === 'live-stamp' || kind === 'audio' ? kind : undefined;
};

/** "(Also read: …)": in brackets of its own, a pointer is one still. */
const bracketed = (line: PageLine): CutRule | undefined => {
  const inside = /^[([]([^()[\]]+)[)\]]\.?$/.exec(line.text)?.[1];
  return inside && furnitureOf(toPageLine({ ...line, text: inside.trim() })) === 'read-also' ? 'read-also' : undefined;
};

/** Why a line is page furniture by itself, wherever it stands; undefined where nothing about it says so. */
export const furnitureRule = (line: PageLine): CutRule | undefined => {
  if (isConsent(line)) return 'consent';
  if (isRule(line)) return 'navigation';
  const kind = furnitureOf(line) ?? dashed(line) ?? bracketed(line);
  if (kind) return kind;
  if (isGluedPointer(line)) return 'read-also';
  if (isGluedLabels(line) || isGlued(line) || isForm(line) || isTyped(line) || isRunTogether(line)) return 'button';
  if (isHandles(line)) return 'byline';
  if (isFiled(line)) return 'navigation';
  if (isMenu(line)) return 'navigation';
  if (isDateline(line) || isSignedDate(line) || isDatedByline(line) || isLabelledDate(line)) return 'dateline';
  if (isSized(line)) return 'button';
  if (isTimed(line)) return 'live-stamp';
  if (isAgencySigned(line)) return 'byline';
  if (isCredit(line)) return creditRule(line);
  return bylineNames(line).length || isAgedByline(line) ? 'byline' : undefined;
};
