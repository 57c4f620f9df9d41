import { escapeMarkdown, harmless } from './escape.ts';

/** A name or a line of ours cut to at most `most` units, with an ellipsis; never used for quotations. */
export const shorten = (text: string, most: number): string => {
  const plain = harmless(text);
  if (plain.length <= most) return plain;
  let cut = '';
  for (const character of plain) {
    if (cut.length + character.length > most - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
};

/** The same for a place that reads markdown: as much as fits when it is escaped. */
export const shortenMarkdown = (text: string, most: number): string => {
  let room = most;
  let escaped = escapeMarkdown(shorten(text, room));
  while (escaped.length > most && room > 1) {
    room = Math.max(1, room - Math.max(1, Math.ceil((escaped.length - most) / 2)));
    escaped = escapeMarkdown(shorten(text, room));
  }
  return escaped;
};
