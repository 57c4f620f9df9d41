import {
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { SandboxLabels } from '../labels.ts';
import { element } from './element.ts';

/** What a field of a form is filled with: a text, or what was picked. */
export type FieldValue = string | readonly string[];

type Field = APITextInputComponent | APIStringSelectComponent;

interface Drawn {
  readonly id: string;
  readonly row: HTMLElement;
  readonly value: () => FieldValue;
}

/** Opens a form that the bot asked for; `submit` gets the values by custom_id. Escape closes it without a word. */
export function openModal(
  modal: APIModalInteractionResponseCallbackData,
  labels: SandboxLabels,
  submit: (fields: Record<string, FieldValue>) => void,
): void {
  const fields = fieldsOf(modal).map((field) => drawField(field, labels));
  const send = (event: Event): void => {
    event.preventDefault();
    dialog.close();
    submit(Object.fromEntries(fields.map(({ id, value }) => [id, value()])));
  };
  const cancel = element('button', { type: 'button', class: 'plain', click: () => dialog.close() }, labels.cancel);
  const form = element(
    'form',
    { submit: send },
    element('h2', { id: 'modal-title' }, modal.title),
    ...fields.map(({ row }) => row),
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

interface Labelled {
  readonly field: Field;
  readonly label: string;
  readonly description?: string | undefined;
}

/** Fields stand in action rows, or in labels that carry their words. */
function fieldsOf(modal: APIModalInteractionResponseCallbackData): Labelled[] {
  return modal.components.flatMap((row): Labelled[] => {
    if (row.type === ComponentType.ActionRow) {
      return row.components.map((field) => ({ field, label: field.label ?? '' }));
    }
    if (row.type !== ComponentType.Label) return [];
    const { component, label, description } = row;
    const known = component.type === ComponentType.TextInput || component.type === ComponentType.StringSelect;
    return known ? [{ field: component, label, description }] : [];
  });
}

function drawField({ field, label, description }: Labelled, labels: SandboxLabels): Drawn {
  const required = field.required !== false;
  const { control, value } =
    field.type === ComponentType.StringSelect ? drawMenu(field, required, labels) : drawInput(field, required);
  const star = required ? element('span', { class: 'star', title: labels.required }, ' *') : null;
  const hint = description ? element('small', {}, description) : null;
  const row = element('label', { class: 'modal-row' }, element('span', {}, label, star), hint, control);
  return { id: field.custom_id, row, value };
}

function drawInput(input: APITextInputComponent, required: boolean) {
  const attributes = {
    required,
    placeholder: input.placeholder,
    maxlength: input.max_length === undefined ? null : String(input.max_length),
    minlength: input.min_length === undefined ? null : String(input.min_length),
  };
  const long = input.style === TextInputStyle.Paragraph;
  const control = long ? element('textarea', { ...attributes, rows: '4' }) : element('input', attributes);
  control.value = input.value ?? '';
  return { control, value: () => control.value };
}

/** The browser's own menu: it knows keyboards, screen readers and small screens. */
function drawMenu(menu: APIStringSelectComponent, required: boolean, labels: SandboxLabels) {
  const several = (menu.max_values ?? 1) > 1;
  const options = menu.options.map(({ label, value, description, default: chosen }) =>
    element('option', { value, selected: chosen === true }, description ? `${label}: ${description}` : label),
  );
  const blank = several ? null : element('option', { value: '' }, menu.placeholder ?? labels.makeSelection);
  const control = element('select', { required, multiple: several }, blank, ...options);
  const value = () => [...control.selectedOptions].map((option) => option.value).filter(Boolean);
  return { control, value };
}
