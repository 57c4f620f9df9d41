import { translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';
import { numberRanges } from '../present/number-ranges.ts';
import type { Entry, Line, Page, Piece, Quotation, Source } from '../present/page.ts';
import { escapeMarkdown } from './escape.ts';
import { askedPrefix } from './read-back.ts';
import { shorten, shortenMarkdown } from './shorten.ts';

/** Longest shown of what is not a quotation, in units of markdown. The head, one entry, one quotation and its source stay below 4096. */
const MOST = {
  asked: 640,
  summary: 250,
  notice: 160,
  warnings: 400,
  caveats: 400,
  heading: 80,
  badge: 120,
  label: 200,
  references: 100,
  remarks: 300,
  line: 400,
  attribution: 250,
  publisher: 100,
  particulars: 200,
  url: 250,
};

const references = (numbers: readonly number[]): string => (numbers.length > 0 ? `[${numberRanges(numbers)}]` : '');
const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter(Boolean).join(by);
const small = (text: string): string => (text ? `-# ${text.replaceAll('\n', ' ')}` : '');

/** An address that may stand in a link; undefined for anything but http and https. */
const linkTarget = (url: string | null): string | undefined => {
  if (!url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return undefined;
  const target = new URL(url).href.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return target.length <= MOST.url ? target : undefined;
};

const strong = ({ text, strong: isStrong }: Piece): string => {
  const escaped = escapeMarkdown(text);
  return isStrong && escaped.trim() === escaped && escaped !== '' ? `**${escaped}**` : escaped;
};

/** Each in full where all of them fit; otherwise none is dropped, all are shortened. */
const fitted = (texts: readonly string[], most: number): readonly string[] => {
  const whole = texts.map((text) => escapeMarkdown(text));
  const room = Math.floor(most / Math.max(1, texts.length));
  return whole.join('').length <= most ? whole : texts.map((text) => shortenMarkdown(text, room));
};

/** The last lines of a message: what holds for much of the corpus. */
export const caveatsMarkdown = ({ caveats }: Page): string => fitted(caveats, MOST.caveats).map(small).join('\n');

/** What was asked, a line for each option. */
export const askedMarkdown = ({ asked, locale }: Page): string => {
  // Whole where Discord kept to our limits; a message that did not is cut down evenly.
  const all = asked.reduce((sum, { text }) => sum + escapeMarkdown(text).length, 0);
  const room = all <= MOST.asked ? MOST.asked : Math.floor(MOST.asked / asked.length);
  return asked.map(({ label, text }) => `${askedPrefix(label, locale)}${shortenMarkdown(text, room)}`).join('\n');
};

/** The first lines of a message: what was asked, what this is, what to take note of. */
export const headMarkdown = (page: Page): string => {
  const { summary, notice, warnings } = page;
  return joined(
    [
      askedMarkdown(page),
      small(shortenMarkdown(summary, MOST.summary)),
      notice ? `⚠️ ${shortenMarkdown(notice, MOST.notice)}` : '',
      ...fitted(warnings, MOST.warnings).map((warning) => `⚠️ ${warning}`),
    ],
    '\n',
  );
};

/** The name of a section. */
export const headingMarkdown = (heading: string): string => `### ${shortenMarkdown(heading, MOST.heading)}`;

const inBrackets = (remarks: readonly string[]): string =>
  remarks.length > 0 ? `*(${shortenMarkdown(remarks.join(', '), MOST.remarks)})*` : '';

/** What stands above the quotations and values of an entry, its remarks in small; an entry without any is one short line. */
export const entryMarkdown = ({ badge, label, references: numbers, remarks, lines, quotations }: Entry): string => {
  const date = badge && `**${shortenMarkdown(badge, MOST.badge)}**`;
  const name = label && shortenMarkdown(label, MOST.label);
  const rests = shorten(references(numbers), MOST.references);
  if (lines.length + quotations.length === 0 && name) {
    // A date brings its own brackets.
    const said =
      badge && remarks.length > 0 ? `· *${shortenMarkdown(remarks.join(', '), MOST.remarks)}*` : inBrackets(remarks);
    const dated = joined([name, badge && shortenMarkdown(badge, MOST.badge)], ' · ');
    return joined(['•', dated, rests, said], ' ').replaceAll('\n', ' ');
  }
  // A name without a date carries the weight itself.
  const first = joined([date, name && !date ? `**${name}**` : name], ' · ');
  return joined([joined([first, rests], ' '), small(shortenMarkdown(remarks.join(' · '), MOST.remarks))], '\n');
};

/** A value and who gives it. */
export const lineMarkdown = ({ label, text, references: numbers, remarks }: Line, locale: Locale): string => {
  const lead = label ? askedPrefix(shorten(label, MOST.heading), locale) : '';
  return joined(
    [
      `• ${lead}${shortenMarkdown(text, MOST.line)}`,
      shorten(references(numbers), MOST.references),
      inBrackets(remarks),
    ],
    ' ',
  ).replaceAll('\n', ' ');
};

/** A quotation behind a bar, then the line that says whose words it is; a note begins by saying that it is one. */
export const quotationMarkdown = (quotation: Quotation, locale: Locale): string => {
  const t = translator(locale);
  const { n, form, pieces, open, close, label, source, cutBefore, cutAfter } = quotation;
  const ellipsis = escapeMarkdown(t(($) => $.frame.ellipsis));
  const words = joined(
    [
      form === 'note' && label ? `*${escapeMarkdown(label)}* —` : '',
      `${open}${cutBefore ? `${ellipsis} ` : ''}${pieces.map(strong).join('')}${cutAfter ? ` ${ellipsis}` : ''}${close}`,
    ],
    ' ',
  );
  const block = words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return `${block}\n${small(joined([references([n]), shortenMarkdown(source, MOST.attribution)], ' '))}`;
};

/** A text that was cited, with its link. */
export const sourceMarkdown = ({ numbers, publisher, particulars, url }: Source, locale: Locale): string => {
  const target = linkTarget(url);
  const link = target ? `[${translator(locale)(($) => $.frame.link)}](${target})` : '';
  const name = `**${shortenMarkdown(publisher, MOST.publisher)}**`;
  return small(
    joined(
      [
        `${shorten(references(numbers), MOST.references)} ${name}`,
        shortenMarkdown(particulars.join(' · '), MOST.particulars),
        link,
      ],
      ' · ',
    ),
  );
};
