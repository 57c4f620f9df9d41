import { type Translator, translator } from '../i18n/translator.ts';
import { cutClauses } from './cut-clauses.ts';
import type { Entry, Line, Page, PageSection, Quotation, Source } from './page.ts';
import { pieceText, slicePieces } from './pieces.ts';

/** How much room things take where the page is shown, in the unit of `Room`. */
export interface Ruler {
  /** Title, question, summary, warnings and caveats; only the first page has the last two. */
  readonly head: (page: Page) => number;
  readonly heading: (heading: string) => number;
  /** Badge, label and remarks, without lines and quotations. */
  readonly entry: (entry: Entry) => number;
  readonly line: (line: Line) => number;
  readonly quotation: (quotation: Quotation) => number;
  readonly source: (source: Source) => number;
}

export interface Room {
  /** A page is closed when the next thing would pass this. */
  readonly page: number;
  /** The longest quotation that is shown in one piece. */
  readonly quotation: number;
  /** Sources of what is only pointed to are added to a page while they fit in this. */
  readonly sources: number;
}

/** The smallest thing that stays together: one line or quotation, with the entry and section it belongs to. */
interface Part {
  readonly section: PageSection;
  readonly entry: Entry;
  readonly line?: Line;
  readonly quotation?: Quotation;
}

const cutQuotation = (quotation: Quotation, room: number, ruler: Ruler): readonly Quotation[] => {
  const cut = (limit: number): readonly Quotation[] => {
    let at = 0;
    const texts = cutClauses(pieceText(quotation.pieces), limit);
    return texts.map((text, index) => {
      const start = at;
      at += text.length;
      return {
        ...quotation,
        pieces: slicePieces(quotation.pieces, start, at),
        cutBefore: quotation.cutBefore || index > 0,
        cutAfter: quotation.cutAfter || index < texts.length - 1,
      };
    });
  };
  if (ruler.quotation(quotation) <= room) return [quotation];
  // Escaping may make a text longer than it is, so the first cut may not do.
  for (let limit = room; limit > 8; limit = Math.floor(limit / 2)) {
    const cuts = cut(limit);
    if (cuts.every((part) => ruler.quotation(part) <= room)) return cuts;
  }
  return cut(8);
};

const partsOf = (section: PageSection, entry: Entry, room: Room, ruler: Ruler): readonly Part[] => {
  const parts: readonly Part[] = [
    ...entry.lines.map((line) => ({ section, entry, line })),
    ...entry.quotations
      .flatMap((quotation) => cutQuotation(quotation, room.quotation, ruler))
      .map((quotation) => ({ section, entry, quotation })),
  ];
  return parts.length > 0 ? parts : [{ section, entry }];
};

/** A page being filled. Sources are kept whole here and narrowed to the numbers it shows when it is closed. */
interface Sheet {
  readonly parts: Part[];
  readonly sources: Set<Source>;
  used: number;
}

/** Room for one more number beside a source that is already named: `, 1234`. */
const NUMBER = 6;

const sourceCost = ({ quotation }: Part, sheet: Sheet, source: Source | undefined, ruler: Ruler): number => {
  if (!source || !quotation) return 0;
  return sheet.sources.has(source) ? NUMBER : ruler.source({ ...source, numbers: source.numbers.slice(-1) });
};

const costOf = (part: Part, sheet: Sheet, source: Source | undefined, ruler: Ruler): number => {
  const last = sheet.parts.at(-1);
  return (
    (last?.section === part.section ? 0 : ruler.heading(part.section.heading)) +
    (last?.entry === part.entry ? 0 : ruler.entry(part.entry)) +
    (part.line ? ruler.line(part.line) : 0) +
    (part.quotation ? ruler.quotation(part.quotation) : 0) +
    sourceCost(part, sheet, source, ruler)
  );
};

const entriesOf = (parts: readonly Part[]): readonly Entry[] =>
  [...new Set(parts.map(({ entry }) => entry))].map((entry) => {
    const own = parts.filter((part) => part.entry === entry);
    return {
      ...entry,
      lines: own.flatMap(({ line }) => line ?? []),
      quotations: own.flatMap(({ quotation }) => quotation ?? []),
    };
  });

const sectionsOf = (parts: readonly Part[], begun: Set<PageSection>, t: Translator): readonly PageSection[] =>
  [...new Set(parts.map(({ section }) => section))].map((section) => ({
    ...section,
    heading: begun.has(section) ? t(($) => $.frame.continued, { heading: section.heading }) : section.heading,
    entries: entriesOf(parts.filter((part) => part.section === section)),
  }));

const pointedTo = ({ entry, line }: Part): readonly number[] => [...entry.references, ...(line?.references ?? [])];

const sourcesOf = (sheet: Sheet, all: readonly Source[], room: Room, ruler: Ruler): readonly Source[] => {
  const quoted = sheet.parts.flatMap(({ quotation }) => quotation?.n ?? []);
  const shown = new Set([...quoted, ...sheet.parts.flatMap(pointedTo)]);
  let used = sheet.used;
  return all.flatMap((source) => {
    const numbers = source.numbers.filter((n) => shown.has(n));
    if (numbers.length === 0) return [];
    if (sheet.sources.has(source)) return [{ ...source, numbers }];
    used += ruler.source({ ...source, numbers });
    return used <= room.sources ? [{ ...source, numbers }] : [];
  });
};

/**
 * Splits an answer into pages that fit their place: whole entries where possible, quotations cut between clauses only when
 * one alone is too long, nothing left out. Every page names the sources of what it quotes; there is always a first page.
 */
export const paginate = (page: Page, room: Room, ruler: Ruler): readonly Page[] => {
  const sourceOf = new Map(page.sources.flatMap((source) => source.numbers.map((n) => [n, source] as const)));
  const later = { ...page, warnings: [], caveats: [] };
  const blank = (first: boolean): Sheet => ({ parts: [], sources: new Set(), used: ruler.head(first ? page : later) });
  const sheets = [blank(true)];
  let sheet = sheets[0] as Sheet;
  for (const section of page.sections)
    for (const entry of section.entries)
      for (const part of partsOf(section, entry, room, ruler)) {
        const source = part.quotation && sourceOf.get(part.quotation.n);
        const last = sheet.parts.at(-1)?.section;
        const isBreak = last !== undefined && last !== section && last.breakAfter === true;
        let cost = costOf(part, sheet, source, ruler);
        if (isBreak || (sheet.parts.length > 0 && sheet.used + cost > room.page)) {
          sheet = blank(false);
          sheets.push(sheet);
          cost = costOf(part, sheet, source, ruler);
        }
        sheet.used += cost;
        sheet.parts.push(part);
        if (source) sheet.sources.add(source);
      }
  const t = translator(page.locale);
  const begun = new Set<PageSection>();
  return sheets.map((filled, index) => {
    const sections = sectionsOf(filled.parts, begun, t);
    for (const { section } of filled.parts) begun.add(section);
    return {
      ...(index === 0 ? page : later),
      sections,
      sources: sourcesOf(filled, page.sources, room, ruler),
      part: { page: index + 1, pages: sheets.length },
    };
  });
};
