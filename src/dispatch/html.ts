import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DomDocument, DomNode } from './dom.ts';
import { type PageMeta, readPageMeta } from './provenance/page-meta.ts';
import { Unreadable } from './set-aside.ts';

/** A saved page as text, one block a line, with what its head says of its origin. */
export interface HtmlPage {
  readonly text: string;
  readonly meta: PageMeta;
}

/** Elements that begin and end a line; `textContent` would glue them to their neighbours. */
const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TIME TITLE TR UL'.split(
    ' ',
  ),
);
const SKIPPED: ReadonlySet<string> = new Set('HEAD IFRAME NOSCRIPT SCRIPT STYLE SVG TEMPLATE'.split(' '));
/** Deeper nesting is a broken page. */
const MAX_DEPTH = 400;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of a tree, block by block: white space inside a block is one space, NBSP and thin spaces stay. */
export const blocksOf = (root: DomNode): readonly string[] => {
  const blocks: string[] = [];
  let current = '';
  const end = (): void => {
    const block = current.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (block) blocks.push(block);
    current = '';
  };
  const visit = (node: DomNode, depth: number): void => {
    if (node.nodeType === TEXT_NODE) current += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name) || depth > MAX_DEPTH) return;
    if (BLOCKS.has(name)) end();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (BLOCKS.has(name)) end();
  };
  for (const child of root.childNodes) visit(child, 0);
  end();
  return blocks;
};

/** What the two libraries cannot take is a broken page; their errors carry no code. */
const orBroken = <T>(work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    throw new Unreadable('unreadable', `the page cannot be taken apart: ${String(cause)}`, { cause });
  }
};

const parse = (html: string): DomDocument =>
  orBroken(() => (parseHTML(html) as unknown as { document: DomDocument }).document);

/** The headline: the page's first `h1`, else what its head calls it. */
const headline = (document: DomDocument, title: string | undefined): string | undefined => {
  const heading = document.querySelector('article h1') ?? document.querySelector('main h1, h1');
  return (heading && blocksOf(heading).join(' ')) || title || undefined;
};

/** The main text as Readability finds it; it takes the document apart, so nothing can be read of that afterwards. */
const mainBlocks = (document: DomDocument): readonly string[] => {
  const content = orBroken(() => new Readability(document as never).parse()?.content);
  const body = content ? parse(`<!doctype html><html><body>${content}</body></html>`).body : null;
  return body ? blocksOf(body) : [];
};

/**
 * Reads a saved web page: the main text as @mozilla/readability finds it, or the whole page where it finds none, with
 * the headline first. Throws `Unreadable` where the page holds no text at all.
 */
export const readHtml = (html: string): HtmlPage => {
  const document = parse(html);
  const root = document.body ?? document.documentElement;
  if (!root) throw new Unreadable('not-text', 'no HTML element in an .html file');
  const meta = readPageMeta(document);
  const title = headline(document, meta.title);
  const whole = blocksOf(root);
  const main = mainBlocks(document);
  const blocks = main.length ? main : whole;
  const lines = title && blocks[0] !== title ? [title, ...blocks] : blocks;
  if (!lines.length) throw new Unreadable('empty', 'the page holds no text');
  return { text: lines.join('\n\n'), meta };
};
