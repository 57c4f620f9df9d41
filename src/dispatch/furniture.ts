import { ALL_BOILERPLATE } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { isConsent } from './consent.ts';
import { creditRule, isAgencySigned, isCredit } from './credits.ts';
import type { CutRule } from './cut-rule.ts';
import { bylineNames } from './names.ts';
import { isProse, type PageLine } from './page-line.ts';
import { furnitureOf, isKnownLabel, LABEL_CHARACTERS } from './phrases.ts';
import { isForm, isGlued, isTimed, isTyped } from './shapes.ts';
import { isDateline } from './stamps.ts';

const sectionNames = new Set(ALL_BOILERPLATE.flatMap((language) => language.sections));
/** A menu is at least so many section names and hardly anything else; with dividers between them, two will do. */
const MENU_NAMES = 3;
const MENU_SHARE = 0.75;

const isMenu = (line: PageLine): boolean => {
  if (line.closed || line.folded.length > LABEL_CHARACTERS) return false;
  const words = line.tokens.filter((word) => word.length > 1 && word !== 'et' && word !== 'and');
  const names = words.filter((word) => sectionNames.has(word)).length;
  const divided = /\s[|•·›»>/]\s/.test(line.text) && line.words <= 12;
  return names >= (divided ? 2 : MENU_NAMES) && names / words.length >= (divided ? 0.5 : MENU_SHARE);
};

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

/** Why a line is page furniture by itself, wherever it stands; undefined where nothing about it says so. */
export const furnitureRule = (line: PageLine): CutRule | undefined => {
  if (isConsent(line)) return 'consent';
  const kind = furnitureOf(line);
  if (kind) return kind;
  if (isGluedLabels(line) || isGlued(line) || isForm(line) || isTyped(line)) return 'button';
  if (isMenu(line)) return 'navigation';
  if (isDateline(line)) return 'dateline';
  if (isTimed(line)) return 'live-stamp';
  if (isAgencySigned(line)) return 'byline';
  if (isCredit(line)) return creditRule(line);
  return bylineNames(line).length ? 'byline' : undefined;
};
