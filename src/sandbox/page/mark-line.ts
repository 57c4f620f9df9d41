import type { Line } from './command-line.ts';
import { element } from './element.ts';

/** Paints the command and its options behind the text: the same letters, unseen, so that only their grounds show. */
export function markLine(text: string, line: Line | null): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  if (line) {
    parts.push(element('span', { class: 'mark-command' }, text.slice(0, line.after)));
    at = line.after;
    for (const { named, start, option } of line.values) {
      if (!named) continue;
      const label = text.slice(at, start).search(new RegExp(`(${option.name}|${option.shown}):`, 'iu')) + at;
      const end = text.indexOf(':', label) + 1;
      parts.push(text.slice(at, label), element('span', { class: 'mark-option' }, text.slice(label, end)));
      at = end;
    }
  }
  // A line that ends in a break needs something after it to have a height.
  return [...parts, `${text.slice(at)}\u200b`];
}
