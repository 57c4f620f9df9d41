import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { SandboxLabels } from '../labels.ts';
import { element } from './element.ts';

/** Opens a form that the bot asked for; `submit` gets the texts by custom_id. Escape closes it without a word. */
export function openModal(
  modal: APIModalInteractionResponseCallbackData,
  labels: SandboxLabels,
  submit: (fields: Record<string, string>) => void,
): void {
  const inputs = textInputs(modal).map(({ input, label }) => ({
    id: input.custom_id,
    ...drawInput(input, label, labels),
  }));
  const send = (event: Event): void => {
    event.preventDefault();
    dialog.close();
    submit(Object.fromEntries(inputs.map(({ id, field }) => [id, field.value])));
  };
  const cancel = element('button', { type: 'button', class: 'plain', click: () => dialog.close() }, labels.cancel);
  const form = element(
    'form',
    { submit: send },
    element('h2', { id: 'modal-title' }, modal.title),
    ...inputs.map(({ row }) => row),
    element(
      'div',
      { class: 'modal-actions' },
      cancel,
      element('button', { type: 'submit', class: 'cta' }, labels.submit),
    ),
  );
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Inputs stand in action rows, or in labels that carry their words. */
function textInputs(modal: APIModalInteractionResponseCallbackData): { input: APITextInputComponent; label: string }[] {
  return modal.components.flatMap((row) => {
    if (row.type === ComponentType.ActionRow) {
      return row.components.map((input) => ({ input, label: input.label ?? '' }));
    }
    const inside = 'component' in row ? row.component : null;
    return inside?.type === ComponentType.TextInput ? [{ input: inside, label: 'label' in row ? row.label : '' }] : [];
  });
}

function drawInput(input: APITextInputComponent, label: string, labels: SandboxLabels) {
  const required = input.required !== false;
  const attributes = {
    required,
    placeholder: input.placeholder,
    maxlength: input.max_length === undefined ? null : String(input.max_length),
    minlength: input.min_length === undefined ? null : String(input.min_length),
  };
  const long = input.style === TextInputStyle.Paragraph;
  const field = long ? element('textarea', { ...attributes, rows: '4' }) : element('input', attributes);
  field.value = input.value ?? '';
  const star = required ? element('span', { class: 'star', title: labels.required }, ' *') : null;
  return { field, row: element('label', { class: 'modal-row' }, element('span', {}, label, star), field) };
}
