import { imprint } from '../../language/imprint.ts';
import type { CutRule } from '../cleaning/cut-rule.ts';
import type { Cut, Known } from '../dispatch.ts';
import { addressDate, statedDate, statedMonth } from './dateline.ts';

/** Kinds of lines that may say when a page was published. A live page's clock stamps say when a line was written. */
const DATED: ReadonlySet<CutRule> = new Set([
  'dateline',
  'byline',
  'live-stamp',
  'source-line',
  'photo-credit',
  'tags',
]);
const SAYS_PUBLISHED = new RegExp(`\\b(?:${imprint('published')})`, 'iu');
const SAYS_UPDATED = new RegExp(`\\b(?:${imprint('updated')})`, 'iu');
const ADDRESS = /(?:https?:\/\/|www\.|^[\w-]+\.[a-z]{2,})\S+/iu;

/** « (Montclar, le 12 décembre 2017) – Dans la prison … », "DAMASCUS, 8 November 2018 (AP) — ": place and day before the first sentence. */
const LEAD_CHARACTERS = 120;
const LEAD =
  /^\(?(\p{Lu}[^.!?()]{1,45}?,\s[^.!?()]{0,20}?(?:19|20)\d{2})\)?[\s,.]*(?:\([^)]{2,24}\)|\/[^/]{2,24}\/)?\.?\s*[-–—:]\s/u;

/** Where the headline stands and where the story begins and ends: a date in between is the story's. */
export interface Story {
  readonly title: number;
  readonly from: number;
  readonly to: number;
}

/** Below the headline before above it, above the story before below it; a word for publishing before one for updating. */
const rank = (cut: Cut, line: string, story: Story): number => {
  const place = cut.start < story.title ? 2 : cut.start <= story.from ? 0 : cut.start > story.to ? 4 : 3;
  const word = SAYS_PUBLISHED.test(line) ? 0 : SAYS_UPDATED.test(line) ? 1 : 0.5;
  return place + word;
};

/** The date before the first word for an update: « Publié le 3 mai, mis à jour le 4 mai » says two. */
const beforeUpdate = (line: string): string => {
  const update = line.search(SAYS_UPDATED);
  return update > 0 && SAYS_PUBLISHED.test(line.slice(0, update)) ? line.slice(0, update) : line;
};

/** When a page was published, as a line that was cut says it, or a web address among those lines; else undefined. */
export const publishedIn = (
  text: string,
  cuts: readonly Cut[],
  language: string,
  story: Story,
): Known<string> | undefined => {
  const lines = cuts
    .filter((cut) => DATED.has(cut.rule) && cut.end - cut.start <= 300)
    .map((cut) => ({ cut, line: text.slice(cut.start, cut.end) }))
    .map((one, order) => ({ ...one, order, rank: rank(one.cut, one.line, story) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  for (const { cut, line } of lines) {
    if (cut.rule === 'tags' || cut.rule === 'photo-credit') continue;
    // « URL courte 14:22 07.06.2017 »: a stamp has the hour, a source's issue has not.
    if (cut.rule === 'source-line' && !/\d{1,2}[:h]\d{2}/.test(line)) continue;
    const date = statedDate(beforeUpdate(line), language);
    if (date) return { value: date, basis: 'stated', rule: 'dateline' };
  }
  for (const { line } of lines) {
    const date = addressDate(ADDRESS.exec(line)?.[0] ?? '');
    if (date) return { value: date, basis: 'address', rule: 'address-line' };
  }
  for (const { cut, line } of lines) {
    const month = cut.rule === 'dateline' ? statedMonth(line) : undefined;
    if (month) return { value: month, basis: 'stated', rule: 'issue' };
  }
  const lead = LEAD.exec(text.slice(story.from, story.from + LEAD_CHARACTERS))?.[1];
  const date = lead ? statedDate(lead, language) : undefined;
  return date ? { value: date, basis: 'stated', rule: 'lead' } : undefined;
};
