import { translator } from '../i18n/translator.ts';
import { numberRanges } from '../present/number-ranges.ts';
import type { Page, PageSection } from '../present/page.ts';
import { paginate, type Room, type Ruler } from '../present/paginate.ts';
import { LIMITS } from './limits.ts';
import {
  caveatsMarkdown,
  entryMarkdown,
  headingMarkdown,
  headMarkdown,
  lineMarkdown,
  quotationMarkdown,
  sourceMarkdown,
} from './markdown.ts';

/** Two or three screens of a phone, addresses of links counted in; with the longest of everything still below Discord's 4096. */
const ROOM: Room = { page: 2400, quotation: 900, sources: 3400 };

/** The line end after a thing, and the empty line before an entry. */
const LINE_END = 1;

const length = (text: string): number => (text ? text.length + LINE_END : 0);

/** `[1]` and the space after it. */
const BRACKETS = 3;

/** Each thing is measured once, however many pages it is tried on. */
const once = <Thing extends object>(measure: (thing: Thing) => number): ((thing: Thing) => number) => {
  const known = new WeakMap<Thing, number>();
  return (thing) => {
    const length = known.get(thing) ?? measure(thing);
    known.set(thing, length);
    return length;
  };
};

const rulerFor = (page: Page): Ruler => {
  const sourceRests = new Map<string, number>();
  return {
    head: (head) => length(headMarkdown(head)) + length(caveatsMarkdown(head)),
    heading: (heading) => length(headingMarkdown(heading)) + LINE_END,
    entry: once((entry) => length(entryMarkdown(entry)) + LINE_END),
    line: (line) => length(lineMarkdown(line, page.locale)),
    quotation: once((quotation) => length(quotationMarkdown(quotation, page.locale))),
    source: (source) => {
      // The address takes longest to write, and is the same whichever numbers stand before it.
      const rest = sourceRests.get(source.file) ?? length(sourceMarkdown({ ...source, numbers: [] }, page.locale));
      sourceRests.set(source.file, rest);
      return rest + numberRanges(source.numbers).length + BRACKETS;
    },
  };
};

/** More choices than a menu holds go on over the page: none is left out. */
const choicePages = (page: Page): readonly Page[] => {
  const most = LIMITS.selectOptions;
  const pages = Math.ceil(page.choices.length / most);
  return Array.from({ length: pages }, (_, index) => ({
    ...page,
    choices: page.choices.slice(index * most, (index + 1) * most),
    part: { page: index + 1, pages },
  }));
};

/** An answer as the pages of a message. */
export const messagePages = (page: Page): readonly Page[] =>
  page.choices.length > LIMITS.selectOptions ? choicePages(page) : paginate(page, ROOM, rulerFor(page));

const sectionText = ({ id, heading, entries }: PageSection, { locale }: Page): string => {
  const blocks = entries.map((entry) =>
    [
      entryMarkdown(entry),
      ...entry.lines.map((line) => lineMarkdown(line, locale)),
      ...entry.quotations.map((quotation) => quotationMarkdown(quotation, locale)),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  // Short lines stand close together, an overview too; what has quotations or values gets air.
  const airy = id !== 'overview' && entries.some(({ quotations, lines }) => quotations.length + lines.length > 0);
  return [headingMarkdown(heading), blocks.join(airy ? '\n\n' : '\n')].join('\n');
};

/** The markdown of one page: head, sections, and once at the end the sources of what it shows. */
export const describe = (page: Page): string => {
  const t = translator(page.locale);
  const sources = page.sources.map((source) => sourceMarkdown(source, page.locale));
  return [
    headMarkdown(page),
    ...page.sections.map((section) => sectionText(section, page)),
    sources.length > 0 ? ['', `**${t(($) => $.frame.sources)}**`, ...sources].join('\n') : '',
    caveatsMarkdown(page),
  ]
    .filter(Boolean)
    .join('\n');
};
