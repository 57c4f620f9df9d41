import { element } from './element.ts';
import type { Suggestion } from './suggestions.ts';

/** The list above the message box. The box keeps the focus and points at the chosen one. */
export class SuggestionList {
  readonly element = element('div', { class: 'suggestions', hidden: true });
  readonly #options = element('div', { id: 'suggestions', role: 'listbox' });
  readonly #heading = element('div', { class: 'suggestions-heading' });
  readonly #pick: (suggestion: Suggestion) => void;
  #shown: readonly Suggestion[] = [];
  #active = -1;

  constructor(pick: (suggestion: Suggestion) => void) {
    this.#pick = pick;
    this.element.append(this.#heading, this.#options);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The one that the arrows have reached. */
  get active(): Suggestion | null {
    return this.#shown[this.#active] ?? null;
  }

  get first(): Suggestion | null {
    return this.#shown[0] ?? null;
  }

  /** The id of the active option, for `aria-activedescendant`. */
  get activeId(): string | null {
    return this.active ? `suggestion-${this.#active}` : null;
  }

  /** Shows suggestions under a heading; without a heading the list is closed. */
  show(heading: string, suggestions: readonly Suggestion[], active: number): void {
    this.#shown = suggestions;
    this.#heading.textContent = heading;
    this.#options.setAttribute('aria-label', heading);
    this.element.hidden = heading === '';
    this.#options.replaceChildren(...suggestions.map((one, index) => this.#draw(one, index)));
    this.#activate(active);
  }

  hide(): void {
    this.show('', [], -1);
  }

  /** Moves up or down, round the ends. */
  move(step: 1 | -1): void {
    const count = this.#shown.length;
    if (count > 0) this.#activate(this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count);
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#options.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
  }

  #draw(suggestion: Suggestion, index: number): HTMLElement {
    const { kind, title, detail } = suggestion;
    const [name = '', ...rest] = kind === 'command' ? title.split(' ') : [title];
    const option = element(
      'div',
      { id: `suggestion-${index}`, role: 'option', class: `suggestion ${kind}`, 'aria-selected': 'false' },
      element(
        'span',
        { class: 'suggestion-title' },
        name,
        ...rest.map((one) => element('span', { class: 'pill' }, one)),
      ),
      detail ? element('span', { class: 'suggestion-detail' }, detail) : null,
    );
    // Before the click the box would lose the focus, and with it the list.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.#pick(suggestion));
    return option;
  }
}
