import type { Outcome } from '../outcome.ts';
import type { Welcome } from '../page-protocol.ts';
import type { LineCommand } from './command-line.ts';
import { Composer } from './composer.ts';
import type { Connection, Told, Unsent } from './connection.ts';
import { openMessageMenu } from './context-menu.ts';
import { element } from './element.ts';
import { FaultPanel } from './fault-panel.ts';
import { icon } from './icon.ts';
import { MessageList } from './message-list.ts';
import { openModal } from './modal-dialog.ts';
import { drawSidebar, type SidebarActions } from './sidebar.ts';
import { remember, type View } from './view.ts';

/** The page: what is seen, what is done, and the line between it and the sandbox. */
export class App {
  readonly #view: View;
  readonly #connection: Connection;
  readonly #sidebar = element('aside', { class: 'sidebar', id: 'sidebar' });
  readonly #main = element('main');
  readonly #header = element('header', { class: 'header' });
  readonly #status = element('div', { class: 'status', role: 'status' });
  readonly #hints = element('div', { class: 'hints', role: 'group' });
  readonly #list: MessageList;
  readonly #composer: Composer;
  readonly #faults: FaultPanel;
  /** Placeholders to be taken away when the answer to an interaction arrives. */
  readonly #awaited = new Map<string, () => void>();
  /** The deep link that is still to be run: it waits for the bot's commands. */
  #link: string | null;

  constructor(view: View, connection: Connection) {
    this.#view = view;
    this.#connection = connection;
    this.#link = deepLink();
    this.#faults = new FaultPanel({
      choose: (faults) => connection.send({ op: 'faults', faults }),
      drop: () => connection.send({ op: 'drop' }),
      newSession: () => connection.send({ op: 'newSession' }),
    });
    this.#list = new MessageList(view, {
      press: (messageId, customId) => this.#do({ op: 'press', messageId, customId }),
      select: (messageId, customId, values) => this.#do({ op: 'select', messageId, customId, values }),
      dismiss: (messageId) => connection.send({ op: 'dismiss', messageId }),
      openMenu: (seen, at) =>
        openMessageMenu(
          view,
          seen,
          at,
          (command) => void this.#expect(command, { op: 'messageCommand', command, messageId: seen.message.id }),
        ),
    });
    this.#composer = new Composer(view, {
      say: (content) => connection.send({ op: 'say', content, ...this.#actor() }),
      run: ({ path, shown }, options) => void this.#expect(`/${shown}`, { op: 'run', command: path, options }),
      complete: (command, options, focused) => this.#complete(command, options, focused),
    });
    this.#main.append(this.#header, this.#status, this.#list.element, this.#hints, this.#composer.element);
    document.body.replaceChildren(this.#sidebar, this.#main);
    addEventListener('hashchange', () => {
      this.#link = deepLink();
      this.#follow();
    });
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#toggleSidebar(false);
    });
    this.#draw();
    if (matchMedia('(hover: hover)').matches) this.#composer.focus();
  }

  /** Asks for what this person sees, at the start and whenever that changes. */
  look(): void {
    this.#connection.send({ op: 'view', user: this.#view.person.name, channel: this.#view.place.name });
  }

  /** The sandbox is not reachable for now. */
  lost(): void {
    this.#view.online = false;
    this.#drawStatus(this.#view.labels.disconnected);
  }

  receive(event: Exclude<Told, Welcome>): void {
    const view = this.#view;
    switch (event.op) {
      case 'online':
        view.online = event.online;
        this.#drawStatus(event.online ? '' : view.labels.botOffline);
        this.#follow();
        break;
      case 'commands':
        view.commands = event.commands;
        this.#composer.draw();
        this.#composer.complete();
        this.#follow();
        break;
      case 'messages':
        view.messages.clear();
        for (const seen of event.messages) view.messages.set(seen.message.id, seen);
        this.#list.draw();
        break;
      case 'message':
        this.#awaited.get(event.seen.message.interaction_metadata?.id ?? '')?.();
        view.messages.set(event.seen.message.id, event.seen);
        this.#list.show(event.seen);
        break;
      case 'removed':
        view.messages.delete(event.id);
        this.#list.remove(event.id);
        break;
      case 'faults':
        this.#faults.show(event.faults, view);
    }
  }

  /** Runs what the address says, once there is a bot to run it. */
  #follow(): void {
    if (!this.#link || !this.#view.online || this.#view.commands.length === 0) return;
    this.#composer.write(this.#link);
    this.#link = null;
    this.#composer.submit();
  }

  #actor() {
    const { person, place, locale } = this.#view;
    return { user: person.name, channel: place.name, locale };
  }

  /** Does something and opens the form that may come of it. */
  async #do(request: Unsent, sent?: (interaction: string) => void): Promise<Outcome> {
    const outcome = await this.#connection.ask({ ...request, ...this.#actor() }, sent);
    if (outcome.kind === 'modal') {
      const messageId = 'messageId' in request && request.op !== 'messageCommand' ? request.messageId : undefined;
      const { custom_id: customId, title } = outcome.modal;
      openModal(outcome.modal, this.#view.labels, (fields) => {
        void this.#expect(title, { op: 'submitModal', customId, fields, messageId });
      });
    }
    return outcome;
  }

  /** Does something that is answered with a new message, and shows that it is on its way. */
  async #expect(title: string, request: Unsent): Promise<void> {
    const end = this.#list.expect(title);
    let id = '';
    const outcome = await this.#do(request, (interaction) => {
      id = interaction;
      this.#awaited.set(interaction, () => end(false));
    });
    this.#awaited.delete(id);
    end(outcome.kind === 'failed');
  }

  async #complete(command: LineCommand, options: Readonly<Record<string, string | number | boolean>>, focused: string) {
    const outcome = await this.#do({ op: 'autocomplete', command: command.path, options, focused });
    return outcome.kind === 'choices' ? outcome.choices : null;
  }

  #draw(): void {
    const { labels, place, welcome, theme, locale, hints } = { ...this.#view, hints: this.#view.welcome.hints };
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = locale;
    document.title = labels.title;
    const name = place.guild ? labels.channelNames[place.name] : welcome.bot.name;
    const open = element(
      'button',
      { type: 'button', class: 'icon-button open', click: () => this.#toggleSidebar(true) },
      icon('menu'),
    );
    open.setAttribute('aria-label', labels.openChannels);
    open.setAttribute('aria-controls', 'sidebar');
    this.#header.replaceChildren(open, icon(place.guild ? 'hash' : 'at', 24), element('h1', {}, name));
    const tries = (hints[locale] ?? Object.values(hints)[0] ?? []).map(({ label, command }) =>
      element('button', { type: 'button', class: 'hint', title: command, click: () => this.#try(command) }, label),
    );
    this.#hints.replaceChildren(element('span', { class: 'hints-label' }, labels.hints), ...tries);
    this.#hints.setAttribute('aria-label', labels.hints);
    this.#hints.hidden = tries.length === 0;
    const actions: SidebarActions = {
      goTo: (next) => this.#change({ place: welcome.places.find((one) => one.name === next) ?? place }),
      become: (next) => this.#change({ person: welcome.people.find((one) => one.name === next) ?? this.#view.person }),
      speak: (next) => this.#change({ locale: next, labels: welcome.labels[next] ?? labels }),
      paint: (next) => this.#change({ theme: next }),
      close: () => this.#toggleSidebar(false),
    };
    this.#faults.draw(this.#view);
    this.#sidebar.replaceChildren(drawSidebar(this.#view, actions, this.#faults.element));
    this.#drawStatus(this.#view.online ? '' : labels.connecting);
    this.#list.draw();
    this.#composer.draw();
  }

  #change(change: Partial<View>): void {
    const moved = change.person !== undefined || change.place !== undefined;
    Object.assign(this.#view, change);
    remember(this.#view);
    if (change.place) this.#toggleSidebar(false);
    this.#draw();
    if (moved) this.look();
  }

  #try(command: string): void {
    this.#composer.write(command);
    this.#composer.submit();
  }

  #drawStatus(text: string): void {
    this.#status.textContent = text;
    this.#status.hidden = text === '';
  }

  #toggleSidebar(open: boolean): void {
    const wasOpen = this.#sidebar.classList.contains('shown');
    this.#sidebar.classList.toggle('shown', open);
    // On a phone it lies over the channel, which is then out of reach.
    this.#main.inert = open && matchMedia('(max-width: 640px)').matches;
    const next = open ? this.#sidebar.querySelector('button') : this.#header.querySelector('button');
    if (wasOpen !== open) next?.focus();
  }
}

/** `#/event al-tanf` in the address is a line to be run. */
function deepLink(): string | null {
  try {
    const text = decodeURIComponent(location.hash.slice(1));
    return text.startsWith('/') ? text : null;
  } catch {
    return null;
  }
}
