import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { type Checker, createChecker, isObject, type Json } from './checker.ts';
import type { InvalidForm, Path } from './form-errors.ts';
import { invalidForm } from './form-errors.ts';
import { COMMAND_NAME, LIMITS, LOCALES } from './limits.ts';
import { validateChoices } from './validate-callback.ts';

/** Judges one command as it is registered; null when Discord would take it. */
export function validateCommand(command: unknown): InvalidForm | null {
  const checker = createChecker();
  check(checker, command, []);
  return checker.errors.length > 0 ? invalidForm(checker.errors) : null;
}

/** Judges the whole list of a bulk overwrite: each command, no name twice, not too many. */
export function validateCommands(commands: unknown): InvalidForm | null {
  const checker = createChecker();
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  checker.list([], commands, 0, Number.POSITIVE_INFINITY).forEach((command, index) => {
    check(checker, command, [index]);
    if (!isObject(command)) return;
    const type = typeOf(command);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const key = `${type} ${String(command.name)}`;
    if (seen.has(key)) {
      checker.fail([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
  });
  for (const [type, count] of counts) {
    const most = type === ApplicationCommandType.ChatInput ? LIMITS.globalCommands : LIMITS.contextCommands;
    if (count > most) checker.fail([], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  }
  return checker.errors.length > 0 ? invalidForm(checker.errors) : null;
}

function check(checker: Checker, command: unknown, path: Path): void {
  if (!isObject(command)) {
    checker.fail(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return;
  }
  if (typeOf(command) === ApplicationCommandType.ChatInput) {
    validateName(checker, command, path);
    validateDescription(checker, command, path);
    validateOptions(checker, command.options, [...path, 'options'], 0);
  } else {
    checker.text([...path, 'name'], command.name, 1, LIMITS.commandName);
    localised(checker, command.name_localizations, [...path, 'name_localizations'], (here, text) =>
      checker.text(here, text, 1, LIMITS.commandName),
    );
    if (typeof command.description === 'string' && command.description !== '') {
      const none = 'Context menu commands cannot have description';
      checker.fail([...path, 'description'], 'APPLICATION_COMMAND_INVALID_DESCRIPTION', none);
    }
  }
  if (commandLength(command) > LIMITS.commandTotal) {
    checker.fail(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${LIMITS.commandTotal})`);
  }
}

function validateOptions(checker: Checker, value: unknown, path: Path, depth: number): void {
  const seen = new Set<unknown>();
  let optional = false;
  checker.list(path, value, 0, LIMITS.commandOptions).forEach((option, index) => {
    const here = [...path, index];
    if (!isObject(option)) {
      checker.fail(here, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
      return;
    }
    const last = ApplicationCommandOptionType.Attachment;
    checker.integer([...here, 'type'], option.type, ApplicationCommandOptionType.Subcommand, last);
    validateName(checker, option, here);
    validateDescription(checker, option, here);
    if (seen.has(option.name)) {
      checker.fail([...here, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED', 'Option name already used');
    }
    seen.add(option.name);
    if (option.required && optional) {
      const order = 'Required options must be placed before non-required options';
      checker.fail(here, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', order);
    }
    optional ||= !option.required;
    validateChoices(checker, option.choices, [...here, 'choices']);
    if (option.autocomplete && Array.isArray(option.choices) && option.choices.length > 0) {
      const both = 'Choices and autocomplete cannot both be set';
      checker.fail([...here, 'autocomplete'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE', both);
    }
    // A subcommand group holds subcommands, which hold options: two levels and no more.
    if (depth < 2) validateOptions(checker, option.options, [...here, 'options'], depth + 1);
  });
}

function validateName(checker: Checker, named: Json, path: Path): void {
  const valid = (here: Path, name: unknown): boolean => {
    if (!checker.text(here, name, 1, LIMITS.commandName)) return false;
    const text = String(name);
    if (COMMAND_NAME.test(text) && text === text.toLowerCase()) return true;
    return checker.fail(here, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  };
  valid([...path, 'name'], named.name);
  localised(checker, named.name_localizations, [...path, 'name_localizations'], valid);
}

function validateDescription(checker: Checker, described: Json, path: Path): void {
  const valid = (here: Path, text: unknown): boolean => checker.text(here, text, 1, LIMITS.commandDescription);
  valid([...path, 'description'], described.description);
  localised(checker, described.description_localizations, [...path, 'description_localizations'], valid);
}

function localised(checker: Checker, value: unknown, path: Path, valid: (path: Path, text: unknown) => boolean): void {
  if (!isObject(value)) return;
  for (const [locale, text] of Object.entries(value)) {
    if (LOCALES.has(locale)) valid([...path, locale], text);
    else checker.fail([...path, locale], 'ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`);
  }
}

/** Counted with the longest translation of each text, as Discord does. */
function commandLength(part: Json): number {
  const options = Array.isArray(part.options) ? part.options.filter(isObject) : [];
  const choices = Array.isArray(part.choices) ? part.choices.filter(isObject) : [];
  const own = longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  const values = typeof part.value === 'string' ? part.value.length : 0;
  return [...options, ...choices].reduce((sum, inner) => sum + commandLength(inner), own + values);
}

function longest(text: unknown, translations: unknown): number {
  const all = [text, ...(isObject(translations) ? Object.values(translations) : [])];
  return Math.max(...all.map((one) => (typeof one === 'string' ? one.length : 0)));
}

function typeOf(command: Json): number {
  return typeof command.type === 'number' ? command.type : ApplicationCommandType.ChatInput;
}
