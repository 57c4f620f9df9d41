import { describe, expect, it } from 'vitest';
import { validateCallback } from '../../src/sandbox/rules/validate-callback.ts';
import { validateCommand, validateCommands } from '../../src/sandbox/rules/validate-command.ts';
import { validateMessage } from '../../src/sandbox/rules/validate-message.ts';

type Payload = Record<string, unknown>;

const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const button = (extra: Payload = {}): Payload => ({ type: 2, style: 1, label: 'b', custom_id: 'b', ...extra });
const row = (...components: Payload[]): Payload => ({ type: 1, components });
const select = (count: number): Payload => ({
  type: 3,
  custom_id: 's',
  options: times(count, (index) => ({ label: `l${index}`, value: `v${index}` })),
});

/** Flattens Discord's nested errors: `embeds.0.title` → code. */
function flat(form: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (node: unknown, path: string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '_errors' && Array.isArray(value)) found[path.join('.')] = value[0].code;
      else visit(value, [...path, key]);
    }
  };
  visit((form as { errors?: unknown } | null)?.errors, []);
  return found;
}

describe('a message is refused', () => {
  it.for<{ it: string; message: Payload; errors: Record<string, string> }>([
    { it: 'long content', message: { content: long(2001) }, errors: { content: 'BASE_TYPE_MAX_LENGTH' } },
    {
      it: '11 embeds',
      message: { embeds: times(11, () => ({ title: 't' })) },
      errors: { embeds: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'a long title',
      message: { embeds: [{ title: long(257) }] },
      errors: { 'embeds.0.title': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      it: 'a long description',
      message: { embeds: [{ description: long(4097) }] },
      errors: { 'embeds.0.description': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      it: '26 fields',
      message: { embeds: [{ fields: times(26, () => ({ name: 'n', value: 'v' })) }] },
      errors: { 'embeds.0.fields': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'a long field',
      message: { embeds: [{ fields: [{ name: long(257), value: long(1025) }] }] },
      errors: { 'embeds.0.fields.0.name': 'BASE_TYPE_BAD_LENGTH', 'embeds.0.fields.0.value': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'an empty field',
      message: { embeds: [{ fields: [{ name: ' ', value: 'v' }] }] },
      errors: { 'embeds.0.fields.0.name': 'BASE_TYPE_REQUIRED' },
    },
    {
      it: 'a long footer and author',
      message: { embeds: [{ footer: { text: long(2049) }, author: { name: long(257) } }] },
      errors: { 'embeds.0.footer.text': 'BASE_TYPE_BAD_LENGTH', 'embeds.0.author.name': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'more than 6000 characters in all embeds',
      message: { embeds: [{ description: long(4000) }, { description: long(2001) }] },
      errors: { 'embeds.1': 'MAX_EMBED_SIZE_EXCEEDED' },
    },
    {
      it: 'an embed link that is none',
      message: { embeds: [{ title: 't', url: 'javascript:alert(1)' }] },
      errors: { 'embeds.0.url': 'URL_TYPE_INVALID_SCHEME' },
    },
    {
      it: 'six rows',
      message: { content: 'x', components: times(6, (index) => row(button({ custom_id: `b${index}` }))) },
      errors: { components: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'six buttons in a row',
      message: { content: 'x', components: [row(...times(6, (index) => button({ custom_id: `b${index}` })))] },
      errors: { 'components.0.components': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'a menu beside a button',
      message: { content: 'x', components: [row(select(1), button())] },
      errors: { 'components.0.components': 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
    },
    {
      it: 'a component outside of a row',
      message: { content: 'x', components: [button()] },
      errors: { 'components.0.type': 'UNION_TYPE_CHOICES' },
    },
    {
      it: '26 options in a menu',
      message: { content: 'x', components: [row(select(26))] },
      errors: { 'components.0.components.0.options': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'a long custom_id and label',
      message: { content: 'x', components: [row(button({ custom_id: long(101), label: long(81) }))] },
      errors: {
        'components.0.components.0.custom_id': 'BASE_TYPE_BAD_LENGTH',
        'components.0.components.0.label': 'BASE_TYPE_MAX_LENGTH',
      },
    },
    {
      it: 'the same custom_id twice',
      message: { content: 'x', components: [row(button()), row(button())] },
      errors: { 'components.1.components.0.custom_id': 'COMPONENT_CUSTOM_ID_DUPLICATED' },
    },
    {
      it: 'a link button without a link',
      message: { content: 'x', components: [row({ type: 2, style: 5, label: 'l' })] },
      errors: { 'components.0.components.0.url': 'BASE_TYPE_REQUIRED' },
    },
    {
      it: 'a link button with a custom_id',
      message: { content: 'x', components: [row(button({ style: 5, url: 'https://example.org' }))] },
      errors: { 'components.0.components.0.custom_id': 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL' },
    },
  ])('for $it', ({ message, errors }) => {
    const form = validateMessage(message, { path: [], files: 0 });
    expect(form).toMatchObject({ code: 50035, message: 'Invalid Form Body' });
    expect(flat(form)).toEqual(errors);
  });

  it.for([{}, { content: ' \n' }, { embeds: [{}] }])('for showing nothing: %j', (message) => {
    expect(validateMessage(message, { path: [], files: 0 })).toMatchObject({ code: 50006 });
  });

  it('unless it is just within every limit', () => {
    const full = {
      content: long(2000),
      embeds: [{ title: long(256), description: long(4096), footer: { text: long(1648) } }],
      components: [row(select(25)), row(...times(5, (index) => button({ custom_id: `b${index}`, label: long(80) })))],
    };
    expect(validateMessage(full, { path: [], files: 0 })).toBeNull();
  });
});

describe('a command is refused', () => {
  const command = (extra: Payload): Payload => ({ name: 'event', description: 'd', ...extra });
  const option = (extra: Payload = {}): Payload => ({ type: 3, name: 'topic', description: 'd', ...extra });

  it.for<{ it: string; command: Payload; errors: Record<string, string> }>([
    { it: 'capitals', command: command({ name: 'Event' }), errors: { name: 'APPLICATION_COMMAND_INVALID_NAME' } },
    { it: 'blanks', command: command({ name: 'an event' }), errors: { name: 'APPLICATION_COMMAND_INVALID_NAME' } },
    { it: 'a long name', command: command({ name: long(33) }), errors: { name: 'BASE_TYPE_BAD_LENGTH' } },
    { it: 'no description', command: { name: 'event' }, errors: { description: 'BASE_TYPE_REQUIRED' } },
    {
      it: 'a long translation',
      command: command({ description_localizations: { fr: long(101) } }),
      errors: { 'description_localizations.fr': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'an unknown locale',
      command: command({ name_localizations: { en: 'event' } }),
      errors: { 'name_localizations.en': 'ENUM_TYPE_COERCE' },
    },
    {
      it: '26 options',
      command: command({ options: times(26, (index) => option({ name: `o${index}` })) }),
      errors: { options: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: '26 choices',
      command: command({ options: [option({ choices: times(26, (index) => ({ name: `c${index}`, value: 'v' })) })] }),
      errors: { 'options.0.choices': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'a required option after an optional one',
      command: command({ options: [option(), option({ name: 'other', required: true })] }),
      errors: { 'options.1': 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' },
    },
    {
      it: 'an option name twice',
      command: command({ options: [option(), option()] }),
      errors: { 'options.1.name': 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED' },
    },
    {
      it: 'more than 8000 characters',
      command: command({
        options: times(4, (index) =>
          option({ name: `o${index}`, choices: times(25, () => ({ name: long(50), value: long(50) })) }),
        ),
      }),
      errors: { '': 'APPLICATION_COMMAND_TOO_LARGE' },
    },
    {
      it: 'a described message command',
      command: { type: 3, name: 'Find sources', description: 'd' },
      errors: { description: 'APPLICATION_COMMAND_INVALID_DESCRIPTION' },
    },
  ])('for $it', ({ command, errors }) => {
    expect(flat(validateCommand(command))).toEqual(errors);
  });

  it('as part of a list, under its place in the list', () => {
    const many = times(101, (index) => command({ name: `c${index}` }));
    expect(flat(validateCommands(many))).toEqual({ '': 'BASE_TYPE_MAX_LENGTH' });
    const twice = [command({}), command({})];
    expect(flat(validateCommands(twice))).toEqual({ '1.name': 'APPLICATION_COMMANDS_DUPLICATE_NAME' });
  });

  it('unless it keeps to the rules, in any script', () => {
    expect(validateCommand({ type: 3, name: 'Find sources' })).toBeNull();
    expect(validateCommand(command({ name_localizations: { fr: 'évènement', hi: 'घटना' } }))).toBeNull();
  });
});

describe('an answer to an interaction is refused', () => {
  const modal = (extra: Payload): Payload => ({
    title: 't',
    custom_id: 'm',
    components: [row({ type: 4, custom_id: 'i', label: 'l', style: 1 })],
    ...extra,
  });

  it.for<{ it: string; body: Payload; errors: Record<string, string> }>([
    { it: 'of no known type', body: { type: 99 }, errors: { type: 'BASE_TYPE_CHOICES' } },
    {
      it: 'with 26 choices',
      body: { type: 8, data: { choices: times(26, () => ({ name: 'n', value: 'v' })) } },
      errors: { 'data.choices': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'with an empty and a long choice',
      body: {
        type: 8,
        data: {
          choices: [
            { name: '', value: 'v' },
            { name: long(101), value: 'v' },
          ],
        },
      },
      errors: { 'data.choices.0.name': 'BASE_TYPE_REQUIRED', 'data.choices.1.name': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'with a long modal title',
      body: { type: 9, data: modal({ title: long(46) }) },
      errors: { 'data.title': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      it: 'with a button in a modal',
      body: { type: 9, data: modal({ components: [row(button())] }) },
      errors: { 'data.components.0.components.0.type': 'UNION_TYPE_CHOICES' },
    },
    {
      it: 'with a long message',
      body: { type: 4, data: { content: long(2001) } },
      errors: { 'data.content': 'BASE_TYPE_MAX_LENGTH' },
    },
  ])('$it', ({ body, errors }) => {
    expect(flat(validateCallback(body, 0))).toEqual(errors);
  });
});
