import { ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import { type Checker, createChecker, isObject, type Json } from './checker.ts';
import type { InvalidForm, Path } from './form-errors.ts';
import { invalidForm } from './form-errors.ts';
import { LIMITS } from './limits.ts';
import { validateCustomId, validateStringSelect } from './validate-components.ts';
import { validateMessage } from './validate-message.ts';

/** Judges the answer to an interaction, whatever its type; null when Discord would take it. */
export function validateCallback(body: Json, files: number): InvalidForm | null {
  const data = isObject(body.data) ? body.data : {};
  switch (body.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return validateMessage(data, { path: ['data'], files });
    case InteractionResponseType.UpdateMessage:
      return validateMessage(data, { path: ['data'], files, edit: true });
    case InteractionResponseType.DeferredChannelMessageWithSource:
    case InteractionResponseType.DeferredMessageUpdate:
      return null;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return judge((checker) => validateChoices(checker, data.choices, ['data', 'choices']));
    case InteractionResponseType.Modal:
      return judge((checker) => validateModal(checker, data, ['data']));
    default:
      return judge((checker) => {
        checker.fail(['type'], 'BASE_TYPE_CHOICES', 'Value must be one of {4, 5, 6, 7, 8, 9}.');
      });
  }
}

/** Checks the choices of an option, whether registered with it or offered while someone types. */
export function validateChoices(checker: Checker, value: unknown, path: Path): void {
  checker.list(path, value, 0, LIMITS.choices).forEach((choice, index) => {
    const here = [...path, index];
    const { name, value: chosen } = isObject(choice) ? choice : ({} as Json);
    checker.text([...here, 'name'], name, 1, LIMITS.choiceName);
    if (typeof chosen !== 'number') checker.text([...here, 'value'], chosen, 1, LIMITS.choiceValue);
  });
}

function validateModal(checker: Checker, modal: Json, path: Path): void {
  const seen = new Set<string>();
  checker.text([...path, 'title'], modal.title, 1, LIMITS.modalTitle);
  checker.text([...path, 'custom_id'], modal.custom_id, 1, LIMITS.customId);
  const rows = [...path, 'components'];
  checker.list(rows, modal.components, 1, LIMITS.modalRows).forEach((row, index) => {
    if (isObject(row) && row.type === ComponentType.Label) {
      validateLabel(checker, row, [...rows, index], seen);
      return;
    }
    if (!isObject(row) || row.type !== ComponentType.ActionRow) {
      checker.fail([...rows, index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1, 10, 18).');
      return;
    }
    const inside = [...rows, index, 'components'];
    checker.list(inside, row.components, 1, 1).forEach((input, place) => {
      const here = [...inside, place];
      if (!isObject(input) || input.type !== ComponentType.TextInput) {
        checker.fail([...here, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (4,).');
        return;
      }
      checker.text([...here, 'label'], input.label, 1, LIMITS.inputLabel);
      validateTextInput(checker, input, here, seen);
    });
  });
}

/** A label carries the words of one field: a text, or a menu to pick from. */
function validateLabel(checker: Checker, row: Json, path: Path, seen: Set<string>): void {
  checker.text([...path, 'label'], row.label, 1, LIMITS.inputLabel);
  checker.optionalText([...path, 'description'], row.description, LIMITS.inputDescription);
  const here = [...path, 'component'];
  const { component } = row;
  if (isObject(component) && component.type === ComponentType.TextInput) {
    validateTextInput(checker, component, here, seen);
  } else if (isObject(component) && component.type === ComponentType.StringSelect) {
    validateStringSelect(checker, component, here, seen);
  } else {
    checker.fail([...here, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (3, 4).');
  }
}

function validateTextInput(checker: Checker, input: Json, path: Path, seen: Set<string>): void {
  validateCustomId(checker, input.custom_id, [...path, 'custom_id'], seen);
  checker.optionalText([...path, 'placeholder'], input.placeholder, LIMITS.inputPlaceholder);
  checker.optionalText([...path, 'value'], input.value, LIMITS.inputValue);
}

function judge(check: (checker: Checker) => void): InvalidForm | null {
  const checker = createChecker();
  check(checker);
  return checker.errors.length > 0 ? invalidForm(checker.errors) : null;
}
