import type { Outcome } from '../outcome.ts';
import type { SeenMessage } from '../page-protocol.ts';
import { avatar, BOT_COLOUR } from './avatar.ts';
import { drawMessage, drawUsed, type MessageState, thinking } from './draw-message.ts';
import { element, fill } from './element.ts';
import { icon } from './icon.ts';
import type { View } from './view.ts';

/** What the list asks for on a person's behalf. */
export interface ListActions {
  press(messageId: string, customId: string): Promise<Outcome>;
  select(messageId: string, customId: string, values: readonly string[]): Promise<Outcome>;
  dismiss(messageId: string): void;
  openMenu(seen: SeenMessage, at: HTMLElement | MouseEvent): void;
}

/** How close to the end one counts as reading the latest message, in pixels. */
const NEAR_END = 120;

/** The messages of a channel, newest below. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #list: HTMLElement;
  readonly #view: View;
  readonly #actions: ListActions;
  readonly #states = new Map<string, MessageState>();

  constructor(view: View, actions: ListActions) {
    this.#view = view;
    this.#actions = actions;
    this.#list = element('discord-messages', { 'no-background': true });
    this.element = element('div', { class: 'list', role: 'log', tabindex: '0', 'aria-live': 'polite' }, this.#list);
  }

  /** Draws the whole channel anew. */
  draw(): void {
    const { labels, place, theme, messages } = this.#view;
    this.element.setAttribute('aria-label', labels.messageList);
    this.#list.toggleAttribute('light-theme', theme === 'light');
    const entries = [...messages.values()].filter(({ channel }) => channel === place.name);
    this.#list.replaceChildren(this.#welcome(), ...entries.map((seen) => this.#drawOne(seen)));
    this.#scrollToEnd();
  }

  /** Adds a message or draws it anew; whoever had a button of it keeps it under the fingers. */
  show(seen: SeenMessage): void {
    if (seen.channel !== this.#view.place.name) return;
    const follows = this.#isNearEnd();
    const before = this.#entry(seen.message.id);
    const focused = (document.activeElement as HTMLElement | null)?.dataset.customId;
    const had = before?.contains(document.activeElement);
    const drawn = this.#drawOne(seen);
    if (before) before.replaceWith(drawn);
    else this.#list.append(drawn);
    if (had && focused) void this.#focusAgain(drawn, focused);
    if (follows) this.#scrollToEnd(!before || before.querySelector('.thinking') !== null);
  }

  remove(id: string): void {
    this.#entry(id)?.remove();
  }

  /** Stands in for an answer that is on its way; the returned function takes it away, or says that none came. */
  expect(command: string): (failed: boolean) => void {
    const view = this.#view;
    const entry = this.#placeholder(command, thinking(view.labels.sending));
    this.#list.append(entry);
    this.#scrollToEnd();
    return (failed) => {
      if (!failed || !entry.isConnected) {
        entry.remove();
        return;
      }
      const error = element('span', { class: 'failed', role: 'alert' }, icon('alert', 16), view.labels.noResponse);
      const drawn = this.#placeholder(command, error);
      const dismiss = (): void => drawn.remove();
      drawn.firstElementChild?.append(
        element(
          'div',
          { slot: 'thread', class: 'only-you' },
          icon('eye', 16),
          `${view.labels.onlyYou} • `,
          element('button', { type: 'button', class: 'link', click: dismiss }, view.labels.dismiss),
        ),
      );
      entry.replaceWith(drawn);
      this.#scrollToEnd();
    };
  }

  #placeholder(command: string, content: Node): HTMLElement {
    const { person, welcome, theme } = this.#view;
    const used = drawUsed(person.user.global_name ?? person.user.username, person.colour, command, this.#view);
    const attributes = { author: welcome.bot.name, avatar: avatar(welcome.bot.name, BOT_COLOUR), bot: true };
    const light = { 'light-theme': theme === 'light' };
    const body = element('discord-message', { ...attributes, ...light, timestamp: '' }, used, content);
    return element('article', { class: 'entry private' }, body);
  }

  #drawOne(seen: SeenMessage): HTMLElement {
    const { id } = seen.message;
    const state = this.#states.get(id) ?? { busy: false, failed: false };
    return drawMessage(seen, state, this.#view, {
      press: (customId) => void this.#use(seen, this.#actions.press(id, customId)),
      select: (customId, values) => void this.#use(seen, this.#actions.select(id, customId, values)),
      dismiss: () => this.#actions.dismiss(id),
      openMenu: (at) => this.#actions.openMenu(seen, at),
    });
  }

  /** A used message waits for what comes of it; a second press meanwhile does nothing. */
  async #use({ message: { id } }: SeenMessage, outcome: Promise<Outcome>): Promise<void> {
    this.#setState(id, { busy: true, failed: false });
    const { kind } = await outcome;
    this.#setState(id, { busy: false, failed: kind === 'failed' });
  }

  #setState(id: string, state: MessageState): void {
    this.#states.set(id, state);
    const seen = this.#view.messages.get(id);
    if (seen) this.show(seen);
  }

  async #focusAgain(entry: HTMLElement, customId: string): Promise<void> {
    const same = entry.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]`);
    // A component draws itself a moment after it was put in place.
    await (same as (HTMLElement & { updateComplete?: Promise<unknown> }) | null)?.updateComplete;
    (same?.shadowRoot?.querySelector('button') ?? same)?.focus();
  }

  #welcome(): HTMLElement {
    const { labels, welcome, place } = this.#view;
    const names = { name: welcome.bot.name, channel: labels.channelNames[place.name] };
    const sign = element('span', { class: 'welcome-icon' }, icon(place.guild ? 'hash' : 'at', 36));
    return element(
      'div',
      { class: 'welcome' },
      sign,
      element('h2', {}, fill(labels.welcome, names)),
      element('p', {}, fill(labels.intro, names)),
    );
  }

  #entry(id: string): HTMLElement | null {
    return this.#list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  #isNearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  /**
   * Now, and once more when the components have drawn themselves. A new answer that is taller than the window is shown
   * from its beginning, since that is what one reads first.
   */
  #scrollToEnd(isNew = false): void {
    const scroll = (): void => {
      const last = this.#list.lastElementChild;
      const tall = isNew && last !== null && last.clientHeight > this.element.clientHeight;
      if (tall) last.scrollIntoView({ block: 'start' });
      else this.element.scrollTo({ top: this.element.scrollHeight });
    };
    scroll();
    requestAnimationFrame(() => requestAnimationFrame(scroll));
  }
}
