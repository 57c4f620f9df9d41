import { imprint } from '../../language/imprint.ts';
import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import type { CutRule } from '../cleaning/cut-rule.ts';
import type { Known } from '../dispatch.ts';
import type { Page } from '../page.ts';
import { brandOf, firstLine, masthead, mastheadOften, paperOf } from './masthead.ts';
import { namedOften } from './named-often.ts';
import { fuller, nameByAddress, nameInOffer, nameOfItself, officeOf } from './publisher-marks.ts';
import { asName, asWritten, capitals, isShouted, LABELS, plainly, SHORT_NAME, wordsOf } from './publisher-name.ts';
import { signsOf } from './publisher-signs.ts';
import { OWNERLESS, pointsOf, signPoints, weighNames } from './publisher-weights.ts';

/** Only so many cut lines are asked: names of sites stand at the head and at the foot. */
const MAX_LINES = 400;

const NETWORKS = 'Telegram|Twitter|X|Facebook|Instagram|YouTube|WhatsApp|Google|Bluesky|Threads|LinkedIn';
/** « Suivez RT en français surTelegram », "Follow NBN on X". */
const FOLLOW = new RegExp(
  `^(?:${imprint('follow')})\\s+(?!${imprint('followSelf')})(.{2,60}?)\\s+(?:${imprint('followOn')})\\s?(?:${NETWORKS})`,
  'iu',
);
const COPYRIGHT = new RegExp(
  `^(?:.{0,3}©|\\(c\\)|${imprint('rights')})[\\s©:,.–-]*(?:copyright|\\(c\\)|©)?[\\s:,.–-]*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?[\\s,:.–-]*(?:(?:${imprint('rightsOf')})\\s+)?(.*)$`,
  'iu',
);
/** "Copyright: Reelwire" below a picture, and no year. */
const PICTURE_RIGHTS = /^copyright ?: ?[^\d©]+$/iu;
/** « Bosfor Agency © 2019 ». */
const COPYRIGHT_BEHIND =
  /^(?!.*\b(?:powered|platform|software)\b)(\p{Lu}[^©|]{2,60}?)\s*©\s*(?:\d{4}[\d\s–-]*)?(?:(?:[.|]|\s*[-–—]\s).*)?$/iu;
const USES_COOKIES =
  /^(?:[Ee]n visitant\s+|[Aa]vec votre accord,\s+)?(\p{Lu}[\p{L}\d'’ &.-]{1,50}?)\s+(?:(?:et ses [\p{L} ]{3,30}) )?(?:et \d+ (?:tiers|partenaires|soci[ée]t[ée]s)|and (?:its|our) (?:\d+ )?partners|asks? for|respecte|utilise(?:nt)?|uses?|is published by|is part of|is not responsible|n['’]est pas responsable)\b/u;

/** « Published in Indus Times, June 30th »: the paper a page was printed in. */
const PRINTED = new RegExp(
  `^(?:${ALL_BOILERPLATE.flatMap((language) => language.printedLeads).join('|')})\\s+(.+)$`,
  'iu',
);

/** « Musashi News+ », "Nile Weekly Online": what the paper's site adds to its name. */
const SITE_SUFFIX = new RegExp(
  `^(?:\\+|\\s(?:${ALL_BOILERPLATE.flatMap((language) => language.siteSuffixes).join('|')}))$`,
  'u',
);

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
/** A section's name is one word as a rule: one word is a site's where a line that speaks of the owner has it again. */
const OWNED = /©|\(c\)|copyright|droits|rights|cookies|\b(?:ltd|limited|media|sas?|inc|llc)\b/iu;

/** The addresses of a state's offices. */
const STATE_ADDRESS = /[\w-]\.(?:gov|gouv|gob|mil)(?:\.|(?![\w-]))/iu;

/** « NA » of "National Airwaves". */
const isInitialsOf = (initials: string, name: string): boolean =>
  initials.length <= SHORT_NAME &&
  isShouted(initials) &&
  (name.match(/(?<!\p{L})\p{Lu}/gu) ?? [])
    .join('')
    .replace(/^T(?=.{2})/, '')
    .startsWith(initials.slice(0, 2));

/** "Parliamentary copyright" says whose kind it is, and names nobody. */
const RIGHTS = new RegExp(`(?:${imprint('rights')})$`, 'iu');

/** « Marsa » of "Marsa Media Network": the paper, where so many more lines of the page name it without its owner's words. */
const OWNED_LEAST = 2;

/** The publisher as a page names it: what its copyright, masthead, address, offers and bylines say, weighed together. */
export const inferPublisher = ({ text, cuts, paragraphs }: Page): Known<string> | undefined => {
  const within = cuts.length > MAX_LINES ? [...cuts.slice(0, MAX_LINES / 2), ...cuts.slice(-MAX_LINES / 2)] : cuts;
  const cutLines = within.map(({ start, end, rule }) => ({
    rule,
    text: text.slice(start, Math.min(end, start + 400)),
  }));
  const below = paragraphs.at(-1)?.end ?? 0;
  const lines = cutLines
    .filter(
      ({ rule, text: line }, i) =>
        !PICTURE_RIGHTS.test(line) && (rule !== 'photo-credit' || (within[i]?.start ?? 0) > below),
    )
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
    (folded) => LABELS.has(folded) || asName(folded.replace(/^./u, (letter) => letter.toUpperCase())) === undefined,
  );
  const copyright = firstOf(lines, COPYRIGHT) ?? firstOf(lines, COPYRIGHT_BEHIND);
  const follow = firstOf(lines, FOLLOW);
  const footer = firstOf(
    cutLines.filter(({ rule }) => rule === 'footer').map(({ text: line }) => line),
    FOOTER_START,
  );
  const timesMet = (name: string): number => cutLines.filter(({ text: line }) => wordsOf(name).test(line)).length;
  const isMetAgain = (name: string): boolean => timesMet(name) > 1;
  const strict = masthead(
    cutLines,
    (name, { rule, text: line }) => SITES.has(rule) && !ofStory(name) && (/\s/.test(name) || OWNED.test(line)),
  );
  const allowed = (name: string): boolean => asName(name) === name;
  const addressed = nameByAddress(cutLines, allowed);
  const full = addressed && fuller(addressed, cutLines, told, allowed);
  const offered = nameInOffer(cutLines, (name) => allowed(name) && timesMet(name.toUpperCase()) > 1 && !ofStory(name));
  // Before initials the article is the sentence's: "The BBN is not responsible".
  const cookies = firstOf(lines, USES_COOKIES)?.replace(/^The (?=\p{Lu}{2,5}$)/u, '');
  const office = officeOf(cutLines);
  const firstMost = firstLine(cutLines);
  const first = firstMost?.top ? firstMost.name : undefined;
  const metFirst =
    firstMost &&
    (timesMet(firstMost.name) > (/\s/.test(firstMost.name) ? 1 : 2) || (firstMost.top && ofStory(firstMost.name)))
      ? firstMost.name
      : undefined;
  const longer = (name: string | undefined, part: string | undefined): string | undefined =>
    name &&
    part &&
    name !== part &&
    part.length >= SHORT_NAME &&
    wordsOf(part).test(name) &&
    !(name.startsWith(part) && SITE_SUFFIX.test(foldText(name.slice(part.length))))
      ? name
      : undefined;
  const isState = cutLines.some(({ text: line }) => STATE_ADDRESS.test(line));
  const mostMet = mastheadOften(cutLines, timesMet);
  // The surest come first: each kind of evidence is worth a point less than the one above it.
  const rules: readonly (readonly [string, string | undefined])[] = [
    [
      'office',
      office && full && (wordsOf(full).test(office) || (copyright && OWNERLESS.test(copyright))) ? office : undefined,
    ],
    ['office', isState ? office : undefined],
    ['address', isState ? undefined : full],
    ['office', copyright && OWNERLESS.test(copyright) ? office : undefined],
    ['masthead', longer(first, copyright)],
    ['masthead', brandOf(copyright, cutLines)],
    [
      'masthead',
      mostMet && !(copyright && (wordsOf(mostMet).test(copyright) || wordsOf(copyright).test(mostMet)))
        ? mostMet
        : undefined,
    ],
    ['masthead', first && copyright && foldText(copyright) === `the ${foldText(first)}` ? first : undefined],
    [
      'copyright',
      strict && copyright?.startsWith(`${strict} `) && /^\p{Ll}/u.test(copyright.slice(strict.length + 1))
        ? copyright
        : undefined,
    ],
    ['masthead', first && copyright && isInitialsOf(copyright, first) ? first : undefined],
    ['masthead', strict && copyright && wordsOf(copyright).test(strict) ? strict : undefined],
    ['copyright', copyright && isMetAgain(copyright) ? asWritten(copyright, cutLines, told) : undefined],
    ['masthead', strict],
    ['copyright', copyright && asWritten(copyright, cutLines, told)],
    ['follow-line', follow && !signed.some((line) => foldText(line).includes(foldText(follow))) ? follow : undefined],
    [
      'self-description',
      nameOfItself(
        cutLines.map((line) => line.text),
        allowed,
      ),
    ],
    ['printed-in', firstOf(lines, PRINTED)],
    [
      'cookie-line',
      cookies && (isMetAgain(cookies) || capitals(cookies) > 1 || (isShouted(cookies) && ofStory(cookies)))
        ? cookies
        : undefined,
    ],
    ['masthead', masthead(cutLines, (name, { rule }) => /\s/.test(name) && !STORIES.has(rule) && !ofStory(name))],
    ['office', office],
    ['offer', offered],
    ['masthead', metFirst],
    ['footer', footer && capitals(footer) > 1 ? footer : undefined],
    [
      'masthead',
      masthead(
        cutLines,
        (name, { text: line }) => /\s/.test(name) && !ofStory(name) && foldText(line).startsWith(foldText(name)),
      ),
    ],
    ['named-often', often && !ofStory(often.name) ? often.name : undefined],
    ['masthead', first],
  ];
  const evidence = rules.flatMap(([rule, name], i) => (name ? [{ rule, name, points: pointsOf(rule, i) }] : []));
  const signs = signsOf(cutLines, told).filter(({ name }) => !signed.includes(name));
  const found = weighNames([...evidence, ...signPoints(signs, timesMet)], timesMet);
  if (!found || RIGHTS.test(found.name)) return undefined;
  const paper = paperOf(found.name);
  const isOwned = paper !== undefined && timesMet(paper) - timesMet(found.name) >= OWNED_LEAST;
  return { value: plainly(isOwned ? paper : found.name, cutLines, told), basis: 'inferred', rule: found.rule };
};
