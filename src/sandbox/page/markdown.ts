import { element } from './element.ts';
import type { MarkdownContext } from './inline-markdown.ts';
import { inline } from './inline-markdown.ts';

/** One kind of block: how its lines begin, and what they become without that beginning. */
interface BlockRule {
  readonly begins: RegExp;
  draw(lines: readonly string[], context: MarkdownContext): Node;
}

const RULES: readonly BlockRule[] = [
  { begins: /^> ?/, draw: (lines, context) => element('blockquote', {}, ...blocks(lines.join('\n'), context)) },
  { begins: /^(?:[-*]) (?=\S)/, draw: (lines, context) => list('ul', lines, context) },
  { begins: /^\d+\. (?=\S)/, draw: (lines, context) => list('ol', lines, context) },
  heading(/^# (?=\S)/, 'md-h1'),
  heading(/^## (?=\S)/, 'md-h2'),
  heading(/^### (?=\S)/, 'md-h3'),
  heading(/^-# (?=\S)/, 'md-subtext'),
];

/** Draws Discord's markdown as elements; what is no markup stays text, whatever it contains. */
export function markdown(text: string, context: MarkdownContext): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks(text, context));
  return fragment;
}

function blocks(text: string, context: MarkdownContext): Node[] {
  const drawn: Node[] = [];
  // Fenced code comes first: nothing inside it is markup.
  text.split(/(```(?:[a-z0-9+-]*\n)?[\s\S]+?```\n?)/i).forEach((part, index) => {
    if (index % 2 === 1) {
      const code = part.replace(/^```(?:[a-z0-9+-]*\n)?/i, '').replace(/\n?```\n?$/, '');
      drawn.push(element('pre', { tabindex: '0' }, element('code', {}, code)));
    } else if (part !== '') drawn.push(...lines(part, context));
  });
  return drawn;
}

function lines(text: string, context: MarkdownContext): Node[] {
  const drawn: Node[] = [];
  const all = text.split('\n');
  for (let at = 0; at < all.length; ) {
    const line = all[at] ?? '';
    if (line.startsWith('>>> ')) {
      const rest = [line.slice(4), ...all.slice(at + 1)].join('\n');
      return [...drawn, element('blockquote', {}, ...blocks(rest, context))];
    }
    const rule = RULES.find(({ begins }) => begins.test(line));
    let end = at + 1;
    while (end < all.length && RULES.find(({ begins }) => begins.test(all[end] ?? '')) === rule) end += 1;
    const run = all.slice(at, end);
    if (rule)
      drawn.push(
        rule.draw(
          run.map((one) => one.replace(rule.begins, '')),
          context,
        ),
      );
    else drawn.push(...paragraph(run.join('\n'), context, drawn.length > 0, end < all.length));
    at = end;
  }
  return drawn;
}

/** Blocks end their own line, so the line break beside one is not drawn a second time. */
function paragraph(text: string, context: MarkdownContext, after: boolean, before: boolean): Node[] {
  if (text === '' && after && before) return [element('span', { class: 'md-gap' })];
  return text === '' ? [] : [element('span', { class: 'md-text' }, ...inline(text, context))];
}

function heading(begins: RegExp, name: string): BlockRule {
  return {
    begins,
    draw(all, context) {
      const fragment = document.createDocumentFragment();
      fragment.append(...all.map((line) => element('div', { class: name }, ...inline(line, context))));
      return fragment;
    },
  };
}

function list(tag: 'ul' | 'ol', items: readonly string[], context: MarkdownContext): Node {
  return element(tag, {}, ...items.map((item) => element('li', {}, ...inline(item, context))));
}
