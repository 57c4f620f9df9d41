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

/** The same for a place that reads markdown; escaping at most doubles a text. */
export const shortenMarkdown = (text: string, most: number): string => {
  const whole = escapeMarkdown(text);
  return whole.length <= most ? whole : escapeMarkdown(shorten(text, Math.floor(most / 2)));
};
