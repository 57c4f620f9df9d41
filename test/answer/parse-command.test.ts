import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand, toQuestion } from '../../src/answer/parse-command.ts';
import { COMMAND_OPTIONS, type CommandName, type OptionSpec } from '../../src/answer/question.ts';

describe('a line as typed', () => {
  test.for([
    {
      it: 'gives a bare value to the first option',
      line: '/who odile fauchet',
      question: { command: 'who', name: 'odile fauchet' },
    },
    { it: 'needs no slash', line: 'who odile', question: { command: 'who', name: 'odile' } },
    {
      it: 'may be in capitals and have space around it',
      line: '  /WHO  odile ',
      question: { command: 'who', name: 'odile' },
    },
    { it: 'may name its option', line: '/who name:odile', question: { command: 'who', name: 'odile' } },
    {
      it: 'keeps a colon that names no option of the command',
      line: '/ask combien : à Velmont ?',
      question: { command: 'ask', question: 'combien : à Velmont ?' },
    },
    {
      it: 'keeps the name of another command’s option',
      line: '/ask who said from: here',
      question: { command: 'ask', question: 'who said from: here' },
    },
    {
      it: 'keeps a link',
      line: '/ask https://a.example/name:x',
      question: { command: 'ask', question: 'https://a.example/name:x' },
    },
    {
      it: 'takes options in any order',
      line: '/search to:2010 words:le pont from:2009',
      question: { command: 'search', words: 'le pont', from: '2009', to: '2010' },
    },
    {
      it: 'takes a bare value before named ones',
      line: '/compare dam-breach a:Le Messager b:The Tribune',
      question: { command: 'compare', topic: 'dam-breach', a: 'Le Messager', b: 'The Tribune' },
    },
    {
      it: 'leaves out options without a value',
      line: '/search words:pont from: to:',
      question: { command: 'search', words: 'pont' },
    },
    {
      it: 'may run over lines',
      line: '/ask combien\nde morts ?',
      question: { command: 'ask', question: 'combien\nde morts ?' },
    },
    { it: 'needs nothing where the command needs nothing', line: '/sources', question: { command: 'sources' } },
    { it: 'forgets what a command without options is given', line: '/help me', question: { command: 'help' } },
  ])('$it', ({ line, question }) => {
    expect(parseCommand(line)).toEqual(question);
  });

  test.for([
    {
      it: 'an unknown command',
      line: '/frobnicate x',
      refusal: { command: 'frobnicate', reason: 'unknown-command', offending: 'frobnicate' },
    },
    {
      it: 'the name of an object’s own part',
      line: '/constructor x',
      refusal: { command: 'constructor', reason: 'unknown-command', offending: 'constructor' },
    },
    { it: 'a missing option', line: '/who', refusal: { command: 'who', reason: 'missing-option', offending: 'name' } },
    {
      it: 'a blank option',
      line: '/who name:   ',
      refusal: { command: 'who', reason: 'missing-option', offending: 'name' },
    },
    {
      it: 'a missing first option where others are given',
      line: '/compare a:x b:y',
      refusal: { command: 'compare', reason: 'missing-option', offending: 'topic' },
    },
    {
      it: 'a colon glued to the command',
      line: '/who:odile',
      refusal: { reason: 'unknown-command', offending: '/who:odile' },
    },
    { it: 'nothing', line: '', refusal: { reason: 'unknown-command', offending: '' } },
  ])('that is $it is refused, naming it', ({ line, refusal }) => {
    expect(parseCommand(line)).toMatchObject({ kind: 'refused', ...refusal });
  });

  test('options a command does not have are refused, naming them', () => {
    expect(toQuestion('who', { name: 'odile', colour: 'red' })).toEqual({
      kind: 'refused',
      command: 'who',
      reason: 'unknown-option',
      offending: 'colour',
    });
  });

  const commands = Object.keys(COMMAND_OPTIONS) as CommandName[];
  const value = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .map((text) => text.trim())
    .filter(
      (text) => text !== '' && !/(?:^|\s)(topic|a|b|name|question|words|from|to|source|language|id):/u.test(text),
    );
  const asked = fc.constantFrom(...commands).chain((command) => {
    const options: readonly OptionSpec[] = COMMAND_OPTIONS[command];
    return fc
      .tuple(...options.map(({ required }) => (required ? value : fc.option(value, { nil: undefined }))))
      .map((values) => ({
        command,
        options: options.flatMap(({ name }, i) => (values[i] === undefined ? [] : [[name, values[i]] as const])),
      }));
  });

  test('of any question, written out, is the question', () => {
    fc.assert(
      fc.property(asked, ({ command, options }) => {
        const line = `/${command} ${options.map(([name, text]) => `${name}:${text}`).join(' ')}`;
        expect(parseCommand(line)).toEqual({ command, ...Object.fromEntries(options) });
      }),
    );
  });

  test('of anything is a question or a refusal', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', ...commands.map((command) => `/${command} `)),
        (text, start) => {
          const given = parseCommand(start + text);
          expect('kind' in given ? given.kind : 'refused').toBe('refused');
        },
      ),
    );
  });
});
