import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { type Line, type LineCommand, type LineValue, lineCommands, readLine, valueAt } from './command-line.ts';
import type { ComposerActions } from './composer-actions.ts';
import { element, fill } from './element.ts';
import { icon } from './icon.ts';
import { draftOptions, lineOptions } from './line-options.ts';
import { markLine } from './mark-line.ts';
import { pickFile, uploadFile } from './pick-file.ts';
import { SuggestionList } from './suggestion-list.ts';
import {
  choiceSuggestions,
  commandSuggestions,
  fileChoice,
  fileSuggestions,
  fixedChoices,
  heading,
  optionSuggestions,
  type Suggestion,
} from './suggestions.ts';
import type { View } from './view.ts';

/** A pause in typing, in milliseconds, before the bot is asked for choices. */
const TYPING_PAUSE_MS = 80;

/** The message box: it completes commands and their options, and sends. */
export class Composer {
  readonly element: HTMLElement;
  readonly #view: View;
  readonly #actions: ComposerActions;
  readonly #box = element('textarea', { rows: '1', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'send' });
  readonly #mirror = element('div', { class: 'mirror', 'aria-hidden': 'true' });
  readonly #problem = element('div', { class: 'problem', role: 'alert' });
  readonly #send = element('button', { type: 'submit', class: 'send' }, icon('send'));
  readonly #list = new SuggestionList((suggestion) => this.#accept(suggestion));
  readonly #picked = new Map<string, { label: string; value: string | number }>();
  #question = 0;

  constructor(view: View, actions: ComposerActions) {
    this.#view = view;
    this.#actions = actions;
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'suggestions' };
    for (const [name, value] of Object.entries(attributes)) this.#box.setAttribute(name, value);
    this.#box.addEventListener('input', () => this.#changed());
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('blur', () => this.#hide());
    this.#box.addEventListener('focus', () => this.#suggest());
    const submit = (event: Event): void => {
      event.preventDefault();
      this.submit();
    };
    const field = element('div', { class: 'field' }, this.#mirror, this.#box);
    const bar = element('form', { class: 'composer-bar', submit }, field, this.#send);
    this.element = element('div', { class: 'composer' }, this.#list.element, this.#problem, bar);
  }

  /** Puts the words of the reader's language in place. */
  draw(): void {
    const { labels, place, welcome } = this.#view;
    const channel = place.guild ? `#${labels.channelNames[place.name]}` : `@${welcome.bot.name}`;
    this.#box.placeholder = fill(labels.messagePlaceholder, { channel });
    this.#box.setAttribute('aria-label', labels.messageBox);
    this.#send.setAttribute('aria-label', labels.send);
    this.#mark();
  }

  focus(): void {
    this.#box.focus();
  }

  /** Offers what completes the line: somebody may have typed before the commands were known. */
  complete(): void {
    this.#suggest();
  }

  /** Writes a line for the person. */
  write(text: string): void {
    this.#box.value = text;
    this.#changed();
  }

  /** Sends what is written: a command with its options, or plain words; says why where it cannot. */
  submit(): void {
    const text = this.#box.value;
    const line = readLine(text, this.#commands());
    if (text.trim() === '') return;
    if (line) this.#runLine(line);
    else if (text.startsWith('/')) this.#refuse(this.#view.labels.unknownCommand, text.split(/\s/, 1)[0] ?? text);
    else {
      this.#actions.say(text);
      this.#clear();
    }
  }

  #runLine(line: Line): void {
    const { labels } = this.#view;
    const result = lineOptions(line, this.#picked);
    switch (result.kind) {
      case 'missing':
        this.#begin(line, result.option);
        this.#refuse(labels.missingOption, result.option);
        break;
      case 'invalid':
        this.#refuse(labels.invalidOption, result.option);
        break;
      case 'long':
        this.#refuse(labels.tooLong, result.option);
        break;
      case 'options':
        this.#actions.run(line.command, result.options);
        this.#clear();
    }
  }

  #clear(): void {
    this.#picked.clear();
    this.write('');
    this.#hide();
  }

  #commands(): LineCommand[] {
    return lineCommands(this.#view.commands, this.#view.locale);
  }

  #refuse(label: string, name: string): void {
    this.#problem.textContent = fill(label, { name });
  }

  /** Writes out the option that is missing, so that typing can go on there. */
  #begin(line: Line, option: string): void {
    const text = this.#box.value;
    if (line.values.some((value) => value.option.shown === option && value.named)) return;
    this.write(`${text.trimEnd()} ${option}: `);
  }

  #changed(): void {
    this.#problem.textContent = '';
    this.#mark();
    this.#suggest();
  }

  #mark(): void {
    this.#mirror.replaceChildren(...markLine(this.#box.value, readLine(this.#box.value, this.#commands())));
  }

  #suggest(): void {
    const text = this.#box.value;
    this.#question += 1;
    const commands = this.#commands();
    const line = readLine(text, commands);
    if (!text.startsWith('/') || document.activeElement !== this.#box) this.#hide();
    else if (!line || text.length === line.after) {
      const suggestions = commandSuggestions(text, commands);
      this.#offer(suggestions.length > 0 ? this.#view.labels.commands : '', suggestions, 0);
    } else this.#suggestOptions(line, text);
  }

  #suggestOptions(line: Line, text: string): void {
    const caret = this.#box.selectionStart;
    const value = valueAt(line, caret);
    const others = optionSuggestions(line, text, caret);
    const files = value ? fileSuggestions(value, this.#view.labels.chooseFile, text) : [];
    const settled = value !== null && this.#picked.get(value.option.name)?.label === value.text;
    if (settled) this.#offer(others.length > 0 ? this.#view.labels.options : '', others, -1);
    else if (value && files.length > 0) this.#offer(heading(value), files, 0);
    else if (value?.option.autocomplete) void this.#ask(line, text, value, others);
    else this.#offerChoices(line, text, value, value ? fixedChoices(value) : [], others);
  }

  /** Asks the bot for choices after a pause; an answer to an older question is thrown away. */
  async #ask(line: Line, text: string, value: LineValue, others: readonly Suggestion[]): Promise<void> {
    const question = this.#question;
    const { labels } = this.#view;
    await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));
    if (question !== this.#question) return;
    if (!this.#list.isOpen) this.#offer(labels.loadingChoices, [], -1);
    const options = draftOptions(line, this.#picked);
    const choices = await this.#actions.complete(line.command, options, value.option.name);
    if (question !== this.#question) return;
    this.#offerChoices(line, text, value, choices ?? [], others);
  }

  #offerChoices(
    line: Line,
    text: string,
    value: LineValue | null,
    choices: readonly APIApplicationCommandOptionChoice[],
    others: readonly Suggestion[],
  ): void {
    const offered = value ? choiceSuggestions(line, text, value, choices) : [];
    const about = heading(value);
    const isOver = offered.length === 0 && others.length > 0;
    this.#offer(isOver ? this.#view.labels.options : about, [...offered, ...others], -1);
  }

  #offer(heading: string, suggestions: readonly Suggestion[], active: number): void {
    this.#list.show(heading, suggestions, active);
    this.#point();
  }

  #hide(): void {
    this.#question += 1;
    this.#list.hide();
    this.#point();
  }

  /** Says to a screen reader which suggestion is chosen. */
  #point(): void {
    this.#box.setAttribute('aria-expanded', String(this.#list.isOpen));
    const id = this.#list.activeId;
    if (id) this.#box.setAttribute('aria-activedescendant', id);
    else this.#box.removeAttribute('aria-activedescendant');
  }

  async #attach(): Promise<void> {
    const file = await pickFile();
    const id = file ? await uploadFile(file) : null;
    this.#box.focus();
    if (!file) return;
    const text = this.#box.value;
    const choice = fileChoice(readLine(text, this.#commands()), text, this.#box.selectionStart, file.name, id);
    if (choice) this.#accept(choice);
    else this.#refuse(this.#view.labels.fileRefused, file.name);
  }

  #accept({ kind, pick, text, caret }: Suggestion): void {
    if (kind === 'upload') return void this.#attach();
    if (pick) this.#picked.set(pick.option, { label: pick.label, value: pick.value });
    this.#box.value = text;
    this.#box.setSelectionRange(caret, caret);
    this.#box.focus();
    this.#changed();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { isOpen, active, first } = this.#list;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (isOpen && active) this.#accept(active);
      else this.submit();
    } else if (isOpen && event.key === 'Tab' && !event.shiftKey && (active ?? first)) {
      event.preventDefault();
      this.#accept((active ?? first) as Suggestion);
    } else if (isOpen && event.key === 'Escape') {
      event.preventDefault();
      this.#hide();
    } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.#list.move(event.key === 'ArrowDown' ? 1 : -1);
      this.#point();
    }
  }
}
