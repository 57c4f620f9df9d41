import type { Person, PersonName } from '../people.ts';
import type { PlaceName } from '../places.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { setting } from './setting.ts';
import type { Theme, View } from './view.ts';

/** What can be chosen beside the messages. */
export interface SidebarActions {
  goTo(place: PlaceName): void;
  become(person: PersonName): void;
  speak(locale: string): void;
  paint(theme: Theme): void;
  close(): void;
}

/** Draws the channels, and below them what can go wrong, who one is, in which language and which theme. */
export function drawSidebar(view: View, actions: SidebarActions, faults: HTMLElement): HTMLElement {
  const { labels, welcome } = view;
  const channels = welcome.places.filter(({ guild }) => guild !== null);
  const direct = welcome.places.filter(({ guild }) => guild === null);
  const link = (place: PlaceName, shown: string, sign: 'hash' | 'at'): HTMLElement =>
    element(
      'button',
      {
        ...{ type: 'button', class: 'channel', click: () => actions.goTo(place) },
        'aria-current': view.place.name === place ? 'page' : null,
      },
      icon(sign),
      shown,
    );
  const close = element(
    'button',
    { type: 'button', class: 'icon-button close', click: () => actions.close() },
    icon('close'),
  );
  close.setAttribute('aria-label', labels.closeChannels);
  return element(
    'div',
    { class: 'sidebar-inner' },
    element('div', { class: 'server' }, element('span', {}, labels.title), close),
    element(
      'nav',
      { 'aria-label': labels.channels },
      element('h3', {}, labels.channels),
      ...channels.map(({ name }) => link(name, labels.channelNames[name], 'hash')),
      element('h3', {}, labels.directMessages),
      ...direct.map(({ name }) => link(name, welcome.bot.name, 'at')),
    ),
    faults,
    drawSelf(view, actions),
  );
}

function drawSelf(view: View, actions: SidebarActions): HTMLElement {
  const { labels, person, welcome } = view;
  const people = welcome.people.map((one) => [one.name, `${shownName(one)} (${labels.roles[one.name]})`] as const);
  const languages = Object.entries(welcome.labels).map(([locale, { language }]) => [locale, language] as const);
  const themes = [
    ['dark', labels.dark],
    ['light', labels.light],
  ] as const;
  return element(
    'section',
    { class: 'self', 'aria-label': shownName(person) },
    element('img', { src: avatar(shownName(person), person.colour), alt: '', class: 'self-avatar' }),
    setting(labels.user, people, person.name, (name) => actions.become(name as PersonName)),
    setting(labels.locale, languages, view.locale, actions.speak),
    setting(labels.theme, themes, view.theme, (theme) => actions.paint(theme as Theme)),
  );
}

function shownName({ user }: Person): string {
  return user.global_name ?? user.username;
}
