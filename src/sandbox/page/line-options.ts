import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Line, LineOption } from './command-line.ts';

/** What a person picked from a list: the text that stands in the line, and the value behind it. */
export type Picked = ReadonlyMap<string, { readonly label: string; readonly value: string | number }>;

/** The options to send, or why they cannot be sent; `option` is as the reader knows it. */
export type LineOptions =
  | { readonly kind: 'options'; readonly options: Readonly<Record<string, string | number | boolean>> }
  | { readonly kind: 'missing' | 'invalid' | 'long'; readonly option: string };

/** Discord takes no more in a text option. */
const MAX_TEXT = 6000;

/** Turns a line into options, as Discord's app does before anything is sent. */
export function lineOptions(line: Line, picked: Picked): LineOptions {
  const options: Record<string, string | number | boolean> = {};
  for (const { option, text } of line.values) {
    if (text === '') continue;
    if (text.length > (option.maxLength ?? MAX_TEXT)) return { kind: 'long', option: option.shown };
    const chosen = picked.get(option.name);
    const value = chosen?.label.trim() === text ? chosen.value : convert(option, text);
    if (value === null) return { kind: 'invalid', option: option.shown };
    options[option.name] = value;
  }
  const missing = line.command.options.find(({ name, required }) => required && !(name in options));
  return missing ? { kind: 'missing', option: missing.shown } : { kind: 'options', options };
}

/** Options while they are typed: nothing is refused, half a number is still text. */
export function draftOptions(line: Line, picked: Picked): Record<string, string | number | boolean> {
  const options: Record<string, string | number | boolean> = {};
  for (const { option, text } of line.values) {
    const chosen = picked.get(option.name);
    options[option.name] = chosen?.label.trim() === text ? chosen.value : text;
  }
  return options;
}

function convert(option: LineOption, text: string): string | number | boolean | null {
  const choice = option.choices.find(({ label, value }) => label === text || String(value) === text);
  if (choice) return choice.value;
  // An option with fixed choices takes nothing else.
  if (option.choices.length > 0) return null;
  switch (option.type) {
    case ApplicationCommandOptionType.Integer:
      return /^-?\d+$/.test(text) ? Number(text) : null;
    case ApplicationCommandOptionType.Number:
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case ApplicationCommandOptionType.Attachment:
      // A file is picked; its name alone says nothing.
      return null;
    case ApplicationCommandOptionType.Boolean:
      return text === 'true' ? true : text === 'false' ? false : null;
    default:
      return text;
  }
}
