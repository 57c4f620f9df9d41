import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessage,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { SandboxLabels } from '../labels.ts';
import { element } from './element.ts';
import { selectMenu } from './select-menu.ts';

/** What a person can do with the components of a message. */
export interface ComponentActions {
  press(customId: string): void;
  select(customId: string, values: readonly string[]): void;
}

const BUTTON_TYPES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
};

/** Draws the action rows of a message; `busy` switches everything off while an answer is awaited. */
export function drawComponents(
  message: APIMessage,
  labels: SandboxLabels,
  busy: boolean,
  actions: ComponentActions,
): HTMLElement[] {
  return (message.components ?? []).flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    const drawn = row.components.map((component) => drawComponent(component, labels, busy, actions));
    return [element('discord-action-row', { slot: 'components' }, ...drawn)];
  });
}

function drawComponent(
  component: APIComponentInMessageActionRow,
  labels: SandboxLabels,
  busy: boolean,
  actions: ComponentActions,
): HTMLElement | null {
  switch (component.type) {
    case ComponentType.Button:
      return drawButton(component, busy, actions);
    case ComponentType.StringSelect:
      return drawSelect(component, labels, busy, actions);
    default:
      return null;
  }
}

function drawButton(button: APIButtonComponent, busy: boolean, actions: ComponentActions): HTMLElement {
  const label = ['emoji' in button ? button.emoji?.name : null, 'label' in button ? button.label : null].filter(
    Boolean,
  );
  const disabled = button.disabled === true;
  if (button.style === ButtonStyle.Link) {
    return element('discord-button', { url: button.url, disabled }, label.join(' '));
  }
  const id = 'custom_id' in button ? button.custom_id : '';
  const press = (): void => {
    if (!disabled && !busy) actions.press(id);
  };
  return element(
    'discord-button',
    { type: BUTTON_TYPES[button.style] ?? 'secondary', disabled: disabled || busy, 'data-custom-id': id, click: press },
    label.join(' '),
  );
}

function drawSelect(
  menu: APIStringSelectComponent,
  labels: SandboxLabels,
  busy: boolean,
  actions: ComponentActions,
): HTMLElement {
  return selectMenu({
    id: menu.custom_id,
    placeholder: menu.placeholder ?? labels.makeSelection,
    disabled: menu.disabled === true || busy,
    options: menu.options,
    most: menu.max_values ?? 1,
    submit: labels.submit,
    choose: (values) => actions.select(menu.custom_id, values),
  });
}
