import { addressDate, statedDate } from './dateline.ts';
import type { Cut, Known, Provenance } from './dispatch.ts';
import type { FrontMatter } from './front-matter.ts';
import { inferPublisher } from './publisher.ts';

const stated = (value: string): Known<string> => ({ value, basis: 'stated' });

/** « (AFP) », « avec Reuters »: a signature line names the agency the text comes from. */
const AGENCY = /(?<!\p{L})(AFP|Agence France-Presse|Reuters|Associated Press|AP|Belga|ATS|EFE|Xinhua|UPI)(?!\p{L})/u;

const published = (
  matter: FrontMatter | undefined,
  text: string,
  cuts: readonly Cut[],
  language: string,
): Known<string> | undefined => {
  if (matter?.published) return stated(matter.published);
  for (const cut of cuts) {
    // A live page's stamps say when a line was written, not when the report was published.
    if (cut.rule !== 'dateline' && cut.rule !== 'byline') continue;
    const date = statedDate(text.slice(cut.start, cut.end), language);
    if (date) return { value: date, basis: 'stated', rule: 'dateline' };
  }
  const date = matter?.url ? addressDate(matter.url) : undefined;
  return date ? { value: date, basis: 'address' } : undefined;
};

const fromCuts = (
  text: string,
  cuts: readonly Cut[],
  rules: readonly string[],
  pattern: RegExp,
  rule: string,
): Known<string> | undefined => {
  for (const cut of cuts) {
    const found = rules.includes(cut.rule) ? pattern.exec(text.slice(cut.start, cut.end))?.[1] : undefined;
    if (found) return { value: found, basis: 'inferred', rule };
  }
  return undefined;
};

/** Where a file says it comes from: front matter first, then lines that were cut. Nothing is taken from the story. */
export const readProvenance = (
  text: string,
  matter: FrontMatter | undefined,
  cuts: readonly Cut[],
  language: string,
): Provenance => {
  const publisher = matter?.publisher ? stated(matter.publisher) : inferPublisher(text, cuts);
  const agency = matter?.agency
    ? stated(matter.agency)
    : fromCuts(text, cuts, ['byline', 'source-line'], AGENCY, 'signature');
  const date = published(matter, text, cuts, language);
  return {
    ...(publisher ? { publisher } : {}),
    ...(agency ? { agency } : {}),
    ...(matter?.url ? { url: stated(matter.url) } : {}),
    ...(date ? { published: date } : {}),
  };
};
