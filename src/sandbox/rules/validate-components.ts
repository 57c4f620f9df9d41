import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Checker, isObject, type Json } from './checker.ts';
import type { Path } from './form-errors.ts';
import { LIMITS } from './limits.ts';

/** Checks action rows with their buttons and select menus; a custom_id may stand only once in a message. */
export function validateComponents(checker: Checker, value: unknown, path: Path): void {
  const seen = new Set<string>();
  checker.list(path, value, 0, LIMITS.rows).forEach((row, index) => {
    const here = [...path, index];
    if (!isObject(row) || row.type !== ComponentType.ActionRow) {
      checker.fail([...here, 'type'], 'UNION_TYPE_CHOICES', `Value of field "type" must be one of (1,).`);
      return;
    }
    const inside = [...here, 'components'];
    const components = checker.list(inside, row.components, 1, LIMITS.buttonsPerRow);
    const selects = components.filter((one) => isObject(one) && one.type !== ComponentType.Button);
    if (selects.length > 0 && components.length > 1) {
      checker.fail(inside, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
    }
    components.forEach((component, place) => {
      validateComponent(checker, component, [...inside, place], seen);
    });
  });
}

/** Checks a custom_id and that no other component of the message has it. */
export function validateCustomId(checker: Checker, value: unknown, path: Path, seen: Set<string>): void {
  if (!checker.text(path, value, 1, LIMITS.customId)) return;
  const id = String(value);
  if (seen.has(id)) {
    checker.fail(path, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }
  seen.add(id);
}

function validateComponent(checker: Checker, component: unknown, path: Path, seen: Set<string>): void {
  const type = isObject(component) ? component.type : undefined;
  if (!isObject(component)) checker.fail(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
  else if (type === ComponentType.Button) validateButton(checker, component, path, seen);
  else if (type === ComponentType.StringSelect) validateStringSelect(checker, component, path, seen);
  else if (typeof type === 'number' && type >= ComponentType.UserSelect && type <= ComponentType.ChannelSelect) {
    validateSelect(checker, component, path, seen, LIMITS.selectOptions);
  } else {
    checker.fail([...path, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).');
  }
}

function validateButton(checker: Checker, button: Json, path: Path, seen: Set<string>): void {
  if (!checker.integer([...path, 'style'], button.style, ButtonStyle.Primary, ButtonStyle.Premium)) return;
  checker.optionalText([...path, 'label'], button.label, LIMITS.buttonLabel);
  if (!button.label && !button.emoji && button.style !== ButtonStyle.Premium) {
    checker.fail(path, 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or an emoji');
  }
  if (button.style === ButtonStyle.Link) {
    checker.url([...path, 'url'], button.url, LIMITS.url);
    if (button.custom_id !== undefined) {
      const both = 'A custom id and url cannot both be specified';
      checker.fail([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', both);
    }
  } else if (button.style !== ButtonStyle.Premium) {
    if (button.url !== undefined) {
      const both = 'A custom id and url cannot both be specified';
      checker.fail([...path, 'url'], 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', both);
    }
    validateCustomId(checker, button.custom_id, [...path, 'custom_id'], seen);
  }
}

/** Checks a menu and what can be picked in it. */
export function validateStringSelect(checker: Checker, select: Json, path: Path, seen: Set<string>): void {
  const options = checker.list([...path, 'options'], select.options, 1, LIMITS.selectOptions);
  validateSelect(checker, select, path, seen, options.length);
  const values = new Set<unknown>();
  options.forEach((option, index) => {
    const here = [...path, 'options', index];
    const { label, value, description } = isObject(option) ? option : ({} as Json);
    checker.text([...here, 'label'], label, 1, LIMITS.selectText);
    checker.text([...here, 'value'], value, 1, LIMITS.selectText);
    checker.optionalText([...here, 'description'], description, LIMITS.selectText);
    if (values.has(value)) {
      const twice = 'The specified option value is already used';
      checker.fail([...here, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', twice);
    }
    values.add(value);
  });
}

function validateSelect(checker: Checker, select: Json, path: Path, seen: Set<string>, most: number): void {
  validateCustomId(checker, select.custom_id, [...path, 'custom_id'], seen);
  checker.optionalText([...path, 'placeholder'], select.placeholder, LIMITS.selectPlaceholder);
  if (select.min_values != null) checker.integer([...path, 'min_values'], select.min_values, 0, most);
  if (select.max_values != null) checker.integer([...path, 'max_values'], select.max_values, 1, most);
}
