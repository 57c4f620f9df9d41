import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { LIMITS } from './limits.ts';
import { shorten } from './shorten.ts';

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A button that is pressed, not one that leads to an address. */
export const button = (label: string, customId: string, disabled = false): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: shorten(label, LIMITS.buttonLabel),
  custom_id: customId,
  ...(disabled ? { disabled } : {}),
});

/** A row of buttons; none where there is nothing to press. */
export const buttonRow = (buttons: readonly APIButtonComponent[]): readonly Row[] =>
  buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: [...buttons] }] : [];

/** One thing of a menu. A value that Discord could not carry back leads nowhere, so it is left out. */
export interface Pickable {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** What a menu shows: each value once, at most 25. */
export const menuOptions = (things: readonly Pickable[]): readonly APISelectMenuOption[] => {
  const fitting = things.filter(({ value }) => value !== '' && value.length <= LIMITS.choice);
  return [...new Map(fitting.map((thing) => [thing.value, thing])).values()]
    .slice(0, LIMITS.selectOptions)
    .map(({ label, value, description }) => ({
      label: shorten(label, LIMITS.selectText) || value,
      value,
      ...(description ? { description: shorten(description, LIMITS.selectText) } : {}),
    }));
};

/** A row with one menu; none where there is nothing to pick. */
export const menuRow = (things: readonly Pickable[], placeholder: string, customId: string): readonly Row[] => {
  const options = menuOptions(things);
  if (options.length === 0) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId,
    placeholder: shorten(placeholder, LIMITS.placeholder),
    options: [...options],
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
};
