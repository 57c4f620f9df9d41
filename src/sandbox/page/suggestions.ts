import { type APIApplicationCommandOptionChoice, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Line, type LineCommand, type LineValue, valueAt } from './command-line.ts';

/** Something the person may pick; `text` is the line afterwards, `caret` where to go on. */
export interface Suggestion {
  readonly kind: 'command' | 'choice' | 'option' | 'upload';
  readonly title: string;
  readonly detail: string;
  readonly text: string;
  readonly caret: number;
  /** For a choice: what is sent in place of its title. */
  readonly pick?: { readonly option: string; readonly label: string; readonly value: string | number };
}

/** Commands whose name, in either language, begins with what is typed; then those that contain it. */
export function commandSuggestions(typed: string, commands: readonly LineCommand[]): Suggestion[] {
  const wanted = typed.slice(1).trim().toLowerCase();
  const rank = ({ shown, path }: LineCommand): number =>
    shown.startsWith(wanted) || path.startsWith(wanted) ? 0 : shown.includes(wanted) || path.includes(wanted) ? 1 : 2;
  return commands
    .filter((command) => rank(command) < 2)
    .sort((a, b) => rank(a) - rank(b))
    .map((command) => {
      const first = command.options[0];
      const text = first ? `/${command.shown} ${first.shown}: ` : `/${command.shown} `;
      const title = [
        `/${command.shown}`,
        ...command.options.filter(({ required }) => required).map(({ shown }) => shown),
      ];
      return { kind: 'command', title: title.join(' '), detail: command.description, text, caret: text.length };
    });
}

/** The fixed choices of the option at the caret that fit what is typed. */
export function fixedChoices(value: LineValue): APIApplicationCommandOptionChoice[] {
  const wanted = value.text.toLowerCase();
  return value.option.choices
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .map((choice) => ({ name: choice.label, value: choice.value }));
}

/** What opens the file dialog, where the option at the caret takes a file. */
export function fileSuggestions(value: LineValue, title: string, text: string): Suggestion[] {
  const isFile = value.option.type === ApplicationCommandOptionType.Attachment;
  return isFile ? [{ kind: 'upload', title, detail: '', text, caret: value.end }] : [];
}

/** Choices for the option at the caret, as they would stand in the line. */
export function choiceSuggestions(
  line: Line,
  text: string,
  value: LineValue,
  choices: readonly APIApplicationCommandOptionChoice[],
): Suggestion[] {
  return choices.map((choice) => {
    const before = value.named ? text.slice(0, value.start) : `${text.slice(0, line.after)} ${value.option.shown}: `;
    const head = `${before.trimEnd()} ${choice.name} `;
    const pick = { option: value.option.name, label: choice.name, value: choice.value };
    const tail = text.slice(value.end).trimStart();
    return { kind: 'choice', title: choice.name, detail: '', text: head + tail, caret: head.length, pick };
  });
}

/** The file a person picked as it would stand in the line, for the id it has; null where it has none. */
export function fileChoice(
  line: Line | null,
  text: string,
  caret: number,
  name: string,
  id: string | null,
): Suggestion | null {
  const value = line ? valueAt(line, caret) : null;
  return line && value && id !== null ? (choiceSuggestions(line, text, value, [{ name, value: id }])[0] ?? null) : null;
}

/** What the option at the caret is, to stand above its choices. */
export function heading(value: LineValue | null): string {
  return value ? `${value.option.shown} — ${value.option.description}` : '';
}

/** The options that are not in the line yet. */
export function optionSuggestions(line: Line, text: string, caret: number): Suggestion[] {
  const current = valueAt(line, caret);
  // Nothing else is offered before the option at hand has a value.
  if (current && current.text === '') return [];
  const used = new Set(line.values.map(({ option }) => option.name));
  return line.command.options
    .filter(({ name }) => !used.has(name))
    .map((option) => {
      const whole = `${text.trimEnd()} ${option.shown}: `;
      return { kind: 'option', title: option.shown, detail: option.description, text: whole, caret: whole.length };
    });
}
