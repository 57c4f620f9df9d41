import { ALL_BOILERPLATE } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { CutRule } from './cut-rule.ts';
import type { Known } from './dispatch.ts';
import { namedOften } from './named-often.ts';
import type { Page } from './provenance.ts';

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
/** « Bosfor Agency © 2019 ». */
const COPYRIGHT_BEHIND = /^(\p{Lu}[^©|]{2,60}?)\s*©\s*(?:\d{4}[\d\s–-]*)?(?:[.|].*)?$/iu;
const COPYRIGHT_ADDRESS = /(?:©|copyright)\s*(?:\d{4}\s*)?(?:www\.)?([\w-]{4,60})\.[a-z]{2,10}\b/iu;
const AFTER_NAME =
  /\s*(?:\b(?:19|20)\d{2}\b.*|\s(?:par|by)\s.*|[.|•·–—[(]\s?.*|,\s.*|\s-\s.*|tous droits.*|all rights.*|reproduction.*|\bs\.?a\.?s?\b\.?$|\b(?:ltd|limited|inc|llc|plc|pvt|sa|sas|co|corp|company|trust|cooperative|(?:news )?(?:& )?media (?:ltd|limited)|publishing(?: company)?|daily newspaper ltd)\b\.?.*)$/iu;
const USES_COOKIES =
  /^(?:en visitant\s+)?(\p{Lu}[\p{L}\d'’ &.-]{1,50}?)\s+(?:(?:et ses [\p{L} ]{3,30}) )?(?:et \d+ (?:tiers|partenaires)|and (?:its|our) (?:\d+ )?partners|asks? for|respecte|utilise(?:nt)?|uses?|is published by|is part of|is not responsible|n['’]est pas responsable)\b/u;

/** Their names beside a © are a picture's, not the page's. */
const AGENCY =
  /^(?:AFP|Agence France-Presse|AP|(?:The )?Associated Press|EPA(?:-EFE)?|Thomson Reuters|Reuters|REUTERS|Belga|ATS|Keystone|Getty(?: Images)?|DPA|ANSA|EFE|(?:The )?Canadian Press)$/u;
/** Initials are capitals however a page writes. */
const SHORT_NAME = 5;

const known: ReadonlySet<string> = new Set([
  ...ALL_BOILERPLATE.flatMap((language) => language.sections),
  ...ALL_BOILERPLATE.flatMap((language) =>
    Object.entries(language.furniture).flatMap(([kind, phrases]) => (kind === 'byline' ? [] : (phrases?.exact ?? []))),
  ),
]);

const asName = (text: string | undefined): string | undefined => {
  const name = text
    ?.replace(AFTER_NAME, '')
    .replace(
      /^(?:by the|by|par|the copyright of|copyright|support|about|contact|welcome to|subscribe to|soutenez|a propos de|à propos de|abonnez-vous à)\s+/iu,
      '',
    )
    .trim();
  if (
    !name ||
    !/^[\p{Lu}\d]/u.test(name) ||
    !/\p{L}{2}/u.test(name) ||
    name.includes('/') ||
    /\s(?:of|for|and|the|de|du|des|et|la|le)$/u.test(name)
  )
    return undefined;
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

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isShouted = (name: string): boolean => name === name.toUpperCase();
/** A name as a whole, in any case where it is in capitals throughout. */
const wordsOf = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?![\\p{L}\\d])`, isShouted(name) ? 'iu' : 'u');

/** A section's name is one word as a rule: one word is a site's where a line that speaks of the owner has it again. */
const OWNED = /©|\(c\)|copyright|droits|rights|cookies|\b(?:ltd|limited|media|sas?|inc|llc)\b/iu;

/** The masthead: a line at the head whose words a footer has again; spelled as the footer does where the head shouts. */
const masthead = (lines: readonly CutLine[], isFoot: (name: string, other: CutLine) => boolean): string | undefined => {
  for (const [i, { text }] of lines.slice(0, HEAD_LINES).entries()) {
    if (!HEADS.has(lines[i]?.rule)) continue;
    const name = asName(text);
    if (!name || name.length < 3) continue;
    const words = wordsOf(name);
    const foot = lines
      .slice(1)
      .find((other, k) => k >= i && other.text !== text && isFoot(name, other) && words.test(other.text));
    if (!foot) continue;
    return isShouted(name) ? (words.exec(foot.text)?.[0] ?? name) : name;
  }
  return undefined;
};

/** A copyright line's name as the page itself writes it: « The » before it, « News » behind it, and no shouting. */
const asWritten = (name: string, lines: readonly CutLine[], told: string): string => {
  if (isShouted(name) && name.length > SHORT_NAME) {
    const plain = [...lines.map(({ text }) => text), told]
      .map((text) => wordsOf(name).exec(text)?.[0])
      .find((written) => written !== undefined && !isShouted(written));
    return plain ?? name;
  }
  const longer = new RegExp(
    `(?<![\\p{L}\\d])(?:The ${literal(name)}(?: News)?|${literal(name)} News)(?![\\p{L}\\d])`,
    'u',
  );
  return lines.map(({ text }) => longer.exec(text)?.[0]).find((written) => written !== undefined) ?? name;
};

/** « © gazettedugave.example »: the line that has the same letters is the name. */
const byAddress = (lines: readonly CutLine[]): string | undefined => {
  const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
  for (const { text } of lines) {
    const label = COPYRIGHT_ADDRESS.exec(text)?.[1];
    const written = label && lines.find((other) => letters(other.text) === letters(label) && /\s/.test(other.text));
    if (written) return asName(written.text);
  }
  return undefined;
};

const capitals = (name: string): number => name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;

/** The publisher as lines that were cut name it: a copyright line, a follow line, a masthead met again in the footer. */
export const inferPublisher = ({ text, cuts, paragraphs }: Page): Known<string> | undefined => {
  const within = cuts.length > MAX_LINES ? [...cuts.slice(0, MAX_LINES / 2), ...cuts.slice(-MAX_LINES / 2)] : cuts;
  const cutLines = within.map(({ start, end, rule }) => ({
    rule,
    text: text.slice(start, Math.min(end, start + 400)),
  }));
  const below = paragraphs.at(-1)?.end ?? 0;
  const lines = cutLines
    .filter((_, i) => within[i]?.rule !== 'photo-credit' || (within[i]?.start ?? 0) > below)
    .map((line) => line.text);
  const signed = cutLines.filter(({ rule }) => rule === 'byline').map((line) => line.text);
  // A name the story tells of is a place or a person of it.
  const told = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n');
  const asked = new Map<string, boolean>();
  const ofStory = (name: string): boolean => {
    const answer = asked.get(name) ?? wordsOf(name).test(told);
    asked.set(name, answer);
    return answer;
  };
  const often = namedOften(
    cutLines
      .filter(({ rule }) => !STORIES.has(rule))
      .map(({ rule, text: line }) => ({ text: line, people: rule === 'byline' || rule === 'tags' })),
    (folded) => known.has(folded) || asName(folded.replace(/^./u, (letter) => letter.toUpperCase())) === undefined,
  );
  const copyright = firstOf(lines, COPYRIGHT) ?? firstOf(lines, COPYRIGHT_BEHIND);
  const follow = firstOf(lines, FOLLOW);
  const footer = firstOf(
    cutLines.filter(({ rule }) => rule === 'footer').map(({ text: line }) => line),
    FOOTER_START,
  );
  const isMetAgain = (name: string): boolean =>
    cutLines.filter(({ text: line }) => wordsOf(name).test(line)).length > 1;
  const strict = masthead(
    cutLines,
    (name, { rule, text: line }) => SITES.has(rule) && !ofStory(name) && (/\s/.test(name) || OWNED.test(line)),
  );
  const rules: readonly (readonly [string, string | undefined])[] = [
    ['masthead', strict && copyright && wordsOf(copyright).test(strict) ? strict : undefined],
    ['copyright', copyright && isMetAgain(copyright) ? asWritten(copyright, cutLines, told) : undefined],
    ['masthead', strict],
    ['copyright', copyright && asWritten(copyright, cutLines, told)],
    ['copyright', byAddress(cutLines)],
    ['follow-line', follow && !signed.some((line) => foldText(line).includes(foldText(follow))) ? follow : undefined],
    ['cookie-line', firstOf(lines, USES_COOKIES)],
    ['masthead', masthead(cutLines, (name, { rule }) => /\s/.test(name) && !STORIES.has(rule) && !ofStory(name))],
    ['footer', footer && capitals(footer) > 1 ? footer : undefined],
    ['named-often', often && !ofStory(often.name) ? often.name : undefined],
  ];
  const found = rules.find(([, name]) => name);
  return found?.[1] ? { value: found[1], basis: 'inferred', rule: found[0] } : undefined;
};
