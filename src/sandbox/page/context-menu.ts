import { ApplicationCommandType } from 'discord-api-types/v10';
import type { SeenMessage } from '../page-protocol.ts';
import { localised } from './command-line.ts';
import { element } from './element.ts';
import type { View } from './view.ts';

/** Distance a menu keeps from the edges of the window, in pixels. */
const MARGIN = 8;

/** Opens the menu of a message: the bot's message commands, and copying. Closes on Escape or when it loses focus. */
export function openMessageMenu(
  view: View,
  seen: SeenMessage,
  at: HTMLElement | MouseEvent,
  run: (command: string) => void,
): void {
  const back = document.activeElement as HTMLElement | null;
  const { labels, locale } = view;
  const menu = element('div', { role: 'menu', class: 'menu', 'aria-label': labels.messageActions });
  let isOpen = true;
  const close = (refocus: boolean): void => {
    // Removing the menu takes the focus from it, which would close it again.
    if (!isOpen) return;
    isOpen = false;
    menu.remove();
    if (refocus) back?.focus();
  };
  const item = (title: string, act: () => void): HTMLElement => {
    const click = (): void => {
      close(true);
      act();
    };
    return element('button', { type: 'button', role: 'menuitem', click }, title);
  };
  const commands = view.commands.filter(({ type }) => type === ApplicationCommandType.Message);
  menu.append(
    element('div', { class: 'menu-heading', role: 'presentation' }, labels.apps),
    ...commands.map((command) =>
      item(localised(command.name, command.name_localizations, locale), () => run(command.name)),
    ),
    ...(commands.length === 0 ? [element('div', { class: 'menu-none' }, labels.noApps)] : []),
    element('div', { class: 'menu-line', role: 'separator' }),
    item(labels.copyText, () => void navigator.clipboard.writeText(seen.message.content)),
  );
  menu.addEventListener('keydown', (event) => move(event, menu, close));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close(false);
  });
  document.body.append(menu);
  placeMenu(menu, at);
  menu.querySelector<HTMLElement>('button')?.focus();
}

function placeMenu(menu: HTMLElement, at: HTMLElement | MouseEvent): void {
  const box = at instanceof MouseEvent ? new DOMRect(at.clientX, at.clientY, 0, 0) : at.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - menu.offsetWidth - MARGIN);
  const top = Math.min(box.bottom, innerHeight - menu.offsetHeight - MARGIN);
  menu.style.left = `${Math.max(MARGIN, left)}px`;
  menu.style.top = `${Math.max(MARGIN, top)}px`;
}

function move(event: KeyboardEvent, menu: HTMLElement, close: (refocus: boolean) => void): void {
  const items = [...menu.querySelectorAll<HTMLElement>('button')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close(true);
  else if (step !== undefined) items.at((at + step) % items.length)?.focus();
  else return;
  event.preventDefault();
}
