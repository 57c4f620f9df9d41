import { ALL_BOILERPLATE } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { CutRule } from './cut-rule.ts';
import type { Cut, Known } from './dispatch.ts';
import { namedOften } from './named-often.ts';

/** A publisher's name has at most so many words. */
const NAME_WORDS = 7;
/** Only so many cut lines are asked: names of sites stand at the head and at the foot. */
const MAX_LINES = 400;

const NETWORKS = 'Telegram|Twitter|X|Facebook|Instagram|YouTube|WhatsApp|Google|Bluesky|Threads|LinkedIn';
/** « Suivez RT en français surTelegram », "Follow NBN on X". */
const FOLLOW = new RegExp(
  `^(?:Suivez|Follow|Retrouvez)\\s+(?!us\\b|-?nous)(.{2,60}?)\\s+(?:sur|on)\\s?(?:${NETWORKS})`,
  'iu',
);
const COPYRIGHT =
  /^(?:.{0,3}©|\(c\)|copyright|tous droits réservés|all rights reserved)[\s©:,.–-]*(?:copyright|\(c\)|©)?[\s:,.–-]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,:.–-]*(.*)$/iu;
const AFTER_NAME =
  /\s*(?:\b(?:19|20)\d{2}\b.*|[.|•·–—[(]\s?.*|,\s.*|\s-\s.*|tous droits.*|all rights.*|reproduction.*|\bs\.?a\.?s?\b\.?$|\b(?:ltd|inc|llc|plc|sa|sas|co|corp|trust|cooperative|media ltd)\b\.?.*)$/iu;
const USES_COOKIES =
  /^(?:en visitant\s+)?(\p{Lu}[\p{L}\d'’ &.-]{1,50}?)\s+(?:(?:et ses [\p{L} ]{3,30}) )?(?:et \d+ (?:tiers|partenaires)|and (?:its|our) (?:\d+ )?partners|asks? for|respecte|utilise(?:nt)?|uses?|is published by|is part of|is not responsible|n['’]est pas responsable)\b/u;

/** Their names beside a © are a picture's, not the page's. */
const AGENCY = /^(?:AFP|AP|EPA(?:-EFE)?|Reuters|REUTERS|Belga|ATS|Keystone|Getty(?: Images)?|DPA|ANSA|EFE)$/u;
/** From so many lines on, the name a page's furniture has most is more than a company behind it. */
const OFTEN = 3;

const known: ReadonlySet<string> = new Set([
  ...ALL_BOILERPLATE.flatMap((language) => language.sections),
  ...ALL_BOILERPLATE.flatMap((language) =>
    Object.entries(language.furniture).flatMap(([kind, phrases]) => (kind === 'byline' ? [] : (phrases?.exact ?? []))),
  ),
]);

const asName = (text: string | undefined): string | undefined => {
  const name = text
    ?.replace(AFTER_NAME, '')
    .replace(/^(?:by|par|the copyright of|copyright)\s+/iu, '')
    .trim();
  if (!name || !/^[\p{Lu}\d]/u.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  const words = splitWords(name).length;
  return words <= NAME_WORDS &&
    !known.has(foldText(name)) &&
    !AGENCY.test(name) &&
    !/^(tous|all|reproduction|site|this|these|ce|cette|we|nous|our|notre|the website|le site|mon|tue|wed|thu|fri|sat|sun)\b/iu.test(
      name,
    )
    ? name
    : undefined;
};

const firstOf = (lines: readonly string[], pattern: RegExp): string | undefined => {
  for (const line of lines) {
    const name = asName(pattern.exec(line)?.[1]);
    if (name) return name;
  }
  return undefined;
};

/** Kinds of lines in which a site names itself. */
const SITES: ReadonlySet<CutRule> = new Set([
  'footer',
  'newsletter',
  'app',
  'consent',
  'source-line',
  'slogan',
  'paywall',
]);
/** What a masthead is cut as. */
const HEADS: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['navigation', 'slogan', 'button', 'share']);
/** A footer that begins with its site's name: « La Dépêche - Contact - Publicité ». */
const FOOTER_START = /^(\p{Lu}[\p{L}\d'’ &.]{3,50}?)(?:\s[-–—|·]\s|, )/u;
/** Lines that speak of the news: the names in them are the story's, or another's. */
const STORIES: ReadonlySet<CutRule> = new Set([
  'most-read',
  'read-also',
  'caption',
  'comments',
  'repeated-headline',
  'repeated-text',
  'truncated-lead',
  'dateline',
  'correction',
]);
/** A masthead stands among so many first lines. */
const HEAD_LINES = 12;

interface CutLine {
  readonly rule: CutRule;
  readonly text: string;
}

/** The masthead: a line at the head whose words a footer has again; spelled as the footer does where the head shouts. */
const masthead = (lines: readonly CutLine[]): string | undefined => {
  const feet = lines.slice(1);
  for (const [i, { text }] of lines.slice(0, HEAD_LINES).entries()) {
    if (!HEADS.has(lines[i]?.rule)) continue;
    const name = asName(text);
    if (!name || name.length < 3) continue;
    // One word may be a section's name, which menus and tags have again.
    const several = splitWords(name).length > 1;
    const words = new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu');
    const foot = feet.find(
      (other, k) => k >= i && other.text !== text && (SITES.has(other.rule) || several) && words.test(other.text),
    );
    if (!foot) continue;
    return name === name.toUpperCase() ? (words.exec(foot.text)?.[0] ?? name) : name;
  }
  return undefined;
};

/** The publisher as lines that were cut name it: a follow line, a masthead met again in the footer, a copyright line. */
export const inferPublisher = (text: string, cuts: readonly Cut[]): Known<string> | undefined => {
  const within = cuts.length > MAX_LINES ? [...cuts.slice(0, MAX_LINES / 2), ...cuts.slice(-MAX_LINES / 2)] : cuts;
  const cutLines = within.map(({ start, end, rule }) => ({
    rule,
    text: text.slice(start, Math.min(end, start + 400)),
  }));
  const lines = cutLines.map((line) => line.text);
  const often = namedOften(
    cutLines
      .filter(({ rule }) => !STORIES.has(rule))
      .map(({ rule, text: line }) => ({ text: line, people: rule === 'byline' || rule === 'tags' })),
    (folded) => known.has(folded) || asName(folded.replace(/^./u, (letter) => letter.toUpperCase())) === undefined,
  );
  const rules: readonly (readonly [string, string | undefined])[] = [
    ['follow-line', firstOf(lines, FOLLOW)],
    ['masthead', masthead(cutLines)],
    ['named-often', often && often.times >= OFTEN ? often.name : undefined],
    ['copyright', firstOf(lines, COPYRIGHT)],
    ['cookie-line', firstOf(lines, USES_COOKIES)],
    [
      'footer',
      firstOf(
        cutLines.filter(({ rule }) => rule === 'footer' || rule === 'contact').map(({ text: line }) => line),
        FOOTER_START,
      ),
    ],
    ['named-often', often?.name],
  ];
  const found = rules.find(([, name]) => name);
  return found?.[1] ? { value: found[1], basis: 'inferred', rule: found[0] } : undefined;
};
