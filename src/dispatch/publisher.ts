import { ALL_BOILERPLATE } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { Cut, Known } from './dispatch.ts';

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
  /^(?:en visitant\s+)?(\p{Lu}[\p{L}\d'’ &.-]{1,50}?)\s+(?:(?:et ses [\p{L} ]{3,30}) )?(?:utilise(?:nt)?|uses?|is published by|is part of|is not responsible|n['’]est pas responsable)\b/u;

const known: ReadonlySet<string> = new Set([
  ...ALL_BOILERPLATE.flatMap((language) => language.sections),
  ...ALL_BOILERPLATE.flatMap((language) =>
    Object.values(language.furniture).flatMap((phrases) => phrases?.exact ?? []),
  ),
]);

const asName = (text: string | undefined): string | undefined => {
  const name = text
    ?.replace(AFTER_NAME, '')
    .replace(/^(?:by|par|the copyright of)\s+/iu, '')
    .trim();
  if (!name || !/^[\p{Lu}\d]/u.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  const words = splitWords(name).length;
  return words <= NAME_WORDS && !known.has(foldText(name)) && !/^(tous|all|reproduction|site)\b/iu.test(name)
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

/** The masthead: a short line at the head whose words the foot has again; it is spelled as the head spells it. */
const masthead = (lines: readonly string[]): string | undefined => {
  const keys = lines.map((line) =>
    splitWords(foldText(line))
      .map((word) => word.text)
      .join(' '),
  );
  for (let i = 0; i < Math.min(lines.length, 12); i++) {
    const name = asName(lines[i]);
    const key = keys[i];
    if (!name || !key || key.length < 4 || /^(https?|www)/.test(key)) continue;
    if (keys.some((other, k) => k > i + 3 && other !== key && ` ${other} `.includes(` ${key} `))) return name;
  }
  return undefined;
};

/** The publisher as lines that were cut name it: a follow line, a masthead met again in the footer, a copyright line. */
export const inferPublisher = (text: string, cuts: readonly Cut[]): Known<string> | undefined => {
  const within = cuts.length > MAX_LINES ? [...cuts.slice(0, MAX_LINES / 2), ...cuts.slice(-MAX_LINES / 2)] : cuts;
  const lines = within.map((cut) => text.slice(cut.start, cut.end).slice(0, 400));
  const rules: readonly (readonly [string, string | undefined])[] = [
    ['follow-line', firstOf(lines, FOLLOW)],
    ['masthead', masthead(lines)],
    ['copyright', firstOf(lines, COPYRIGHT)],
    ['cookie-line', firstOf(lines, USES_COOKIES)],
  ];
  const found = rules.find(([, name]) => name);
  return found?.[1] ? { value: found[1], basis: 'inferred', rule: found[0] } : undefined;
};
