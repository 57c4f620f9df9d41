import { MessageFlags } from 'discord-api-types/v10';
import { createChecker, isObject, type Json } from './checker.ts';
import type { FormError, InvalidForm, Path } from './form-errors.ts';
import { invalidForm } from './form-errors.ts';
import { LIMITS } from './limits.ts';
import { validateComponents } from './validate-components.ts';
import { isEmptyEmbed, validateEmbeds } from './validate-embeds.ts';

/** Discord's code for a message that would show nothing. */
const EMPTY_MESSAGE: InvalidForm = { code: 50006, message: 'Cannot send an empty message' };

/** How a message is sent: `path` is where it stands in the request, `files` how many came with it. */
export interface MessageContext {
  readonly path: Path;
  readonly files: number;
  /** An edit may leave everything out; what is left out stays as it was. */
  readonly edit?: boolean;
}

/** Judges a message before it is stored; null when Discord would take it. */
export function validateMessage(message: Json, context: MessageContext): InvalidForm | null {
  const v2 = (Number(message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const errors = v2 ? layoutErrors(message, context.path) : classicErrors(message, context.path);
  if (context.files > LIMITS.files) {
    errors.push({
      path: [...context.path, 'attachments'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 0 and ${LIMITS.files} in length.`,
    });
  }
  if (errors.length > 0) return invalidForm(errors);
  return !context.edit && context.files === 0 && isEmpty(message) ? EMPTY_MESSAGE : null;
}

/** Judges what is left of a message after an edit: an edit may not empty it. */
export function validateEdited(message: Json): InvalidForm | null {
  const attachments = Array.isArray(message.attachments) ? message.attachments.length : 0;
  return attachments === 0 && isEmpty(message) ? EMPTY_MESSAGE : null;
}

function classicErrors(message: Json, path: Path): FormError[] {
  const checker = createChecker();
  checker.optionalText([...path, 'content'], message.content, LIMITS.content);
  validateEmbeds(checker, message.embeds, [...path, 'embeds']);
  validateComponents(checker, message.components, [...path, 'components']);
  return checker.errors;
}

/** Layouts of components version 2: counted, and kept apart from content and embeds; their insides are not judged. */
function layoutErrors(message: Json, path: Path): FormError[] {
  const checker = createChecker();
  for (const field of ['content', 'embeds'] as const) {
    const value = message[field];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    const mixed = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    checker.fail([...path, field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', mixed);
  }
  if (countNested(message.components) > LIMITS.v2Components) {
    const many = `The maximum number of components in a message is ${LIMITS.v2Components}`;
    checker.fail([...path, 'components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', many);
  }
  return checker.errors;
}

function countNested(components: unknown): number {
  if (!Array.isArray(components)) return 0;
  return components.reduce<number>((sum, one) => {
    if (!isObject(one)) return sum + 1;
    return sum + 1 + countNested(one.components) + (isObject(one.accessory) ? 1 : 0);
  }, 0);
}

function isEmpty(message: Json): boolean {
  const embeds = Array.isArray(message.embeds) ? message.embeds : [];
  const components = Array.isArray(message.components) ? message.components : [];
  const hasText = typeof message.content === 'string' && message.content.trim() !== '';
  return !hasText && embeds.every(isEmptyEmbed) && components.length === 0 && !message.poll && !message.sticker_ids;
}
