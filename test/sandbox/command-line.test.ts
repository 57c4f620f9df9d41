import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { lineCommands, readLine } from '../../src/sandbox/page/command-line.ts';
import { lineOptions } from '../../src/sandbox/page/line-options.ts';
import { commandSuggestions, optionSuggestions } from '../../src/sandbox/page/suggestions.ts';

const option = (name: string, extra: object = {}) => ({ type: 3, name, description: `the ${name}`, ...extra });

const registered = [
  {
    type: 1,
    name: 'event',
    name_localizations: { fr: 'événement' },
    description: 'What happened',
    description_localizations: { fr: 'Ce qui s’est passé' },
    options: [
      option('topic', { name_localizations: { fr: 'sujet' }, required: true }),
      option('from', { type: 4 }),
      option('language', { choices: [{ name: 'French', value: 'fr' }] }),
    ],
  },
  { type: 1, name: 'ask', description: 'Ask', options: [option('question', { required: true, max_length: 20 })] },
  { type: 1, name: 'index', description: 'i', options: [option('add', { type: 1, options: [option('url')] })] },
  { type: 3, name: 'Find sources', description: '' },
] as unknown as APIApplicationCommand[];

const read = (text: string, locale: string) => {
  const line = readLine(text, lineCommands(registered, locale));
  return line ? { command: line.command.path, ...lineOptions(line, new Map()) } : null;
};

describe('a line with a command', () => {
  it.for([
    {
      it: 'takes a bare value for the first option',
      text: '/event al-tanf',
      command: 'event',
      options: { topic: 'al-tanf' },
    },
    { it: 'takes a named option', text: '/event topic: al-tanf', command: 'event', options: { topic: 'al-tanf' } },
    {
      it: 'takes a name without a blank',
      text: '/event topic:al-tanf',
      command: 'event',
      options: { topic: 'al-tanf' },
    },
    {
      it: 'takes bare and named options together',
      text: '/event al tanf from: 2017',
      command: 'event',
      options: { topic: 'al tanf', from: 2017 },
    },
    {
      it: 'knows names in French',
      locale: 'fr',
      text: '/événement sujet: x',
      command: 'event',
      options: { topic: 'x' },
    },
    {
      it: 'knows the original names in French',
      locale: 'fr',
      text: '/event topic: x',
      command: 'event',
      options: { topic: 'x' },
    },
    {
      it: 'leaves an unknown name in the text',
      text: '/ask who: them?',
      command: 'ask',
      options: { question: 'who: them?' },
    },
    {
      it: 'leaves a colon with a blank before it',
      text: '/ask la question : x',
      command: 'ask',
      options: { question: 'la question : x' },
    },
    {
      it: 'gives the value of a fixed choice',
      text: '/event x language: French',
      command: 'event',
      options: { topic: 'x', language: 'fr' },
    },
    { it: 'runs a subcommand', text: '/index add x', command: 'index add', options: { url: 'x' } },
  ])('$it', ({ text, command, options, locale }) => {
    expect(read(text, locale ?? 'en-US')).toEqual({ command, kind: 'options', options });
  });

  it.for([
    { it: 'a missing option', text: '/event', kind: 'missing', option: 'topic' },
    { it: 'a word for a number', text: '/event x from: soon', kind: 'invalid', option: 'from' },
    { it: 'a choice that is not offered', text: '/event x language: Dutch', kind: 'invalid', option: 'language' },
    { it: 'a text that is too long', text: `/ask ${'x'.repeat(21)}`, kind: 'long', option: 'question' },
  ])('is not sent with $it', ({ text, kind, option }) => {
    expect(read(text, 'en-US')).toMatchObject({ kind, option });
  });

  it.for(['/nothing', 'event x', '/eventually', '/index', '/Find sources'])('is none in %j', (text) => {
    expect(read(text, 'en-US')).toBeNull();
  });
});

describe('suggestions', () => {
  it('list commands in the reader’s language, those that begin as typed first', () => {
    const commands = lineCommands(registered, 'fr');
    expect(commandSuggestions('/', commands).map(({ title }) => title)).toEqual([
      '/événement sujet',
      '/ask question',
      '/index add',
    ]);
    expect(commandSuggestions('/év', commands)).toMatchObject([
      { detail: 'Ce qui s’est passé', text: '/événement sujet: ' },
    ]);
  });

  it('list the options that are not used yet, once the one at hand has a value', () => {
    const text = '/event al-tanf';
    const line = readLine(text, lineCommands(registered, 'en-US'));
    expect(line && optionSuggestions(line, text, text.length).map((one) => one.text)).toEqual([
      '/event al-tanf from: ',
      '/event al-tanf language: ',
    ]);
    const empty = readLine('/event topic: ', lineCommands(registered, 'en-US'));
    expect(empty && optionSuggestions(empty, '/event topic: ', 14)).toEqual([]);
  });
});
