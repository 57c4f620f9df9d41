import { type APIEmbed, MessageFlags } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Question } from '../answer/question.ts';
import type { Page } from '../present/page.ts';
import { present } from '../present/present.ts';
import { privateRows, sharedRows } from './components.ts';
import { messagePages } from './describe.ts';
import { embed } from './embed.ts';
import { LIMITS } from './limits.ts';
import type { MessageBody } from './message-body.ts';
import type { Offers } from './options.ts';
import { shortEdition } from './state.ts';

/** Whose answer, which page, and the edition it was first shown from. */
export interface Showing {
  readonly owner: string;
  /** 0-based; past the end is the last. */
  readonly page: number;
  /** Null where there is no earlier page. */
  readonly earlier: string | null;
  /** True where notes are shown in their report's language. */
  readonly original: boolean;
  readonly offers: Offers;
  /** By what the text of *Find sources* is found again. */
  readonly kept?: string;
}

const NO_MENTIONS = { parse: [] } as const;

const rebuiltFrom = (answer: Answer, earlier: string | null): { readonly earlierEdition?: string } =>
  earlier !== null && earlier !== shortEdition(answer.edition) ? { earlierEdition: earlier } : {};

/** Of an answer that is given to many the pages are made once. */
const pagesOf = new WeakMap<Answer, readonly Page[]>();

/** The page of an answer that is shown. */
export const pageOf = (answer: Answer, { page, earlier }: Pick<Showing, 'page' | 'earlier'>): Page => {
  const rebuilt = rebuiltFrom(answer, earlier);
  const known = rebuilt.earlierEdition === undefined ? pagesOf.get(answer) : undefined;
  const pages = known ?? messagePages(present(answer, rebuilt));
  if (rebuilt.earlierEdition === undefined) pagesOf.set(answer, pages);
  return pages[Math.min(page, pages.length - 1)] as Page;
};

/** One page of an answer for one person. */
export const privateMessage = (answer: Answer, showing: Showing): MessageBody => {
  const page = pageOf(answer, showing);
  const question: Question | null = answer.kind === 'refused' ? null : answer.question;
  const { owner, original, offers, kept } = showing;
  const place = { owner, original, edition: answer.edition, page: page.part.page - 1, ...(kept ? { kept } : {}) };
  return {
    embeds: [embed(page)],
    components: question ? privateRows(page, { ...place, command: question.command, question }, offers) : [],
    allowed_mentions: NO_MENTIONS,
    flags: MessageFlags.Ephemeral,
  };
};

/** A plain line for one person. */
export const notice = (content: string): MessageBody => ({
  content: content.slice(0, LIMITS.content),
  embeds: [],
  components: [],
  allowed_mentions: NO_MENTIONS,
  flags: MessageFlags.Ephemeral,
});

/** What a person sees on a page: its entries, the citations quoted there and those named by number. */
interface Seen {
  readonly keys: ReadonlySet<string>;
  readonly quoted: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
}

const seenOn = ({ sections }: Page): Seen => {
  const entries = sections.flatMap((section) => section.entries);
  return {
    keys: new Set(entries.map(({ key }) => key)),
    quoted: new Set(entries.flatMap(({ quotations }) => quotations.map(({ n }) => n))),
    named: new Set(entries.flatMap(({ lines }) => lines.flatMap(({ references }) => references))),
  };
};

/** What may be posted of a page: entries with cited words, whole, nothing else. */
const citedOnly = (page: Page, { keys, quoted, named }: Seen): Page => ({
  ...page,
  sections: page.sections
    .map((section) => ({
      ...section,
      entries: section.entries
        .filter(({ key, lines, quotations }) => keys.has(key) && quotations.length + lines.length > 0)
        .map((entry) => ({ ...entry, quotations: entry.quotations.filter(({ n }) => quoted.has(n)) })),
    }))
    .filter(({ entries }) => entries.length > 0),
  sources: page.sources
    .map((source) => ({ ...source, numbers: source.numbers.filter((n) => quoted.has(n) || named.has(n)) }))
    .filter(({ numbers }) => numbers.length > 0),
  leads: [],
});

/** Embeds of one message share Discord's limit for all of them. */
const withinLimit = (embeds: readonly APIEmbed[]): readonly APIEmbed[] => {
  let used = 0;
  return embeds.filter(({ title = '', description = '', footer }) => {
    used += title.length + description.length + (footer?.text.length ?? 0);
    return used <= LIMITS.embeds;
  });
};

/**
 * The page a person sees, for everybody: its cited sentences only, in the channel's language, with who shared it. `own` is the
 * answer in the sharer's language, which decides what is on the page; `theirs` the same in the channel's.
 */
export const sharedMessage = (own: Answer, theirs: Answer, showing: Showing, line: string): MessageBody => {
  const seen = seenOn(pageOf(own, showing));
  const pages = messagePages(citedOnly(present(theirs, rebuiltFrom(theirs, showing.earlier)), seen));
  const first = pages[0] as Page;
  return {
    content: line,
    embeds: withinLimit(pages.map((page) => embed({ ...page, part: { page: 1, pages: 1 } }))),
    components:
      theirs.kind === 'refused'
        ? []
        : sharedRows(first, {
            edition: theirs.edition,
            page: 0,
            original: showing.original,
            command: theirs.question.command,
            question: theirs.question,
          }),
    allowed_mentions: NO_MENTIONS,
  };
};
