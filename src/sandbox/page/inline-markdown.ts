import { element } from './element.ts';
import { formatTimestamp } from './timestamp.ts';

/** What names in a text stand for. */
export interface MarkdownContext {
  readonly locale: string;
  /** Shown name of `<@id>`, `<#id>`; null for an unknown one. */
  mention(kind: 'user' | 'channel', id: string): string | null;
}

/** One kind of markup inside a line, and what its match becomes. */
interface InlineRule {
  readonly pattern: RegExp;
  draw(match: RegExpExecArray, context: MarkdownContext): Node | null;
}

const wrap =
  <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = ''): InlineRule['draw'] =>
  (match, context) =>
    element(tag, name === '' ? {} : { class: name }, ...inline(match[1] ?? '', context));

/** In order of strength; each is tried where the text stands, so an escape shields what follows it. */
const RULES: readonly InlineRule[] = [
  { pattern: /^\\([^\p{L}\p{N}\s])/u, draw: (match) => document.createTextNode(match[1] ?? '') },
  { pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, draw: (match) => element('code', {}, match[2] ?? '') },
  { pattern: /^\*\*\*([\s\S]+?)\*\*\*(?!\*)/, draw: (match, context) => boldItalic(match[1] ?? '', context) },
  { pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, draw: wrap('strong') },
  { pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, draw: wrap('u') },
  { pattern: /^\*(?=\S)((?:\\[\s\S]|\*\*|[^\\*])+?)\*(?!\*)/, draw: wrap('em') },
  { pattern: /^_((?:\\[\s\S]|__|[^\\_])+?)_(?![\p{L}\p{N}_])/u, draw: wrap('em') },
  { pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~/, draw: wrap('s') },
  { pattern: /^\|\|([\s\S]+?)\|\|/, draw: (match, context) => spoiler(match[1] ?? '', context) },
  {
    pattern: /^\[((?:\\[\s\S]|[^\\\]])+)\]\(<?(https?:\/\/[^\s<>]+?)>?(?: "[^"]*")?\)/,
    draw: (match, context) => link(match[2] ?? '', inline(match[1] ?? '', context)),
  },
  { pattern: /^<(https?:\/\/[^\s>]+)>/, draw: (match) => link(match[1] ?? '', [match[1] ?? '']) },
  { pattern: /^https?:\/\/[^\s<]+[^\s<.,:;"'\])]/, draw: (match) => link(match[0], [match[0]]) },
  { pattern: /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/, draw: (match, { locale }) => time(match, locale) },
  { pattern: /^<@!?(\d+)>/, draw: (match, context) => mention('@', context.mention('user', match[1] ?? '')) },
  { pattern: /^<#(\d+)>/, draw: (match, context) => mention('#', context.mention('channel', match[1] ?? '')) },
  { pattern: /^<\/([^:>]+):\d+>/, draw: (match) => mention('/', match[1] ?? '') },
  { pattern: /^<a?(:\w+:)\d+>/, draw: (match) => document.createTextNode(match[1] ?? '') },
  { pattern: /^@(everyone|here)\b/, draw: (match) => mention('@', match[1] ?? '') },
];

/** Characters that can begin markup; between them text is taken in one go. */
const PLAIN = /^[^\\`*_~|[<h@\n]+/;

/** Draws the markup inside a line or paragraph. */
export function inline(text: string, context: MarkdownContext): Node[] {
  const drawn: Node[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') drawn.push(document.createTextNode(plain));
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const found = match(rest, text[at - 1] ?? ' ', context);
    if (found) {
      flush();
      drawn.push(found.node);
      at += found.length;
    } else {
      const taken = PLAIN.exec(rest)?.[0] ?? rest.slice(0, 1);
      plain += taken;
      at += taken.length;
    }
  }
  flush();
  return drawn;
}

function match(rest: string, before: string, context: MarkdownContext): { node: Node; length: number } | null {
  // An underscore or an address in the middle of a word is part of the word.
  if (/[\p{L}\p{N}]/u.test(before) && /^(_[^_]|h)/.test(rest)) return null;
  for (const rule of RULES) {
    const found = rule.pattern.exec(rest);
    const node = found ? rule.draw(found, context) : null;
    if (found && node) return { node, length: found[0].length };
  }
  return null;
}

function boldItalic(text: string, context: MarkdownContext): Node {
  return element('strong', {}, element('em', {}, ...inline(text, context)));
}

function link(url: string, children: readonly (Node | string)[]): Node | null {
  if (!URL.canParse(url)) return null;
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children);
}

function time(match: RegExpExecArray, locale: string): Node {
  const date = new Date(Number(match[1]) * 1000);
  return element('time', { datetime: date.toISOString() }, formatTimestamp(date, match[2] ?? 'f', locale));
}

function mention(sign: string, name: string | null): Node | null {
  return name === null ? null : element('span', { class: 'md-mention' }, `${sign}${name}`);
}

function spoiler(text: string, context: MarkdownContext): Node {
  const reveal = (event: Event): void => (event.currentTarget as HTMLElement).classList.add('shown');
  return element(
    'span',
    { class: 'md-spoiler', tabindex: '0', click: reveal, focus: reveal },
    ...inline(text, context),
  );
}
