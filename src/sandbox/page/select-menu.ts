import type { APISelectMenuOption } from 'discord-api-types/v10';
import { element } from './element.ts';
import { icon } from './icon.ts';

/** What a select menu is drawn from. The library's own cannot be used with a keyboard. */
export interface SelectMenu {
  readonly id: string;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly options: readonly APISelectMenuOption[];
  /** How many may be picked; past one, a button below the list sends them. */
  readonly most: number;
  readonly submit: string;
  choose(values: readonly string[]): void;
}

/** Draws a menu that opens with click, Enter, Space or ↓, and closes with Escape. */
export function selectMenu(menu: SelectMenu): HTMLElement {
  const picked = new Set(menu.options.filter(({ default: chosen }) => chosen).map(({ value }) => value));
  const shown = menu.options.filter(({ value }) => picked.has(value)).map(({ label }) => label);
  const list = element('div', { role: 'listbox', class: 'select-list', 'aria-multiselectable': String(menu.most > 1) });
  const trigger = element(
    'button',
    {
      ...{ type: 'button', class: 'select-trigger', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
      ...{ disabled: menu.disabled, 'data-custom-id': menu.id },
    },
    element('span', { class: shown.length > 0 ? '' : 'placeholder' }, shown.join(', ') || menu.placeholder),
    icon('chevron'),
  );
  list.setAttribute('aria-label', menu.placeholder);
  list.hidden = true;

  const open = (yes: boolean): void => {
    list.hidden = !yes;
    list.classList.toggle('upwards', yes && reachesBelow(trigger, list));
    trigger.setAttribute('aria-expanded', String(yes));
    if (yes)
      (list.querySelector<HTMLElement>('[aria-selected=true]') ?? list.querySelector<HTMLElement>('button'))?.focus();
  };
  const close = (): void => {
    open(false);
    trigger.focus();
  };
  const pick = (value: string, option: HTMLElement): void => {
    if (menu.most === 1) {
      close();
      menu.choose([value]);
    } else if (picked.delete(value)) option.setAttribute('aria-selected', 'false');
    else if (picked.size < menu.most) {
      picked.add(value);
      option.setAttribute('aria-selected', 'true');
    }
  };
  for (const option of menu.options) list.append(drawOption(option, picked, pick));
  if (menu.most > 1) {
    const send = (): void => {
      close();
      menu.choose([...picked]);
    };
    list.append(element('button', { type: 'button', class: 'select-submit', click: send }, menu.submit));
  }
  trigger.addEventListener('click', () => open(list.hidden === true));
  trigger.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open(true);
  });
  list.addEventListener('keydown', (event) => move(event, list, close));
  const whole = element('div', { class: 'select-menu' }, trigger, list);
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!whole.contains(relatedTarget as Node | null)) open(false);
  });
  return whole;
}

/** True where a list below its menu would be covered by the message box, and there is more room above. */
function reachesBelow(trigger: HTMLElement, list: HTMLElement): boolean {
  const frame = (trigger.closest('.list') ?? document.documentElement).getBoundingClientRect();
  const place = trigger.getBoundingClientRect();
  const below = frame.bottom - place.bottom;
  return below < list.offsetHeight && place.top - frame.top > below;
}

function drawOption(
  option: APISelectMenuOption,
  picked: ReadonlySet<string>,
  pick: (value: string, drawn: HTMLElement) => void,
): HTMLElement {
  const emoji = option.emoji?.name ? `${option.emoji.name} ` : '';
  return element(
    'button',
    {
      ...{ type: 'button', role: 'option', class: 'select-option', 'aria-selected': String(picked.has(option.value)) },
      click: (event) => pick(option.value, event.currentTarget as HTMLElement),
    },
    element('span', { class: 'select-label' }, `${emoji}${option.label}`),
    option.description ? element('span', { class: 'select-detail' }, option.description) : null,
  );
}

function move(event: KeyboardEvent, list: HTMLElement, close: () => void): void {
  const options = [...list.querySelectorAll<HTMLElement>('button')];
  const at = options.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
  if (event.key === 'Escape') close();
  else if (next !== undefined) options[Math.max(0, Math.min(next, options.length - 1))]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
